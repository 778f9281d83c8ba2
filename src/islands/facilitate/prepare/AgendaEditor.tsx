import { useStore } from '@nanostores/react';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { AddStep } from './AddStep.tsx';
import { DayHead } from './DayHead.tsx';
import { StepRow } from './StepRow.tsx';
import { useChangePlan } from './use-change-plan.ts';

interface AgendaEditorProps {
  /** Goes to a step while the session runs. */
  readonly onGo?: ((key: string) => void) | undefined;
  /** Whether own notes can be written at each step. */
  readonly withNotes: boolean;
}

/** The agenda with its times, per day. Everything in it can be changed, before and on the day. */
export function AgendaEditor({ onGo, withNotes }: AgendaEditorProps) {
  const { t } = useWorkshop();
  const { session } = useConsole();
  const { undo, reset } = useChangePlan();
  const days = useStore(session.days);
  const run = useStore(session.run);
  const canUndo = useStore(session.canUndoPlan);
  return (
    <div className="agenda-editor">
      {days.map((day) => (
        <section key={day.day} aria-label={t('facilitate.day', { day: day.day })}>
          <DayHead day={day} several={days.length > 1} />
          <ol className="step-rows plain-list">
            {day.rows.map((row) => (
              <StepRow
                key={row.step.id}
                row={row}
                current={row.step.id === run?.current}
                onGo={onGo}
                withNotes={withNotes}
              />
            ))}
          </ol>
        </section>
      ))}
      <AddStep />
      <p className="agenda-editor-back">
        {/* Not switched off: the press that takes back the last change would lose the focus. */}
        <button type="button" className="control" aria-disabled={!canUndo} onClick={undo}>
          {t('facilitate.undo-plan')}
        </button>
        <button type="button" className="control" onClick={reset}>
          {t('facilitate.reset-plan')}
        </button>
      </p>
    </div>
  );
}
