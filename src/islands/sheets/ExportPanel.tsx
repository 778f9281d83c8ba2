import { useState } from 'react';
import { useWorkshop } from '../workshop-context.tsx';
import type { CanvasLibrary } from './canvas-library.ts';
import { FileChoices } from './FileChoices.tsx';
import { PaperChoices } from './PaperChoices.tsx';
import { everyCanvas, type PrintChoice } from './print-choice.ts';
import { isEmptyCanvas, readerOf, sheetCanvas } from './sheet-content.ts';
import '../../styles/export-dialog.css';

interface ExportPanelProps {
  /** Id of the canvas that is open, if one is. */
  readonly current: string | undefined;
  readonly library: CanvasLibrary;
}

/** The choices of the dialog: what goes on paper, and what goes in a file. */
export function ExportPanel({ current, library }: ExportPanelProps) {
  const { prototype } = useWorkshop();
  const [choice, setChoice] = useState<PrintChoice>(() => {
    const here = library.canvases.find(({ id }) => id === current);
    const filled = here ? !isEmptyCanvas(sheetCanvas(here, readerOf(prototype))) : !prototype.empty.get();
    return { what: here?.id ?? everyCanvas, filled, paper: 'a3' };
  });
  return (
    <div className="export">
      <PaperChoices current={current} library={library} choice={choice} onChoose={setChoice} />
      <FileChoices library={library} choice={choice} />
    </div>
  );
}
