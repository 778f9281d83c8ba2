import fc from 'fast-check';
import { Laptop, World } from '../laptop.ts';
import { law } from '../law.ts';
import type { Model } from '../model.ts';
import { asText, EventList, held } from '../oracle.ts';
import { editStep, perform, tabStep } from '../steps.ts';
import { family, familyPlan, opened } from '../versions.ts';
import { shownTexts, shownVotes, visible, whole } from '../visible.ts';

const sides = (plan: Parameters<typeof family>[1], model: Parameters<typeof family>[0]) => {
  const [a, b, c] = family(model, plan).versions.map(({ prototype }) => prototype);
  if (a === undefined || b === undefined || c === undefined) throw new Error('A family has three versions');
  return [a, b, c] as const;
};

/** The order of files does not matter. */
const commutative = law('merge is commutative', (model) =>
  fc.property(familyPlan, (plan) => {
    const [a, b] = sides(plan, model);
    return visible(model, model.merge(a, b)) === visible(model, model.merge(b, a));
  }),
);

/** Nor does the way in which they are put together. */
const associative = law('merge is associative', (model) =>
  fc.property(familyPlan, (plan) => {
    const [a, b, c] = sides(plan, model);
    const left = model.merge(model.merge(a, b), c);
    const right = model.merge(a, model.merge(b, c));
    return visible(model, left) === visible(model, right) && whole(left) === whole(right);
  }),
);

/** Repeating a merge changes nothing, not even the object. */
const idempotent = law('merge is idempotent', (model) =>
  fc.property(familyPlan, fc.array(editStep, { maxLength: 4 }), (plan, later) => {
    const { versions } = family(model, plan);
    const [a, b] = versions;
    if (a === undefined || b === undefined) return false;
    const theirs = b.prototype;
    if (model.merge(theirs, theirs) !== theirs) return false;
    a.merge(theirs);
    for (const step of later) perform(a, step);
    const again = model.merge(a.prototype, opened(model, model.saveText(theirs)));
    return visible(model, again) === visible(model, a.prototype);
  }),
);

/** No visible text is missing after a merge, unless a side on whose screen that very text once was replaced or removed it. */
const keepsTexts = law(
  'no text that a side shows is missing after a merge, unless the other side had seen that very text',
  (model) =>
    fc.property(
      fc.array(editStep, { maxLength: 8 }),
      fc.array(tabStep, { maxLength: 10 }),
      fc.array(tabStep, { maxLength: 10 }),
      fc.constantFrom('stamped', 'clean'),
      (origin, stepsA, stepsB, form) => {
        const world = new World();
        const first = new Laptop(model, world, 'o');
        for (const step of origin) perform(first, step);
        const pair = [stepsA, stepsB].map((steps, index) => {
          const laptop = new Laptop(model, world, 'ab'[index] ?? '', first.viaFile());
          const onScreen = shownTexts(model, laptop.prototype);
          for (const step of steps) {
            perform(laptop, step);
            for (const text of shownTexts(model, laptop.prototype)) onScreen.add(text);
          }
          const file =
            form === 'clean' ? model.cleanCopy(laptop.prototype) : model.saveText(laptop.prototype);
          return { prototype: opened(model, file), onScreen };
        });
        const [a, b] = pair;
        if (a === undefined || b === undefined) return false;
        const after = shownTexts(model, model.merge(a.prototype, b.prototype));
        const missing = (mine: typeof a, other: typeof a) =>
          [...shownTexts(model, mine.prototype)].filter(
            (text) => !after.has(text) && !other.onScreen.has(text),
          );
        return (
          missing(a, b).filter(notEmptyTitle).length === 0 && missing(b, a).filter(notEmptyTitle).length === 0
        );
      },
    ),
);

const notEmptyTitle = (text: string) => text !== 'title ';

/** Dots add up; merging a file again and again counts none twice. */
const votesAddUp = law('votes add up and are never counted twice', (model) =>
  fc.property(
    fc.array(fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }), { minLength: 2, maxLength: 4 }),
    fc.nat({ max: 9 }),
    fc.boolean(),
    fc.array(fc.nat({ max: 3 }), { maxLength: 12 }),
    (given, start, stampless, merges) => {
      const world = new World();
      const first = new Laptop(model, world, 'o');
      first.add('kaart');
      if (start > 0) first.do(model.vote(first.context, oneItem(first), start));
      const file = stampless ? model.cleanCopy(first.prototype) : model.saveText(first.prototype);
      const laptops = given.map((votes, index) => {
        const laptop = new Laptop(model, world, `l${index}x`, opened(model, file));
        for (const vote of votes) laptop.do(model.vote(laptop.context, oneItem(laptop), vote));
        return laptop;
      });
      const [collector] = laptops;
      if (collector === undefined) return false;
      for (const at of [...merges, ...laptops.keys(), ...merges]) {
        const from = laptops[at % laptops.length];
        if (from !== undefined) collector.merge(from.viaFile());
        collector.merge(opened(model, file));
        // What a copy without stamps says is a claim; it adds nothing to the dots themselves.
        if (from !== undefined) collector.merge(opened(model, model.cleanCopy(from.prototype)));
      }
      const sum = given.flat().reduce((total, votes) => total + votes, start);
      return shownVotes(model, collector.prototype) === sum;
    },
  ),
);

function oneItem(laptop: Laptop) {
  const item = laptop.pick(0);
  if (item === undefined) throw new Error('The card is missing');
  return item;
}

const meeting = fc.record({
  kind: fc.constant('meet' as const),
  with: fc.nat({ max: 4 }),
  both: fc.boolean(),
});

/** Replicas with random edits, undos, removals and disconnects agree, with each other and with a plain list of events. */
const converges = law(
  'three to five replicas converge on what a plain list of events says',
  (model) => convergence(model, { minLength: 0, maxLength: 60 }),
  { weight: 2 },
);

/** The same over a long day. */
const convergesLate = law(
  'replicas converge after 200 operations',
  (model) => convergence(model, { minLength: 200, maxLength: 200 }),
  { weight: 12, inLong: 200 },
);

function convergence(model: Model, length: { minLength: number; maxLength: number }) {
  const operation = fc.oneof({ weight: 4, arbitrary: tabStep }, { weight: 1, arbitrary: meeting });
  return fc.property(
    fc.integer({ min: 3, max: 5 }),
    fc.array(fc.tuple(fc.nat({ max: 4 }), operation), { ...length, size: 'max' }),
    (count, steps) => {
      const world = new World();
      const first = new Laptop(model, world, 'r');
      first.onEdit = () => {};
      const start = first.prototype;
      const replicas = Array.from({ length: count }, (_, index) => {
        const laptop = new Laptop(model, world, `r${index}x`, start);
        const known = new EventList();
        laptop.onEdit = (edit) => known.note(edit);
        return { laptop, known };
      });
      const agrees = ({ laptop, known }: (typeof replicas)[number]) => {
        const expected = known.expected();
        for (const [name, values] of start.head.fields) {
          const head = expected.get('the head') ?? new Map<string, Set<string>>();
          expected.set('the head', head);
          if (name !== 'title') head.set(name, new Set(values.keys()));
        }
        const real = held(laptop.prototype);
        expected.get('the head')?.delete('title');
        real.get('the head')?.delete('title');
        return asText(real) === asText(expected);
      };
      const meet = (one: (typeof replicas)[number], other: (typeof replicas)[number]) => {
        one.laptop.merge(other.laptop.prototype);
        one.known.take(other.known);
        return agrees(one);
      };
      for (const [at, step] of steps) {
        const replica = replicas[at % count];
        if (replica === undefined) return false;
        if (step.kind !== 'meet') {
          perform(replica.laptop, step);
          continue;
        }
        const other = replicas[step.with % count];
        if (other === undefined || other === replica) continue;
        if (!meet(replica, other) || (step.both && !meet(other, replica))) return false;
      }
      for (const one of replicas) for (const other of replicas) if (!meet(one, other)) return false;
      for (const one of replicas) for (const other of replicas) if (!meet(one, other)) return false;
      const [seen] = replicas.map(({ laptop }) => visible(model, laptop.prototype));
      return replicas.every(({ laptop }) => visible(model, laptop.prototype) === seen);
    },
  );
}

export const mergingLaws = [
  commutative,
  associative,
  idempotent,
  keepsTexts,
  votesAddUp,
  converges,
  convergesLate,
];
