import { useId, useState } from 'react';
import { longestStep, setMinutes } from '../../../model/agenda/change-plan.ts';
import { timeOf } from '../../../model/agenda/time-of-day.ts';
import type { TimetableRow } from '../../../model/agenda/timetable.ts';
import { Icon } from '../../Icon.tsx';
import { Popover } from '../../Popover.tsx';
import { useStay } from '../../use-stay.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { NumberField } from '../NumberField.tsx';
import { OwnNote } from '../OwnNote.tsx';
import { StepMenu } from './StepMenu.tsx';
import { useChangePlan } from './use-change-plan.ts';

interface StepRowProps {
  readonly row: TimetableRow;
  /** Whether the session is at this step. */
  readonly current: boolean;
  /** Goes to the step while the session runs. */
  readonly onGo?: ((key: string) => void) | undefined;
  readonly withNotes: boolean;
}

/** One step of the agenda: time, title, minutes, and what can be done with it. */
export function StepRow({ row, current, onGo, withNotes }: StepRowProps) {
  const { t } = useWorkshop();
  const { noteName } = useConsole();
  const [noteOpen, setNoteOpen] = useState(false);
  const { step, start, wait, late } = row;
  const noteId = useId();
  return (
    <li
      className="step-row"
      data-step={step.id}
      data-skipped={step.skipped}
      data-pause={step.pause}
      aria-current={current ? 'step' : undefined}
    >
      <span className="step-time">{step.skipped ? t('facilitate.skipped') : timeOf(start)}</span>
      <span className="step-name">
        {onGo ? (
          <button type="button" className="step-go" onClick={() => onGo(step.id)}>
            {step.title}
          </button>
        ) : (
          step.title
        )}
        {late > 0 && <span className="step-late">{t('facilitate.late', { minutes: late })}</span>}
        {wait > 0 && !step.skipped && (
          <span className="step-wait">{t('facilitate.wait', { minutes: wait })}</span>
        )}
      </span>
      <Minutes row={row} />
      <span className="step-acts">
        {withNotes && (
          <button
            type="button"
            className="control control-icon"
            aria-expanded={noteOpen}
            aria-controls={noteOpen ? noteId : undefined}
            aria-label={t('facilitate.note-named', { step: step.title })}
            onClick={() => setNoteOpen(!noteOpen)}
          >
            <Icon name="file" />
          </button>
        )}
        <Popover
          className="control control-icon step-more"
          label={t('facilitate.step-menu', { step: step.title })}
          face={<Icon name="more" />}
        >
          {(close) => <StepMenu row={row} onDone={close} />}
        </Popover>
      </span>
      {noteOpen && (
        <div className="step-note" id={noteId}>
          <OwnNote name={noteName(step)} step={step.title} rows={3} />
        </div>
      )}
    </li>
  );
}

interface RowProps {
  readonly row: TimetableRow;
}

function Minutes({ row: { step } }: RowProps) {
  const { t } = useWorkshop();
  const { changeWithin } = useChangePlan();
  const stay = useStay();
  const id = useId();
  return (
    <span className="step-minutes">
      <label className="visually-hidden" htmlFor={id}>
        {t('facilitate.minutes-of', { step: step.title })}
      </label>
      <NumberField
        id={id}
        value={step.minutes}
        most={longestStep}
        onNumber={(minutes) => changeWithin(stay, (plan) => setMinutes(plan, step.id, minutes))}
        onBlur={stay.onBlur}
      />
      <span aria-hidden="true">{t('facilitate.minutes-short')}</span>
    </span>
  );
}
