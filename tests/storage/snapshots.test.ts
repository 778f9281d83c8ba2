import { describe, expect, it } from 'vitest';
import { createMemoryPlace } from '../../src/storage/memory.ts';
import { type Place, PlaceProblem } from '../../src/storage/place.ts';
import {
  KEPT_AT_LEAST,
  KEPT_SNAPSHOTS,
  keepSnapshot,
  listSnapshots,
  readSnapshotFile,
  type Snapshot,
  type SnapshotReason,
} from '../../src/storage/snapshots.ts';

const file = new Uint8Array([1, 2, 3]);

function snapshot(n: number, reason: SnapshotReason = 'merge'): Snapshot {
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString();
  return { id: `${at} ${n}`, at, reason, name: reason === 'hand' ? `name ${n}` : undefined, items: n };
}

async function filled(place: Place, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await keepSnapshot(place, 'p', snapshot(n), file);
}

/** A place with room for so many snapshots and no more. */
function smallPlace(room: number): Place {
  const place = createMemoryPlace();
  return {
    ...place,
    async write(changes) {
      const before = (await place.list('snapshots')).length;
      const added = changes.filter(({ store, value }) => store === 'snapshots' && value !== undefined).length;
      const removed = changes.filter(
        ({ store, value }) => store === 'snapshots' && value === undefined,
      ).length;
      if (added > 0 && before + added - removed > room) throw new PlaceProblem('storage-full');
      await place.write(changes);
    },
  };
}

describe('kept versions', () => {
  it('are listed newest first and read back byte by byte', async () => {
    const place = createMemoryPlace();
    await filled(place, 3);
    await keepSnapshot(place, 'other', snapshot(9), file);
    expect((await listSnapshots(place, 'p')).map(({ items }) => items)).toEqual([2, 1, 0]);
    expect(await readSnapshotFile(place, 'p', snapshot(1).id)).toEqual(file);
    expect(await readSnapshotFile(place, 'p', 'unknown')).toBeUndefined();
  });

  it('let the oldest automatic ones go, files included, and none that was kept by hand', async () => {
    const place = createMemoryPlace();
    await keepSnapshot(place, 'p', snapshot(0, 'hand'), file);
    for (let n = 1; n <= KEPT_SNAPSHOTS + 5; n += 1) await keepSnapshot(place, 'p', snapshot(n), file);
    const kept = await listSnapshots(place, 'p');
    expect(kept).toHaveLength(KEPT_SNAPSHOTS + 1);
    expect(kept.at(-1)?.reason).toBe('hand');
    expect(kept.at(-2)?.items).toBe(6);
    expect(await place.list('snapshot-files')).toHaveLength(KEPT_SNAPSHOTS + 1);
  });

  it('make room when the device is full, down to the number that is promised', async () => {
    const place = smallPlace(KEPT_AT_LEAST + 3);
    await filled(place, KEPT_AT_LEAST + 4);
    const kept = await listSnapshots(place, 'p');
    expect(kept).toHaveLength(KEPT_AT_LEAST);
    expect(kept[0]?.items).toBe(KEPT_AT_LEAST + 3);
  });

  it('are not thrown away when the device is too full for even those', async () => {
    const place = smallPlace(10);
    await filled(place, 10);
    await expect(keepSnapshot(place, 'p', snapshot(11), file)).rejects.toMatchObject({
      code: 'storage-full',
    });
    expect(await listSnapshots(place, 'p')).toHaveLength(10);
  });

  it('leave out a record that cannot be read, and leave it alone', async () => {
    const place = createMemoryPlace();
    await filled(place, 1);
    await place.write([{ store: 'snapshots', key: ['p', 'broken'], value: 'broken' }]);
    expect(await listSnapshots(place, 'p')).toHaveLength(1);
    expect(await place.get('snapshots', ['p', 'broken'])).toBe('broken');
  });
});
