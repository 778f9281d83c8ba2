import { atom } from 'nanostores';
import { compare, numbersOf } from '../model/compare.ts';
import { isLive } from '../model/item.ts';
import { localDay } from '../model/local-day.ts';
import { openFileInSlices } from '../model/open.ts';
import { type Prototype, readHead, withChanges } from '../model/prototype.ts';
import { isWiped, withoutContentOf } from '../model/wiped.ts';
import { beginning, fileNameFor, titleBeside } from '../storage/file-name.ts';
import type { Place } from '../storage/place.ts';
import { keepSnapshot, listSnapshots, readSnapshotFile, type SnapshotReason } from '../storage/snapshots.ts';
import type { Announcer } from './announcer.ts';
import type { Device } from './device.ts';
import type { TabDocument } from './document.ts';
import { contentsOf } from './file-contents.ts';
import { restoreVersion } from './restore-version.ts';
import type { Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import type { Restored, Version, Versions } from './versions.ts';
import { wipeFromVersions } from './wipe-from-versions.ts';

/** Versions, and what keeps them by itself. */
export interface VersionKeeper extends Versions {
  /** Keeps the state of now; gives the id of the version. A device without place keeps none and says so. */
  keepBefore(reason: Exclude<SnapshotReason, 'hand'>): Promise<string | undefined>;
  /** Notes when the open document was edited last (ISO 8601), to keep a version at the first change of a day. */
  noteLastEdit(at: string | undefined): void;
  /** The document as a version holds it; `undefined` when it cannot be read. */
  documentOf(id: string): Promise<Prototype | undefined>;
  /** Wipes the content of an item from all versions of the open document. Gives whether that worked. */
  wipe(item: string): Promise<boolean>;
}

/** Characters of a version's own name in the name of its file, so that some of the title is left. */
const longestVersion = 28;

/** What versions need. */
export interface VersionParts {
  readonly surroundings: Surroundings;
  readonly document: TabDocument;
  readonly device: Device;
  readonly steps: Steps;
  readonly announcer: Announcer;
}

/** Makes the versions of the open document. */
export function createVersions(parts: VersionParts): VersionKeeper {
  const { surroundings, document, device, steps, announcer } = parts;
  const list = atom<readonly Version[]>([]);
  const restored = atom<Restored | undefined>(undefined);
  let lastDay: string | undefined;
  /** Keeping and wiping take turns, so that no version is kept behind the back of a wipe. */
  let queue: Promise<unknown> = Promise.resolve();

  /** Does something with the place when it is its turn; `undefined` when the place fails, which the device says. */
  const inTurn = <Result>(work: (place: Place) => Promise<Result>): Promise<Result | undefined> => {
    const done = queue.then(async () => {
      try {
        return await work(await device.place());
      } catch (error) {
        device.fail(error);
        return undefined;
      }
    });
    queue = done.catch(() => undefined); // `done` carries the error to the caller
    return done;
  };
  let turn = 0;
  const refresh = async () => {
    if (!document.isOpen()) return list.set([]);
    const { id } = document.outline();
    const found = await inTurn((place) => listSnapshots(place, id));
    if (found && document.isOpen(id)) list.set(found);
  };
  /** Whether the open document holds a card whose content was wiped: a state of before must not keep it. */
  const wasWiped = (prototype: string) => (id: string) => {
    const item = document.isOpen(prototype) ? document.itemOf(id) : undefined;
    return item !== undefined && isWiped(item);
  };
  const keep = async (
    state: Prototype,
    reason: SnapshotReason,
    name?: string,
  ): Promise<string | undefined> => {
    const kept = await inTurn(async (place) => {
      const prototype = withoutContentOf(state, wasWiped(state.id));
      const at = surroundings.now().toISOString();
      const items = [...prototype.items.values()].filter(isLive).length;
      // Two of one millisecond keep their order too.
      turn += 1;
      const id = `${at} ${String(turn).padStart(6, '0')} ${surroundings.randomId()}`;
      const snapshot = { id, at, reason, name, items };
      await keepSnapshot(place, prototype.id, snapshot, contentsOf(prototype, surroundings).bytes);
      return id;
    });
    if (kept) await refresh();
    return kept;
  };
  const readVersion = async (id: string) => {
    const prototype = document.outline().id;
    return await inTurn((place) => readSnapshotFile(place, prototype, id));
  };
  const documentOf = async (id: string) => {
    const bytes = await readVersion(id);
    const result = bytes && (await openFileInSlices(bytes, surroundings.pause));
    return result?.outcome === 'opened' ? result.prototype : undefined;
  };
  steps.before(() => {
    if (restored.get()) restored.set(undefined);
    const today = localDay(surroundings.now());
    if (lastDay !== undefined && lastDay !== today && document.size() > 0) {
      const before = document.whole();
      surroundings.wait(0, () => void keep(before, 'day'));
    }
    lastDay = today;
  });
  return {
    list,
    restored,
    dismissRestored: () => restored.set(undefined),
    refresh,
    documentOf,
    async keep(name) {
      return document.isOpen() && (await keep(document.whole(), 'hand', name)) !== undefined;
    },
    keepBefore: (reason) => keep(document.whole(), reason),
    noteLastEdit(at) {
      lastDay = at ? localDay(new Date(at)) : undefined;
    },
    async wipe(item) {
      const { id } = document.outline();
      const done = await inTurn(async (place) => {
        await wipeFromVersions(place, id, item, surroundings.pause);
        return true;
      });
      if (done) await refresh();
      return done ?? false;
    },
    async restore(id) {
      if (!document.isOpen()) return false;
      const prototype = document.outline().id;
      const then = await documentOf(id);
      if (!then || !document.isOpen(prototype)) return false;
      const before = document.whole();
      const edit = restoreVersion(steps.context, before, then);
      const changes = edit.record.changes.length > 0;
      if (changes) {
        if (!(await keep(before, 'restore')) || !document.isOpen(prototype)) return false;
        // Another tab may have written meanwhile: the edit is made for what stands now.
        if (!steps.perform(restoreVersion(steps.context, document.whole(), then))) return false;
        announcer.say('app.announce.restored');
      } else {
        announcer.say('app.restored.nothing');
      }
      const numbers = numbersOf(compare(before, withChanges(before, edit)));
      restored.set({ changed: changes, numbers });
      return true;
    },
    async exportFile(id) {
      if (!document.isOpen()) return;
      const bytes = await readVersion(id);
      const version = list.get().find((one) => one.id === id);
      if (!bytes) return;
      const { title } = readHead(document.outline());
      // An id begins with the moment in which the version was kept.
      const day = localDay(new Date(version?.at ?? id.split(' ', 1)[0] ?? ''));
      const which = [beginning(version?.name ?? '', longestVersion), day].join(' ').trim();
      const name = fileNameFor([titleBeside(title, which), which].join(' '), surroundings.edition);
      surroundings.download(name, bytes);
      announcer.say('app.announce.downloaded', { name });
    },
  };
}
