import { type FocusEvent, useRef } from 'react';
import { isOnlyWindowLeft } from './window-left.ts';

/** One stay in a field, from its first change until the focus goes elsewhere: what is typed meanwhile is one step. */
export interface Stay {
  /** Name of the stay that goes on; no two are alike. */
  readonly name: () => string;
  /** Ends the stay, unless only the window was left; the field comes back with it. */
  readonly onBlur: (event: FocusEvent) => void;
}

let stays = 0;

/** Tells the stays in a field apart. Give the field `onBlur`. */
export function useStay(): Stay {
  const current = useRef<string | undefined>(undefined);
  return {
    name() {
      if (current.current === undefined) {
        stays += 1;
        current.current = `stay ${stays}`;
      }
      return current.current;
    },
    onBlur(event) {
      if (!isOnlyWindowLeft(event)) current.current = undefined;
    },
  };
}
