import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Inner size of an element in pixels, and the size of its type. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
  readonly type: number;
}

/** Follows the size of an element; nothing before it is on the page. */
export function useSize<Box extends HTMLElement>(): readonly [RefObject<Box | null>, BoxSize | undefined] {
  const box = useRef<Box>(null);
  const [size, setSize] = useState<BoxSize>();
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const type = Number.parseFloat(getComputedStyle(element).fontSize);
      setSize((before) =>
        before?.width === width && before.height === height && before.type === type
          ? before
          : { width, height, type },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  });
  return [box, size];
}
