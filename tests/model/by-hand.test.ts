import { describe, expect, test } from 'vitest';
import { merge } from '../../src/model/merge.ts';
import { saveText } from '../../src/model/save.ts';
import {
  besides,
  codesOf,
  handMade,
  itemNamed,
  laptopWith,
  model,
  openedWith,
  textsOn,
  viewOf,
} from './start.ts';

interface Draft {
  items: Record<string, unknown>[];
  removed: Record<string, unknown>[];
}

function changed(file: string, change: (draft: Draft) => void): string {
  const draft: Draft = JSON.parse(file);
  change(draft);
  return JSON.stringify(draft, null, 2);
}

describe('a file that a person edited', () => {
  test('opens with the new words and a notice', () => {
    const a = laptopWith('oud');
    const result = openedWith(saveText(a.prototype).replace('oud', 'met de hand'));
    expect(textsOn(result.prototype)).toEqual(['met de hand']);
    expect(codesOf(result)).toEqual(['checksum-differs']);
  });

  test('wins over what it changed, and leaves later words beside it', () => {
    const a = laptopWith('oud');
    const file = saveText(a.prototype).replace('oud', 'met de hand');
    expect(textsOn(merge(a.prototype, openedWith(file).prototype))).toEqual(['met de hand']);
    a.type(itemNamed(a, 'oud'), 'later', true);
    expect(textsOn(merge(a.prototype, openedWith(file).prototype))).toEqual(['later', 'met de hand']);
  });

  test('a card that is missing is no removal; one moved to removed is', () => {
    const a = laptopWith('blijft', 'weg');
    const { id } = itemNamed(a, 'weg');
    const without = changed(saveText(a.prototype), (draft) => {
      draft.items = draft.items.filter((item) => item['id'] !== id);
    });
    expect(textsOn(merge(a.prototype, openedWith(without).prototype))).toEqual(['blijft', 'weg']);
    const moved = changed(saveText(a.prototype), (draft) => {
      draft.removed.push(...draft.items.splice(1, 1));
    });
    const before = textsOn(a.prototype);
    expect(textsOn(merge(a.prototype, openedWith(moved).prototype))).toEqual(before.slice(0, 1));
    a.type(itemNamed(a, 'weg'), 'toch nog bewerkt', true);
    expect(textsOn(merge(a.prototype, openedWith(moved).prototype))).toEqual(['blijft', 'toch nog bewerkt']);
  });

  test('one moved back from removed stands again', () => {
    const a = laptopWith('weg');
    a.do(model.removeItems(a.context, a.items));
    const back = changed(saveText(a.prototype), (draft) => {
      draft.items.push(...draft.removed.splice(0, 1));
    });
    expect(textsOn(merge(a.prototype, openedWith(back).prototype))).toEqual(['weg']);
  });

  test('damaged stamps are ignored: the words still stand, once', () => {
    const a = laptopWith('woorden');
    const file = changed(saveText(a.prototype), ({ items }) => {
      Object.assign(items[0] ?? {}, { rev: { seen: 'zzz.99', check: 'no' } });
    });
    expect(textsOn(merge(a.prototype, openedWith(file).prototype))).toEqual(['woorden']);
  });

  test('a card copied with its id becomes a second card, the same on every laptop', () => {
    const a = laptopWith('kaart');
    const file = changed(saveText(a.prototype), ({ items }) => {
      items.push({ ...items[0], text: 'kopie' }, { text: 'zonder id', canvas: 'c', region: 'r' });
    });
    const [one, other] = [openedWith(file), openedWith(file)];
    expect(textsOn(one.prototype)).toEqual(['kaart', 'kopie', 'zonder id']);
    expect([...one.prototype.items.keys()]).toEqual([...other.prototype.items.keys()]);
    expect(one.notices).toContainEqual({ code: 'ids-renewed', values: { count: 2 } });
  });

  test('cards without an order come in the order of the file, behind those that have one', () => {
    const place = { canvas: 'c', region: 'r' };
    const file = handMade([
      { id: 'z', ...place, text: 'een' },
      { id: 'm', ...place, text: 'nul', order: 'a0' },
      { id: 'b', ...place, text: 'twee' },
    ]);
    const { prototype } = openedWith(file);
    expect(model.itemsOf(prototype, 'c', 'r').map(({ text }) => text)).toEqual(['nul', 'een', 'twee']);
  });

  test('two laptops that opened one stampless file keep both later texts', () => {
    const file = handMade([{ id: 'k', canvas: 'c', region: 'r', order: 'a0', text: 'start' }]);
    const start = laptopWith();
    const [a, b] = ['a', 'b'].map((name) => besides(start, name, openedWith(file).prototype));
    if (a === undefined || b === undefined) throw new Error('two laptops');
    a.type(itemNamed(a, 'start'), 'van a', true);
    b.type(itemNamed(b, 'start'), 'van b', true);
    const merged = merge(merge(a.viaFile(), b.viaFile()), openedWith(file).prototype);
    expect(viewOf(merged, 'k')).toMatchObject({ text: 'van a', alternatives: ['van b'] });
  });
});
