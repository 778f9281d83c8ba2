import { describe, expect, test } from 'vitest';
import { forgetItem } from '../../src/model/history.ts';
import { besides, itemNamed, laptopWith, model, textsOn, viewOf } from './start.ts';

describe('undo', () => {
  test('takes a session in a field back at once, and forth', () => {
    const a = laptopWith('start');
    a.type(itemNamed(a, 'start'), 's', true);
    a.type(itemNamed(a, 's'), 'sa', false);
    a.type(itemNamed(a, 'sa'), 'samen', false);
    expect(a.undo()).toBe(true);
    expect(textsOn(a.prototype)).toEqual(['start']);
    expect(a.redo()).toBe(true);
    expect(textsOn(a.prototype)).toEqual(['samen']);
  });

  test('a new edit ends what could be done again', () => {
    const a = laptopWith('een');
    a.undo();
    a.add('twee');
    expect(a.redo()).toBe(false);
  });

  test('never revives a text that another replaced', () => {
    const a = laptopWith('oud');
    const b = besides(a, 'b');
    a.type(itemNamed(a, 'oud'), 'van a', true);
    b.type(itemNamed(b, 'oud'), 'van b', true);
    a.merge(b.prototype);
    a.undo();
    expect(textsOn(a.prototype)).toEqual(['van b']);
  });

  test('of a choice puts both texts back', () => {
    const a = laptopWith('oud');
    const b = besides(a, 'b');
    a.type(itemNamed(a, 'oud'), 'van a', true);
    b.type(itemNamed(b, 'oud'), 'van b', true);
    a.merge(b.prototype);
    a.do(model.chooseText(a.context, itemNamed(a, 'van a'), 'text', 'van b'));
    expect(textsOn(a.prototype)).toEqual(['van b']);
    a.undo();
    expect(textsOn(a.prototype)).toEqual(['van a', 'van b']);
    a.undo();
    expect(textsOn(a.prototype)).toEqual(['van b']);
  });

  test('never removes a card in which another wrote, but does remove one that only I wrote in', () => {
    const a = laptopWith();
    a.add('nieuw');
    const b = besides(a, 'b');
    b.do(model.setField(b.context, itemNamed(b, 'nieuw'), 'color', 'sun'));
    const alone = a.prototype;
    a.merge(b.prototype);
    expect(a.undo()).toBe(false);
    expect(textsOn(a.prototype)).toEqual(['nieuw']);
    const c = besides(a, 'c', alone);
    c.add('van c');
    c.merge(b.prototype);
    expect(c.undo()).toBe(true);
    expect(textsOn(c.prototype)).toEqual(['nieuw']);
  });

  test('of a removal does nothing when another removed the card too', () => {
    const a = laptopWith('kaart');
    const b = besides(a, 'b');
    for (const laptop of [a, b]) laptop.do(model.removeItems(laptop.context, laptop.items));
    a.merge(b.prototype);
    while (a.undo());
    expect(textsOn(a.prototype)).toEqual([]);
  });

  test('leaves the colour that another gave', () => {
    const a = laptopWith('kaart');
    const b = besides(a, 'b');
    const { id } = itemNamed(a, 'kaart');
    a.do(model.setField(a.context, itemNamed(a, 'kaart'), 'color', 'sun'));
    b.do(model.setField(b.context, itemNamed(b, 'kaart'), 'color', 'leaf'));
    a.merge(b.prototype);
    a.undo();
    expect(viewOf(a.prototype, id).color).toBe('leaf');
    expect(viewOf(a.viaFile(), id).color).toBe('leaf');
  });

  test('skips what has nothing left to take back', () => {
    const a = laptopWith('een', 'twee');
    const b = besides(a, 'b');
    a.type(itemNamed(a, 'een'), 'van a', true);
    b.merge(a.prototype);
    b.do(model.chooseText(b.context, itemNamed(b, 'van a'), 'text', 'van b'));
    a.merge(b.prototype);
    expect(a.undo()).toBe(true);
    expect(textsOn(a.prototype)).toEqual(['van b']);
  });

  test('forgets a wiped item', () => {
    const a = laptopWith('geheim', 'gewoon');
    const item = itemNamed(a, 'geheim');
    a.prototype = model.withChanges(a.prototype, { items: [model.wipeItem(a.context, item)] });
    a.history = forgetItem(a.history, item.id);
    expect(JSON.stringify(a.history)).not.toContain('geheim');
    while (a.undo());
    expect(textsOn(a.prototype)).toEqual([]);
  });
});
