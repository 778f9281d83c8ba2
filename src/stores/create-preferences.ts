import { atom, onMount } from 'nanostores';
import { type LastCanvas, readPreferences, writePreferences } from '../storage/preferences.ts';
import type { Preferences } from './preferences.ts';
import type { Surroundings } from './surroundings.ts';

/** Makes the preferences of this device; they are read when somebody begins to look at them. */
export function createPreferences(surroundings: Surroundings): Preferences {
  const singleKeys = atom(true);
  onMount(singleKeys, () => {
    singleKeys.set(readPreferences(surroundings.edition, surroundings.texts()).singleKeys);
  });
  const lastCanvas = atom<LastCanvas | undefined>(undefined);
  onMount(lastCanvas, () => {
    lastCanvas.set(readPreferences(surroundings.edition, surroundings.texts()).lastCanvas);
  });
  return {
    singleKeys,
    lastCanvas,
    rememberCanvas(last) {
      lastCanvas.set(last);
      writePreferences(surroundings.edition, { lastCanvas: { ...last } }, surroundings.texts());
    },
    setSingleKeys(on) {
      singleKeys.set(on);
      writePreferences(surroundings.edition, { singleKeys: on }, surroundings.texts());
    },
  };
}
