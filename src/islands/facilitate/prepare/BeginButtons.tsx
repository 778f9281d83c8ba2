import { useStore } from '@nanostores/react';
import { focusSoon } from '../../focus-item.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';

/** Begins the session. One that was stopped is offered first, with the step where it was. */
export function BeginButtons() {
  const { prototype, t } = useWorkshop();
  const { session } = useConsole();
  const id = useStore(prototype.id, { ssr: () => undefined });
  const ready = useStore(session.ready, { ssr: () => false });
  const stoppedAt = useStore(session.stoppedAt, { ssr: () => undefined });
  const button = (words: string, look: string, press: (prototype: string) => void) => (
    <button
      type="button"
      className={look}
      disabled={!ready || id === undefined}
      onClick={() => {
        if (id === undefined) return;
        press(id);
        // Not to a button: who holds Enter down would press it too.
        focusSoon('.console-names h1');
      }}
    >
      {words}
    </button>
  );
  return (
    <div className="prepare-begin">
      {stoppedAt && <p>{t('facilitate.stopped-at', { step: stoppedAt.title })}</p>}
      {stoppedAt && button(t('facilitate.resume'), 'button button-primary', session.resumeSession)}
      {button(t('facilitate.begin'), stoppedAt ? 'button' : 'button button-primary', (one) =>
        session.start(one),
      )}
    </div>
  );
}
