import { useStore } from '@nanostores/react';
import { useMemo, useState } from 'react';
import type { RegionOf } from '../canvas-view.ts';
import { cardHue } from '../cards/card-colours.ts';
import { Icon } from '../Icon.tsx';
import { usePrototypeLink } from '../prototype-link.ts';
import { useRegion } from '../region-context.tsx';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { collectedIn } from './collected.ts';
import { PinDialog } from './PinDialog.tsx';

interface CollectFieldProps {
  readonly region: RegionOf<'collect'>;
}

/** Items of other regions, by a rule from content or pinned by the team. They are read here and changed where they stand. */
export function CollectField({ region }: CollectFieldProps) {
  const { prototype, frame, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const link = usePrototypeLink();
  const [choosing, setChoosing] = useState(false);
  const store = useMemo(() => collectedIn(prototype, canvas.id, region), [prototype, canvas.id, region]);
  const { shown, leftOut } = useStore(store);

  return (
    <div className="field-collect">
      {shown.length === 0 && <p className="region-empty">{region.empty}</p>}
      <ul className="plain-list collected" aria-label={t('app.collect.list', { region: region.title })}>
        {shown.map(({ item, pinned }) => {
          const home = frame.canvases.find((entry) => entry.id === item.canvas);
          const place = home?.regions.find((entry) => entry.id === item.region);
          const where = [home?.title, place?.title]
            .filter((part, at, all) => part && part !== all[at - 1])
            .join(': ');
          return (
            <li
              key={item.id}
              className="collected-item"
              data-hue={cardHue(item.color, home?.colour ?? region.colour)}
            >
              <p className="collected-text">
                {[item.text, ...item.alternatives].map((text) => (
                  <span key={text}>{text}</span>
                ))}
              </p>
              <p className="collected-from">
                {pinned && (
                  <span className="collected-pin">
                    <Icon name="pin" />
                    {t('app.collect.pinned')}
                  </span>
                )}
                {home && (
                  <a
                    href={link(`${home.href}#${item.region}`)}
                    aria-label={`${where}: ${textPreview(item.text)}`}
                  >
                    {where}
                  </a>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      {leftOut > 0 && <p className="collected-left-out">{t('app.collect.left-out', { count: leftOut })}</p>}
      <button
        type="button"
        className="control"
        disabled={!editable}
        aria-haspopup="dialog"
        onClick={() => setChoosing(true)}
      >
        <Icon name="pin" />
        {t('app.collect.choose')}
      </button>
      {choosing && <PinDialog region={region} onClose={() => setChoosing(false)} />}
    </div>
  );
}
