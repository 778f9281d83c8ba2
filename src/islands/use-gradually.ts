import { useDeferredValue } from 'react';

/** So many new entries at once are drawn in slices. */
const MANY = 40;

/**
 * A list to draw. One that grew by many entries at once, as when a large file is opened, comes a little later and is drawn in
 * slices, so that the page answers meanwhile; smaller changes come at once.
 */
export function useGradually<Entry>(list: readonly Entry[]): readonly Entry[] {
  const drawn = useDeferredValue(list);
  return list.length - drawn.length > MANY ? drawn : list;
}
