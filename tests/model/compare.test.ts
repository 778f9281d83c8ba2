import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, isSame, numbersOf } from '../../src/model/compare.ts';
import { type Item, isLive } from '../../src/model/item.ts';
import { keptInOrder } from '../../src/model/kept-order.ts';
import type { Prototype } from '../../src/model/prototype.ts';
import { type ItemView, readItem } from '../../src/model/read-item.ts';
import type { Laptop } from './laptop.ts';
import { besides, itemNamed, laptopWith, model, openedWith } from './start.ts';
import { editStep, perform } from './steps.ts';

const textsOf = (items: readonly ItemView[]) => items.map(({ text }) => text);

function move(laptop: Laptop, text: string, region: string): void {
  const there = model.itemsIn(laptop.prototype, 'five-questions', region);
  const target = { canvas: 'five-questions', region };
  laptop.do(model.moveItems(laptop.context, [itemNamed(laptop, text)], there, target));
}

describe('comparing two versions', () => {
  test('finds nothing between a version and itself, or its file', () => {
    const a = laptopWith('one', 'two');
    expect(isSame(compare(a.prototype, a.prototype))).toBe(true);
    expect(isSame(compare(a.prototype, a.viaFile()))).toBe(true);
  });

  test('tells what was added, what is gone, and both wordings of what was reworded', () => {
    const a = laptopWith('one', 'two', 'three');
    const before = a.prototype;
    a.type(itemNamed(a, 'one'), 'one, better', true);
    a.do(model.removeItems(a.context, [itemNamed(a, 'two')]));
    a.add('four');
    const found = compare(before, a.prototype);
    expect(textsOf(found.added)).toEqual(['four']);
    expect(textsOf(found.gone)).toEqual(['two']);
    expect(found.reworded.map(({ before: then, after }) => [then.text, after.text])).toEqual([
      ['one', 'one, better'],
    ]);
    expect(numbersOf(found)).toEqual({ added: 1, gone: 1, reworded: 1, moved: 0, changed: 0 });
    const back = compare(a.prototype, before);
    expect([textsOf(back.added), textsOf(back.gone)]).toEqual([['two'], ['four']]);
  });

  test('tells what moved to another region, and only the card that changed places within one', () => {
    const a = laptopWith('one', 'two', 'three', 'four');
    const before = a.prototype;
    move(a, 'one', 'why');
    move(a, 'three', 'principles');
    const found = compare(before, a.prototype);
    expect(found.moved.map(({ before: then, after }) => [then.text, then.region, after.region])).toEqual([
      ['three', 'why', 'principles'],
      ['one', 'why', 'why'],
    ]);
    expect(numbersOf(found)).toEqual({ added: 0, gone: 0, reworded: 0, moved: 2, changed: 0 });
  });

  test('names other fields that differ, votes among them', () => {
    const a = laptopWith('one');
    const before = a.prototype;
    a.do(model.vote(a.context, itemNamed(a, 'one'), 2));
    a.do(model.setField(a.context, itemNamed(a, 'one'), 'color', 'sun'));
    const [changed] = compare(before, a.prototype).changed;
    expect([...(changed?.fields ?? [])].sort()).toEqual(['color', 'votes']);
  });

  test('shows several texts that await a choice as a rewording', () => {
    const a = laptopWith('one');
    const b = besides(a, 'b');
    const before = a.prototype;
    a.type(itemNamed(a, 'one'), 'of a', true);
    b.type(itemNamed(b, 'one'), 'of b', true);
    a.merge(b.prototype);
    const [pair] = compare(before, a.prototype).reworded;
    expect([pair?.after.text, ...(pair?.after.alternatives ?? [])]).toEqual(['of a', 'of b']);
  });

  test('pairs what has the same text in the same region when documents have separate origins', () => {
    const lastYear = laptopWith('stays', 'stays', 'goes');
    const file = openedWith(
      lastYear.model.saveText(lastYear.prototype).replaceAll('"a-', '"other-'),
    ).prototype;
    const thisYear = laptopWith('new', 'stays', 'stays');
    const found = compare({ ...file, id: 'another document' }, thisYear.prototype);
    expect(numbersOf(found)).toEqual({ added: 1, gone: 1, reworded: 0, moved: 0, changed: 0 });
  });

  test('leaves private notes out', () => {
    const a = laptopWith('one');
    const before = a.prototype;
    a.add('of the facilitator');
    a.do(model.setField(a.context, itemNamed(a, 'of the facilitator'), 'private', true));
    expect(isSame(compare(before, a.prototype))).toBe(true);
  });

  test('tells a title that changed', () => {
    const a = laptopWith('one');
    const before = a.prototype;
    const session = model.beginTitle(a.context, a.prototype.head);
    a.do(model.editTitle(a.context, a.prototype.head, session, 'Het Kompas').edit);
    expect(compare(before, a.prototype).title).toEqual({ before: 'De Regenboog', after: 'Het Kompas' });
  });
});

test('a comparison counts each card once, and reads the same backwards', () => {
  fc.assert(
    fc.property(
      fc.array(editStep, { maxLength: 20 }),
      fc.array(editStep, { maxLength: 20 }),
      (first, then) => {
        const a = laptopWith('one', 'two', 'three');
        for (const step of first) perform(a, step);
        const before = a.prototype;
        for (const step of then) perform(a, step);
        const found = compare(before, a.prototype);
        const standing = (document: Prototype) => itemsStanding(document).length;
        const { added, gone, reworded, moved } = numbersOf(found);
        expect(standing(before) - gone + added).toBe(standing(a.prototype));
        const back = numbersOf(compare(a.prototype, before));
        expect([back.added, back.gone, back.reworded, back.moved]).toEqual([gone, added, reworded, moved]);
        expect(isSame(compare(a.prototype, a.prototype))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

function itemsStanding(document: Prototype): readonly Item[] {
  return [...document.items.values()].filter((item) => isLive(item) && !readItem(item).private);
}

test('what keeps its order is a largest rising row, and all of it when nothing moved', () => {
  const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 8 });
  fc.assert(
    fc.property(names, fc.infiniteStream(fc.nat()), (before, keys) => {
      const after = [...before]
        .map((name) => ({ name, key: keys.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ name }) => name);
      const kept = keptInOrder(before, after);
      expect(after.filter((name) => kept.has(name))).toEqual(before.filter((name) => kept.has(name)));
      expect(kept.size).toBe(longestRow(after.map((name) => before.indexOf(name))));
      expect(keptInOrder(before, before).size).toBe(before.length);
    }),
    { numRuns: 500 },
  );
});

/** The length of the longest rising row, by trying every one. */
function longestRow(ranks: readonly number[]): number {
  const from = (at: number, above: number): number => {
    if (at === ranks.length) return 0;
    const rank = ranks[at] ?? 0;
    const without = from(at + 1, above);
    return rank > above ? Math.max(without, 1 + from(at + 1, rank)) : without;
  };
  return from(0, -1);
}
