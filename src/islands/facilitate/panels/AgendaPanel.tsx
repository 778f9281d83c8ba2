import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { AgendaEditor } from '../prepare/AgendaEditor.tsx';

/** The agenda of the day: skip, repeat, reorder, add, shorten or stretch what is left. The prepared one stays as it was. */
export function AgendaPanel() {
  const { t } = useWorkshop();
  const { session } = useConsole();
  return (
    <div className="panel">
      <p>{t('facilitate.agenda.today')}</p>
      <AgendaEditor onGo={session.goTo} withNotes={false} />
    </div>
  );
}
