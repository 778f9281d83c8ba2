import type { JsonObject } from '../json.ts';

/**
 * How a file of one version becomes a file of the next: pure, and total over whatever the older version allowed. One file
 * each, `00N-intent.ts`; once shipped it is never changed.
 */
export interface Migration {
  /** The version that it reads; it makes the next one. */
  readonly from: number;
  readonly migrate: (top: JsonObject) => JsonObject;
}

/** All migrations, oldest first. Version 1 is the first version that there is. */
export const migrations: readonly Migration[] = [];

/** A file of an older version as one of the version that this app reads; undefined when no chain leads there. */
export function migrated(
  top: JsonObject,
  from: number,
  to: number,
  chain: readonly Migration[] = migrations,
): JsonObject | undefined {
  let current = top;
  for (let version = from; version < to; version += 1) {
    const step = chain.find((migration) => migration.from === version);
    if (step === undefined) return undefined;
    current = { ...step.migrate(current), version: version + 1 };
  }
  return current;
}
