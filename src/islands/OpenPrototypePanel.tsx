import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { Flower } from './Flower.tsx';
import { type CanvasProgress, useProgress } from './progress.ts';
import { usePrototypeLink } from './prototype-link.ts';
import { VersionsDialog } from './versions/VersionsDialog.tsx';
import { WhereWorkIs } from './WhereWorkIs.tsx';
import { useWorkshop } from './workshop-context.tsx';

/** The prototype that is open: its title, where it is, the flower with its phases, and the canvas to go on with. */
export function OpenPrototypePanel() {
  const { prototype, saving, frame, t } = useWorkshop();
  const title = useStore(prototype.title, { ssr: () => '' });
  const empty = useStore(prototype.empty, { ssr: () => true });
  const status = useStore(prototype.status, { ssr: () => 'idle' as const });
  const progress = useProgress(frame);
  const link = usePrototypeLink();
  const [versions, setVersions] = useState(false);
  if (status !== 'ready' || empty) return null;
  const name = title || t('app.prototype.untitled');
  return (
    <section className="workshop-panel workshop-open" aria-labelledby="open-prototype">
      <Flower phases={progress.phases} />
      <div className="workshop-open-words">
        <h2 id="open-prototype">{name}</h2>
        <WhereWorkIs />
        <KeptElsewhere />
        <ul className="plain-list progress">
          {progress.phases.map((phase) => (
            <li key={phase.id}>
              <strong>{phase.title}</strong>{' '}
              <span className="progress-count">
                {t('app.progress.phase', { begun: phase.begun, total: phase.canvases.length })}
              </span>
              <span className="progress-canvases">
                {phase.canvases
                  .filter((canvas) => canvas.items > 0)
                  .map((canvas) => (
                    <a
                      key={canvas.id}
                      className="progress-canvas"
                      href={link(canvas.href)}
                      data-hue={canvas.colour}
                    >
                      <span className="dot" />
                      {canvas.title}
                      <span className="progress-items">
                        <span aria-hidden="true">{canvas.items}</span>
                        <span className="visually-hidden">
                          {t('app.counts.items', { count: canvas.items })}
                        </span>
                        {canvas.regions.length > 1 && (
                          <span className="progress-regions">
                            {' · '}
                            {t('app.home.regions', { begun: canvas.filled, count: canvas.regions.length })}
                          </span>
                        )}
                      </span>
                    </a>
                  ))}
              </span>
              <StillEmpty canvases={phase.canvases.filter((canvas) => canvas.items === 0)} />
            </li>
          ))}
        </ul>
        <div className="workshop-actions">
          {progress.next && (
            <a className="control control-primary" href={link(progress.next.canvas.href)}>
              {t('app.progress.next', { canvas: progress.next.canvas.title })}
            </a>
          )}
          <button type="button" className="control" onClick={() => void saving.saveFile()}>
            {t('app.file.save')}
          </button>
          <button type="button" className="control" onClick={() => setVersions(true)}>
            {t('app.versions.title')}
          </button>
        </div>
      </div>
      {versions && <VersionsDialog onClose={() => setVersions(false)} />}
    </section>
  );
}

function StillEmpty({ canvases }: { readonly canvases: readonly CanvasProgress[] }) {
  const { t } = useWorkshop();
  const link = usePrototypeLink();
  if (canvases.length === 0) return null;
  return (
    <span className="progress-empty">
      {t('app.home.still-empty')}
      {canvases.map((canvas) => (
        <a key={canvas.id} href={link(canvas.href)}>
          {canvas.title}
        </a>
      ))}
    </span>
  );
}

/** Says how many cards stand on canvases that this site does not have: they are kept and saved all the same. */
function KeptElsewhere() {
  const { prototype, frame, t } = useWorkshop();
  const canvases = frame.canvases.map(({ id }) => id);
  const count = useStore(prototype.elsewhere(canvases), { ssr: () => 0 });
  if (count === 0) return null;
  return <p className="notice">{t('app.elsewhere', { count })}</p>;
}
