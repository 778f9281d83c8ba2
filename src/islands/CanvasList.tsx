import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { holdingsWords, tallyOf } from './canvas-holdings.ts';
import type { CanvasEntry } from './canvas-view.ts';
import { usePrototypeLink } from './prototype-link.ts';
import { useWorkshop } from './workshop-context.tsx';

interface CanvasListProps {
  /** Id of the canvas that is shown now. */
  readonly current: string;
}

/** All canvases by phase, each with the number of items in it. */
export function CanvasList({ current }: CanvasListProps) {
  const { frame } = useWorkshop();
  return (
    <ul className="plain-list canvas-phases">
      {frame.phases.map((phase) => (
        <li key={phase.id}>
          <h2 className="canvas-phase">{phase.title}</h2>
          <ul className="plain-list">
            {frame.canvases
              .filter((canvas) => canvas.phase === phase.id)
              .map((canvas) => (
                <li key={canvas.id}>
                  <CanvasLink canvas={canvas} current={canvas.id === current} />
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

interface CanvasLinkProps {
  readonly canvas: CanvasEntry;
  readonly current: boolean;
}

function CanvasLink({ canvas, current }: CanvasLinkProps) {
  const { prototype, t } = useWorkshop();
  const tally = useStore(useMemo(() => tallyOf(prototype, canvas), [prototype, canvas]));
  const link = usePrototypeLink();
  return (
    <a className="canvas-link" href={link(canvas.href)} aria-current={current ? 'page' : undefined}>
      <span className="dot" data-hue={canvas.colour} />
      <span className="canvas-link-title">{canvas.title}</span>
      {tally.items > 0 && (
        <span className="canvas-link-count" title={holdingsWords(t, tally)}>
          <span aria-hidden="true">{tally.items}</span>
          <span className="visually-hidden">{holdingsWords(t, tally)}</span>
        </span>
      )}
    </a>
  );
}
