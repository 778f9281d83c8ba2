import { useStore } from '@nanostores/react';
import { type FormEvent, useId, useRef } from 'react';
import { addStep } from '../../../model/agenda/change-plan.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { stageSurroundings } from '../windows.ts';
import { useChangePlan } from './use-change-plan.ts';

/** Adds a step of the facilitator's own. Its title can be shown to the room. */
export function AddStep() {
  const { t } = useWorkshop();
  const { session } = useConsole();
  const { change } = useChangePlan();
  const agenda = useStore(session.agenda);
  const run = useStore(session.run);
  const title = useRef<HTMLInputElement>(null);
  const id = useId();
  const standing = run?.current ?? agenda.at(-1)?.id ?? '';

  function add(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = String(form.get('title') ?? '').trim();
    const minutes = Number(form.get('minutes'));
    if (name === '') return;
    const own = { key: `own-${stageSurroundings.randomId()}`, title: name, minutes };
    change((plan) => addStep(plan, own, String(form.get('after') ?? '')), {
      key: 'facilitate.announce.added',
      step: own.key,
    });
    event.currentTarget.reset();
    title.current?.focus();
  }

  return (
    <form className="add-step" onSubmit={add}>
      <label htmlFor={`${id}-title`}>
        {t('facilitate.add-step')}
        <input
          ref={title}
          id={`${id}-title`}
          className="text-field"
          name="title"
          type="text"
          maxLength={120}
        />
      </label>
      <label htmlFor={`${id}-minutes`}>
        {t('facilitate.duration')}
        <input
          id={`${id}-minutes`}
          className="text-field"
          name="minutes"
          type="number"
          inputMode="numeric"
          min={1}
          max={600}
          defaultValue={10}
        />
      </label>
      <label htmlFor={`${id}-after`}>
        {t('facilitate.after')}
        <select id={`${id}-after`} className="text-field" name="after" defaultValue={standing} key={standing}>
          {agenda.map(({ id: key, title: name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="control">
        {t('facilitate.add')}
      </button>
    </form>
  );
}
