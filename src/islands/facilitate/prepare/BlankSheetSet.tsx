import { useStore } from '@nanostores/react';
import { useEffect, useMemo, useState } from 'react';
import { type CanvasLibrary, canvasLibrary } from '../../sheets/canvas-library.ts';
import { SheetSet } from '../../sheets/SheetSet.tsx';
import { emptyDocument, sheetCanvas } from '../../sheets/sheet-content.ts';
import { useSheetFrame } from '../../sheets/use-sheet-frame.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';

interface BlankSheetSetProps {
  /** All sheets are laid out. */
  readonly onReady: () => void;
  /** The canvases could not be fetched. */
  readonly onFailure: () => void;
}

/** The canvases of the steps that are not skipped, blank on A3, each once. */
export function BlankSheetSet({ onReady, onFailure }: BlankSheetSetProps) {
  const { frame: page } = useWorkshop();
  const { session, stepView } = useConsole();
  const agenda = useStore(session.agenda);
  const frame = useSheetFrame({ filled: false, paper: 'a3' });
  const [library, setLibrary] = useState<CanvasLibrary>();
  useEffect(() => {
    canvasLibrary(page.language).then(setLibrary, onFailure);
  }, [page.language, onFailure]);
  const contents = useMemo(() => {
    const used = new Set(agenda.filter(({ skipped }) => !skipped).map((step) => stepView(step)?.canvas));
    const canvases = library?.canvases.filter(({ id }) => used.has(id)) ?? [];
    return canvases.map((canvas) => sheetCanvas(canvas, emptyDocument));
  }, [agenda, stepView, library]);
  useEffect(() => {
    if (library && contents.length === 0) onReady();
  }, [library, contents, onReady]);
  if (!library || contents.length === 0) return null;
  return <SheetSet contents={contents} frame={frame} heart={library.heart} version="" onReady={onReady} />;
}
