import { describe, expect, test } from 'vitest';
import { cleanCopy, saveFile, saveText } from '../../src/model/save.ts';
import { besides, codesOf, itemNamed, laptopWith, model, openedWith, textsOn, viewOf } from './start.ts';

function full() {
  const a = laptopWith('kaart', 'weg', 'geheim');
  a.do(model.removeItems(a.context, [itemNamed(a, 'weg')]));
  a.do(model.setField(a.context, itemNamed(a, 'geheim'), 'private', true));
  const b = besides(a, 'b');
  a.type(itemNamed(a, 'kaart'), 'kaart van a', true);
  b.type(itemNamed(b, 'kaart'), 'kaart van b', true);
  a.do(model.setField(a.context, itemNamed(a, 'kaart van a'), 'color', 'sun'));
  b.do(model.setField(b.context, itemNamed(b, 'kaart van b'), 'color', 'leaf'));
  a.do(model.vote(a.context, itemNamed(a, 'kaart van a'), 3));
  a.merge(b.prototype);
  return {
    ...a.prototype,
    savedAt: '2026-11-22T10:14:00.000Z',
    madeWith: { edition: 'amore', build: '1.0.0' },
  };
}

describe('the saved file', () => {
  test('reads like the one in the design', () => {
    const prototype = full();
    const file = JSON.parse(saveText(prototype));
    expect(Object.keys(file)).toEqual([
      'format',
      'version',
      'id',
      'title',
      'language',
      'createdAt',
      'savedAt',
      'madeWith',
      'items',
      'removed',
      'settings',
      'rev',
      'checksum',
    ]);
    const item = file.items.find(({ votes }: { votes?: number }) => votes === 3);
    expect(item).toMatchObject({
      canvas: 'five-questions',
      region: 'why',
      order: 'a0',
      text: 'kaart van a',
      alternatives: ['kaart van b'],
      color: 'leaf',
    });
    expect(Object.keys(item)).toEqual(
      ['id', 'canvas', 'region', 'order', 'text', 'color', 'votes', 'alternatives', 'rev'].sort(
        (a, b) => Object.keys(item).indexOf(a) - Object.keys(item).indexOf(b),
      ),
    );
    expect(item.rev.text).toMatch(/^a\d+\.\d+~\w+ b\d+\.\d+~\w+$/);
    expect(item.rev.votes).toMatch(/^a\d+\.\d+=3$/);
    expect(item.rev.seen).toMatch(/^a\d+\.\d+ b\d+\.\d+$/);
    expect(file.checksum).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(file.removed).toHaveLength(1);
  });

  test('is the same, byte for byte, for equal documents', () => {
    const prototype = full();
    const items = new Map([...prototype.items].reverse());
    expect(saveText({ ...prototype, items })).toBe(saveText(prototype));
    expect(new TextDecoder().decode(saveFile(prototype))).toBe(saveText(prototype));
  });

  test('keeps the value that lost, so that undo elsewhere still finds it', () => {
    const prototype = full();
    const [item] = [...openedWith(saveText(prototype)).prototype.items.values()].filter(
      ({ fields }) => (fields.get('color')?.size ?? 0) > 1,
    );
    expect([...(item?.fields.get('color')?.values() ?? [])].sort()).toEqual(['leaf', 'sun']);
  });
});

describe('a clean copy', () => {
  test('has no stamps, no removed items and no private notes, and opens without a notice', () => {
    const prototype = full();
    const copy = cleanCopy(prototype);
    expect(copy).not.toMatch(/"rev"|"removed"|weg|geheim/);
    const result = openedWith(copy);
    expect(codesOf(result)).toEqual([]);
    expect(textsOn(result.prototype)).toEqual(['kaart van a', 'kaart van b']);
  });
});

describe('wiping for good', () => {
  test('leaves no word of the card in the file, and an older file does not bring it back', () => {
    const a = laptopWith('geheim', 'gewoon');
    const older = saveText(a.prototype);
    const item = itemNamed(a, 'geheim');
    a.prototype = model.withChanges(a.prototype, { items: [model.wipeItem(a.context, item)] });
    expect(saveText(a.prototype)).not.toContain('geheim');
    a.merge(openedWith(older).prototype);
    expect(saveText(a.prototype)).not.toContain('geheim');
    expect(textsOn(a.viaFile())).toEqual(['gewoon']);
    expect(viewOf(a.viaFile(), item.id)).toMatchObject({ live: false, text: '', canvas: '' });
  });
});
