import { useEffect } from 'react';

/** Keeps the screen awake while `on`, where the browser can; asks again when the page comes back to the front. */
export function useAwake(on: boolean): void {
  useEffect(() => {
    if (!on || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | undefined;
    let over = false;
    const ask = () => {
      if (document.visibilityState !== 'visible' || over) return;
      navigator.wakeLock.request('screen').then(
        (given) => {
          if (over) void given.release();
          else lock = given;
        },
        (refused: unknown) => {
          // An empty battery or a policy says no; the session goes on without.
          if (!(refused instanceof DOMException)) throw refused;
        },
      );
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [on]);
}
