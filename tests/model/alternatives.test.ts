import { describe, expect, test } from 'vitest';
import { beginEditing, chooseText, editText } from '../../src/model/commands/text.ts';
import { merge } from '../../src/model/merge.ts';
import { readHead } from '../../src/model/prototype.ts';
import { besides, itemNamed, laptopWith, model, textsOn, viewOf } from './start.ts';

function twoTeams() {
  const a = laptopWith('samen');
  const b = besides(a, 'b');
  const item = itemNamed(a, 'samen');
  a.type(item, 'van a', true);
  b.type(item, 'van b', true);
  a.merge(b.prototype);
  b.merge(a.prototype);
  return { a, b, id: item.id };
}

describe('two texts for one card', () => {
  test('both stand, in code-unit order, until someone chooses', () => {
    const { a, b, id } = twoTeams();
    for (const { prototype } of [a, b]) {
      expect(viewOf(prototype, id)).toMatchObject({ text: 'van a', alternatives: ['van b'] });
    }
    a.do(chooseText(a.context, itemNamed(a, 'van a'), 'text', 'van b'));
    b.merge(a.prototype);
    expect(viewOf(b.prototype, id)).toMatchObject({ text: 'van b', alternatives: [] });
  });

  test('equal texts show once', () => {
    const a = laptopWith('samen');
    const b = besides(a, 'b');
    const item = itemNamed(a, 'samen');
    a.type(item, 'hetzelfde', true);
    b.type(item, 'hetzelfde', true);
    expect(viewOf(merge(a.prototype, b.prototype), item.id)).toMatchObject({
      text: 'hetzelfde',
      alternatives: [],
    });
  });

  test('an emptied text does not stand beside a written one', () => {
    const a = laptopWith('samen');
    const b = besides(a, 'b');
    const item = itemNamed(a, 'samen');
    a.type(item, '', true);
    b.type(item, 'geschreven', true);
    expect(viewOf(merge(a.prototype, b.prototype), item.id)).toMatchObject({
      text: 'geschreven',
      alternatives: [],
    });
  });

  test('an edit replaces only what stood there when it began, and its own drafts', () => {
    const a = laptopWith('samen');
    const b = besides(a, 'b');
    const start = itemNamed(a, 'samen');
    const first = editText(a.context, start, beginEditing(a.context, start, 'text'), 'ik typ');
    a.do(first.edit);
    b.type(start, 'intussen', true);
    a.prototype = merge(a.prototype, b.prototype);
    const second = editText(a.context, itemNamed(a, 'ik typ'), first.session, 'ik typ verder');
    a.do(second.edit);
    expect(textsOn(a.prototype)).toEqual(['ik typ verder', 'intussen']);
  });

  test('evidence and owner keep both as well, each on its own', () => {
    const a = laptopWith('taak');
    const b = besides(a, 'b');
    const item = itemNamed(a, 'taak');
    for (const [laptop, owner] of [
      [a, 'coach'],
      [b, 'directie'],
    ] as const) {
      laptop.do(editText(laptop.context, item, beginEditing(laptop.context, item, 'owner'), owner).edit);
    }
    const view = viewOf(merge(a.prototype, b.prototype), item.id);
    expect(view).toMatchObject({ text: 'taak', alternatives: [], owner: 'coach' });
    expect(view.alternativesOf).toEqual({ evidence: [], owner: ['directie'] });
  });

  test('the title and settings too; they come through a file', () => {
    const a = laptopWith();
    const b = besides(a, 'b');
    for (const [laptop, name] of [
      [a, 'De Regenboog'],
      [b, 'De Zonnebloem'],
    ] as const) {
      laptop.do(model.chooseTitle(laptop.context, laptop.prototype.head, `${name} 2027`));
      laptop.do(model.setSetting(laptop.context, laptop.prototype.head, 'school', name));
    }
    a.merge(b.prototype);
    const head = readHead({ head: a.viaFile().head });
    expect(head.title).toBe('De Regenboog 2027');
    expect(head.titleAlternatives).toEqual(['De Zonnebloem 2027']);
    expect(head.settings.get('school')).toEqual({ value: 'De Regenboog', alternatives: ['De Zonnebloem'] });
  });
});
