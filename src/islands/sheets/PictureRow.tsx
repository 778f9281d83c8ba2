import { useStore } from '@nanostores/react';
import { useCallback, useMemo, useState } from 'react';
import { titleBeside } from '../../stores/exporting.ts';
import { useWorkshop } from '../workshop-context.tsx';
import type { CanvasLibrary } from './canvas-library.ts';
import { FileRow } from './FileRow.tsx';
import { chosenContents, type PrintChoice } from './print-choice.ts';
import { SheetSet, type SheetsReady } from './SheetSet.tsx';
import { readerOf } from './sheet-content.ts';
import { useSheetFrame } from './use-sheet-frame.ts';
import { versionOf } from './version-of.ts';

interface PictureRowProps {
  readonly library: CanvasLibrary;
  readonly choice: PrintChoice;
  /** Gets the picture, and a name for it. */
  readonly onMade: (picture: Blob, name: string) => Promise<void>;
  readonly onFailed: (reason: string) => void;
}

/** A picture of the canvas that is chosen to print, filled in, as one long sheet. */
export function PictureRow({ library, choice, onMade, onFailed }: PictureRowProps) {
  const { prototype, t } = useWorkshop();
  const version = useStore(prototype.setting('version'));
  const team = useStore(prototype.title);
  const canvas = library.canvases.find(({ id }) => id === choice.what);
  const frame = useSheetFrame({ filled: choice.filled, paper: 'a3' });
  const [making, setMaking] = useState(false);
  const contents = useMemo(
    () => (making ? chosenContents(choice, library, readerOf(prototype)) : []),
    [making, choice, library, prototype],
  );

  const onReady = useCallback(
    async ({ sheets: [sheet] }: SheetsReady) => {
      try {
        const { pictureOf } = await import('./picture.ts');
        const name = canvas?.title ?? '';
        if (sheet) await onMade(await pictureOf(sheet), [titleBeside(team, name), name].join(' '));
      } catch (cause) {
        onFailed(cause instanceof Error ? cause.message : String(cause));
      } finally {
        setMaking(false);
      }
    },
    [onMade, onFailed, team, canvas],
  );

  const help = () => {
    if (!canvas) return t('app.export.picture-one');
    return making ? t('app.export.making') : t('app.export.picture-help', { title: canvas.title });
  };
  return (
    <FileRow
      words={t('app.export.picture')}
      help={help()}
      disabled={!canvas || making}
      onMake={() => setMaking(true)}
    >
      {making && contents.length > 0 && (
        <SheetSet
          contents={contents}
          frame={frame}
          heart={library.heart}
          version={versionOf(version)}
          endless
          onReady={onReady}
        />
      )}
    </FileRow>
  );
}
