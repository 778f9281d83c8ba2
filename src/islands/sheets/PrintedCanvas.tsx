import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import type { CanvasView } from '../canvas-view.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { SheetSet } from './SheetSet.tsx';
import { isEmptyCanvas, readerOf, sheetCanvas } from './sheet-content.ts';
import { useSheetFrame } from './use-sheet-frame.ts';
import { versionOf } from './version-of.ts';

interface PrintedCanvasProps {
  readonly canvas: CanvasView;
  /** Words in the heart of the flower. */
  readonly heart: string;
}

/** A canvas as it stands now on A4, which every printer has; with lines to write on when nothing stands on it. */
export function PrintedCanvas({ canvas, heart }: PrintedCanvasProps) {
  const { prototype } = useWorkshop();
  const version = useStore(prototype.setting('version'));
  const contents = useMemo(() => [sheetCanvas(canvas, readerOf(prototype))], [canvas, prototype]);
  const frame = useSheetFrame({ filled: !contents.every(isEmptyCanvas), paper: 'a4' });
  return (
    <SheetSet contents={contents} frame={frame} heart={heart} version={versionOf(version)} onReady={ignore} />
  );
}

function ignore(): void {}
