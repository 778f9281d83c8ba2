import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { Flower } from './Flower.tsx';
import { ProgressList } from './home/ProgressList.tsx';
import { useOpenIsKept } from './open-is-kept.ts';
import { type Progress, useProgress } from './progress.ts';
import { usePrototypeLink } from './prototype-link.ts';
import { VersionsDialog } from './versions/VersionsDialog.tsx';
import { WhereWorkIs } from './WhereWorkIs.tsx';
import { useWorkshop } from './workshop-context.tsx';

/** The prototype that is open: its title, where it is, the flower with its phases, and the canvas to go on with. */
export function OpenPrototypePanel() {
  const { prototype, saving, frame, t } = useWorkshop();
  const title = useStore(prototype.title, { ssr: () => '' });
  const kept = useOpenIsKept();
  const progress = useProgress(frame);
  const [versions, setVersions] = useState(false);
  if (!kept) return null;
  const name = title || t('app.prototype.untitled');
  return (
    <section className="workshop-panel workshop-open" aria-labelledby="open-prototype">
      <Flower phases={progress.phases} labels={true} />
      <div className="workshop-open-words">
        <h2 id="open-prototype">{name}</h2>
        <WhereWorkIs />
        <KeptElsewhere />
        <ProgressList phases={progress.phases} />
        <div className="workshop-actions">
          <GoOn progress={progress} />
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

/** The way on: to the canvas that was changed last on this device, else to the one that comes next in the method. */
function GoOn({ progress: { phases, next } }: { readonly progress: Progress }) {
  const { prototype, preferences, t } = useWorkshop();
  const link = usePrototypeLink();
  const id = useStore(prototype.id, { ssr: () => undefined });
  const empty = useStore(prototype.empty, { ssr: () => true });
  const last = useStore(preferences.lastCanvas, { ssr: () => undefined });
  const back = phases
    .flatMap(({ canvases }) => canvases)
    .find((canvas) => !empty && last?.prototype === id && canvas.id === last?.canvas);
  const canvas = back ?? next?.canvas;
  if (!canvas) return null;
  const onward = empty ? 'app.progress.first' : 'app.progress.next';
  return (
    <a className="control control-primary" href={link(canvas.href)}>
      {t(back ? 'app.progress.back' : onward, { canvas: canvas.title })}
    </a>
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
