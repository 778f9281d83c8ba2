import { atom } from 'nanostores';
import { isLive } from '../model/item.ts';
import { openFile } from '../model/open.ts';
import { type Prototype, readHead } from '../model/prototype.ts';
import { fileNameFor } from '../storage/file-name.ts';
import { keepSnapshot, listSnapshots, readSnapshotFile, type SnapshotReason } from '../storage/snapshots.ts';
import type { Announcer } from './announcer.ts';
import type { Device } from './device.ts';
import type { TabDocument } from './document.ts';
import { contentsOf } from './file-contents.ts';
import { restoreVersion } from './restore-version.ts';
import type { Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import type { Version, Versions } from './versions.ts';

/** Versions, and what keeps them by itself. */
export interface VersionKeeper extends Versions {
  /** Keeps the state of now; gives whether it is kept. A device without place keeps none and says so. */
  keepBefore(reason: Exclude<SnapshotReason, 'hand'>): Promise<boolean>;
  /** Notes when the open document was edited last (ISO 8601), to keep a version at the first change of a day. */
  noteLastEdit(at: string | undefined): void;
}

/** Makes the versions of the open document. */
export function createVersions(
  surroundings: Surroundings,
  document: TabDocument,
  device: Device,
  steps: Steps,
  announcer: Announcer,
): VersionKeeper {
  const list = atom<readonly Version[]>([]);
  let lastDay: string | undefined;

  const refresh = async () => {
    if (!document.isOpen()) return list.set([]);
    try {
      list.set(await listSnapshots(await device.place(), document.outline().id));
    } catch (error) {
      device.fail(error);
    }
  };
  const keep = async (prototype: Prototype, reason: SnapshotReason, name?: string): Promise<boolean> => {
    const at = surroundings.now().toISOString();
    const items = [...prototype.items.values()].filter(isLive).length;
    const snapshot = { id: `${at} ${surroundings.randomId()}`, at, reason, name, items };
    try {
      const { bytes } = contentsOf(prototype, surroundings);
      await keepSnapshot(await device.place(), prototype.id, snapshot, bytes);
    } catch (error) {
      device.fail(error);
      return false;
    }
    await refresh();
    return true;
  };
  const readVersion = async (id: string) => {
    try {
      return await readSnapshotFile(await device.place(), document.outline().id, id);
    } catch (error) {
      device.fail(error);
      return undefined;
    }
  };
  steps.before(() => {
    const today = dayOf(surroundings.now());
    if (lastDay !== undefined && lastDay !== today && document.size() > 0) {
      const before = document.whole();
      surroundings.wait(0, () => void keep(before, 'day'));
    }
    lastDay = today;
  });
  return {
    list,
    refresh,
    async keep(name) {
      if (document.isOpen()) await keep(document.whole(), 'hand', name);
    },
    keepBefore: (reason) => keep(document.whole(), reason),
    noteLastEdit(at) {
      lastDay = at ? dayOf(new Date(at)) : undefined;
    },
    async restore(id) {
      if (!document.isOpen()) return;
      const bytes = await readVersion(id);
      const result = bytes && openFile(bytes);
      if (result?.outcome !== 'opened' || !(await keep(document.whole(), 'restore'))) return;
      if (steps.perform(restoreVersion(steps.context, document.whole(), result.prototype)))
        announcer.say('app.announce.restored');
    },
    async exportFile(id) {
      if (!document.isOpen()) return;
      const bytes = await readVersion(id);
      const version = list.get().find((one) => one.id === id);
      if (!bytes) return;
      const { title } = readHead(document.outline());
      const day = (version?.at ?? id).slice(0, 10);
      surroundings.download(fileNameFor(`${title} ${day}`, surroundings.edition), bytes);
    },
  };
}

/** The day of a moment where the team is. */
function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${moment.getMonth() + 1}-${moment.getDate()}`;
}
