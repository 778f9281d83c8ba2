import type { CDPSession, Page } from 'playwright-core';

/** What has to be seen on the page before an input counts as answered. */
export type Effect =
  /** Nothing but the next frame: what measuring itself costs. */
  | { readonly kind: 'frame' }
  /** The field with the focus holds another text. */
  | { readonly kind: 'typed' }
  /** There is one card more. */
  | { readonly kind: 'card-added' }
  /** The card stands elsewhere. */
  | { readonly kind: 'card-moved'; readonly id: string }
  /** The canvas is ready and shows so many cards. */
  | { readonly kind: 'cards-shown'; readonly count: number };

/** What one input cost. All in milliseconds. */
export interface InputCost {
  /** From the time stamp of the event to the end of the frame that shows its effect. */
  readonly toPaint: number;
  /** The browser's own figure for the same (Event Timing), in steps of 8 ms; below 16 ms it tells nothing. */
  readonly eventTiming: number | undefined;
  /** Processor time of JavaScript on the main thread from the input until the page is at rest again, saving included. */
  readonly script: number;
  /** The same of style and layout. */
  readonly layout: number;
  /** The same of everything on the main thread: script, style, layout, paint. */
  readonly task: number;
}

/** Measures inputs on one page. */
export interface PaintProbe {
  /**
   * Measures one input: `act` makes it, `event` is the type of the event from which time counts, and `rest` the milliseconds to wait
   * for what the page puts off. Rejects when the effect does not show within 20 s.
   */
  measure(event: string, effect: Effect, rest: number, act: () => Promise<void>): Promise<InputCost>;
  /** Bytes of JavaScript's heap after collecting garbage. */
  heap(): Promise<number>;
}

interface ProbeInPage {
  arm(event: string, effect: Effect): void;
  answer: Promise<number> | undefined;
  takeEventTiming(): number | undefined;
}

declare global {
  var amoreProbe: ProbeInPage | undefined;
}

/** Prepares a page for measuring; call before it loads anything. */
export async function createProbe(page: Page): Promise<PaintProbe> {
  await page.addInitScript(installProbe);
  const session = await page.context().newCDPSession(page);
  // Processor time of the thread and not time on the clock: what else the machine does stays out of it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async measure(event, effect, rest, act) {
      await page.evaluate(([type, wanted]) => globalThis.amoreProbe?.arm(type, wanted), [
        event,
        effect,
      ] as const);
      const before = await readMetrics(session);
      await act();
      const toPaint = await page.evaluate(() => globalThis.amoreProbe?.answer);
      await page.waitForTimeout(rest);
      const after = await readMetrics(session);
      const eventTiming = await page.evaluate(() => globalThis.amoreProbe?.takeEventTiming());
      if (toPaint === undefined) throw new Error('The probe is not on the page.');
      const spent = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000;
      return {
        toPaint,
        eventTiming,
        script: spent('ScriptDuration'),
        layout: spent('RecalcStyleDuration') + spent('LayoutDuration'),
        task: spent('TaskDuration'),
      };
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      return (await readMetrics(session)).get('JSHeapUsedSize') ?? 0;
    },
  };
}

async function readMetrics(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Runs in the page. Looks at the effect once a frame; a message posted there arrives after the frame was painted. */
function installProbe() {
  const timings: PerformanceEntry[] = [];
  let armedAt = 0;
  new PerformanceObserver((list) => {
    timings.push(...list.getEntries().filter(({ name }) => name === 'keydown' || name === 'pointerup'));
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

  const cards = document.getElementsByClassName('card');
  const cardOf = (id: string) => document.querySelector(`[data-item="${CSS.escape(id)}"]`);
  const textOf = (element: Element | null) => (element instanceof HTMLTextAreaElement ? element.value : '');
  const watch = (effect: Effect): (() => boolean) => {
    switch (effect.kind) {
      case 'frame':
        return () => true;
      case 'typed': {
        const field = document.activeElement;
        const text = textOf(field);
        return () => textOf(field) !== text;
      }
      case 'card-added': {
        const count = cards.length;
        return () => cards.length > count;
      }
      case 'card-moved': {
        const { id } = effect;
        const place = { list: cardOf(id)?.parentElement, before: cardOf(id)?.previousElementSibling };
        return () => {
          const card = cardOf(id);
          return (
            card !== null &&
            (card.parentElement !== place.list || card.previousElementSibling !== place.before)
          );
        };
      }
      case 'cards-shown': {
        const { count } = effect;
        return () => cards.length >= count && document.querySelector('.canvas[aria-busy="false"]') !== null;
      }
    }
  };

  globalThis.amoreProbe = {
    answer: undefined,
    arm(type, effect) {
      const shows = watch(effect);
      this.answer = new Promise((done, fail) => {
        const begin = (event: Event) => {
          armedAt = event.timeStamp;
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done(performance.now() - event.timeStamp);
          const look = () => {
            if (shows()) channel.port2.postMessage(undefined);
            else if (performance.now() - event.timeStamp > 20_000)
              fail(new Error(`${effect.kind} does not show.`));
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        };
        document.addEventListener(type, begin, { capture: true, once: true });
      });
    },
    takeEventTiming: () => {
      // What an earlier input left behind is reported late at times.
      const own = timings.filter(({ startTime }) => startTime >= armedAt).map(({ duration }) => duration);
      timings.length = 0;
      return own.length > 0 ? Math.max(...own) : undefined;
    },
  };
}
