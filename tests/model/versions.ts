import fc from 'fast-check';
import type { JsonValue } from '../../src/model/json.ts';
import type { Prototype } from '../../src/model/prototype.ts';
import { Laptop, World } from './laptop.ts';
import type { Model } from './model.ts';
import { editStep, perform, type TabStep, tabStep } from './steps.ts';

/** A change that a person makes in the file itself, with an editor. */
export interface HandEdit {
  readonly kind:
    | 'text'
    | 'no text'
    | 'color'
    | 'votes'
    | 'region'
    | 'no order'
    | 'unknown'
    | 'alternatives'
    | 'remove'
    | 'revive'
    | 'leave out'
    | 'add'
    | 'damage stamps'
    | 'title';
  readonly at: number;
  readonly text: string;
}

/** Edits by hand. */
export const handEdit: fc.Arbitrary<HandEdit> = fc.record({
  kind: fc.constantFrom(
    'text',
    'no text',
    'color',
    'votes',
    'region',
    'no order',
    'unknown',
    'alternatives',
    'remove',
    'revive',
    'leave out',
    'add',
    'damage stamps',
    'title',
  ),
  at: fc.nat({ max: 40 }),
  text: fc.constantFrom('met de hand', 'ook met de hand', ''),
});

type Draft = Record<string, JsonValue>;

/** Applies edits by hand to the text of a file. */
export function editByHand(file: string, edits: readonly HandEdit[]): string {
  const top: Draft & { items: Draft[]; removed?: Draft[] } = JSON.parse(file);
  for (const edit of edits) applyByHand(top, edit);
  return JSON.stringify(top, null, 1);
}

function applyByHand(top: Draft & { items: Draft[]; removed?: Draft[] }, { kind, at, text }: HandEdit): void {
  const { items } = top;
  top.removed ??= [];
  if (kind === 'title') top['title'] = text;
  if (kind === 'add') items.push({ id: `hand-${at}`, canvas: 'five-questions', region: 'why', text });
  if (kind === 'revive' && top.removed.length > 0) {
    items.push(...top.removed.splice(at % top.removed.length, 1));
  }
  const item = items[at % Math.max(1, items.length)];
  if (item === undefined) return;
  const rev: unknown = item['rev'];
  if (kind === 'text') item['text'] = text;
  if (kind === 'no text') delete item['text'];
  if (kind === 'color') item['color'] = 'hand';
  if (kind === 'votes') item['votes'] = at;
  if (kind === 'region') item['region'] = 'elsewhere';
  if (kind === 'no order') delete item['order'];
  if (kind === 'unknown') item['mood'] = { of: text };
  if (kind === 'alternatives') item['alternatives'] = [text, 'nog een'];
  if (kind === 'leave out') items.splice(items.indexOf(item), 1);
  if (kind === 'remove') top.removed.push(...items.splice(items.indexOf(item), 1));
  if (kind === 'damage stamps' && isDraft(rev)) rev['seen'] = `${String(rev['seen'])}7`;
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How one version of a document came about. */
export interface VersionPlan {
  readonly origin: 'common' | 'separate' | 'stampless';
  readonly steps: readonly TabStep[];
  readonly form: 'stamped' | 'clean' | 'in memory';
  readonly byHand: readonly HandEdit[];
  readonly later: readonly TabStep[];
}

/** Versions of one document: from a common origin, a separate one, or one stampless file; with or without stamps; edited by
 * hand; edited later. */
export const versionPlan: fc.Arbitrary<VersionPlan> = fc.record({
  origin: fc.constantFrom('common', 'common', 'separate', 'stampless'),
  steps: fc.array(tabStep, { maxLength: 8 }),
  form: fc.constantFrom('stamped', 'clean', 'in memory'),
  byHand: fc.oneof(fc.constant([]), fc.array(handEdit, { maxLength: 3 })),
  later: fc.array(editStep, { maxLength: 3 }),
});

/** The versions of a family: an origin with some steps, and several plans that start from it. */
export const familyPlan = fc.record({
  origin: fc.array(editStep, { minLength: 1, maxLength: 8 }),
  versions: fc.tuple(versionPlan, versionPlan, versionPlan),
});

/** Opens a file that must open. */
export function opened(model: Model, file: string | Uint8Array): Prototype {
  const result = model.openFile(file);
  if (result.outcome !== 'opened') throw new Error(`Did not open: ${JSON.stringify(result)}`);
  return result.prototype;
}

/** Makes the versions of a family, as documents that are ready to merge. */
export function family(model: Model, plan: { origin: readonly TabStep[]; versions: readonly VersionPlan[] }) {
  const world = new World();
  const first = new Laptop(model, world, 'o');
  for (const step of plan.origin) perform(first, step);
  const stampless = opened(model, model.cleanCopy(first.prototype));
  const versions = plan.versions.map((version, index) => {
    const start = version.origin === 'stampless' ? stampless : first.prototype;
    const name = 'abc'[index] ?? 'd';
    const laptop = new Laptop(model, world, name, version.origin === 'separate' ? undefined : start);
    laptop.prototype = {
      ...laptop.prototype,
      id: first.prototype.id,
      head: withId(laptop, first.prototype.id),
    };
    for (const step of version.steps) perform(laptop, step);
    if (version.form !== 'in memory') {
      const file =
        version.form === 'clean' ? model.cleanCopy(laptop.prototype) : model.saveText(laptop.prototype);
      laptop.prototype = opened(model, editByHand(file, version.byHand));
      laptop.history = model.emptyHistory;
      laptop.merge(laptop.prototype);
    }
    for (const step of version.later) perform(laptop, step);
    return laptop;
  });
  return { first, stampless, versions, world };
}

function withId(laptop: Laptop, id: string) {
  return { ...laptop.prototype.head, id };
}
