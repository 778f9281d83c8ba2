import { describe, expect, test } from 'vitest';
import { pastedLines } from '../../../src/model/commands/add.ts';
import { underHeadings } from '../../../src/model/exports/headings.ts';
import { itemsIn, itemsOf } from '../../../src/model/prototype.ts';
import { saveText } from '../../../src/model/save.ts';
import { besides, handMade, itemNamed, laptopWith, model, openedWith, viewOf } from '../start.ts';

const why = { canvas: 'five-questions', region: 'why' };
const textsIn = (laptop: ReturnType<typeof laptopWith>, region = 'why') =>
  itemsOf(laptop.prototype, 'five-questions', region).map(({ text }) => text);

describe('adding', () => {
  test('goes to the end, before or behind another', () => {
    const a = laptopWith('een', 'drie');
    const there = () => itemsIn(a.prototype, 'five-questions', 'why');
    const { id } = itemNamed(a, 'drie');
    a.do(model.addItems(a.context, there(), { ...why, before: id }, [{ text: 'twee' }]));
    a.do(
      model.addItems(a.context, there(), { ...why, after: id }, [
        { text: 'vier', color: 'sun', x: 0.5, y: 1 },
      ]),
    );
    expect(textsIn(a)).toEqual(['een', 'twee', 'drie', 'vier']);
    expect(viewOf(a.prototype, itemNamed(a, 'vier').id)).toMatchObject({ color: 'sun', x: 0.5, y: 1 });
  });

  test('many at once is one step of undo', () => {
    const a = laptopWith('een');
    const starts = pastedLines('- twee\r\n\n  3. drie  \n• vier\n2026 blijft staan\n-').map((text) => ({
      text,
    }));
    a.do(model.addItems(a.context, itemsIn(a.prototype, 'five-questions', 'why'), why, starts));
    expect(textsIn(a)).toEqual(['een', 'twee', 'drie', 'vier', '2026 blijft staan', '-']);
    a.undo();
    expect(textsIn(a)).toEqual(['een']);
  });
});

describe('moving', () => {
  test('within and between regions, several together', () => {
    const a = laptopWith('een', 'twee', 'drie');
    const there = itemsIn(a.prototype, 'five-questions', 'why');
    const [een, , drie] = there;
    if (een === undefined || drie === undefined) throw new Error('three cards');
    a.do(model.moveItems(a.context, [drie], there, { ...why, before: een.id }));
    expect(textsIn(a)).toEqual(['drie', 'een', 'twee']);
    const target = { canvas: 'five-questions', region: 'what' };
    a.do(model.moveItems(a.context, [itemNamed(a, 'twee'), itemNamed(a, 'drie')], [], target));
    expect([textsIn(a), textsIn(a, 'what')]).toEqual([['een'], ['twee', 'drie']]);
  });

  test('never leaves a card in the region of one team at the place of another', () => {
    const a = laptopWith('kaart', 'ander');
    const b = besides(a, 'b');
    const { id } = itemNamed(a, 'kaart');
    const move = (laptop: typeof a, region: string) => {
      const there = itemsIn(laptop.prototype, 'five-questions', region);
      laptop.do(model.moveItems(laptop.context, [itemNamed(laptop, 'kaart')], there, { ...why, region }));
      return viewOf(laptop.prototype, id);
    };
    const places = [move(a, 'what'), move(b, 'why')].map(({ region, order }) => `${region} ${order}`);
    const merged = viewOf(model.merge(a.prototype, b.prototype), id);
    expect(places).toContain(`${merged.region} ${merged.order}`);
  });

  test('gives neighbours with equal or impossible keys new ones', () => {
    const items = ['p', 'q', 'r'].map((id) => ({ id, ...why, order: 'a0', text: id }));
    const a = laptopWith();
    a.prototype = openedWith(handMade([...items, { id: 's', ...why, order: '!', text: 's' }])).prototype;
    expect(textsIn(a)).toEqual(['s', 'p', 'q', 'r']);
    const there = itemsIn(a.prototype, 'five-questions', 'why');
    a.do(model.moveItems(a.context, [itemNamed(a, 's')], there, { ...why, after: 'p' }));
    expect(textsIn(a)).toEqual(['p', 's', 'q', 'r']);
  });

  test('out of the region of its heading leaves the group, unless the heading comes along', () => {
    const a = laptopWith('kop', 'lid', 'los');
    const group = () =>
      a.do(model.groupItems(a.context, itemNamed(a, 'kop'), [itemNamed(a, 'lid')], a.items));
    const what = { canvas: 'five-questions', region: 'what' };
    group();
    a.do(model.moveItems(a.context, [itemNamed(a, 'lid')], [], what));
    expect(viewOf(a.prototype, itemNamed(a, 'lid').id).group).toBeUndefined();
    group();
    a.do(model.moveItems(a.context, [itemNamed(a, 'kop'), itemNamed(a, 'lid')], [], what));
    expect(viewOf(a.prototype, itemNamed(a, 'lid').id).group).toBe(itemNamed(a, 'kop').id);
  });
});

describe('groups', () => {
  const arranged = (laptop: ReturnType<typeof laptopWith>) =>
    underHeadings(itemsOf(laptop.prototype, 'five-questions', 'why')).map(({ item, heading }) =>
      heading ? `${heading.text} > ${item.text}` : item.text,
    );

  test('are one level deep: members of a card that joins come along', () => {
    const a = laptopWith('a', 'b', 'c', 'd');
    a.do(model.groupItems(a.context, itemNamed(a, 'b'), [itemNamed(a, 'c')], a.items));
    expect(arranged(a)).toEqual(['a', 'b', 'b > c', 'd']);
    a.do(model.groupItems(a.context, itemNamed(a, 'a'), [itemNamed(a, 'b')], a.items));
    expect(arranged(a)).toEqual(['a', 'a > b', 'a > c', 'd']);
    a.do(model.ungroupItems(a.context, [itemNamed(a, 'c')]));
    expect(arranged(a)).toEqual(['a', 'a > b', 'c', 'd']);
    a.do(model.removeItems(a.context, [itemNamed(a, 'a')]));
    expect(arranged(a)).toEqual(['b', 'c', 'd']);
    a.undo();
    expect(arranged(a)).toEqual(['a', 'a > b', 'c', 'd']);
  });

  test('that point at each other after a merge show every card once', () => {
    const a = laptopWith('a', 'b', 'c');
    const b = besides(a, 'b');
    a.do(model.groupItems(a.context, itemNamed(a, 'a'), [itemNamed(a, 'b')], a.items));
    b.do(model.groupItems(b.context, itemNamed(b, 'b'), [itemNamed(b, 'a'), itemNamed(b, 'c')], b.items));
    a.merge(b.prototype);
    expect(arranged(a)).toEqual(['a', 'b', 'c']);
  });
});

describe('the other commands', () => {
  test('a chosen statement makes the one before a former wording', () => {
    const a = laptopWith('eerst', 'dan');
    a.do(model.chooseStatement(a.context, itemNamed(a, 'eerst'), a.items));
    a.do(model.chooseStatement(a.context, itemNamed(a, 'dan'), a.items));
    const chosen = ['eerst', 'dan'].map((text) => viewOf(a.prototype, itemNamed(a, text).id).chosen);
    expect(chosen).toEqual([false, true]);
    a.undo();
    expect(viewOf(a.prototype, itemNamed(a, 'eerst').id).chosen).toBe(true);
  });

  test('what changes nothing is no step', () => {
    const a = laptopWith('kaart');
    a.do(model.setField(a.context, itemNamed(a, 'kaart'), 'color', 'sun'));
    const { length } = a.history.undo;
    a.do(model.setField(a.context, itemNamed(a, 'kaart'), 'color', 'sun'));
    a.do(model.setPoint(a.context, itemNamed(a, 'kaart'), undefined));
    a.do(model.setSetting(a.context, a.prototype.head, 'dots', undefined));
    a.type(itemNamed(a, 'kaart'), 'kaart', true);
    a.do(model.restoreItems(a.context, a.items));
    expect(a.history.undo).toHaveLength(length);
  });

  test('an edit carries one item, whatever the size of the document', () => {
    const a = laptopWith(...Array.from({ length: 40 }, (_, index) => `kaart ${index}`));
    const before = saveText(a.prototype);
    const item = itemNamed(a, 'kaart 7');
    const { edit } = model.editText(a.context, item, model.beginEditing(a.context, item, 'text'), 'nieuw');
    expect(edit.items.map(({ id }) => id)).toEqual([item.id]);
    expect(saveText(a.prototype)).toBe(before);
  });

  test('removing and restoring many is one step', () => {
    const a = laptopWith('een', 'twee');
    a.do(model.removeItems(a.context, a.items));
    expect(textsIn(a)).toEqual([]);
    a.do(model.restoreItems(a.context, [...a.prototype.items.values()]));
    expect(textsIn(a)).toEqual(['een', 'twee']);
    a.undo();
    expect(textsIn(a)).toEqual([]);
  });
});
