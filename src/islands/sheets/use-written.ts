import { useEffect, useState } from 'react';
import { itemsOf } from '../region-items.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { type CanvasLibrary, withSessionCanvas } from './canvas-library.ts';

/**
 * A number that grows whenever something on a canvas changed: a dialog may stay open while the team writes in another window. `rest` is how
 * many milliseconds nothing may have changed before it does.
 */
export function useWritten(library: CanvasLibrary, rest: number): number {
  const { prototype } = useWorkshop();
  const [written, setWritten] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setWritten((before) => before + 1), rest);
    };
    const stops = withSessionCanvas(library).flatMap(({ id, regions }) =>
      regions.map((region) => itemsOf(prototype, id, region.id).listen(note)),
    );
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [prototype, library, rest]);
  return written;
}
