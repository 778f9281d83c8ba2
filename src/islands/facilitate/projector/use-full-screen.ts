import { useCallback, useSyncExternalStore } from 'react';

function listen(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** Whether this window fills the screen, and what turns that on or off; the latter must be called in a click or a key. */
export function useFullScreen(): readonly [full: boolean, toggle: () => void] {
  const full = useSyncExternalStore(
    listen,
    () => document.fullscreenElement !== null,
    () => false,
  );
  const toggle = useCallback(() => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    done.catch((refused: unknown) => {
      // Some browsers and boards allow none; everything works in a window too.
      if (!(refused instanceof TypeError || refused instanceof DOMException)) throw refused;
    });
  }, []);
  return [full, toggle];
}
