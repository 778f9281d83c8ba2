import { useEffect, useId, useRef, useState } from 'react';
import { CanvasList } from './CanvasList.tsx';
import type { CanvasView } from './canvas-view.ts';
import { Icon } from './Icon.tsx';
import { usePrototypeLink } from './prototype-link.ts';
import { useWorkshop } from './workshop-context.tsx';

interface CanvasNavigationProps {
  readonly current: CanvasView;
}

/** The list of canvases: beside the canvas on a wide screen, scrolled to the current one, behind a button on a small one. */
export function CanvasNavigation({ current }: CanvasNavigationProps) {
  const { frame, t } = useWorkshop();
  const link = usePrototypeLink();
  const [open, setOpen] = useState(false);
  const id = useId();
  const list = useRef<HTMLElement>(null);

  useEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!list.current || !shown) return;
    // Only the list: the page itself stays where it is.
    const below = shown.getBoundingClientRect().bottom - list.current.getBoundingClientRect().bottom;
    const screen = shown.getBoundingClientRect().bottom - window.innerHeight;
    const missing = Math.max(below, screen);
    if (missing > 0) list.current.scrollTop += missing + list.current.clientHeight / 3;
  }, []);

  return (
    <nav ref={list} className="canvas-navigation" aria-label={t('app.canvases')}>
      <button
        type="button"
        className="control canvas-navigation-open"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="list" />
        {t('app.canvases')}
      </button>
      <div id={id} className={`canvas-navigation-list ${open ? 'is-open' : ''}`}>
        <a className="canvas-link canvas-link-home" href={link(frame.links.workshop)}>
          {t('app.workshop')}
        </a>
        <CanvasList current={current.id} />
      </div>
    </nav>
  );
}
