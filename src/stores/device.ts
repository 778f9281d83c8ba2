import { atom, type ReadableAtom } from 'nanostores';
import { createMemoryPlace } from '../storage/memory.ts';
import { type Place, PlaceProblem, type PlaceProblemCode } from '../storage/place.ts';
import type { Notices } from './notices.ts';
import type { Surroundings } from './surroundings.ts';

/** The place where this tab keeps its work, and what is wrong with it. */
export interface Device {
  /** Why work is not kept now; nothing when all is well. */
  readonly trouble: ReadableAtom<PlaceProblemCode | undefined>;
  /** Whether this tab has stopped writing for good, because a newer build is open beside it. */
  readonly stopped: ReadableAtom<boolean>;
  /** The place; opened at the first call. Where the browser has none, one in memory. Never rejects. */
  place(): Promise<Place>;
  /** The place when it is open already, for a page that gets no second turn. */
  opened(): Place | undefined;
  /** Whether what is written outlives the page. */
  keeps(): boolean;
  /** Notes a failure and shows it. An error that is none of a place is thrown on. */
  fail(error: unknown): void;
  /** Notes that writing works. */
  works(): void;
  /** Opens the place anew after it was absent or lost. Gives whether there is one now. */
  tryAgain(): Promise<boolean>;
  /** Stops writing. */
  stop(): void;
  close(): Promise<void>;
}

/** Name of the standing notice about the place. */
const NOTICE = 'storage';

/** Makes a device whose place is not opened yet. */
export function createDevice(surroundings: Surroundings, notices: Notices): Device {
  const trouble = atom<PlaceProblemCode | undefined>(undefined);
  const stopped = atom(false);
  let opening: Promise<Place> | undefined;
  let opened: Place | undefined;
  let keeps = true;

  const tell = (code: PlaceProblemCode) => {
    if (trouble.get() === code) return;
    trouble.set(code);
    notices.show({
      id: NOTICE,
      kind: 'problem',
      key: `problem.${code}`,
      values: {},
      actions: code === 'storage-newer' ? ['save-file', 'reload'] : ['save-file', 'store-again'],
      dismissible: false,
    });
  };
  const fail = (error: unknown) => {
    if (!(error instanceof PlaceProblem)) throw error;
    tell(error.code);
  };
  const open = async (): Promise<Place> => {
    try {
      opened = await surroundings.openPlace(tell);
      keeps = true;
    } catch (error) {
      fail(error);
      opened = createMemoryPlace();
      keeps = false;
    }
    return opened;
  };
  return {
    trouble,
    stopped,
    place() {
      opening ??= open();
      return opening;
    },
    opened: () => opened,
    keeps: () => keeps,
    fail,
    works() {
      // A place in memory always works; that does not make the work kept.
      if (!keeps || trouble.get() === undefined) return;
      trouble.set(undefined);
      notices.dismiss(NOTICE);
    },
    async tryAgain() {
      const before = await opening;
      const place = await surroundings.openPlace(tell).catch((error: unknown) => fail(error));
      if (!place) return false;
      try {
        if (before?.kind === 'memory') await copyAll(before, place);
        else before?.close();
      } catch (error) {
        place.close();
        fail(error);
        return false;
      }
      keeps = true;
      opened = place;
      opening = Promise.resolve(place);
      return true;
    },
    stop: () => stopped.set(true),
    async close() {
      (await opening)?.close();
    },
  };
}

/** Copies prototypes that were made in memory to a place that keeps them; those that it has already stay as they are. */
async function copyAll(from: Place, to: Place): Promise<void> {
  for (const { key } of await from.list('prototypes')) {
    if ((await to.get('prototypes', key)) !== undefined) continue;
    const stores = ['prototypes', 'items', 'snapshots', 'snapshot-files', 'handles'] as const;
    const lists = await Promise.all(stores.map((store) => from.list(store, [key[0]])));
    await to.write(
      stores.flatMap((store, at) =>
        (lists[at] ?? []).flatMap(({ key: own, value }) =>
          value === undefined || value === null ? [] : [{ store, key: own, value }],
        ),
      ),
    );
  }
}
