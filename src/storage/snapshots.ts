import { isRecord } from '../model/record.ts';
import { type Place, PlaceProblem, type RecordChange } from './place.ts';

/** Why a version was kept: before a merge, a clearing or a restore, at the first change of a day, or by hand. */
export const SNAPSHOT_REASONS = ['merge', 'clear', 'restore', 'day', 'hand'] as const;

export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** What is known of a kept version; its contents are read apart. */
export interface Snapshot {
  /** Sorts by time: begins with `at`. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reason: SnapshotReason;
  /** The team's name for it, when kept by hand. */
  readonly name: string | undefined;
  /** Items that stood in it. */
  readonly items: number;
}

/** How many automatic versions of a prototype are kept; those kept by hand come on top and never go by themselves. */
export const KEPT_SNAPSHOTS = 60;

/** How many are kept at least, also when there is no room for more. */
export const KEPT_AT_LEAST = 50;

/** The versions of a prototype, newest first. Records that cannot be read are left out and left alone. */
export async function listSnapshots(place: Place, prototype: string): Promise<readonly Snapshot[]> {
  const records = await place.list('snapshots', [prototype]);
  return records
    .flatMap(({ key, value }) => readSnapshot(key[1] ?? '', value) ?? [])
    .sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** The file that a version consists of; `undefined` when it is not there. */
export async function readSnapshotFile(
  place: Place,
  prototype: string,
  id: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const file = await place.get('snapshot-files', [prototype, id]);
  return file instanceof Uint8Array ? new Uint8Array(file) : undefined;
}

/**
 * Keeps a version and lets the oldest automatic ones go. When there is no room, all automatic ones beyond `KEPT_AT_LEAST`
 * go first; rejects with a `PlaceProblem` when that does not help.
 */
export async function keepSnapshot(
  place: Place,
  prototype: string,
  snapshot: Snapshot,
  file: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const { id, ...value } = snapshot;
  const before = await listSnapshots(place, prototype);
  const add: readonly RecordChange[] = [
    { store: 'snapshots', key: [prototype, id], value },
    { store: 'snapshot-files', key: [prototype, id], value: file },
  ];
  const without = (kept: number) =>
    before
      .filter(({ reason }) => reason !== 'hand')
      .slice(kept)
      .flatMap((old) => removal(prototype, old.id));
  try {
    await place.write([...without(KEPT_SNAPSHOTS - 1), ...add]);
  } catch (error) {
    const room = without(KEPT_AT_LEAST - 1);
    if (!(error instanceof PlaceProblem && error.code === 'storage-full') || room.length === 0) throw error;
    await place.write(room);
    await place.write(add);
  }
}

/** Puts another file in the place of a version's; does nothing when the version is gone. `items` stand in it. */
export async function replaceSnapshotFile(
  place: Place,
  prototype: string,
  id: string,
  items: number,
  file: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const key = [prototype, id] as const;
  await place.update(['snapshots', 'snapshot-files'], async (records) => {
    const known = await records.get('snapshots', key);
    if (!isRecord(known)) return;
    records.put({ store: 'snapshots', key, value: { ...known, items } });
    records.put({ store: 'snapshot-files', key, value: file });
  });
}

/** What removes one version. */
export function removal(prototype: string, id: string): readonly RecordChange[] {
  return [
    { store: 'snapshots', key: [prototype, id], value: undefined },
    { store: 'snapshot-files', key: [prototype, id], value: undefined },
  ];
}

function readSnapshot(id: string, value: unknown): Snapshot | undefined {
  if (!isRecord(value)) return undefined;
  const { at, name, items } = value;
  const reason = SNAPSHOT_REASONS.find((known) => known === value['reason']);
  if (typeof at !== 'string' || reason === undefined || typeof items !== 'number') return undefined;
  return { id, at, reason, name: typeof name === 'string' ? name : undefined, items };
}
