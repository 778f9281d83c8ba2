import { useStore } from '@nanostores/react';
import { useCallback, useMemo, useState } from 'react';
import { useWorkshop } from '../workshop-context.tsx';
import type { CanvasLibrary } from './canvas-library.ts';
import { type Option, OptionSet } from './OptionSet.tsx';
import { chosenContents, everyCanvas, type PrintChoice } from './print-choice.ts';
import { SheetPreview } from './SheetPreview.tsx';
import { SheetSet, type SheetsReady } from './SheetSet.tsx';
import { readerOf } from './sheet-content.ts';
import { useSheetFrame } from './use-sheet-frame.ts';
import { useWritten } from './use-written.ts';
import { VersionField } from './VersionField.tsx';
import { versionOf } from './version-of.ts';

interface PaperChoicesProps {
  readonly current: string | undefined;
  readonly library: CanvasLibrary;
  readonly choice: PrintChoice;
  readonly onChoose: (choice: PrintChoice) => void;
}

/** Milliseconds that the team pauses in another window before the sheets are laid anew. */
const pause = 500;

/** What to print, blank or filled, on which paper; how many sheets that takes, and how they will look. */
export function PaperChoices({ current, library, choice, onChoose }: PaperChoicesProps) {
  const { prototype, t } = useWorkshop();
  const version = useStore(prototype.setting('version'));
  const frame = useSheetFrame(choice);
  const [laidOut, setLaidOut] = useState<{ readonly key: string; readonly ready: SheetsReady }>();
  const written = useWritten(library, pause);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when something was written
  const contents = useMemo(
    () => chosenContents(choice, library, readerOf(prototype)),
    [choice, library, prototype, written],
  );
  const poster = choice.filled && contents.some(({ canvas }) => canvas.layout === 'poster');
  const versionText = versionOf(version);
  const key = JSON.stringify([choice, poster ? versionText : '', written]);
  const onReady = useCallback((ready: SheetsReady) => setLaidOut({ key, ready }), [key]);
  const ready = laidOut?.key === key ? laidOut.ready : undefined;
  const size = t(`app.export.${choice.paper}`);

  const status = () => {
    if (contents.length === 0) return t('app.export.nothing');
    if (!ready) return t('app.export.laying-out');
    return [t('app.export.sheets', { count: ready.pages, size }), ...ready.leftOut].join('. ');
  };

  return (
    <section className="export-part" aria-labelledby="export-paper">
      <h3 id="export-paper">{t('app.export.paper')}</h3>
      <div className="export-choices">
        <OptionSet
          legend={t('app.export.what')}
          value={choice.what}
          options={whatOptions(current, library, t)}
          onChoose={(what) => onChoose({ ...choice, what })}
        />
        <OptionSet
          legend={t('app.export.how')}
          value={choice.filled ? 'filled' : 'blank'}
          options={[
            {
              value: 'filled',
              words: t('app.export.filled'),
              help: choice.what === everyCanvas ? t('app.export.all-help') : undefined,
            },
            { value: 'blank', words: t('app.export.blank') },
          ]}
          onChoose={(how) => onChoose({ ...choice, filled: how === 'filled' })}
        />
        <OptionSet
          legend={t('app.export.size')}
          value={choice.paper}
          options={[
            { value: 'a3', words: t('app.export.a3') },
            { value: 'a4', words: t('app.export.a4') },
          ]}
          onChoose={(paper) => onChoose({ ...choice, paper: paper === 'a4' ? 'a4' : 'a3' })}
        />
      </div>
      {poster && <VersionField />}
      <div className="export-print">
        <button
          type="button"
          className="control control-primary"
          disabled={!ready || ready.pages === 0}
          onClick={() => window.print()}
        >
          {t('app.export.print')}
        </button>
        <p role="status">{status()}</p>
      </div>
      <p className="export-help">{t('app.export.print-help', { size })}</p>
      {ready && ready.pages > 0 && <SheetPreview sheets={ready.sheets} />}
      {contents.length > 0 && (
        <SheetSet
          key={key}
          contents={contents}
          frame={frame}
          heart={library.heart}
          version={versionText}
          onReady={onReady}
        />
      )}
    </section>
  );
}

function whatOptions(
  current: string | undefined,
  { canvases }: CanvasLibrary,
  t: ReturnType<typeof useWorkshop>['t'],
): readonly Option[] {
  const here = canvases.find(({ id }) => id === current);
  const posters = canvases.filter(({ id, layout }) => layout === 'poster' && id !== current);
  return [
    ...(here ? [{ value: here.id, words: t('app.export.this', { title: here.title }) }] : []),
    ...posters.map(({ id, title }) => ({ value: id, words: t('app.export.poster', { title }) })),
    { value: everyCanvas, words: t('app.export.all') },
  ];
}
