import fc from 'fast-check';
import { Laptop, World } from '../laptop.ts';
import { law } from '../law.ts';
import type { Model } from '../model.ts';
import { editStep, perform, tabStep } from '../steps.ts';
import { editByHand, handEdit, opened } from '../versions.ts';
import { shownTexts, shownVotes, visible, whole } from '../visible.ts';

const origin = fc.array(editStep, { minLength: 1, maxLength: 8 });

function started(model: Model, steps: readonly Parameters<typeof perform>[1][]) {
  const world = new World();
  const laptop = new Laptop(model, world, 'o');
  laptop.add('eerste kaart');
  for (const step of steps) perform(laptop, step);
  return { world, laptop };
}

const handWins = law('an edit by hand wins over what it changed', (model) =>
  fc.property(origin, fc.nat(), fc.constantFrom('text', 'color', 'region', 'votes'), (steps, at, kind) => {
    const { laptop } = started(model, steps);
    const item = laptop.pick(at);
    if (item === undefined) return true;
    const text = 'met de hand';
    const saved = model.saveText(laptop.prototype);
    const place = JSON.parse(saved).items.findIndex(({ id }: { id: string }) => id === item.id);
    const edited = opened(model, editByHand(saved, [{ kind, at: place, text }]));
    return [edited, model.merge(laptop.prototype, edited), model.merge(edited, laptop.prototype)].every(
      (merged) => {
        const view = model.readItem(merged.items.get(item.id) ?? item);
        if (kind === 'text') {
          const kept = model.readItem(item).alternatives;
          return [view.text, ...view.alternatives].every((shown) => shown === text || kept.includes(shown));
        }
        if (kind === 'color') return view.color === 'hand';
        return kind === 'region' ? view.region === 'elsewhere' : view.votes === place;
      },
    );
  }),
);

interface FileItem {
  readonly id: string;
  readonly text?: string;
  readonly alternatives?: readonly string[];
}

/** Every text of a card in a file, those of removed cards too, named as `shownTexts` names them. */
function textsInFile(saved: string): ReadonlySet<string> {
  const { items, removed }: Record<'items' | 'removed', readonly FileItem[]> = JSON.parse(saved);
  return new Set(
    [...items, ...(removed ?? [])].flatMap(({ id, text, alternatives = [] }) =>
      [text, ...alternatives].map((one) => `${id} ${one}`),
    ),
  );
}

const handLosesNothing = law('an edit by hand loses no later text and no later vote', (model) =>
  fc.property(
    origin,
    fc.array(handEdit, { minLength: 1, maxLength: 3 }),
    fc.array(editStep, { maxLength: 8 }),
    (steps, byHand, later) => {
      const { world, laptop } = started(model, steps);
      const saved = model.saveText(laptop.prototype);
      // Also what stood on a removed card: whoever edits the file sees it, and bringing the card back is no later text.
      const old = textsInFile(saved);
      const edited = opened(model, editByHand(saved, byHand));
      const other = new Laptop(model, world, 'b', opened(model, saved));
      for (const step of later) perform(other, step);
      const merged = shownTexts(model, model.merge(other.prototype, edited));
      const fresh = [...shownTexts(model, other.prototype)].filter((text) => !old.has(text));
      const written = [...shownTexts(model, edited)].filter((text) => !old.has(text));
      return [...fresh, ...written].every((text) => merged.has(text) || text.startsWith('title '));
    },
  ),
);

const sameOnTwo = law(
  'two laptops make the same of one file, stamped or not, edited by hand or not',
  (model) =>
    fc.property(
      origin,
      fc.array(handEdit, { maxLength: 3 }),
      fc.boolean(),
      fc.array(editStep, { maxLength: 5 }),
      (steps, byHand, stamped, later) => {
        const { world, laptop } = started(model, steps);
        const saved = stamped ? model.saveText(laptop.prototype) : model.cleanCopy(laptop.prototype);
        const file = editByHand(saved, byHand);
        const [one, other] = [opened(model, file), opened(model, file)];
        if (whole(one) !== whole(other)) return false;
        const second = new Laptop(model, world, 'b', other);
        for (const step of later) perform(second, step);
        return visible(model, model.merge(second.prototype, one)) === visible(model, second.prototype);
      },
    ),
);

const cleanLosesToReal = law('a clean copy changes nothing that a later edit wrote', (model) =>
  fc.property(origin, fc.array(tabStep, { maxLength: 8 }), (steps, later) => {
    const { laptop } = started(model, steps);
    const copy = opened(model, model.cleanCopy(laptop.prototype));
    for (const step of later) perform(laptop, step);
    const merged = model.merge(laptop.prototype, copy);
    const texts = shownTexts(model, merged);
    const fields = laptop.items.every((item) => {
      const [before, after] = [model.readItem(item), model.readItem(merged.items.get(item.id) ?? item)];
      const samePlace = before.region === after.region && before.order === after.order;
      return samePlace && (before.color === undefined || before.color === after.color);
    });
    const kept = [...shownTexts(model, laptop.prototype)].every(
      (text) => texts.has(text) || text === 'title ',
    );
    return kept && fields && shownVotes(model, merged) >= shownVotes(model, laptop.prototype);
  }),
);

/** The laws of files that a person edited, and of files without stamps. */
export const handLaws = [handWins, handLosesNothing, sameOnTwo, cleanLosesToReal];
