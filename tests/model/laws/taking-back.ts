import fc from 'fast-check';
import { law } from '../law.ts';
import { editStep, perform } from '../steps.ts';
import { family, familyPlan } from '../versions.ts';
import { shownTexts, visible } from '../visible.ts';

const takesBack = law('taking back a merge is the state before; merging again brings the cards', (model) =>
  fc.property(familyPlan, (plan) => {
    const [a, b] = family(model, plan).versions;
    if (a === undefined || b === undefined) return false;
    const before = a.prototype;
    const merged = model.merge(before, b.prototype);
    const back = model.takeBackMerge(before, merged, merged);
    if (back === undefined || visible(model, back) !== visible(model, before)) return false;
    if (back.generation !== before.generation + 1) return false;
    const again = model.merge(back, b.prototype);
    return visible(model, again) === visible(model, merged);
  }),
);

const losesNothing = law('the other side loses nothing by opening a file of after taking back', (model) =>
  fc.property(familyPlan, fc.array(editStep, { maxLength: 4 }), (plan, later) => {
    const [a, b] = family(model, plan).versions;
    if (a === undefined || b === undefined) return false;
    const before = a.prototype;
    const merged = model.merge(before, b.prototype);
    const back = model.takeBackMerge(before, merged, merged);
    if (back === undefined) return false;
    const plain = visible(model, model.merge(b.prototype, before));
    if (visible(model, model.merge(b.prototype, back)) !== plain) return false;
    const seenBefore = shownTexts(model, before);
    a.merge(back);
    for (const step of later) perform(a, step);
    const after = shownTexts(model, model.merge(b.prototype, a.prototype));
    const onlyTheirs = [...shownTexts(model, model.merge(b.prototype, before))].filter(
      (text) => shownTexts(model, b.prototype).has(text) && !seenBefore.has(text),
    );
    return onlyTheirs.every((text) => after.has(text) || text === 'title ');
  }),
);

const untilLater = law('a merge can be taken back until the first later edit', (model) =>
  fc.property(familyPlan, editStep, (plan, step) => {
    const [a, b] = family(model, plan).versions;
    if (a === undefined || b === undefined) return false;
    const before = a.prototype;
    a.merge(b.prototype);
    const merged = a.prototype;
    perform(a, step);
    const changed = a.prototype !== merged;
    return (model.takeBackMerge(before, merged, a.prototype) === undefined) === changed;
  }),
);

/** The laws of taking back a merge. */
export const takingBackLaws = [takesBack, losesNothing, untilLater];
