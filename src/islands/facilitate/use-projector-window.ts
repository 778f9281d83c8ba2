import { useStore } from '@nanostores/react';
import { useCallback, useRef, useState } from 'react';
import type { ScreenState } from '../../stores/screen-state.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { useConsole } from './console-context.tsx';
import { useFacilitate } from './facilitate-context.tsx';
import { hasSecondScreen, moveTo, secondScreen } from './second-screen.ts';

const none: readonly ScreenState[] = [];

/** The projector's window. */
export interface ProjectorWindow {
  /** Its address. */
  readonly href: string;
  /** Whether a projector answers. */
  readonly connected: boolean;
  /** Whether the browser refused the last attempt to open it. */
  readonly blocked: boolean;
  /** Opens it, or brings it to the front. Call it in a click: a browser blocks what comes later. */
  open(): void;
}

/** Opens the projector of this console as a clean window of its own, on the second screen where that can be done. */
export function useProjectorWindow(): ProjectorWindow {
  const { prototype } = useWorkshop();
  const { stage } = useConsole();
  const { frame } = useFacilitate();
  const id = useStore(prototype.id, { ssr: () => undefined }) ?? '';
  const screens = useStore(stage.screens, { ssr: () => none });
  const [blocked, setBlocked] = useState(false);
  const opened = useRef<Window>(undefined);
  const href = `${frame.screen}?p=${encodeURIComponent(id)}`;
  const open = useCallback(() => {
    if (opened.current && !opened.current.closed) {
      opened.current.focus();
      return;
    }
    const made = window.open(href, `projector-${id}`, 'popup,width=1280,height=720');
    setBlocked(made === null);
    opened.current = made ?? undefined;
    if (made && hasSecondScreen()) {
      void secondScreen().then((screen) => {
        if (screen && !made.closed) moveTo(made, screen);
      });
    }
  }, [href, id]);
  return { href, connected: screens.length > 0, blocked: blocked && screens.length === 0, open };
}
