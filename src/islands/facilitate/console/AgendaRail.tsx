import { useStore } from '@nanostores/react';
import { useEffect, useRef } from 'react';
import { timeOf } from '../../../model/agenda/time-of-day.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';

/** The agenda as a list to go by. Every step can be gone to at any moment. */
export function AgendaRail() {
  const { t } = useWorkshop();
  const { session } = useConsole();
  const days = useStore(session.days);
  const run = useStore(session.run);
  const list = useRef<HTMLElement>(null);
  const current = run?.current;

  useEffect(() => {
    if (current === undefined) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <nav className="agenda-rail" aria-label={t('facilitate.agenda')} ref={list} data-scrolls="" tabIndex={0}>
      {days.map(({ day, rows }) => (
        <section key={day}>
          {days.length > 1 && <h2>{t('facilitate.day', { day })}</h2>}
          <ol className="plain-list">
            {rows.map(({ step, start }) => (
              <li key={step.id} data-skipped={step.skipped} data-pause={step.pause}>
                <button
                  type="button"
                  aria-current={step.id === current ? 'step' : undefined}
                  onClick={() => session.goTo(step.id)}
                >
                  <span className="step-time">{step.skipped ? '–' : timeOf(start)}</span>
                  <span>
                    {step.title}
                    {step.skipped && <span className="visually-hidden"> ({t('facilitate.skipped')})</span>}
                  </span>
                  <small>{step.minutes}′</small>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  );
}
