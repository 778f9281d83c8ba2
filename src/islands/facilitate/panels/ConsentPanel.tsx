import { useStore } from '@nanostores/react';
import { type FormEvent, useId, useMemo } from 'react';
import { sessionCanvas } from '../../../stores/own-notes.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { consentProposals, consentRegion, consentRound, consentValues } from '../consent.ts';
import { useConsole } from '../console-context.tsx';
import { Tally } from './Tally.tsx';

/** A consent round about a proposal: agree, concern, principled objection; hidden until shown; what is agreed goes to the decisions. */
export function ConsentPanel() {
  const { prototype, t } = useWorkshop();
  const { stage } = useConsole();
  const { scene } = useStore(stage.state);
  const proposals = useStore(useMemo(() => consentProposals(prototype), [prototype]));
  const latest = scene.kind === 'consent' ? scene.item : proposals.at(-1);
  const id = useId();

  function begin(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('proposal') ?? '').trim();
    if (text === '') return;
    const [item] = prototype.add(sessionCanvas, consentRegion, [{ text }]);
    event.currentTarget.reset();
    if (item === undefined) return;
    stage.show({ kind: 'consent', item }, { marks: false });
  }

  return (
    <div className="panel">
      <form className="panel-part panel-line" onSubmit={begin}>
        <label htmlFor={id}>
          {t('facilitate.consent.proposal')}
          <textarea id={id} className="text-field" name="proposal" rows={2} maxLength={2000} />
        </label>
        <button type="submit" className="control control-primary">
          {t('facilitate.consent.begin')}
        </button>
      </form>
      {latest !== undefined && <Round key={latest} item={latest} />}
    </div>
  );
}

interface RoundProps {
  readonly item: string;
}

function Round({ item }: RoundProps) {
  const { prototype, t } = useWorkshop();
  const { stage } = useConsole();
  const { scene, marks } = useStore(stage.state);
  const proposal = useStore(prototype.item(item));
  const decisions = useStore(prototype.list(sessionCanvas, 'decisions'));
  const { counts, answers } = useStore(useMemo(() => consentRound(prototype, item), [prototype, item]));
  if (!proposal) return null;
  const scale = consentValues.map(({ value, key }) => ({ value, label: t(key) }));
  const decided = decisions.some((id) => prototype.item(id).get()?.text === proposal.text);
  const shown = scene.kind === 'consent' && scene.item === item;

  function count(value: number, change: 1 | -1): void {
    if (change === 1) prototype.add(sessionCanvas, consentRegion, [{ value, group: item }]);
    else {
      const last = answers.get(value)?.at(-1);
      if (last !== undefined) prototype.remove([last]);
    }
  }

  return (
    <section className="panel-part">
      <p className="panel-place">{proposal.text}</p>
      <Tally scale={scale} counts={counts} onChange={count} />
      <div className="panel-choices">
        <button
          type="button"
          className="control"
          aria-pressed={shown}
          onClick={() => stage.show({ kind: 'consent', item })}
        >
          {t('facilitate.show-on-screen')}
        </button>
        <button type="button" className="control" onClick={() => stage.change({ marks: !marks })}>
          {t(marks ? 'facilitate.consent.hide' : 'facilitate.consent.show')}
        </button>
        {/* Not switched off: its own press would lose the focus. A second press brings no second decision. */}
        <button
          type="button"
          className="control"
          aria-disabled={decided}
          onClick={() => {
            if (!decided) prototype.add(sessionCanvas, 'decisions', [{ text: proposal.text }]);
          }}
        >
          {t('facilitate.consent.decide')}
        </button>
      </div>
    </section>
  );
}
