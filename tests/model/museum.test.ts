import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldTypes } from '../../src/model/fields/index.ts';
import { fileVersion } from '../../src/model/file-format.ts';
import { itemsOf, readHead } from '../../src/model/prototype.ts';
import { readItem } from '../../src/model/read-item.ts';
import { saveText } from '../../src/model/save.ts';
import { model, openedWith, textsOn } from './start.ts';
import { visible } from './visible.ts';

const folder = new URL('../museum/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.amore.json'));
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

describe('the museum', () => {
  test('holds a file of every version', () => {
    for (let version = 1; version <= fileVersion; version += 1) {
      expect(files).toContain(`version-${version}.amore.json`);
    }
  });

  test.each(files)('%s opens without a notice, and comes back the same', (name) => {
    const { prototype, notices, lost } = openedWith(read(name));
    expect([notices, lost]).toEqual([[], []]);
    expect(visible(model, openedWith(saveText(prototype)).prototype)).toBe(visible(model, prototype));
  });
});

describe('the file of version 1', () => {
  const { prototype } = openedWith(read('version-1.amore.json'));
  const views = [...prototype.items.values()].map(readItem);

  test('is what the app writes today, byte for byte', () => {
    expect(saveText(prototype)).toBe(read('version-1.amore.json'));
  });

  test('has a filled item of every field type, and nothing unknown', () => {
    const filled = Object.values(fieldTypes).filter((type) =>
      views.some(
        (view) => !type.isEmpty(view) && type.carries.some((name) => name !== 'text' && name in view),
      ),
    );
    expect(filled).toHaveLength(Object.keys(fieldTypes).length);
    expect(views.every(({ unknown }) => unknown.size === 0)).toBe(true);
  });

  test('reads as it was written', () => {
    const why = itemsOf(prototype, 'five-questions', 'why');
    expect(why.map(({ text, alternatives, votes }) => [text, ...alternatives, votes])).toEqual([
      ['Elk kind voelt zich hier gezien', 4],
      ['De poort staat altijd open', 'De poort staat om acht uur open', 0],
      ['Warm aan de poort', 0],
      ['Notitie van de begeleider', 0],
    ]);
    expect(why[2]?.color).toBe('sky');
    expect(itemsOf(prototype, 'screening', 'moments')[0]).toMatchObject({ low: 2, middle: 9, high: 11 });
    expect(readHead(prototype)).toMatchObject({ title: 'De Regenboog', language: 'nl' });
  });

  test('merged with its clean copy shows the same, except what was private', () => {
    const copy = openedWith(read('version-1-clean-copy.amore.json')).prototype;
    expect(textsOn(model.merge(prototype, copy))).toEqual(textsOn(prototype));
    expect(textsOn(copy)).not.toContain('Notitie van de begeleider');
  });
});

describe('the file of a foreign edition', () => {
  const { prototype } = openedWith(read('version-1-foreign-edition.amore.json'));

  test('keeps what this edition does not know', () => {
    expect(Object.fromEntries(readHead(prototype).unknown)).toEqual({
      compass: { north: ['mer', 'vent'], depth: { a: { b: [1, null, true] } } },
    });
    const [tide] = itemsOf(prototype, 'five-questions', 'tides');
    expect(Object.fromEntries(tide?.unknown ?? [])).toEqual({
      value: 'très haut',
      done: { by: 'wind' },
      x: 'left',
      __proto__x: 1,
    });
    const saved = JSON.parse(saveText(prototype));
    expect(saved.items.map(({ stickers }: { stickers?: unknown }) => stickers)).toContainEqual(['🐚', '⚓']);
    expect(saved.settings.wind).toEqual({ unit: 'bft', max: 12 });
    expect(saved.madeWith).toEqual({ edition: 'zeewind', build: '4.2.0', host: 'example' });
  });
});
