import { expect, test } from 'vitest';
import { countMerge, NO_CARDS } from '../../src/stores/merge-numbers.ts';
import { besides, itemNamed, laptopWith, model, openedWith } from '../model/start.ts';

test('a merge is counted card by card, each one once', () => {
  const a = laptopWith('zelfde', 'hier', 'daar', 'beide', 'weg hier', 'weg daar', 'weg en bewerkt');
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
  const counted = countMerge(a.prototype, b.viaFile(), false);
  // New is also the card that was removed here and written on there.
  expect(counted).toEqual({ added: 2, same: 1, here: 2, there: 1, both: 1, removed: 1 });
});

test("the facilitator's own notes do not count, wherever they stand", () => {
  const file = (items: string, removed = '') =>
    openedWith(`{"format":"amore-prototype","version":1,"id":"x","items":[${items}],"removed":[${removed}]}`)
      .prototype;
  const note = (id: string) => `{"id":"${id}","text":"nota","private":true}`;
  const [mine, theirs] = [file([note('a'), note('b')].join(',')), file(note('c'), '{"id":"b"}')];
  expect(countMerge(mine, theirs, false)).toEqual(NO_CARDS);
  expect(countMerge(mine, theirs, true)).toEqual(NO_CARDS);
});

test('of another document the standing cards count, and nothing that stands here', () => {
  const a = laptopWith('hier');
  const file =
    '{"format":"amore-prototype","version":1,"id":"x","items":[{"id":"n","text":"daar"}],"removed":[{"id":"w"}]}';
  expect(countMerge(a.prototype, openedWith(file).prototype, true)).toEqual({ ...NO_CARDS, added: 1 });
});
