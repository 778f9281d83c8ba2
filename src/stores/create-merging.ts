import { atom } from 'nanostores';
import { addCards, merge, takeBackMerge } from '../model/merge.ts';
import { type Prototype, readHead } from '../model/prototype.ts';
import { canSaveInPlace, pickToOpen } from '../storage/file-handle.ts';
import type { Announcer } from './announcer.ts';
import type { VersionKeeper } from './create-versions.ts';
import type { TabDocument } from './document.ts';
import type { FileReading, ReadFile } from './file-reading.ts';
import type { FileState } from './file-state.ts';
import type { Following } from './following.ts';
import type { Keeper } from './keeper.ts';
import { countMerge, sumNumbers } from './merge-numbers.ts';
import type { MergeReview, Merging } from './merging.ts';
import type { Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';

/** Merging, and what other parts of the tab use of it. */
export interface Merger extends Merging {
  /** Merges a document of the same id into the open one, after keeping a version. Gives whether it was the right one. */
  mergeIn(theirs: Prototype): Promise<boolean>;
  /** A later change came: the last merge can no longer be taken back. */
  close(): void;
}

/** What merging needs. */
export interface MergingParts {
  readonly surroundings: Surroundings;
  readonly document: TabDocument;
  readonly keeper: Keeper;
  readonly steps: Steps;
  readonly following: Following;
  readonly versions: VersionKeeper;
  readonly files: FileState;
  readonly reading: FileReading;
  readonly announcer: Announcer;
}

type State = ReturnType<Keeper['state']>;

/** Makes merging. */
export function createMerging(parts: MergingParts): Merger {
  const { document, keeper, steps, following, versions, files, reading, announcer } = parts;
  const review = atom<MergeReview | undefined>(undefined);
  const report = atom<MergeReview | undefined>(undefined);
  const canTakeBack = atom(false);
  let read: readonly ReadFile[] = [];
  let last: { readonly before: Prototype; readonly merged: Prototype; readonly state: State } | undefined;

  const close = () => {
    last = undefined;
    canTakeBack.set(false);
  };
  steps.before(close);

  const isOther = ({ prototype }: ReadFile) => prototype.id !== document.outline().id;
  const reviewOf = (all: readonly ReadFile[]): MergeReview => {
    const mine = document.whole();
    const sources = all.map((one) => ({
      name: one.name,
      title: readHead(one.prototype).title,
      other: isOther(one),
      numbers: countMerge(mine, one.prototype, isOther(one)),
    }));
    return { sources, total: sumNumbers(sources.map(({ numbers }) => numbers)) };
  };
  /** Puts a merged document in place: only what differs is touched, stored and told. */
  const takeOver = (before: Prototype, merged: Prototype) => {
    const items = [...merged.items.values()].filter((item) => before.items.get(item.id) !== item);
    const head = merged.head === before.head ? undefined : merged.head;
    document.apply({ items, head });
    steps.renewActor();
    keeper.changed(
      items.map(({ id }) => id),
      head !== undefined,
      'now',
    );
    following.tell({ items, head });
  };
  const mergeAll = async (combine: (mine: Prototype) => Prototype): Promise<void> => {
    const { id } = document.outline();
    await versions.keepBefore('merge');
    if (!document.isOpen() || document.outline().id !== id) return;
    const before = document.whole();
    const state = keeper.state();
    const merged = combine(before);
    if (merged !== before) takeOver(before, merged);
    last = { before, merged, state };
    canTakeBack.set(merged !== before);
  };
  const reviewFiles = async (chosen: readonly File[]) => {
    if (!document.isOpen() || files.busy.get() !== undefined) return;
    files.busy.set('opening');
    try {
      const found: ReadFile[] = [];
      for (const file of chosen) {
        const one = await reading.read(file, 'refuse');
        if (one) found.push(one);
      }
      read = found;
      review.set(found.length > 0 ? reviewOf(found) : undefined);
    } finally {
      files.busy.set(undefined);
    }
  };
  return {
    review,
    report,
    canTakeBack,
    close,
    reviewFiles,
    async pickFiles() {
      if (!canSaveInPlace()) return await reviewFiles(await parts.surroundings.chooseFiles(true));
      const handles = await pickToOpen(true);
      const chosen = await Promise.all(handles.map(reading.behind));
      await reviewFiles(chosen.filter((file) => file !== undefined));
    },
    async confirm() {
      const sources = read;
      read = [];
      if (sources.length === 0 || !document.isOpen()) return;
      report.set(reviewOf(sources));
      review.set(undefined);
      await mergeAll((mine) =>
        sources.reduce(
          (sum, one) => (isOther(one) ? addCards(sum, one.prototype) : merge(sum, one.prototype)),
          mine,
        ),
      );
      announcer.say('app.announce.merged', { count: sources.length });
    },
    cancel() {
      read = [];
      review.set(undefined);
    },
    async takeBack() {
      const state = last?.state;
      const undone = last && takeBackMerge(last.before, last.merged, document.whole());
      close();
      if (!undone || !state) return;
      document.load(undone);
      keeper.begin({ ...state, stored: false });
      steps.renewActor();
      report.set(undefined);
      await keeper.flush();
      following.tellToReadAnew();
    },
    async mergeIn(theirs) {
      if (!document.isOpen() || document.outline().id !== theirs.id) return false;
      await mergeAll((mine) => merge(mine, theirs));
      return true;
    },
  };
}
