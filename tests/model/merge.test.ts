import { describe, expect, test } from 'vitest';
import { addCards, incoming, merge, takeBackMerge } from '../../src/model/merge.ts';
import { duplicatePrototype, readHead } from '../../src/model/prototype.ts';
import { besides, itemNamed, laptopWith, model, textsOn } from './start.ts';

describe('merging documents', () => {
  test('three subgroups that started from one file come out together, in any order', () => {
    const first = laptopWith('samen');
    const groups = ['x', 'y', 'z'].map((name) => {
      const group = besides(first, name, first.viaFile());
      group.add(`van ${name}`);
      return group.viaFile();
    });
    const merged = groups.reduce(merge, first.prototype);
    expect(textsOn(merged)).toEqual(['samen', 'van x', 'van y', 'van z']);
    expect(textsOn(groups.reduceRight(merge, first.prototype))).toEqual(textsOn(merged));
    expect(groups.reduce(merge, merged)).toBe(merged);
  });

  test('of two documents is refused; cards can be added, and a second time nothing', () => {
    const [one, other] = [laptopWith('van een'), laptopWith('van twee', 'weg')];
    other.do(model.removeItems(other.context, [itemNamed(other, 'weg')]));
    const theirs = { ...other.prototype, id: 'other' };
    expect(() => merge(one.prototype, theirs)).toThrow(/two documents/);
    const renamed = [...theirs.items.values()].map((item) => ({ ...item, id: `other ${item.id}` }));
    const separate = { ...theirs, items: new Map(renamed.map((item) => [item.id, item])) };
    const added = addCards(one.prototype, separate);
    expect(textsOn(added)).toEqual(['van een', 'van twee']);
    expect(readHead(added).title).toBe(readHead(one.prototype).title);
    expect(addCards(added, separate)).toBe(added);
  });

  test('a copy is a document of its own with the same cards', () => {
    const a = laptopWith('kaart');
    const copy = duplicatePrototype(a.context, a.prototype, 'Kopie');
    expect(copy.id).not.toBe(a.prototype.id);
    expect(readHead(copy).title).toBe('Kopie');
    expect(textsOn(copy)).toEqual(['kaart']);
    expect(addCards(a.prototype, copy)).toBe(a.prototype);
  });
});

describe('taking back a merge', () => {
  test('gives a new generation, until the first later edit', () => {
    const a = laptopWith('hier');
    const b = besides(a, 'b');
    b.add('daar');
    const before = a.prototype;
    a.merge(b.prototype);
    const merged = a.prototype;
    const back = takeBackMerge(before, merged, merged);
    expect(back && textsOn(back)).toEqual(['hier']);
    expect(back?.generation).toBe(1);
    a.add('later');
    expect(takeBackMerge(before, merged, a.prototype)).toBeUndefined();
  });

  test('tabs of an older generation do not mix with it', () => {
    expect(incoming(1, 1)).toBe('merge');
    expect(incoming(1, 0)).toBe('ignore');
    expect(incoming(0, 1)).toBe('reload');
  });
});
