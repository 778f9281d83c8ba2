import { describe, expect, test } from 'vitest';
import { addCards, incoming, merge, mergeFiles, takeBackMerge } from '../../src/model/merge.ts';
import { duplicatePrototype, readHead } from '../../src/model/prototype.ts';
import { review } from '../../src/model/review.ts';
import { besides, itemNamed, laptopWith, model, openedWith, textsOn } from './start.ts';

describe('merging documents', () => {
  test('three subgroups that started from one file come out together, in any order', () => {
    const first = laptopWith('samen');
    const groups = ['x', 'y', 'z'].map((name) => {
      const group = besides(first, name, first.viaFile());
      group.add(`van ${name}`);
      return group.viaFile();
    });
    const merged = mergeFiles(first.prototype, groups);
    expect(textsOn(merged)).toEqual(['samen', 'van x', 'van y', 'van z']);
    expect(textsOn(mergeFiles(first.prototype, [...groups].reverse()))).toEqual(textsOn(merged));
    expect(mergeFiles(merged, groups)).toBe(merged);
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

describe('the review', () => {
  test('says of each card what the merge does', () => {
    const a = laptopWith('zelfde', 'hier', 'daar', 'beide', 'weg hier', 'weg daar', 'weg en bewerkt');
    const ids = new Map(a.items.map((item) => [model.readItem(item).text, item.id]));
    const b = besides(a, 'b', a.viaFile());
    a.add('alleen hier');
    b.add('nieuw');
    a.type(itemNamed(a, 'hier'), 'hier!', true);
    b.type(itemNamed(b, 'daar'), 'daar!', true);
    a.type(itemNamed(a, 'beide'), 'beide a', true);
    b.type(itemNamed(b, 'beide'), 'beide b', true);
    a.do(model.removeItems(a.context, [itemNamed(a, 'weg hier'), itemNamed(a, 'weg en bewerkt')]));
    b.do(model.removeItems(b.context, [itemNamed(b, 'weg daar')]));
    b.type(itemNamed(b, 'weg en bewerkt'), 'toch', true);
    const seen = review(a.prototype, b.viaFile());
    const kinds = Object.fromEntries([...ids].map(([text, id]) => [text, seen.items.get(id)]));
    expect(kinds).toEqual({
      zelfde: 'same',
      hier: 'changed-here',
      daar: 'changed-there',
      beide: 'changed-on-both',
      'weg hier': 'removed-here',
      'weg daar': 'removed-there',
      'weg en bewerkt': 'kept-by-edit',
    });
    expect(seen.counts).toMatchObject({ new: 1, 'only-here': 1, same: 1, 'changed-on-both': 1 });
    expect(seen.head).toBe('same');
    expect(textsOn(seen.merged)).toContain('nieuw');
  });

  test('names a changed title', () => {
    const a = laptopWith();
    const b = besides(a, 'b');
    b.do(model.chooseTitle(b.context, b.prototype.head, 'Nieuw'));
    expect(review(a.prototype, b.prototype).head).toBe('changed-there');
    expect(review(b.prototype, a.prototype).head).toBe('changed-here');
  });

  test('of another document speaks of its standing cards only', () => {
    const a = laptopWith('hier');
    const file =
      '{"format":"amore-prototype","version":1,"id":"x","items":[{"id":"n","text":"daar"}],"removed":[{"id":"w"}]}';
    const seen = review(a.prototype, openedWith(file).prototype);
    expect(seen.counts).toMatchObject({ new: 1, 'only-here': 1 });
    expect(seen.items.size).toBe(2);
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
