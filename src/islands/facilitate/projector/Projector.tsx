import { useStore } from '@nanostores/react';
import { useCallback, useEffect, useState } from 'react';
import type { ScreenStore } from '../../../stores/screen.ts';
import type { Press } from '../../../stores/screen-state.ts';
import { firstStage } from '../../../stores/stage-state.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { FacilitateKeys } from '../FacilitateKeys.tsx';
import { useFacilitate } from '../facilitate-context.tsx';
import { facilitateAct } from '../facilitate-keys.ts';
import { useAwake } from '../use-awake.ts';
import { ScreenControls } from './ScreenControls.tsx';
import { StageView } from './StageView.tsx';
import { useFullScreen } from './use-full-screen.ts';
import { useStill } from './use-still.ts';

interface ProjectorProps {
  readonly screen: ScreenStore;
}

/** How long to wait before looking again for a prototype that is not on this device yet, in milliseconds. */
const lookAgain = 2_000;

/** Follows the console of the prototype in the address. */
export function Projector({ screen }: ProjectorProps) {
  const { prototype, preferences, t } = useWorkshop();
  const { frame } = useFacilitate();
  const stage = useStore(screen.stage, { ssr: () => undefined });
  const console = useStore(screen.console, { ssr: () => 'there' as const });
  const status = useStore(prototype.status, { ssr: () => 'idle' as const });
  const title = useStore(prototype.title, { ssr: () => '' });
  const [id, setId] = useState<string | null>();
  const [pages, setPages] = useState(1);
  const [keys, setKeys] = useState(false);
  const [full, toggleFull] = useFullScreen();
  const still = useStill();
  useAwake(true);

  useEffect(() => {
    const asked = new URLSearchParams(window.location.search).get('p');
    setId(asked);
    if (asked === null) return undefined;
    screen.follow(asked);
    void prototype.watch(asked);
    return () => screen.stop();
  }, [screen, prototype]);

  useEffect(() => {
    if (status !== 'missing' || !id) return undefined;
    const timer = setTimeout(() => void prototype.watch(id), lookAgain);
    return () => clearTimeout(timer);
  }, [status, id, prototype]);

  useEffect(() => {
    const name = title || t('app.prototype.untitled');
    document.title = t('facilitate.screen.of', { title: name });
  }, [title, t]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = facilitateAct(event, preferences.singleKeys.get());
      if (!act) return;
      event.preventDefault();
      if (act === 'keys') setKeys(true);
      else if (act === 'full-screen') toggleFull();
      else if (act !== 'parking' && act !== 'decisions') screen.press(act satisfies Press);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [screen, preferences, toggleFull]);

  const onPage = useCallback(
    (page: number, count: number) => {
      setPages(count);
      screen.report(page, count);
    },
    [screen],
  );
  const onWrite = useCallback(async () => {
    if (id && prototype.status.get() !== 'ready') await prototype.open(id);
  }, [id, prototype]);

  if (id === undefined)
    return (
      <div className="projector">
        <h1 className="visually-hidden">{t('facilitate.screen.title')}</h1>
      </div>
    );
  if (id === null)
    return (
      <div className="projector projector-lost">
        <h1>{t('facilitate.screen.no-console')}</h1>
        <p>{t('facilitate.screen.how')}</p>
        <p>
          <a href={frame.facilitate}>{t('facilitate.title')}</a>
        </p>
      </div>
    );
  return (
    <div className="projector" data-still={still}>
      <StageView stage={stage ?? firstStage} onPage={onPage}>
        {console === 'gone' && (
          <p className="screen-gone" role="status">
            {t('facilitate.screen.gone')}
          </p>
        )}
        <ScreenControls
          stage={stage ?? firstStage}
          pages={pages}
          full={full}
          onPress={screen.press}
          onFull={toggleFull}
          onKeys={() => setKeys(true)}
          onWrite={onWrite}
        />
      </StageView>
      {keys && <FacilitateKeys onClose={() => setKeys(false)} />}
    </div>
  );
}
