import type { Place } from './place.ts';

/**
 * What is kept of the last merge into a prototype, so that it can be told of and taken back after the page was left. Nothing is known
 * of the shape of what comes out; `undefined` when there is none.
 */
export async function readLastMerge(place: Place, prototype: string): Promise<unknown> {
  return await place.get('meta', keyOf(prototype));
}

/** Keeps what is to be known of the last merge; `undefined` forgets it. Structured cloning must be able to copy it. */
export async function writeLastMerge(
  place: Place,
  prototype: string,
  value: NonNullable<unknown> | undefined,
): Promise<void> {
  await place.write([{ store: 'meta', key: keyOf(prototype), value }]);
}

function keyOf(prototype: string): readonly [string, string] {
  return ['last-merge', prototype];
}
