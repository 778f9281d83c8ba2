import { describe, expect, test } from 'vitest';
import { fileVersion } from '../../src/model/file-format.ts';
import { isList, isObject, type JsonObject, type JsonValue } from '../../src/model/json.ts';
import { type Migration, migrated, migrations } from '../../src/model/migrations/index.ts';
import { openFile } from '../../src/model/open.ts';
import { readHead } from '../../src/model/prototype.ts';
import { codesOf, handMade, textsOn } from './start.ts';

/** Two versions that never were: cards were called "notes", and before that the title was called "name". */
const ran: number[] = [];
const neverShipped: readonly Migration[] = [
  {
    from: -1,
    migrate: ({ name, ...rest }: JsonObject) => {
      ran.push(-1);
      return { ...rest, title: name ?? '' };
    },
  },
  {
    from: 0,
    migrate: (top) => {
      ran.push(0);
      const { items } = top;
      return { ...top, items: isList(items) ? items.map(renamed) : [] };
    },
  },
];

function renamed(item: JsonValue): JsonValue {
  if (!isObject(item)) return item;
  const { note, ...rest } = item;
  return { ...rest, text: note ?? '' };
}

describe('migrations', () => {
  test('of the shipped chain lead to the version that is written, one step each', () => {
    const from = Array.from({ length: fileVersion - 1 }, (_, index) => index + 1);
    expect(migrations.map((migration) => migration.from)).toEqual(from);
  });

  test('run in order from the version of the file, and each runs', () => {
    const old = handMade([{ id: 'a', note: 'oude kaart' }], { version: -1, name: 'Oude naam' });
    const result = openFile(old, neverShipped);
    expect(ran).toEqual([-1, 0]);
    expect(codesOf(result)).toEqual(['checksum-missing']);
    if (result.outcome !== 'opened') throw new Error('must open');
    expect(textsOn(result.prototype)).toEqual(['oude kaart']);
    expect(readHead(result.prototype).title).toBe('Oude naam');
  });

  test('run for what is rescued of a damaged file too', () => {
    const place = { canvas: 'canvas', region: 'region' };
    const notes = ['oude kaart', 'afgebroken'].map((note, at) => ({ id: `${at}`, ...place, note }));
    const old = handMade(notes, { version: 0 });
    const result = openFile(old.slice(0, old.indexOf('afgebroken')), neverShipped);
    expect(codesOf(result)).toContain('file-damaged');
    if (result.outcome !== 'opened') throw new Error('must open');
    expect(textsOn(result.prototype)).toContain('oude kaart');
  });

  test('a version from which no chain leads is read as it stands, with a notice', () => {
    expect(codesOf(openFile(handMade([], { version: 0 })))).toContain('version-missing');
    expect(migrated({}, 0, 1, [])).toBeUndefined();
    expect(migrated({ a: 1 }, 1, 1)).toEqual({ a: 1 });
  });
});
