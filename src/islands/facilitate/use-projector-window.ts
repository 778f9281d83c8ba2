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
  const connected = screens.length > 0;
  const open = useCallback(() => {
    const name = `projector-${id}`;
    const look = 'popup,width=1280,height=720';
    // A projector that answers may have been opened before this page was loaded anew. It is found by its name, for to load it again would
    // end its full screen in front of the room.
    if (connected && !opened.current) opened.current = window.open('', name, look) ?? undefined;
    if (opened.current && isAt(opened.current, href)) {
      opened.current.focus();
      return;
    }
    const made = window.open(href, name, look);
    setBlocked(made === null);
    opened.current = made ?? undefined;
    if (made && hasSecondScreen()) {
      void secondScreen().then((screen) => {
        if (screen && !made.closed) moveTo(made, screen);
      });
    }
  }, [href, id, connected]);
  return { href, connected, blocked: blocked && !connected, open };
}

/** Whether a window is open at an address of this site. */
function isAt(opened: Window, href: string): boolean {
  try {
    return !opened.closed && opened.location.href === new URL(href, window.location.href).href;
  } catch {
    // It went to another site.
    return false;
  }
}
