import { onMount } from 'nanostores';
import type { PrototypeShelf } from './create-prototypes.ts';
import type { Surroundings } from './surroundings.ts';

/** How long changes are gathered before a list that is on the screen is read again, in milliseconds. */
const MOMENT = 1000;

/**
 * Keeps the list of prototypes right while somebody looks at it: reads it when the first one begins to look, and again within
 * a moment after each call of the function given back.
 */
export function keepListShown(
  shelf: PrototypeShelf,
  surroundings: Surroundings,
  onFirstLook: () => void,
): () => void {
  let shown = false;
  let waits = false;
  onMount(shelf.list, () => {
    if (!surroundings.hasPage()) return undefined;
    shown = true;
    onFirstLook();
    void shelf.refresh();
    return () => {
      shown = false;
    };
  });
  return () => {
    if (!shown || waits) return;
    waits = true;
    surroundings.wait(MOMENT, () => {
      waits = false;
      void shelf.refresh();
    });
  };
}
