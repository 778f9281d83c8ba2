import type { NewItem } from '../../src/model/commands/add.ts';
import { addItems } from '../../src/model/commands/add.ts';
import { removeItems } from '../../src/model/commands/remove.ts';
import { beginEditing, editText } from '../../src/model/commands/text.ts';
import { vote } from '../../src/model/commands/votes.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Item } from '../../src/model/item.ts';
import {
  type Context,
  createPrototype,
  itemsIn,
  type Prototype,
  withChanges,
} from '../../src/model/prototype.ts';
import { loadEdition } from '../../src/schemas/read-content.ts';
import { content } from './folders.ts';
import { readSentences } from './generated-pages.ts';
import { randomNumbers } from './random-numbers.ts';

/** A region that can hold items. */
export interface PlannedRegion {
  readonly canvas: string;
  readonly region: string;
  readonly field: string;
}

/** The regions of the real canvases that a team fills in itself, in order. */
export function regionsOf(canvas?: string): PlannedRegion[] {
  return loadEdition(content)
    .canvases.filter(({ id }) => canvas === undefined || id === canvas)
    .flatMap(({ id, regions }) =>
      regions
        .filter(({ field }) => field !== 'collect')
        .map((region) => ({ canvas: id, region: region.id, field: region.field })),
    );
}

/** A context whose ids depend on a seed alone. */
export function contextOf(seed: number): Context {
  const random = randomNumbers(seed);
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  const newId = () => [8, 4, 4, 4, 12].map(hex).join('-');
  return { actor: hex(8), newId };
}

/**
 * A prototype of `count` items spread evenly over regions, as a team that worked on it twice leaves it: two actors, dots on one
 * card in three, one text in five reworded later, one item in twenty removed. Always the same for the same input.
 */
export function generatePrototype(count: number, regions: readonly PlannedRegion[]): Prototype {
  const texts = readSentences(`${content}/guide`);
  const random = randomNumbers(count);
  const pick = () => texts[Math.floor(random() * texts.length)] ?? '';
  const [first, second] = [contextOf(1), contextOf(2)];
  let prototype = createPrototype(first, {
    title: 'De Regenboog',
    language: 'nl',
    now: '2026-11-22T09:00:00.000Z',
  });
  const apply = (edit: Pick<Edit, 'items'>) => {
    prototype = withChanges(prototype, edit);
  };
  for (const [index, { canvas, region, field }] of regions.entries()) {
    const share =
      Math.floor(((index + 1) * count) / regions.length) - Math.floor((index * count) / regions.length);
    const surplus = Math.ceil(share / 20);
    const starts = Array.from({ length: share + surplus }, () => ({
      ...fieldsOf(field, random),
      text: pick(),
    }));
    apply(addItems(first, [], { canvas, region }, starts));
    const items = itemsIn(prototype, canvas, region);
    apply(
      together(
        items.filter((_, at) => at % 3 === 0).map((item) => vote(second, item, 1 + Math.floor(random() * 5))),
      ),
    );
    const reworded = itemsIn(prototype, canvas, region).filter((_, at) => at % 5 === 1);
    apply(together(reworded.map((item) => reword(second, item, pick()))));
    apply(removeItems(second, itemsIn(prototype, canvas, region).slice(share)));
  }
  return prototype;
}

/** The same prototype after another team reworded a share of its items and wrote as many new ones. */
export function editedElsewhere(prototype: Prototype, share: number, seed: number): Prototype {
  const texts = readSentences(`${content}/guide`);
  const random = randomNumbers(seed);
  const pick = () => texts[Math.floor(random() * texts.length)] ?? '';
  const context = contextOf(seed);
  const chosen = [...prototype.items.values()].filter(({ live }) => live.size > 0 && random() < share);
  const changed = withChanges(prototype, together(chosen.map((item) => reword(context, item, pick()))));
  const [region] = regionsOf();
  if (!region) throw new Error('The edition has no regions.');
  const target = { canvas: region.canvas, region: region.region };
  const starts = chosen.map(() => ({ text: pick() }));
  return withChanges(
    changed,
    addItems(context, itemsIn(changed, target.canvas, target.region), target, starts),
  );
}

function reword(context: Context, item: Item, text: string): Edit {
  return editText(context, item, beginEditing(context, item, 'text'), text).edit;
}

function together(edits: readonly (Edit | undefined)[]): { readonly items: readonly Item[] } {
  return { items: edits.flatMap((edit) => edit?.items ?? []) };
}

/** What an item of a field type carries beside its text. */
function fieldsOf(field: string, random: () => number): NewItem {
  const upTo = (most: number) => Math.floor(random() * most);
  const date = `2026-${String(1 + upTo(12)).padStart(2, '0')}-${String(1 + upTo(28)).padStart(2, '0')}`;
  switch (field) {
    case 'cards':
      return upTo(4) === 0 ? { color: 'sun' } : {};
    case 'matrix':
      return { x: random(), y: random() };
    case 'rating':
      return { value: 1 + upTo(4), round: 1, rater: String(upTo(1e6)), evidence: 'Op de speelplaats.' };
    case 'tasks':
      return { owner: 'Zorgcoördinator', date, ...(upTo(3) === 0 ? { done: date } : {}) };
    case 'timeline':
      return { start: date, kind: 'collective' };
    case 'counts':
      return { date, low: upTo(10), middle: upTo(20), high: upTo(30) };
    default:
      return {};
  }
}
