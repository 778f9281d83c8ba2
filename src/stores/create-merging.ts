import { atom } from 'nanostores';
import { takeBackMerge } from '../model/merge.ts';
import type { Prototype } from '../model/prototype.ts';
import { canSaveInPlace, pickToOpen } from '../storage/file-handle.ts';
import type { ReadFile } from './file-reading.ts';
import { tellItemsLimit } from './items-limit.ts';
import type { Keeper } from './keeper.ts';
import { createLastMerge, keptOf, seenBy } from './last-merge.ts';
import {
  coming,
  holdsTooMany,
  type IncomingFile,
  mergedWith,
  reportOf,
  reviewOf,
  sourceOf,
} from './merge-report.ts';
import type { Merger, MergingParts } from './merger.ts';
import type { MergeReport, MergeReview } from './merging.ts';
import { createShownReport } from './shown-report.ts';

type State = ReturnType<Keeper['state']>;

/** Makes merging. */
export function createMerging(parts: MergingParts): Merger {
  const { document, device, keeper, steps, following, versions, files, reading, announcer } = parts;
  const review = atom<MergeReview | undefined>(undefined);
  const shown = createShownReport();
  const { report, reportOpen } = shown;
  const canTakeBack = atom(false);
  const lastMerge = createLastMerge(device);
  let read: readonly ReadFile[] = [];
  let last: { readonly before: Prototype; readonly merged: Prototype; readonly state: State } | undefined;

  const close = () => {
    last = undefined;
    canTakeBack.set(false);
  };
  steps.before(close);

  const dismissReport = () => {
    shown.hide();
    if (document.isOpen()) void lastMerge.keep(document.outline().id, undefined);
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
  /** Merges files into the open document; gives what that did, nothing when another document is open by then or too much would stand in it. */
  const mergeAll = async (
    files: readonly IncomingFile[],
    told: MergeReview,
  ): Promise<MergeReport | undefined> => {
    const { id } = document.outline();
    const version = files.length > 0 ? await versions.keepBefore('merge') : undefined;
    if (!document.isOpen(id)) return undefined;
    const before = document.whole();
    const state = keeper.state();
    const merged = mergedWith(before, files);
    if (holdsTooMany(merged)) {
      tellItemsLimit(parts.notices);
      return undefined;
    }
    const changed = merged.items !== before.items || merged.head !== before.head;
    if (changed) {
      takeOver(before, merged);
      last = { before, merged, state };
      canTakeBack.set(true);
    }
    const at = parts.surroundings.now().toISOString();
    const { sources, total } = told;
    const done = { at, sources, total, ...reportOf(before, merged, files) };
    // What changed nothing leaves the way back of the merge before it, on the device too.
    if (!changed && last) return done;
    shown.replace(done);
    await lastMerge.keep(id, changed && version ? keptOf(done, merged, version, state) : undefined);
    return done;
  };
  const reviewFiles = async (chosen: readonly File[]) => {
    await files.inTurn('opening', async () => {
      if (!document.isOpen()) return;
      const found: ReadFile[] = [];
      for (const file of chosen) {
        const one = await reading.read(file, 'refuse');
        if (!one) continue;
        one.remark();
        found.push(one);
      }
      read = found;
      const known = await Promise.all(found.map(({ prototype }) => parts.isHere(prototype.id)));
      const mine = document.whole();
      const sources = found.map((one, at) => sourceOf(mine, one, known[at] ?? false));
      review.set(found.length > 0 ? reviewOf(mine, found, sources) : undefined);
    });
  };
  return {
    review,
    report,
    reportOpen,
    canTakeBack,
    close,
    forget() {
      close();
      shown.hide();
    },
    forgetItems: shown.forgetItems,
    async recall() {
      if (!document.isOpen()) return;
      const { id } = document.outline();
      const isHere = () => document.isOpen(id) && !report.get();
      const kept = await lastMerge.read(id);
      const before = kept && isHere() && (await versions.documentOf(kept.version));
      if (!before || !isHere() || seenBy(document.whole()) !== kept.seen) return;
      const merged = document.whole();
      const { at, sources, total, origins, unsaved, headUnsaved } = kept;
      last = { before, merged, state: { unsaved, headUnsaved } };
      canTakeBack.set(true);
      report.set({ at, sources, total, ...reportOf(before, merged, []), origins });
    },
    reviewFiles,
    async pickFiles() {
      if (!canSaveInPlace()) return await reviewFiles(await parts.surroundings.chooseFiles(true));
      const handles = await pickToOpen(true);
      const chosen = await Promise.all(handles.map(reading.behind));
      await reviewFiles(chosen.filter((file) => file !== undefined));
    },
    setBeside(at, beside) {
      const asked = review.get();
      if (!asked?.sources[at]?.other) return;
      const sources = asked.sources.map((one, place) => (place === at ? { ...one, beside } : one));
      review.set(reviewOf(document.whole(), read, sources));
    },
    async confirm() {
      const files = read;
      const told = review.get();
      read = [];
      review.set(undefined);
      if (!told || told.tooMany || files.length === 0 || !document.isOpen()) return;
      for (const [at, file] of files.entries()) {
        const source = told.sources[at];
        if (!source?.beside || source.known || (await parts.keepBeside(file))) continue;
        // The device says why it keeps nothing; the question is asked once more.
        read = files;
        return review.set(told);
      }
      if (!document.isOpen()) return;
      const inside = coming(files, told.sources);
      const done = await mergeAll(inside, told);
      if (!done) return;
      shown.tell(done);
      announcer.say('app.announce.merged', { count: inside.length });
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
      dismissReport();
      await keeper.flush();
      following.tellToReadAnew();
      announcer.say('app.announce.merge-taken-back');
    },
    showReport: shown.show,
    dismissReport,
    async mergeIn(theirs, name) {
      if (!document.isOpen(theirs.id)) return false;
      const file = { name, prototype: theirs };
      const mine = document.whole();
      return (await mergeAll([file], reviewOf(mine, [file], [sourceOf(mine, file, true)]))) !== undefined;
    },
  };
}
