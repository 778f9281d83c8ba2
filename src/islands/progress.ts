import { useStore } from '@nanostores/react';
import { computed, type ReadableAtom } from 'nanostores';
import { useMemo } from 'react';
import { type CanvasHoldings, holdingsOf, nothingHeld } from './canvas-holdings.ts';
import type { CanvasEntry, ColourName, WorkshopFrame } from './canvas-view.ts';
import { type NextCanvas, nextCanvas } from './next-canvas.ts';
import { phaseHues } from './phase-hues.ts';
import { useWorkshop } from './workshop-context.tsx';

/** A canvas with what is in it. */
export type CanvasProgress = CanvasEntry & CanvasHoldings;

/** A phase of the workshop and how far it is. */
export interface PhaseProgress {
  readonly id: string;
  readonly title: string;
  /** The colour of its petal and of its canvases in the overview: no two phases share one while there are enough. */
  readonly hue: ColourName;
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
    const holdings = frame.canvases.map((canvas) => holdingsOf(prototype, canvas));
    return computed(holdings, (...held) => progressOf(frame, held));
  }, [prototype, frame]);
  const start = useMemo(() => progressOf(frame, []), [frame]);
  return useStore(store, { ssr: () => start });
}

function progressOf(frame: WorkshopFrame, held: readonly CanvasHoldings[]): Progress {
  const canvases = frame.canvases.map((canvas, at) => ({ ...canvas, ...(held[at] ?? nothingHeld) }));
  const hues = phaseHues(frame);
  const phases = frame.phases.map((phase, at) => {
    const own = canvases.filter((canvas) => canvas.phase === phase.id);
    const begun = own.filter((canvas) => canvas.items > 0).length;
    return { ...phase, hue: hues[at] ?? 'ink', canvases: own, begun };
  });
  const inOrder = phases.flatMap((phase) => phase.canvases);
  return { phases, next: nextCanvas(inOrder) };
}
