import fc from 'fast-check';
import type { Edit } from '../../../src/model/edit.ts';
import { Laptop, World } from '../laptop.ts';
import { law } from '../law.ts';
import { editStep, perform, type TabStep, tabStep } from '../steps.ts';
import { shownTexts, visible } from '../visible.ts';

const walksBack = law('undo walks back through each state, redo forth again', (model) =>
  fc.property(fc.array(editStep, { maxLength: 20 }), (steps) => {
    const laptop = new Laptop(model, new World(), 'a');
    const states = [visible(model, laptop.prototype)];
    for (const step of steps) {
      const before = laptop.history.undo.length;
      perform(laptop, step);
      const after = visible(model, laptop.prototype);
      if (laptop.history.undo.length > before) states.push(after);
      else states[states.length - 1] = after;
    }
    const walks = (states: readonly string[], step: () => boolean) =>
      states.every((state, index) => {
        if (index > 0 && !step()) return false;
        return visible(model, laptop.prototype) === state;
      });
    const back = [...states].reverse();
    return (
      walks(back, () => laptop.undo()) &&
      !laptop.undo() &&
      walks(states, () => laptop.redo()) &&
      !laptop.redo() &&
      walks(back, () => laptop.undo())
    );
  }),
);

const undoesAll = law('undo of everything on one laptop is empty', (model) =>
  fc.property(fc.array(tabStep, { maxLength: 30 }), (steps) => {
    const laptop = new Laptop(model, new World(), 'a');
    const start = visible(model, laptop.prototype);
    for (const step of steps) perform(laptop, step);
    while (laptop.undo());
    return laptop.items.length === 0 && visible(model, laptop.prototype) === start;
  }),
);

/** What one laptop wrote and replaced, noted from its edits. */
class Diary {
  readonly items = new Set<string>();
  readonly removed = new Set<string>();
  readonly replaced = new Set<string>();

  note(edit: Edit): void {
    for (const change of edit.record.changes) {
      if (change.head) continue;
      this.items.add(change.id);
      if (change.life === 'removed') this.removed.add(change.id);
      for (const { value } of change.fields.get('text')?.replaced ?? [])
        this.replaced.add(`${change.id} ${value}`);
    }
  }
}

/** Texts get a name of their own, so that it is known who wrote which. */
function named(steps: readonly TabStep[], name: string): TabStep[] {
  return steps.map((step, index) => ('text' in step ? { ...step, text: `${name}${index}` } : step));
}

const sparesOthers = law('undo never undoes others', (model) =>
  fc.property(
    fc.array(editStep, { minLength: 1, maxLength: 6 }),
    fc.array(tabStep, { maxLength: 8 }),
    fc.array(tabStep, { maxLength: 8 }),
    fc.array(editStep, { maxLength: 4 }),
    fc.boolean(),
    fc.boolean(),
    (origin, stepsA, stepsB, later, meetFirst, knowsA) => {
      const world = new World();
      const a = new Laptop(model, world, 'a');
      for (const step of named(origin, 'origin')) perform(a, step);
      const b = new Laptop(model, world, 'b', a.prototype);
      const diary = new Diary();
      b.onEdit = (edit) => diary.note(edit);
      if (meetFirst) for (const step of named(later, 'early')) perform(b, step);
      if (meetFirst) a.merge(b.prototype);
      for (const step of named(stepsA, 'a')) perform(a, step);
      if (knowsA) b.merge(a.prototype);
      for (const step of named(stepsB, 'b')) perform(b, step);
      a.merge(b.prototype);
      for (const step of named(later, 'later')) perform(b, step);
      a.merge(b.prototype);
      const before = shownTexts(model, a.prototype);
      const standing = new Set(a.items.map(({ id }) => id));
      const valuesBefore = valuesOfB(a);
      while (a.undo());
      const after = shownTexts(model, a.prototype);
      const isOfB = (text: string) => / (b|early|later)\d+$/.test(text) && !text.startsWith('title');
      const keepsTexts = [...before].filter(isOfB).every((text) => after.has(text));
      // A card that b removed and a restored is removed again when a undoes that: so b left it.
      const written = [...standing].filter((id) => diary.items.has(id) && !diary.removed.has(id));
      const keepsCards = written.every((id) => isStanding(a, id));
      const revivesNone = [...after].every((text) => before.has(text) || !diary.replaced.has(text));
      const valuesAfter = valuesOfB(a);
      const keepsValues = [...valuesBefore].every((value) => valuesAfter.has(value));
      return keepsTexts && keepsCards && revivesNone && keepsValues;
    },
  ),
);

/** The dots that b gave and the fields of which b's value shows, in standing cards. */
function valuesOfB(laptop: Laptop): Set<string> {
  const { model } = laptop;
  const values = new Set<string>();
  for (const item of laptop.items) {
    for (const dot of item.votes.keys()) if (dot.startsWith('b')) values.add(`${item.id} vote ${dot}`);
    for (const [name, held] of item.fields) {
      const last = [...held.keys()].sort(model.compareDots).at(-1);
      if (last?.startsWith('b')) values.add(`${item.id} ${name} ${last}`);
    }
  }
  return values;
}

function isStanding(laptop: Laptop, id: string): boolean {
  return (laptop.prototype.items.get(id)?.live.size ?? 0) > 0;
}

/** The laws of undo. */
export const undoLaws = [walksBack, undoesAll, sparesOthers];
