import type { ItemView } from '../../model/read-item.ts';
import { usePrototypeLink } from '../prototype-link.ts';
import { useWorkshop } from '../workshop-context.tsx';

interface UndecidedProps {
  readonly items: readonly ItemView[];
  readonly level: 2 | 3;
}

/** Cards of which several texts await a choice, with the way to the canvas where it is made. */
export function Undecided({ items, level }: UndecidedProps) {
  const { frame, t } = useWorkshop();
  const link = usePrototypeLink();
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section className="comparison-canvas">
      <Title className="comparison-title">{t('app.merge.undecided', { count: items.length })}</Title>
      <p>{t('app.merge.undecided-help')}</p>
      <ul className="plain-list">
        {items.map((item) => {
          const canvas = frame.canvases.find(({ id }) => id === item.canvas);
          const region = canvas?.regions.find(({ id }) => id === item.region);
          return (
            <li key={item.id} className="undecided">
              <ul className="undecided-texts">
                {[item.text, ...item.alternatives].map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
              {canvas && (
                <p className="card-change-notes">
                  <a href={`${link(canvas.href)}#${item.region}`}>
                    {region ? `${canvas.title}, ${region.title}` : canvas.title}
                  </a>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
