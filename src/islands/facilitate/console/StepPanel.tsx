import { useStore } from '@nanostores/react';
import { timeOf } from '../../../model/agenda/time-of-day.ts';
import { Icon } from '../../Icon.tsx';
import { usePrototypeLink } from '../../prototype-link.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { OwnNote } from '../OwnNote.tsx';
import { useSceneWords } from '../use-scene-words.ts';

/** The step that runs: what to say, what to watch for, own notes, what the room can see, and what comes next. */
export function StepPanel() {
  const { t } = useWorkshop();
  const { session, stepView, noteName } = useConsole();
  const step = useStore(session.current);
  const following = useStore(session.following);
  const days = useStore(session.days);
  const toPrototype = usePrototypeLink();
  if (!step) return null;
  const script = stepView(step);
  const row = days.flatMap(({ rows }) => rows).find((one) => one.step.id === step.id);
  const next = days.flatMap(({ rows }) => rows).find((one) => one.step.id === following?.id);
  const lines = (title: string, list: readonly string[], className: string) =>
    list.length > 0 && (
      <section className={className}>
        <h3>{title}</h3>
        <ul>
          {list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <article className="step-panel" aria-labelledby="current-step">
      <p className="step-panel-when">
        {row && `${timeOf(row.start)}–${timeOf(row.end)} · `}
        {t('facilitate.minutes', { minutes: step.minutes })}
        {script?.form && ` · ${script.form}`}
      </p>
      <h2 id="current-step">{step.title}</h2>
      <Scenes />
      {lines(t('facilitate.say'), script?.say ?? [], 'step-say')}
      {lines(t('facilitate.watch'), script?.watch ?? [], 'step-watch')}
      {lines(t('facilitate.materials'), script?.materials ?? [], 'step-materials')}
      {(script?.place || script?.page) && (
        <p className="step-links">
          {script.place && (
            <a href={toPrototype(script.place.href)} target="_blank" rel="noopener">
              {t('facilitate.open-canvas', { title: script.place.title })}
              <span className="visually-hidden"> {t('facilitate.new-tab')}</span>
            </a>
          )}
          {script.page && (
            <a href={script.page.href} target="_blank" rel="noopener">
              <Icon name="book" /> {t('facilitate.read-page', { title: script.page.title })}
              <span className="visually-hidden"> {t('facilitate.new-tab')}</span>
            </a>
          )}
        </p>
      )}
      <OwnNote name={noteName(step)} step={step.title} rows={4} />
      <p className="step-next">
        {following && next
          ? t('facilitate.next-step', { step: following.title, time: timeOf(next.start) })
          : t('facilitate.last-step')}
      </p>
    </article>
  );
}

/** What the room can see during this step, one after the other. */
function Scenes() {
  const { t } = useWorkshop();
  const { session } = useConsole();
  const scenes = useStore(session.scenes);
  const run = useStore(session.run);
  const sceneWords = useSceneWords();
  return (
    <fieldset className="step-scenes" aria-label={t('facilitate.scenes')}>
      {scenes.map((scene, at) => (
        <button
          key={JSON.stringify(scene)}
          type="button"
          className="control"
          aria-pressed={run?.scene === at}
          onClick={() => session.showScene(at)}
        >
          {sceneWords(scene)}
        </button>
      ))}
    </fieldset>
  );
}
