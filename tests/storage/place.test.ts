import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseName, openIndexedDb } from '../../src/storage/indexed-db.ts';
import { createMemoryPlace } from '../../src/storage/memory.ts';
import type { Place } from '../../src/storage/place.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

/** How each place is opened, by the name of its module. */
const places: Readonly<Record<string, () => Promise<Place>>> = {
  memory: async () => createMemoryPlace(),
  'indexed-db': () => openIndexedDb('edition', () => undefined),
};

it('has every place of the folder under test', () => {
  const folder = 'src/storage';
  const modules = readdirSync(folder).filter((name) =>
    /\): (Promise<Place>|Place)\b/.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(modules.map((name) => basename(name, '.ts')).sort()).toEqual(Object.keys(places).sort());
});

describe.each(Object.entries(places))('every place: %s', (_name, open) => {
  it('gives back what was written, under its own key only', async () => {
    const place = await open();
    await place.write([
      { store: 'items', key: ['a', '1'], value: { text: 'one' } },
      { store: 'meta', key: ['a'], value: 'fact' },
    ]);
    expect(await place.get('items', ['a', '1'])).toEqual({ text: 'one' });
    expect(await place.get('meta', ['a'])).toBe('fact');
    expect(await place.get('items', ['a'])).toBeUndefined();
    expect(await place.get('prototypes', ['a'])).toBeUndefined();
  });

  it('takes the largest document in one step within seconds', async () => {
    const place = await open();
    const begun = performance.now();
    await place.write(
      Array.from({ length: 10_000 }, (_, at) => ({
        store: 'items' as const,
        key: ['a', String(at)] as const,
        value: { at },
      })),
    );
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(await place.list('items', ['a'])).toHaveLength(10_000);
  });

  it('keeps maps, sets and names such as __proto__ as they are', async () => {
    const place = await open();
    const value = new Map<string, unknown>([['__proto__', new Set(['x'])]]);
    await place.write([{ store: 'items', key: ['__proto__', 'constructor'], value }]);
    expect(await place.get('items', ['__proto__', 'constructor'])).toEqual(value);
  });

  it('lists what begins with a key, in order, whatever stands in the ids', async () => {
    const place = await open();
    const ids = ['b', 'a/1', 'a', 'a\uffff', '', 'é', 'B'];
    await place.write(
      ids.flatMap((id) => [
        { store: 'items' as const, key: [id, '2'] as const, value: `${id}2` },
        { store: 'items' as const, key: [id, '1'] as const, value: `${id}1` },
      ]),
    );
    expect(await place.list('items', ['a'])).toEqual([
      { key: ['a', '1'], value: 'a1' },
      { key: ['a', '2'], value: 'a2' },
    ]);
    const all = await place.list('items');
    expect(all.map(({ key }) => key[0])).toEqual([...ids, ...ids].sort());
  });

  it('removes what is written as undefined', async () => {
    const place = await open();
    await place.write([{ store: 'meta', key: ['a'], value: 1 }]);
    await place.write([{ store: 'meta', key: ['a'], value: undefined }]);
    expect(await place.list('meta')).toEqual([]);
  });

  it('writes all or nothing', async () => {
    const place = await open();
    const changes = [
      { store: 'meta', key: ['a'], value: 1 },
      { store: 'meta', key: ['b'], value: () => 'cannot be copied' },
    ] as const;
    await expect(place.write(changes)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await place.list('meta')).toEqual([]);
  });

  it('does not let a later change of the value reach what was kept', async () => {
    const place = await open();
    const value = { list: ['kept'] };
    await place.write([{ store: 'meta', key: ['a'], value }]);
    value.list.push('later');
    expect(await place.get('meta', ['a'])).toEqual({ list: ['kept'] });
  });

  it('writes nothing of an update that is called off, and tells that from a failure', async () => {
    const place = await open();
    const off = new AbortController();
    const reason = new Error('called off');
    const update = place.update(
      ['meta'],
      async (records) => {
        await records.get('meta', ['a']);
        records.put({ store: 'meta', key: ['a'], value: 1 });
        off.abort(reason);
      },
      off.signal,
    );
    await expect(update).rejects.toBe(reason);
    await expect(place.update(['meta'], async () => 1, off.signal)).rejects.toBe(reason);
    expect(await place.list('meta')).toEqual([]);
    expect(await place.update(['meta'], async () => 1, new AbortController().signal)).toBe(1);
  });

  it('lets nobody between the reading and the writing of an update', async () => {
    const place = await open();
    await place.write([{ store: 'meta', key: ['n'], value: 0 }]);
    const addOne = () =>
      place.update(['meta'], async (records) => {
        const before = await records.get('meta', ['n']);
        records.put({ store: 'meta', key: ['n'], value: Number(before) + 1 });
        return before;
      });
    expect(await Promise.all([addOne(), addOne(), addOne()])).toEqual([0, 1, 2]);
    expect(await place.get('meta', ['n'])).toBe(3);
  });

  it('gives back the error of a failed update and writes none of it', async () => {
    const place = await open();
    const failure = new RangeError('of the caller');
    const attempt = place.update(['meta'], async (records) => {
      records.put({ store: 'meta', key: ['a'], value: 1 });
      await records.list('meta');
      throw failure;
    });
    await expect(attempt).rejects.toBe(failure);
    expect(await place.list('meta')).toEqual([]);
    await place.write([{ store: 'meta', key: ['a'], value: 2 }]);
    expect(await place.get('meta', ['a'])).toBe(2);
  });

  it('cannot be used once it is closed', async () => {
    const place = await open();
    place.close();
    await expect(place.get('meta', ['a'])).rejects.toMatchObject({ code: 'storage-gone' });
    await expect(place.write([{ store: 'meta', key: ['a'], value: 1 }])).rejects.toMatchObject({
      code: 'storage-gone',
    });
  });
});

describe('the database of a browser', () => {
  it('has a name that begins with the edition, so editions on one host stay apart', async () => {
    const one = await openIndexedDb('one', () => undefined);
    const other = await openIndexedDb('other', () => undefined);
    await one.write([{ store: 'meta', key: ['a'], value: 1 }]);
    expect(await other.list('meta')).toEqual([]);
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([
      databaseName('one'),
      databaseName('other'),
    ]);
  });

  it('keeps everything when it is opened again', async () => {
    const before = await openIndexedDb('edition', () => undefined);
    await before.write([{ store: 'meta', key: ['a'], value: 1 }]);
    before.close();
    const after = await openIndexedDb('edition', () => undefined);
    expect(await after.get('meta', ['a'])).toBe(1);
  });

  it('says that it is absent where the browser has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openIndexedDb('edition', () => undefined)).rejects.toMatchObject({ code: 'storage-absent' });
    vi.unstubAllGlobals();
  });

  it('says that it is newer when a later build has changed its shape', async () => {
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(databaseName('edition'), 99);
      request.onsuccess = () => resolve(request.result.close());
      request.onerror = reject;
    });
    await expect(openIndexedDb('edition', () => undefined)).rejects.toMatchObject({ code: 'storage-newer' });
  });

  it('steps aside and says so when another page wipes it', async () => {
    const gone = vi.fn();
    const place = await openIndexedDb('edition', gone);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(databaseName('edition')).onsuccess = resolve;
    });
    expect(gone).toHaveBeenCalledExactlyOnceWith('storage-gone');
    await expect(place.list('meta')).rejects.toMatchObject({ code: 'storage-gone' });
  });

  it('names a full disk', async () => {
    const place = await openIndexedDb('edition', () => undefined);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(place.write([{ store: 'meta', key: ['a'], value: 1 }])).rejects.toMatchObject({
      code: 'storage-full',
    });
  });
});
