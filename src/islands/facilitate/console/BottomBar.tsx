import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import { nextScale } from '../../../stores/stage-state.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import type { ProjectorWindow } from '../use-projector-window.ts';
import { stageSurroundings } from '../windows.ts';
import { ConsoleClock } from './ConsoleClock.tsx';

/** How long the count down to silence takes, in milliseconds. */
const countDown = 10_000;

interface BottomBarProps {
  readonly projector: ProjectorWindow;
  /** The tools, unless they stand elsewhere. */
  readonly children?: ReactNode;
}

/** Everything within reach of who stands at a touch board: one press each, at the bottom. */
export function BottomBar({ projector, children }: BottomBarProps) {
  const { t } = useWorkshop();
  const { session, stage } = useConsole();
  const { blank, scale, silence } = useStore(stage.state);
  const type = (by: 1 | -1) => stage.change({ scale: nextScale(scale, by) });
  return (
    <footer className="console-bar">
      <div className="console-bar-row console-bar-steps" role="toolbar" aria-label={t('facilitate.bar')}>
        <button type="button" className="control control-step" onClick={session.previous}>
          ← {t('facilitate.previous')}
        </button>
        <button type="button" className="control control-primary control-step" onClick={session.next}>
          {t('facilitate.next')} →
        </button>
        <ConsoleClock />
      </div>
      <div
        className="console-bar-row console-bar-screen"
        role="toolbar"
        aria-label={t('facilitate.bar.screen')}
      >
        <button
          type="button"
          className="control"
          aria-pressed={blank}
          onClick={() => stage.change({ blank: !blank })}
        >
          {t('facilitate.blank')}
        </button>
        <button
          type="button"
          className="control"
          onClick={() =>
            stage.change({
              silence: silence === undefined ? stageSurroundings.now().getTime() + countDown : undefined,
            })
          }
        >
          {t(silence === undefined ? 'facilitate.silence' : 'facilitate.silence.end')}
        </button>
        <button
          type="button"
          className="control"
          title={t('facilitate.screen.smaller')}
          onClick={() => type(-1)}
        >
          A− <span className="visually-hidden">{t('facilitate.screen.smaller')}</span>
        </button>
        <button
          type="button"
          className="control"
          title={t('facilitate.screen.larger')}
          onClick={() => type(1)}
        >
          A+ <span className="visually-hidden">{t('facilitate.screen.larger')}</span>
        </button>
        <button type="button" className="control control-screen" onClick={projector.open}>
          {t(projector.connected ? 'facilitate.screen.connected' : 'facilitate.screen.open')}
        </button>
      </div>
      {children}
    </footer>
  );
}
