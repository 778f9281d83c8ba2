import { useId, useState } from 'react';
import {
  isRemovable,
  longestStep,
  moveStep,
  removeStep,
  repeat,
  setFixedStart,
  setMinutes,
  skip,
} from '../../../model/agenda/change-plan.ts';
import { minutesOf, timeOf } from '../../../model/agenda/time-of-day.ts';
import type { TimetableRow } from '../../../model/agenda/timetable.ts';
import { Icon } from '../../Icon.tsx';
import { Popover } from '../../Popover.tsx';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { OwnNote } from '../OwnNote.tsx';

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
          className="control control-icon"
          label={t('facilitate.step-menu', { step: step.title })}
          face={<Icon name="more" />}
        >
          {(close) => <StepMenu row={row} onDone={close} />}
        </Popover>
      </span>
      {noteOpen && (
        <div className="step-note" id={noteId}>
          <OwnNote name={noteName(step)} rows={3} />
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
  const { session } = useConsole();
  const id = useId();
  return (
    <span className="step-minutes">
      <label className="visually-hidden" htmlFor={id}>
        {t('facilitate.minutes-of', { step: step.title })}
      </label>
      <input
        id={id}
        className="text-field"
        type="number"
        inputMode="numeric"
        min={1}
        max={longestStep}
        value={step.minutes}
        onChange={(event) => {
          const minutes = event.currentTarget.valueAsNumber;
          if (minutes >= 1) session.changePlan((plan) => setMinutes(plan, step.id, minutes));
        }}
      />
      <span aria-hidden="true">{t('facilitate.minutes-short')}</span>
    </span>
  );
}

interface StepMenuProps extends RowProps {
  readonly onDone: () => void;
}

function StepMenu({ row: { step, start }, onDone }: StepMenuProps) {
  const { t } = useWorkshop();
  const { session } = useConsole();
  const id = useId();
  const act = (words: string, edit: Parameters<typeof session.changePlan>[0]) => (
    <button
      type="button"
      className="menu-row"
      onClick={() => {
        session.changePlan(edit);
        onDone();
      }}
    >
      {words}
    </button>
  );
  return (
    <div className="menu">
      {act(step.skipped ? t('facilitate.take-in') : t('facilitate.skip'), (plan) =>
        skip(plan, step.id, !step.skipped),
      )}
      {act(t('facilitate.repeat'), (plan) => repeat(plan, step.id))}
      {act(t('facilitate.up'), (plan) => moveStep(plan, step.id, 'up'))}
      {act(t('facilitate.down'), (plan) => moveStep(plan, step.id, 'down'))}
      <hr />
      <label className="menu-field" htmlFor={id}>
        {t('facilitate.fixed-time')}
        <input
          id={id}
          className="text-field"
          type="time"
          value={step.at === undefined ? '' : timeOf(step.at)}
          onChange={(event) => {
            const at = minutesOf(event.currentTarget.value);
            session.changePlan((plan) => setFixedStart(plan, step.id, at));
          }}
        />
      </label>
      {step.at === undefined
        ? act(t('facilitate.fix-now', { time: timeOf(start) }), (plan) => setFixedStart(plan, step.id, start))
        : act(t('facilitate.free'), (plan) => setFixedStart(plan, step.id, undefined))}
      {isRemovable({ key: step.id, ...(step.step === undefined ? {} : { step: step.step }) }) && (
        <>
          <hr />
          {act(t('facilitate.remove-step'), (plan) => removeStep(plan, step.id))}
        </>
      )}
    </div>
  );
}
