import { useStore } from '@nanostores/react';
import { type ReactNode, useEffect, useState } from 'react';
import type { CanvasView } from './canvas-view.ts';
import { useBrowserPrint } from './use-browser-print.ts';
import { useWorkshop } from './workshop-context.tsx';

interface CanvasPrinterProps {
  readonly canvas: CanvasView;
}

/** By these somebody shows to be there: whoever prints has moved, pressed or touched before. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;
/** Milliseconds that the page has for itself after the first sign, before the sheets are fetched. */
const rest = 500;

/** Puts the canvas on its sheets when the browser prints the page by its own menu or keys. */
export function CanvasPrinter({ canvas }: CanvasPrinterProps) {
  const { prototype, frame } = useWorkshop();
  const status = useStore(prototype.status, { ssr: () => 'idle' as const });
  const printing = useBrowserPrint('canvas');
  const open = status === 'ready' || status === 'read-only';
  const [draw, setDraw] = useState<() => ReactNode>();

  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listening = new AbortController();
    // The browser does not wait when it prints, so what draws the sheets is fetched before anybody asks.
    const begin = () => {
      listening.abort();
      timer = setTimeout(async () => {
        const found = await drawerOf(canvas, frame.language).catch(() => undefined);
        if (wanted) setDraw(() => found);
      }, rest);
    };
    for (const sign of signs)
      window.addEventListener(sign, begin, { passive: true, signal: listening.signal });
    return () => {
      wanted = false;
      listening.abort();
      clearTimeout(timer);
    };
  }, [open, canvas, frame.language]);

  return printing && open ? draw?.() : null;
}

async function drawerOf(canvas: CanvasView, language: string): Promise<() => ReactNode> {
  const [{ PrintedCanvas }, { canvasLibrary }] = await Promise.all([
    import('./sheets/PrintedCanvas.tsx'),
    import('./sheets/canvas-library.ts'),
  ]);
  const withoutHeart = { heart: '' };
  // Only a poster has a flower with a heart.
  const { heart } =
    canvas.layout === 'poster' ? await canvasLibrary(language).catch(() => withoutHeart) : withoutHeart;
  return () => <PrintedCanvas canvas={canvas} heart={heart} />;
}
