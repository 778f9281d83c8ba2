import { describe, expect, test } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { openFile, openFileInSlices } from '../../src/model/open.ts';
import { saveFile, saveText } from '../../src/model/save.ts';
import { codesOf, handMade, laptopWith, openedWith, textsOn } from './start.ts';
import { whole } from './visible.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const saved = () => saveText(laptopWith('één kaart', 'nog een').prototype);

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, index) => text.charCodeAt(index))];
  const bytes = units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255]));
  return Uint8Array.from(bytes);
}

describe('a file that does not open says why', () => {
  test.each([
    ['no byte', new Uint8Array(), 'file-empty'],
    ['white space', bytesOf(' \n\t\n'), 'file-empty'],
    ['zeros, as a full stick leaves them', new Uint8Array(5_000), 'file-empty'],
    ['a mark and nothing else', Uint8Array.from([0xef, 0xbb, 0xbf]), 'file-empty'],
    ['a letter', bytesOf('Beste collega, hierbij de visie.'), 'file-not-json'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0]), 'file-not-json'],
    ['half of the JSON of another program', bytesOf('{"elements": [1, 2'), 'file-not-json'],
    ['JSON of another program', bytesOf('{"type": "excalidraw", "elements": []}'), 'file-other-program'],
    ['a list', bytesOf('[1, 2]'), 'file-other-program'],
    ['a number', bytesOf('7'), 'file-other-program'],
    ['null', bytesOf('null'), 'file-other-program'],
    ['the word of ours in a letter', bytesOf('over amore-prototype'), 'file-beyond-rescue'],
  ])('%s', (_, input, code) => {
    expect(openFile(input)).toMatchObject({ outcome: 'failed', problem: { code } });
  });

  test('too many bytes, at once', () => {
    expect(openFile(new Uint8Array(limits.fileBytes + 1))).toEqual({
      outcome: 'failed',
      problem: { code: 'file-too-large', values: { megabytes: 10.1, limit: 10 } },
    });
    expect(openFile('x'.repeat(limits.fileBytes + 1)).outcome).toBe('failed');
  });

  test('too many items', () => {
    const items = Array.from({ length: limits.items + 1 }, (_, index) => ({ id: `${index}` }));
    expect(openFile(handMade(items))).toMatchObject({
      problem: { code: 'too-many-items', values: { items: 10_001, limit: 10_000 } },
    });
    expect(openFile(handMade(items.slice(1))).outcome).toBe('opened');
  });

  test('a text that is too long, in characters as people count them', () => {
    const fits = '🌻'.repeat(limits.textCharacters);
    expect(openFile(handMade([{ id: 'a', text: fits }])).outcome).toBe('opened');
    for (const name of ['text', 'owner', 'alternatives'] as const) {
      const long = name === 'alternatives' ? [`${fits}x`] : `${fits}x`;
      expect(openFile(handMade([{ id: 'a', [name]: long }]))).toMatchObject({
        problem: { code: 'text-too-long', values: { characters: 10_001, start: '🌻'.repeat(40) } },
      });
    }
  });
});

describe('a file of a newer version', () => {
  test('is shown read-only', () => {
    const file = saved().replace('"version": 1', '"version": 2');
    const result = openFile(file);
    expect(result).toMatchObject({
      outcome: 'newer',
      problem: { code: 'file-newer', values: { version: 2, supported: 1 } },
    });
    if (result.outcome === 'newer') expect(textsOn(result.prototype)).toEqual(['nog een', 'één kaart']);
  });
});

describe('a file in another encoding opens', () => {
  test.each([
    ['UTF-8 with a mark', (text: string) => Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf(text)]), []],
    ['UTF-16, little end first', (text: string) => utf16(text, 'le', true), ['encoding-unusual']],
    ['UTF-16, big end first', (text: string) => utf16(text, 'be', true), ['encoding-unusual']],
    ['UTF-16 without a mark', (text: string) => utf16(text, 'le', false), ['encoding-unusual']],
    [
      'UTF-16 without a mark, big end first',
      (text: string) => utf16(text, 'be', false),
      ['encoding-unusual'],
    ],
    [
      'Windows-1252',
      (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0)),
      ['encoding-unusual'],
    ],
  ])('%s', (_, encode, codes) => {
    const result = openedWith(encode(saved()));
    expect(codesOf(result)).toEqual(codes);
    expect(textsOn(result.prototype)).toEqual(['nog een', 'één kaart']);
  });

  test('a stray byte costs one letter, and is told', () => {
    const bytes = bytesOf(saved());
    bytes[bytes.indexOf(0xc3)] = 0xff;
    const result = openedWith(bytes);
    expect(codesOf(result)).toContain('bytes-replaced');
    expect(textsOn(result.prototype)).toContain('nog een');
  });
});

test('stray bytes in the name of the checksum do not make another encoding of the whole file', () => {
  const text = saved();
  const at = bytesOf(text.slice(0, text.lastIndexOf('checksum'))).length + 4;
  const bytes = bytesOf(text);
  const result = openedWith(Uint8Array.from([...bytes.slice(0, at), 0xff, 0xff, ...bytes.slice(at)]));
  expect(codesOf(result)).toEqual(['bytes-replaced', 'checksum-missing']);
  expect(textsOn(result.prototype)).toEqual(['nog een', 'één kaart']);
});

describe('what stands in a file but cannot stand in a document', () => {
  test('lone surrogates are replaced, with a notice', () => {
    const file = handMade([{ id: 'a', text: 'X', 'na\uDC00am': 1 }]).replace(
      'X',
      '\\ud83c los \\ud83c\\udf3b',
    );
    const result = openedWith(file);
    expect(textsOn(result.prototype)).toEqual(['\uFFFD los 🌻']);
    expect(result.notices).toContainEqual({ code: 'surrogates-replaced', values: { count: 2 } });
  });

  test('numbers that JSON readers cannot hold become null, with a notice', () => {
    const result = openedWith(handMade([{ id: 'a', text: 'x', mood: 7 }]).replace('7', '1e999'));
    expect(result.notices).toContainEqual({ code: 'numbers-replaced', values: { count: 1 } });
  });

  test('entries that are no items are listed', () => {
    const result = openedWith(handMade(['los', null, { id: 'a', text: 'kaart' }, [1]]));
    expect(result.notices).toContainEqual({ code: 'entries-left-out', values: { count: 3 } });
    expect(result.lost.map(({ raw }) => raw)).toEqual(['"los"', 'null', '[1]']);
    expect(textsOn(result.prototype)).toEqual(['kaart']);
  });

  test('values that are nested too deeply are listed, the rest opens', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const items = `[{"id":"a","text":"diep","mood":${deep}},{"id":"b","text":"gewoon"}]`;
    const result = openedWith(
      `{"format":"amore-prototype","version":1,"id":"d","items":${items},"x":${deep}}`,
    );
    expect(textsOn(result.prototype)).toEqual(['gewoon']);
    expect(result.lost.map(({ text, raw }) => text || raw)).toEqual(['diep', '"x"']);
  });

  test('names that mean something to JavaScript are names like any other', () => {
    const nasty =
      '{"id":"__proto__","text":"constructor","__proto__":{"polluted":true},"constructor":1,"toString":2}';
    const file = `{"format":"amore-prototype","version":1,"id":"d","items":[${nasty}],"__proto__":{"x":1},"settings":{"__proto__":3}}`;
    const result = openedWith(file);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(saveText(result.prototype)).toContain('"__proto__": {"polluted":true}');
    const again = JSON.parse(saveText(result.prototype));
    expect(Object.getOwnPropertyDescriptor(again, '__proto__')?.value).toEqual({ x: 1 });
    expect(Object.getOwnPropertyDescriptor(again.settings, '__proto__')?.value).toBe(3);
    expect(whole(openedWith(saveText(result.prototype)).prototype)).toBe(whole(result.prototype));
  });

  test('no id, no version: said', () => {
    const result = openedWith('{"format":"amore-prototype","items":[{"id":"a","text":"kaart"}]}');
    expect(codesOf(result)).toEqual(['version-missing', 'checksum-missing', 'document-id-renewed']);
  });
});

describe('opening in slices', () => {
  test('gives the same, with a pause in between', async () => {
    const laptop = laptopWith(...Array.from({ length: 450 }, (_, index) => `kaart ${index}`));
    const bytes = saveFile(laptop.prototype);
    let pauses = 0;
    const result = await openFileInSlices(bytes, async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThan(8);
    expect(result.outcome === 'opened' && whole(result.prototype)).toBe(whole(laptop.prototype));
  });
});
