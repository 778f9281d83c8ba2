import type { ReactNode } from 'react';
import { holdingsWords } from '../canvas-holdings.ts';
import type { CanvasProgress, PhaseProgress } from '../progress.ts';
import { usePrototypeLink } from '../prototype-link.ts';
import { useWorkshop } from '../workshop-context.tsx';

interface ProgressListProps {
  readonly phases: readonly PhaseProgress[];
}

/** The phases in words, each in the colour of its petal: what was begun, what other canvases fill already, and what is still empty. */
export function ProgressList({ phases }: ProgressListProps) {
  const { t } = useWorkshop();
  return (
    <ul className="plain-list progress">
      {phases.map((phase) => {
        const untouched = phase.canvases.filter(({ items }) => items === 0);
        return (
          <li key={phase.id} data-hue={phase.hue}>
            <strong className="progress-phase">
              <span className="dot" />
              {phase.title}
            </strong>{' '}
            <span className="progress-count">
              {t('app.progress.phase', { begun: phase.begun, total: phase.canvases.length })}
            </span>
            <span className="progress-canvases">
              {phase.canvases
                .filter(({ items }) => items > 0)
                .map((canvas) => (
                  <Begun key={canvas.id} canvas={canvas} />
                ))}
            </span>
            <Untouched
              title={t('app.home.collected')}
              canvases={untouched.filter(({ collected }) => collected > 0)}
              more={({ collected, regions }) => (
                <span>({t('app.home.regions', { begun: collected, count: regions.length })})</span>
              )}
            />
            <Untouched
              title={t('app.home.still-empty')}
              canvases={untouched.filter(({ collected }) => collected === 0)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function Begun({ canvas }: { readonly canvas: CanvasProgress }) {
  const { t } = useWorkshop();
  const link = usePrototypeLink();
  return (
    <a className="progress-canvas" href={link(canvas.href)}>
      {canvas.title}
      <span className="progress-items">
        {holdingsWords(t, canvas)}
        {canvas.regions.length > 1 && (
          <span className="progress-regions">
            {' · '}
            {t('app.home.regions', { begun: canvas.filled, count: canvas.regions.length })}
          </span>
        )}
      </span>
    </a>
  );
}

interface UntouchedProps {
  readonly title: string;
  readonly canvases: readonly CanvasProgress[];
  /** What is said after the name of each. */
  readonly more?: (canvas: CanvasProgress) => ReactNode;
}

function Untouched({ title, canvases, more }: UntouchedProps) {
  const link = usePrototypeLink();
  if (canvases.length === 0) return null;
  return (
    <span className="progress-empty">
      {title}
      {canvases.map((canvas) => (
        <span key={canvas.id} className="progress-untouched">
          <a href={link(canvas.href)}>{canvas.title}</a>
          {more?.(canvas)}
        </span>
      ))}
    </span>
  );
}
