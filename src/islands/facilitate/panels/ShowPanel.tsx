import { useStore } from '@nanostores/react';
import { type FormEvent, useId, useState } from 'react';
import { type Scene, sameScene } from '../../../stores/stage-state.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';
import { titleIn } from '../title-in.ts';
import { turnPage } from '../turn-page.ts';
import type { ProjectorWindow } from '../use-projector-window.ts';
import { useSceneWords } from '../use-scene-words.ts';

interface ShowPanelProps {
  readonly projector: ProjectorWindow;
}

/** What the room sees: now, and anything else that can be shown. */
export function ShowPanel({ projector }: ShowPanelProps) {
  const { t } = useWorkshop();
  const { stage } = useConsole();
  const state = useStore(stage.state);
  const sceneWords = useSceneWords();
  const shown = state.silence === undefined ? sceneWords(state.scene) : t('facilitate.silence.now');
  return (
    <div className="panel">
      <p className="now-showing">
        {state.blank ? t('facilitate.screen.blank') : shown}
        <small>{t(projector.connected ? 'facilitate.screen.is-open' : 'facilitate.screen.is-closed')}</small>
      </p>
      {!projector.connected && <p>{t('facilitate.screen.second')}</p>}
      <Pages />
      <ChooseCanvas />
      <ChooseOther />
    </div>
  );
}

/** The pages of a full region: they turn by themselves, unless one is held. */
function Pages() {
  const { t } = useWorkshop();
  const { stage } = useConsole();
  const { page } = useStore(stage.state);
  const screen = useStore(stage.screens)[0];
  if (!screen || screen.pages < 2) return null;
  return (
    <fieldset className="panel-row" aria-label={t('facilitate.pages')}>
      <span>{t('facilitate.screen.page', { number: screen.page + 1, of: screen.pages })}</span>
      <button type="button" className="control" onClick={() => turnPage(stage, -1)}>
        {t('facilitate.page.previous')}
      </button>
      <button type="button" className="control" onClick={() => turnPage(stage, 1)}>
        {t('facilitate.page.next')}
      </button>
      <button
        type="button"
        className="control"
        aria-pressed={page === undefined}
        onClick={() => stage.change({ page: page === undefined ? screen.page : undefined })}
      >
        {t('facilitate.page.by-itself')}
      </button>
    </fieldset>
  );
}

/** Every canvas as a whole, and every region of it. */
function ChooseCanvas() {
  const { t } = useWorkshop();
  const { stage } = useConsole();
  const { frame, canvas: canvasOf } = useFacilitate();
  const { scene } = useStore(stage.state);
  const shown = 'canvas' in scene ? scene.canvas : undefined;
  const [chosen, setChosen] = useState<string>();
  const id = useId();
  const canvas = canvasOf(chosen ?? shown ?? '') ?? frame.stage[0];
  if (!canvas) return null;
  const choice = (target: Scene, words: string) => (
    <button
      key={JSON.stringify(target)}
      type="button"
      className="control"
      aria-pressed={sameScene(scene, target)}
      onClick={() => stage.show(target)}
    >
      {words}
    </button>
  );
  return (
    <section className="panel-part">
      <label htmlFor={id}>
        {t('facilitate.where')}
        <select
          id={id}
          className="text-field"
          value={canvas.id}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {frame.stage.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <div className="panel-choices">
        {choice({ kind: 'canvas', canvas: canvas.id }, t('facilitate.whole-canvas'))}
        {canvas.regions.map((region) =>
          choice({ kind: 'region', canvas: canvas.id, region: region.id }, titleIn(canvas, region)),
        )}
      </div>
    </section>
  );
}

/** A question of the facilitator's own, a picture, the clock alone. */
function ChooseOther() {
  const { t } = useWorkshop();
  const { session, stage } = useConsole();
  const { frame } = useFacilitate();
  const step = useStore(session.current);
  const id = useId();

  function ask(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('question') ?? '').trim();
    if (text !== '') stage.show({ kind: 'question', text });
  }

  return (
    <>
      <form className="panel-part panel-line" onSubmit={ask}>
        <label htmlFor={`${id}-question`}>
          {t('facilitate.own-question')}
          <input
            id={`${id}-question`}
            className="text-field"
            name="question"
            type="text"
            autoComplete="off"
            maxLength={300}
          />
        </label>
        <button type="submit" className="control">
          {t('facilitate.show')}
        </button>
      </form>
      <form
        className="panel-part panel-line"
        onSubmit={(event) => {
          event.preventDefault();
          const picture = String(new FormData(event.currentTarget).get('picture') ?? '');
          if (picture !== '') stage.show({ kind: 'picture', picture });
        }}
      >
        <label htmlFor={`${id}-picture`}>
          {t('facilitate.picture')}
          <select id={`${id}-picture`} className="text-field" name="picture">
            {frame.pictures.map((picture) => (
              <option key={picture.id} value={picture.id}>
                {picture.title}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="control">
          {t('facilitate.show')}
        </button>
      </form>
      <div className="panel-choices">
        <button
          type="button"
          className="control"
          onClick={() => stage.show({ kind: 'clock', text: step?.title ?? '' })}
        >
          {t('facilitate.scene.clock')}
        </button>
      </div>
    </>
  );
}
