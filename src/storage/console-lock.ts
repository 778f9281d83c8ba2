/**
 * Whether a console is there, told by a lock that the browser lets go by itself when its window is closed, reloaded or
 * crashes. A covered window keeps it, while its timers may sleep: a heartbeat would lie.
 */
export interface ConsoleLock {
  /** Asks for the lock, calls back when it is held, and holds it until the function given back is called. */
  hold(held: () => void): () => void;
  /** Calls back when nobody holds the lock, once; gives what calls it off. */
  whenFree(free: () => void): () => void;
}

/** The lock of a prototype's console. `undefined` where the browser has no locks, as on a page without https. */
export function consoleLock(edition: string, prototype: string): ConsoleLock | undefined {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (!locks) return undefined;
  const name = `${edition}-console-${prototype}`;
  const request = (mode: LockMode, granted: () => Promise<void> | undefined) => {
    const stop = new AbortController();
    locks.request(name, { mode, signal: stop.signal }, granted).catch((error: unknown) => {
      // Called off before it was granted, or the page is being taken down.
      if (!(error instanceof DOMException)) throw error;
    });
    return stop;
  };
  return {
    hold(held) {
      let letGo: (() => void) | undefined;
      let over = false;
      const stop = request('shared', () => {
        if (over) return undefined;
        held();
        return new Promise<void>((resolve) => {
          letGo = resolve;
        });
      });
      return () => {
        over = true;
        letGo?.();
        stop.abort();
      };
    },
    whenFree(free) {
      let over = false;
      const stop = request('exclusive', () => {
        if (!over) free();
        return undefined;
      });
      return () => {
        over = true;
        stop.abort();
      };
    },
  };
}
