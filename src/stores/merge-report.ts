import { type CardPair, compare, isSame } from '../model/compare.ts';
import { isLive } from '../model/item.ts';
import { limits } from '../model/limits.ts';
import { addCards, merge } from '../model/merge.ts';
import { type Prototype, readHead } from '../model/prototype.ts';
import { type ItemView, readItem } from '../model/read-item.ts';
import { countMerge, NO_CARDS, sumNumbers } from './merge-numbers.ts';
import type { MergeNumbers, MergeReport, MergeReview, MergeSource } from './merging.ts';

/** A document on its way into the open one. */
export interface IncomingFile {
  readonly name: string;
  readonly prototype: Prototype;
}

/** Merges documents into one, in their order: those of the same id whole, of others the cards. */
export function mergedWith(mine: Prototype, files: readonly IncomingFile[]): Prototype {
  return files.reduce(
    (sum, { prototype }) => (prototype.id === sum.id ? merge(sum, prototype) : addCards(sum, prototype)),
    mine,
  );
}

/** A file in the review; its cards come here until somebody says otherwise. `known`: its prototype is on this device. */
export function sourceOf(mine: Prototype, { name, prototype }: IncomingFile, known: boolean): MergeSource {
  const other = prototype.id !== mine.id;
  const numbers = countMerge(mine, prototype, other);
  return { name, title: readHead(prototype).title, other, known: other && known, beside: false, numbers };
}

/** The files that come here: all but those that stay beside. */
export function coming<File>(files: readonly File[], sources: readonly MergeSource[]): readonly File[] {
  return files.filter((_, at) => sources[at]?.beside !== true);
}

/** The review of files; `sources` are theirs, in the same order. */
export function reviewOf(
  mine: Prototype,
  files: readonly IncomingFile[],
  sources: readonly MergeSource[],
): MergeReview {
  const inside = coming(files, sources);
  return { sources, total: countAll(mine, inside), tooMany: holdsTooMany(mergedWith(mine, inside)) };
}

/** Whether a document holds more items than a file of it may. */
export function holdsTooMany({ items }: Prototype): boolean {
  // Removed items are not counted; most documents have too few even with them.
  return items.size > limits.items && [...items.values()].filter(isLive).length > limits.items;
}

/** What merging all these does together: a card that two files bring counts once. */
function countAll(mine: Prototype, files: readonly IncomingFile[]): MergeNumbers {
  const parts = [true, false].map((other) => {
    const [first, ...rest] = files.filter(({ prototype }) => (prototype.id !== mine.id) === other);
    if (!first) return NO_CARDS;
    return countMerge(mine, mergedWith(first.prototype, rest), other);
  });
  return sumNumbers(parts);
}

/** What a merge did, beside the numbers. */
export function reportOf(
  before: Prototype,
  merged: Prototype,
  files: readonly IncomingFile[],
): Pick<MergeReport, 'comparison' | 'undecided' | 'origins'> {
  const comparison = compare(before, merged);
  const undecided: ItemView[] = [];
  for (const item of merged.items.values()) {
    if (!isLive(item)) continue;
    const view = readItem(item);
    if (view.alternatives.length > 0 && view.private !== true) undecided.push(view);
  }
  const origins = new Map<string, string>();
  if (files.length > 1)
    for (const { id } of comparison.added) {
      const from = files.find(({ prototype }) => {
        const item = prototype.items.get(id);
        return item !== undefined && isLive(item);
      });
      if (from) origins.set(id, from.name);
    }
  return { comparison, undecided, origins };
}

/** A report without these items. Gives `undefined` when nothing is left to tell: the report would say that nothing changed. */
export function withoutItems(report: MergeReport, ids: ReadonlySet<string>): MergeReport | undefined {
  const stays = ({ id }: ItemView) => !ids.has(id);
  const bothStay = ({ before, after }: CardPair) => stays(before) && stays(after);
  const { added, gone, reworded, moved, changed, title } = report.comparison;
  const comparison = {
    added: added.filter(stays),
    gone: gone.filter(stays),
    reworded: reworded.filter(bothStay),
    moved: moved.filter(bothStay),
    changed: changed.filter(bothStay),
    title,
  };
  if (isSame(comparison) && !isSame(report.comparison)) return undefined;
  const origins = new Map([...report.origins].filter(([id]) => !ids.has(id)));
  return { ...report, comparison, undecided: report.undecided.filter(stays), origins };
}
