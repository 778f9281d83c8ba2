import type { Progress } from '../progress.ts';
import { usePrototypeLink } from '../prototype-link.ts';
import { useWorkshop } from '../workshop-context.tsx';

interface WhatNextProps {
  readonly progress: Progress;
}

/** What comes next in the order of the method, in words: a suggestion with its reason. */
export function WhatNext({ progress: { next } }: WhatNextProps) {
  const { frame, t } = useWorkshop();
  const link = usePrototypeLink();
  const list = new Intl.ListFormat(frame.locale).format((next?.begun ?? []).map(({ title }) => title));
  return (
    <section className="workshop-panel" aria-labelledby="what-next">
      <h2 id="what-next">{t('app.home.next')}</h2>
      {next ? (
        <>
          <p>{list === '' ? t('app.home.next-first') : t('app.home.next-after', { canvases: list })}</p>
          <p className="next-canvas" data-hue={next.canvas.colour}>
            <a href={link(next.canvas.href)}>{next.canvas.title}</a>
            <span>{next.canvas.description}</span>
          </p>
          <p className="dialog-help">{t('app.home.next-free')}</p>
        </>
      ) : (
        <p>{t('app.home.next-all')}</p>
      )}
    </section>
  );
}
