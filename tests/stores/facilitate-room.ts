import type { ConsoleLock } from '../../src/storage/console-lock.ts';
import type { StageLine } from '../../src/storage/stage-channel.ts';
import type { StageSurroundings } from '../../src/stores/stage-surroundings.ts';

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** One device with several windows: a clock that a test moves, texts that stay, lines and locks between windows. */
export function createRoom(start = Date.UTC(2026, 10, 23, 8, 0)) {
  let now = start;
  let ids = 0;
  const texts = new Map<string, string>();
  let full = false;
  const timers = new Set<Timer>();
  const lines = new Map<string, Set<(state: unknown) => void>>();
  const holders = new Map<string, Set<object>>();
  const waiting = new Map<string, Set<() => void>>();
  /** Every message that went over a line, as the text of its JSON. */
  const said: string[] = [];

  const freed = (prototype: string) => {
    if (holders.get(prototype)?.size) return;
    for (const free of [...(waiting.get(prototype) ?? [])]) free();
    waiting.delete(prototype);
  };
  /** Messages are delivered one after the other, in the order in which they were sent. */
  const queue: (() => void)[] = [];
  let delivering = false;
  const deliver = () => {
    if (delivering) return;
    delivering = true;
    for (let next = queue.shift(); next; next = queue.shift()) next();
    delivering = false;
  };

  const openLine = (prototype: string): StageLine => {
    const ears = lines.get(prototype) ?? new Set();
    lines.set(prototype, ears);
    let own: ((state: unknown) => void) | undefined;
    return {
      send(state) {
        said.push(JSON.stringify(state));
        for (const ear of ears) if (ear !== own) queue.push(() => ear(structuredClone(state)));
        deliver();
      },
      receive(hear) {
        own = hear;
        ears.add(hear);
      },
      close() {
        if (own) ears.delete(own);
      },
    };
  };
  const lock = (prototype: string): ConsoleLock => ({
    hold(held) {
      const holder = {};
      const all = holders.get(prototype) ?? new Set();
      holders.set(prototype, all.add(holder));
      held();
      return () => {
        all.delete(holder);
        freed(prototype);
      };
    },
    whenFree(free) {
      const all = waiting.get(prototype) ?? new Set();
      waiting.set(prototype, all.add(free));
      freed(prototype);
      return () => void all.delete(free);
    },
  });

  return {
    texts,
    said,
    /** From now on the browser has no room for texts, or has room again. */
    fill(on: boolean) {
      full = on;
    },
    /** What one window of this device needs. `leave` plays the closing of that window. */
    window() {
      const leaving = new Set<() => void>();
      const surroundings: StageSurroundings = {
        edition: 'test',
        now: () => new Date(now),
        randomId: () => {
          ids += 1;
          return `id-${ids}`;
        },
        wait(milliseconds, run) {
          const timer = { at: now + milliseconds, run };
          timers.add(timer);
          return () => void timers.delete(timer);
        },
        texts: () => ({
          getItem: (key) => texts.get(key) ?? null,
          setItem(key, value) {
            if (full) throw new DOMException('full', 'QuotaExceededError');
            texts.set(key, value);
          },
          removeItem: (key) => void texts.delete(key),
        }),
        listen: () => () => {},
        onLeave(call) {
          leaving.add(call);
          return () => void leaving.delete(call);
        },
        openLine,
        lock,
      };
      return {
        surroundings,
        leave() {
          for (const call of [...leaving]) call();
        },
      };
    },
    /** Lets time go by; timers run in order. */
    pass(milliseconds: number) {
      const until = now + milliseconds;
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers.delete(next);
        now = Math.max(now, next.at);
        next.run();
      }
      now = until;
    },
    /** The laptop sleeps: time goes by and no timer runs before it wakes. */
    sleep(milliseconds: number) {
      now += milliseconds;
    },
    now: () => now,
  };
}
