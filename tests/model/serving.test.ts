import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemView } from '../../src/model/read-item.ts';
import { type Branch, servantsOf, serving } from '../../src/model/serving.ts';

function item(id: string, serves?: readonly string[], more: Partial<ItemView> = {}): ItemView {
  return {
    id,
    live: true,
    canvas: 'c',
    region: 'r',
    order: id,
    text: id,
    alternatives: [],
    alternativesOf: { evidence: [], owner: [] },
    votes: 0,
    unknown: new Map(),
    ...(serves ? { serves } : {}),
    ...more,
  };
}

/** A tree as text: `vision(task(step))`, with `…` for what stands elsewhere. */
function drawn(branches: readonly Branch[]): string {
  return branches
    .map(({ item: { id }, branches: inner, elsewhere }) => {
      const under = elsewhere ? '…' : drawn(inner);
      return under === '' ? id : `${id}(${under})`;
    })
    .join(' ');
}

const ids = (items: readonly ItemView[]) => items.map(({ id }) => id);

describe('the walk', () => {
  const regions = [
    { role: 'goal' as const, items: [item('vision'), item('lonely')] },
    { items: [item('core-task', ['vision'])] },
    {
      role: 'step' as const,
      items: [
        item('later', ['core-task'], { date: '2027-02-01' }),
        item('sooner', ['core-task', 'vision'], { date: '2027-01-01' }),
        item('loose'),
      ],
    },
  ];

  test('goes from vision to deed, earlier dates first, and back', () => {
    const { down, up } = serving(regions);
    expect(drawn(down)).toBe('vision(sooner core-task(sooner later))');
    expect(drawn(up)).toBe('later(core-task(vision)) sooner(core-task(vision) vision)');
  });

  test('tells loose ends: through other items counts too', () => {
    const { goalsWithoutStep, stepsWithoutGoal } = serving(regions);
    expect(ids(goalsWithoutStep)).toEqual(['lonely']);
    expect(ids(stepsWithoutGoal)).toEqual(['loose']);
  });

  test('without roles from content nothing is loose', () => {
    const { goalsWithoutStep, stepsWithoutGoal, down } = serving(regions.map(({ items }) => ({ items })));
    expect([...goalsWithoutStep, ...stepsWithoutGoal]).toEqual([]);
    expect(down.length).toBe(1);
  });
});

test('a link to an item that is gone, to itself or to a private note leads nowhere', () => {
  const { down, up, stepsWithoutGoal } = serving([
    {
      role: 'goal',
      items: [item('secret', undefined, { private: true }), item('blank', undefined, { text: '' })],
    },
    { role: 'step', items: [item('step', ['gone', 'step', 'secret', 'blank'])] },
  ]);
  expect([down, up]).toEqual([[], []]);
  expect(ids(stepsWithoutGoal)).toEqual(['step']);
});

test('who serves a former wording serves the one that was chosen since', () => {
  const { down, goalsWithoutStep } = serving([
    {
      role: 'goal',
      items: [item('former', undefined, { chosen: false }), item('chosen', undefined, { chosen: true })],
    },
    { role: 'step', items: [item('step', ['former'])] },
  ]);
  expect(drawn(down)).toBe('chosen(step)');
  expect(goalsWithoutStep).toEqual([]);
});

test('a circle is walked once', () => {
  const { down, up } = serving([{ items: [item('a', ['b']), item('b', ['a']), item('c', ['a'])] }]);
  expect(drawn(down)).toBe('a(b(a(…)) c)');
  expect(drawn(up)).toBe('c(a(b(a(…))))');
});

test('what would make a circle: the item and all that serve it', () => {
  const all = [item('a'), item('b', ['a']), item('c', ['b', 'gone']), item('d')];
  expect([...servantsOf('a', all)].sort()).toEqual(['a', 'b', 'c']);
  expect([...servantsOf('d', all)]).toEqual(['d']);
});

test('a file made to be much too deep or too wide is still walked', () => {
  const chain = Array.from({ length: 10_000 }, (_, at) => item(`c${at}`, at === 0 ? [] : [`c${at - 1}`]));
  expect(new Set(flat(serving([{ items: chain }]).down)).size).toBe(10_000);
  const middle = Array.from({ length: 1_000 }, (_, at) => `m${at}`);
  const wide = [
    ...middle.map((id) => item(id)),
    ...Array.from({ length: 4_000 }, (_, at) => item(`w${at}`, middle.slice(0, 30))),
  ];
  const { up } = serving([{ items: wide }]);
  expect(up.length).toBe(4_000);
});

test('whatever serves whatever, every linked item stands in both walks and no walk is longer than the links', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const links = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names, 'gone')), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(links, (pairs) => {
      const items = names.map((name) =>
        item(
          name,
          pairs.filter(([from]) => from === name).map(([, to]) => to),
        ),
      );
      const { down, up } = serving([{ role: 'goal', items }]);
      const real = new Set(pairs.filter(([from, to]) => from !== to && to !== 'gone').flat());
      for (const tree of [down, up]) {
        const shown = flat(tree);
        expect(new Set(shown)).toEqual(real);
        expect(shown.length).toBeLessThanOrEqual(tree.length * (names.length + pairs.length));
      }
    }),
  );
});

function flat(branches: readonly Branch[]): string[] {
  return branches.flatMap(({ item: { id }, branches: inner }) => [id, ...flat(inner)]);
}
