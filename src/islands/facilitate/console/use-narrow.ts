import { useSyncExternalStore } from 'react';

/** Windows in which the console is one column that scrolls as a whole. The style sheet of the narrow console says the same. */
const narrow = '(max-width: 40rem), (max-height: 36rem)';

/** Whether the console stands in a phone, a low window, or a large zoom. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(narrow);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(narrow).matches,
    () => false,
  );
}
