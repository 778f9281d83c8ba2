import { useDeferredValue } from 'react';

/** So many entries are drawn at once; more of them come in slices. */
const MANY = 40;

/**
 * A list to draw. Of one that grew by many entries at once, as when a large file is opened, the first ones come at once and the rest
 * a little later, drawn in slices, so that the page answers meanwhile. An edit is never put off and never drawn twice.
 */
export function useGradually<Entry>(list: readonly Entry[]): readonly Entry[] {
  const size = Math.floor(list.length / MANY);
  const drawn = useDeferredValue(size);
  return size - drawn > 1 ? list.slice(0, (drawn + 1) * MANY) : list;
}
