import { useEffect } from 'react';
import type { Press } from '../../../stores/screen-state.ts';
import { nextScale } from '../../../stores/stage-state.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { facilitateAct } from '../facilitate-keys.ts';
import { turnPage } from '../turn-page.ts';

/** Keys in the console, and what is pressed at the projector. */
export function useConsoleKeys(onPanel: (panel: 'parking' | 'decisions') => void, onKeys: () => void): void {
  const { preferences } = useWorkshop();
  const { session, stage } = useConsole();
  useEffect(() => {
    const press = (asked: Press) => {
      const { blank, scale } = stage.state.get();
      switch (asked) {
        case 'next':
          return session.next();
        case 'previous':
          return session.previous();
        case 'blank':
          return stage.change({ blank: !blank });
        case 'larger':
          return stage.change({ scale: nextScale(scale, 1) });
        case 'smaller':
          return stage.change({ scale: nextScale(scale, -1) });
        case 'page-next':
          return turnPage(stage, 1);
        case 'page-previous':
          return turnPage(stage, -1);
      }
    };
    const onKey = (event: KeyboardEvent) => {
      const act = facilitateAct(event, preferences.singleKeys.get());
      if (!act || act === 'full-screen') return;
      event.preventDefault();
      if (act === 'keys') onKeys();
      else if (act === 'parking' || act === 'decisions') onPanel(act);
      else press(act);
    };
    document.addEventListener('keydown', onKey);
    const stop = stage.onPress(press);
    return () => {
      document.removeEventListener('keydown', onKey);
      stop();
    };
  }, [session, stage, preferences, onPanel, onKeys]);
}
