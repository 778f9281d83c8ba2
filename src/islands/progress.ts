import { useStore } from '@nanostores/react';
import { computed, type ReadableAtom } from 'nanostores';
import { useMemo } from 'react';
import type { CanvasEntry, WorkshopFrame } from './canvas-view.ts';
import { type NextCanvas, nextCanvas } from './next-canvas.ts';
import { useWorkshop } from './workshop-context.tsx';

/** A canvas with what is in it. */
export interface CanvasProgress extends CanvasEntry {
  readonly items: number;
  /** How many of its regions hold something. */
  readonly filled: number;
}

/** A phase of the workshop and how far it is. */
export interface PhaseProgress {
  readonly id: string;
  readonly title: string;
  readonly canvases: readonly CanvasProgress[];
  /** How many of its canvases hold something. */
  readonly begun: number;
}

export interface Progress {
  readonly phases: readonly PhaseProgress[];
  /** What comes next in the order of the method; undefined when every canvas holds something. */
  readonly next: NextCanvas<CanvasProgress> | undefined;
}

/** How far the open prototype is: a canvas counts as begun with its first item. Nothing is ever "finished": that is for the team to say. */
export function useProgress(frame: WorkshopFrame): Progress {
  const { prototype } = useWorkshop();
  const store: ReadableAtom<Progress> = useMemo(() => {
    return computed(
      frame.canvases.map((canvas) => prototype.counts(canvas.id)),
      () =>
        progressOf(
          frame,
          frame.canvases.map((canvas) => ({
            ...canvas,
            items: prototype.counts(canvas.id).get().items,
            filled: canvas.regions.filter(({ id }) => prototype.counts(canvas.id, id).get().items > 0).length,
          })),
        ),
    );
  }, [prototype, frame]);
  const start = useMemo(
    () =>
      progressOf(
        frame,
        frame.canvases.map((canvas) => ({ ...canvas, items: 0, filled: 0 })),
      ),
    [frame],
  );
  return useStore(store, { ssr: () => start });
}

function progressOf(frame: WorkshopFrame, canvases: readonly CanvasProgress[]): Progress {
  const phases = frame.phases.map((phase) => {
    const own = canvases.filter((canvas) => canvas.phase === phase.id);
    return { ...phase, canvases: own, begun: own.filter((canvas) => canvas.items > 0).length };
  });
  const inOrder = phases.flatMap((phase) => phase.canvases);
  return { phases, next: nextCanvas(inOrder) };
}
