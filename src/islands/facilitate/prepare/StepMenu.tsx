import { useId } from 'react';
import {
  isRemovable,
  moveStep,
  removeStep,
  repeat,
  setFixedStart,
  skip,
} from '../../../model/agenda/change-plan.ts';
import type { Plan } from '../../../model/agenda/plan.ts';
import { minutesOf, timeOf } from '../../../model/agenda/time-of-day.ts';
import type { TimetableRow } from '../../../model/agenda/timetable.ts';
import type { AnnouncementKey } from '../../../stores/announcer.ts';
import { focusSoon } from '../../focus-item.ts';
import { useStay } from '../../use-stay.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useChangePlan } from './use-change-plan.ts';

interface StepMenuProps {
  readonly row: TimetableRow;
  readonly onDone: () => void;
}

/** What can be done with a step. The focus stays at the step, and goes to its neighbour when the step goes. */
export function StepMenu({ row: { step, start }, onDone }: StepMenuProps) {
  const { t } = useWorkshop();
  const { change, changeWithin } = useChangePlan();
  const stay = useStay();
  const id = useId();
  const act = (words: string, key: AnnouncementKey, edit: (plan: Plan) => Plan) => (
    <button
      type="button"
      className="menu-row"
      onClick={() => {
        const beside = besideStep(step.id);
        onDone();
        change(edit, { key, step: step.id });
        focusMenu([step.id, ...beside]);
      }}
    >
      {words}
    </button>
  );
  return (
    <div className="menu">
      {step.skipped
        ? act(t('facilitate.take-in'), 'facilitate.announce.taken-in', (plan) => skip(plan, step.id, false))
        : act(t('facilitate.skip'), 'facilitate.announce.skipped', (plan) => skip(plan, step.id, true))}
      {act(t('facilitate.repeat'), 'facilitate.announce.repeated', (plan) => repeat(plan, step.id))}
      {act(t('facilitate.up'), 'facilitate.announce.moved', (plan) => moveStep(plan, step.id, 'up'))}
      {act(t('facilitate.down'), 'facilitate.announce.moved', (plan) => moveStep(plan, step.id, 'down'))}
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
            changeWithin(stay, (plan) => setFixedStart(plan, step.id, at));
          }}
          onBlur={stay.onBlur}
        />
      </label>
      {step.at === undefined
        ? act(t('facilitate.fix-now', { time: timeOf(start) }), 'facilitate.announce.fixed', (plan) =>
            setFixedStart(plan, step.id, start),
          )
        : act(t('facilitate.free'), 'facilitate.announce.freed', (plan) =>
            setFixedStart(plan, step.id, undefined),
          )}
      {isRemovable({ key: step.id, ...(step.step === undefined ? {} : { step: step.step }) }) && (
        <>
          <hr />
          {act(t('facilitate.remove-step'), 'facilitate.announce.removed', (plan) =>
            removeStep(plan, step.id),
          )}
        </>
      )}
    </div>
  );
}

/** Keys of the steps after and before one, as they stand on the page. */
function besideStep(key: string): readonly string[] {
  const keys = [...document.querySelectorAll<HTMLElement>('.agenda-editor [data-step]')].map(
    (row) => row.dataset['step'] ?? '',
  );
  const at = keys.indexOf(key);
  return keys.slice(at + 1, at + 2).concat(keys.slice(Math.max(0, at - 1), at));
}

/** Moves the focus to the menu of the first of these steps that is still there, once the agenda is drawn. */
function focusMenu(keys: readonly string[]): void {
  queueMicrotask(() => {
    const left = keys.map((key) => `.agenda-editor [data-step="${CSS.escape(key)}"] .step-more`);
    const menu = left.find((selector) => document.querySelector(selector));
    if (menu !== undefined) focusSoon(menu);
  });
}
