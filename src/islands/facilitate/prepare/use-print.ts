import { useCallback, useEffect, useState } from 'react';

/** What is printed, and how far that is. */
export interface Printing<Part extends string> {
  /** The part that is drawn for the printer; nothing most of the time. */
  readonly part: Part | undefined;
  /** Begins to print a part: draw it while `part` names it. */
  readonly start: (part: Part) => void;
  /** Call when it is drawn: the print window opens. */
  readonly ready: () => void;
  /** Call when it cannot be drawn. */
  readonly stop: () => void;
}

/** Prints one part of the page. The root carries its name as `data-print` for the style sheet until the print window closes. */
export function usePrint<Part extends string>(): Printing<Part> {
  const [part, setPart] = useState<Part>();
  const [drawn, setDrawn] = useState(false);
  const stop = useCallback(() => {
    setDrawn(false);
    setPart(undefined);
  }, []);
  const ready = useCallback(() => setDrawn(true), []);
  useEffect(() => {
    if (part === undefined || !drawn) return undefined;
    const root = document.documentElement;
    root.dataset['print'] = part;
    window.addEventListener('afterprint', stop);
    window.print();
    return () => {
      window.removeEventListener('afterprint', stop);
      delete root.dataset['print'];
    };
  }, [part, drawn, stop]);
  return { part, start: setPart, ready, stop };
}
