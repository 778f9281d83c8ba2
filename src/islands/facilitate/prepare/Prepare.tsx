import { useWorkshop } from '../../workshop-context.tsx';
import { GroupFiles } from '../panels/GroupFiles.tsx';
import { WhichPrototype } from '../WhichPrototype.tsx';
import { AgendaEditor } from './AgendaEditor.tsx';
import { BeginButtons } from './BeginButtons.tsx';
import { BlankSheets } from './BlankSheets.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { NotesPlace } from './NotesPlace.tsx';
import { RunSheet } from './RunSheet.tsx';
import { usePrint } from './use-print.ts';

/** Everything before the session: prototype, agenda with times, own notes, paper, calendar. */
export function Prepare() {
  const { t } = useWorkshop();
  const printing = usePrint<'run-sheet' | 'blank-sheets' | 'everything'>();
  const paper = (part: 'run-sheet' | 'blank-sheets' | 'everything', words: string) => (
    <button type="button" className="control" onClick={() => printing.start(part)}>
      {words}
    </button>
  );
  return (
    <section className="prepare" aria-labelledby="prepare-title">
      <div className="prepare-head">
        <h2 id="prepare-title">{t('facilitate.prepare-title')}</h2>
        <BeginButtons />
      </div>
      <WhichPrototype />
      <AgendaEditor withNotes />
      <div className="prepare-paper">
        {paper('run-sheet', t('facilitate.print-run-sheet'))}
        {paper('blank-sheets', t('facilitate.print-blank'))}
        {paper('everything', t('facilitate.print-everything'))}
        <CalendarButton />
      </div>
      <div className="prepare-more">
        <NotesPlace />
        <GroupFiles />
      </div>
      {(printing.part === 'run-sheet' || printing.part === 'everything') && (
        // With the canvases, those are drawn last and open the print window.
        <RunSheet onReady={printing.part === 'everything' ? undefined : printing.ready} />
      )}
      {(printing.part === 'blank-sheets' || printing.part === 'everything') && (
        <BlankSheets onReady={printing.ready} onFailure={printing.stop} />
      )}
    </section>
  );
}
