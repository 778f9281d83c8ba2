import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { addCards, type Laptop, newLaptop, type Tab, texts } from './laptop.ts';

let laptop: Laptop;
let tab: Tab;
beforeEach(async () => {
  laptop = newLaptop();
  tab = laptop.tab();
  await tab.prototype.openFromAddress('nl');
});
afterEach(() => laptop.off());

describe('writing a card', () => {
  it('is one step, from its first letter to the end', () => {
    const [id = ''] = addCards(tab, 'E');
    tab.prototype.startEditing(id);
    for (const text of ['El', 'Elk', 'Elk kind']) tab.prototype.type(id, text);
    tab.prototype.endEditing(id);
    expect(texts(tab)).toEqual(['Elk kind']);
    tab.prototype.undo();
    expect(texts(tab)).toEqual([]);
    expect(tab.prototype.canUndo.get()).toBe(false);
    tab.prototype.redo();
    expect(texts(tab)).toEqual(['Elk kind']);
  });

  it('makes a later change of the text a step of its own', () => {
    const [id = ''] = addCards(tab, 'one');
    addCards(tab, 'other');
    tab.prototype.startEditing(id);
    for (const text of ['one t', 'one two']) tab.prototype.type(id, text);
    tab.prototype.endEditing(id);
    tab.prototype.undo();
    expect(texts(tab)).toEqual(['one', 'other']);
  });

  it('can be given up, and then leaves no step behind', () => {
    const [id = ''] = addCards(tab, 'one');
    addCards(tab, 'other');
    tab.prototype.startEditing(id);
    tab.prototype.type(id, 'changed');
    tab.prototype.endEditing(id, 'cancel');
    expect(texts(tab)).toEqual(['one', 'other']);
    expect(tab.prototype.canRedo.get()).toBe(false);
    tab.prototype.undo();
    expect(texts(tab)).toEqual(['one']);
  });

  it('goes on in the same field after undo', () => {
    const [id = ''] = addCards(tab, 'one');
    addCards(tab, 'other');
    tab.prototype.startEditing(id);
    tab.prototype.type(id, 'one two');
    tab.prototype.undo();
    tab.prototype.type(id, 'one three');
    expect(texts(tab)).toEqual(['one three', 'other']);
    expect(tab.prototype.item(id).get()?.alternatives).toEqual([]);
  });

  it('leaves no trace of a card that was begun and left empty', () => {
    const [id = ''] = addCards(tab, '');
    tab.prototype.remove([id]);
    expect(texts(tab)).toEqual([]);
    expect(tab.prototype.removed.get()).toBeUndefined();
    expect(tab.prototype.canUndo.get()).toBe(false);
    expect(tab.prototype.canRedo.get()).toBe(false);
  });

  it('does nothing when the same text is typed again', async () => {
    const [id = ''] = addCards(tab, 'one');
    await tab.settle();
    let renders = 0;
    tab.prototype.item(id).listen(() => {
      renders += 1;
    });
    tab.prototype.type(id, 'one');
    expect(renders).toBe(0);
  });

  it('stops at the limit of a text, and says so', () => {
    const [id = ''] = addCards(tab, 'one');
    tab.prototype.type(id, '😀'.repeat(limits.textCharacters + 5));
    expect([...(tab.prototype.item(id).get()?.text ?? '')]).toHaveLength(limits.textCharacters);
    expect(tab.notices.list.get().map(({ key }) => key)).toEqual(['app.notice.text-limit']);
  });
});

describe('a keystroke', () => {
  it('reaches the store of its card and no other', () => {
    const ids = addCards(tab, ...Array.from({ length: 50 }, (_, n) => `card ${n}`));
    const [id = '', ...others] = ids;
    const touched: string[] = [];
    for (const other of others) tab.prototype.item(other).listen(() => touched.push(other));
    tab.prototype.list('canvas', 'region').listen(() => touched.push('list'));
    tab.prototype.counts('canvas').listen(() => touched.push('counts'));
    let seen = '';
    tab.prototype.item(id).listen((view) => {
      seen = view?.text ?? '';
    });
    tab.prototype.type(id, 'typed');
    expect(seen).toBe('typed');
    expect(touched).toEqual([]);
  });
});

describe('lists and numbers', () => {
  it('follow what is added, moved, voted and removed', () => {
    const [one = '', two = '', three = ''] = addCards(tab, 'one', 'two', 'three');
    tab.prototype.vote(one, 2);
    tab.prototype.move([three, two], { canvas: 'canvas', region: 'other', at: 'start' });
    expect(texts(tab)).toEqual(['one']);
    expect(texts(tab, 'canvas', 'other')).toEqual(['three', 'two']);
    expect(tab.prototype.counts('canvas').get()).toEqual({ items: 3, votes: 2, undecided: 0 });
    tab.prototype.step(two, 'up');
    expect(texts(tab, 'canvas', 'other')).toEqual(['two', 'three']);
    tab.prototype.step(two, 'up');
    expect(texts(tab, 'canvas', 'other')).toEqual(['two', 'three']);
    tab.prototype.remove([two, three]);
    expect(tab.prototype.counts('canvas', 'other').get().items).toBe(0);
    expect(tab.prototype.removed.get()).toMatchObject({ ids: [two, three], region: 'other', text: 'two' });
    tab.prototype.undo();
    expect(texts(tab, 'canvas', 'other')).toEqual(['two', 'three']);
    expect(tab.prototype.removed.get()).toBeUndefined();
  });

  it('tell how many cards stand where this edition shows none', () => {
    addCards(tab, 'here');
    tab.prototype.add('canvas', 'unknown', [{ text: 'kept' }]);
    tab.prototype.add('foreign', 'region', [{ text: 'kept too' }]);
    const notShown = tab.prototype.notShown('canvas', ['region']);
    expect(notShown).toBe(tab.prototype.notShown('canvas', ['region']));
    expect(notShown.get()).toBe(1);
    const elsewhere = tab.prototype.elsewhere(['canvas']);
    expect(elsewhere.get()).toBe(1);
    const [moved = ''] = tab.prototype.list('canvas', 'unknown').get();
    tab.prototype.move([moved], { canvas: 'canvas', region: 'region', at: 'end' });
    expect(notShown.get()).toBe(0);
  });

  it('place a card right after another', () => {
    const [one = ''] = addCards(tab, 'one', 'three');
    tab.prototype.add('canvas', 'region', [{ text: 'two' }], one);
    expect(texts(tab)).toEqual(['one', 'two', 'three']);
  });

  it('make a card of each line that is pasted, in one step', () => {
    tab.prototype.addLines('canvas', 'region', '- one\r\n\n  two  \n3. three');
    expect(texts(tab)).toEqual(['one', 'two', 'three']);
    expect(tab.announcer.message.get()).toMatchObject({ key: 'app.announce.added', values: { count: 3 } });
    tab.prototype.undo();
    expect(texts(tab)).toEqual([]);
  });

  it('refuse more cards than a document may hold', () => {
    const many = Array.from({ length: limits.items }, () => ({ text: 'x' }));
    expect(tab.prototype.add('canvas', 'region', [...many, { text: 'one too many' }])).toEqual([]);
    expect(tab.notices.list.get().map(({ key }) => key)).toEqual(['app.notice.items-limit']);
  });
});

describe('groups, statements and settings', () => {
  it('bring a card of another region along when it is put under a heading', () => {
    const [heading = ''] = addCards(tab, 'heading');
    const [away = ''] = tab.prototype.add('canvas', 'other', [{ text: 'away' }]);
    tab.prototype.group([away], heading);
    expect(texts(tab)).toEqual(['heading', 'away']);
    expect(tab.prototype.item(away).get()?.group).toBe(heading);
    expect(tab.announcer.message.get()?.values).toEqual({ count: 1, heading: 'heading' });
    tab.prototype.undo();
    expect(texts(tab, 'canvas', 'other')).toEqual(['away']);
    expect(tab.prototype.item(away).get()?.group).toBeUndefined();
  });

  it('make the statement chosen before a former wording', () => {
    const [one = '', two = ''] = addCards(tab, 'one', 'two');
    tab.prototype.chooseStatement(one);
    tab.prototype.chooseStatement(two);
    expect(tab.prototype.item(one).get()?.chosen).toBe(false);
    expect(tab.prototype.item(two).get()?.chosen).toBe(true);
  });

  it('take the letters of the title as one step', () => {
    addCards(tab, 'one');
    for (const title of ['D', 'De', 'De Regenboog']) tab.prototype.setTitle(title);
    tab.prototype.undo();
    expect(tab.prototype.title.get()).toBe('');
    expect(texts(tab)).toEqual(['one']);
    tab.prototype.setSetting('dots', 3);
    tab.prototype.setSetting('dots', undefined);
    tab.prototype.undo();
    expect(tab.prototype.setting('dots').get()).toBe(3);
  });
});

describe('dots', () => {
  it('are taken off for a second round as one step', () => {
    const [one = '', two = ''] = addCards(tab, 'one', 'two');
    tab.prototype.vote(one, 2);
    tab.prototype.vote(two, 1);
    tab.prototype.clearVotes([one, two]);
    expect(tab.prototype.counts('canvas').get()?.votes).toBe(0);
    tab.prototype.undo();
    expect(tab.prototype.item(one).get()?.votes).toBe(2);
    expect(tab.prototype.item(two).get()?.votes).toBe(1);
  });
});

describe('several actions as one step', () => {
  it('are taken back and done again together, also within each other', () => {
    const [one = '', two = ''] = addCards(tab, 'one', 'two');
    tab.prototype.asOneStep(() => {
      tab.prototype.vote(one, 2);
      tab.prototype.asOneStep(() => tab.prototype.setColour(two, 'violet'));
      addCards(tab, 'three');
    });
    tab.prototype.undo();
    expect(texts(tab)).toEqual(['one', 'two']);
    expect(tab.prototype.item(one).get()?.votes).toBe(0);
    expect(tab.prototype.item(two).get()?.color).toBeUndefined();
    tab.prototype.redo();
    expect(texts(tab)).toEqual(['one', 'two', 'three']);
    expect(tab.prototype.item(two).get()?.color).toBe('violet');
  });

  it('leave no step when they do nothing, and end where one of them fails', () => {
    const [one = ''] = addCards(tab, 'one');
    tab.prototype.asOneStep(() => tab.prototype.remove(['nobody']));
    expect(() =>
      tab.prototype.asOneStep(() => {
        tab.prototype.vote(one, 1);
        throw new Error('a mistake');
      }),
    ).toThrow('a mistake');
    tab.prototype.vote(one, 1);
    tab.prototype.undo();
    expect(tab.prototype.item(one).get()?.votes).toBe(1);
    tab.prototype.undo();
    expect(tab.prototype.item(one).get()?.votes).toBe(0);
    tab.prototype.undo();
    expect(texts(tab)).toEqual([]);
  });

  it('go on under their name until something else is done', () => {
    const [one = ''] = addCards(tab, 'one');
    const low = (value: number, name: string) =>
      tab.prototype.asOneStep(() => tab.prototype.setField(one, 'low', value), name);
    const stands = () => tab.prototype.item(one).get()?.low;
    for (const value of [1, 12, 120]) low(value, 'first');
    low(7, 'second');
    tab.prototype.vote(one, 1);
    low(70, 'second');
    const seen: (number | undefined)[] = [];
    for (let steps = 0; steps < 4; steps += 1) {
      tab.prototype.undo();
      seen.push(stands());
    }
    expect(seen).toEqual([7, 7, 120, undefined]);
    low(3, 'first');
    tab.prototype.undo();
    expect(stands()).toBeUndefined();
    expect(texts(tab)).toEqual(['one']);
  });
});
