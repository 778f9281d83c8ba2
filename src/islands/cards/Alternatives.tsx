import type { ItemView } from '../../model/read-item.ts';
import { focusItem } from '../focus-item.ts';
import { useRegion } from '../region-context.tsx';
import { textPreview } from '../text-preview.ts';
import { useWorkshop } from '../workshop-context.tsx';

interface AlternativesProps {
  readonly item: ItemView;
}

/** Two or more texts that came together for one item: all are shown until somebody chooses, or keeps each on a card of its own. */
export function Alternatives({ item }: AlternativesProps) {
  const { prototype, t } = useWorkshop();
  const { editable } = useRegion();
  const { id, canvas, region } = item;
  const texts = [item.text, ...item.alternatives];

  function keepAll(): void {
    const others = item.alternatives.map((text) =>
      item.color === undefined ? { text } : { text, color: item.color },
    );
    prototype.asOneStep(() => {
      // Where there is no room for more cards all texts stay together on this one.
      if (prototype.add(canvas, region, others, id).length > 0) prototype.chooseText(id, item.text);
    });
    focusItem(id);
  }

  return (
    <div className="alternatives">
      <p className="alternatives-title">{t('app.alternatives.title', { count: texts.length })}</p>
      <ul className="plain-list">
        {texts.map((text, index) => (
          <li key={text}>
            <span className="alternatives-text">{text}</span>
            <button
              type="button"
              className="control"
              disabled={!editable}
              data-focus={index === 0 ? 'text' : undefined}
              aria-label={t('app.alternatives.choose-named', { text: textPreview(text) })}
              onClick={() => {
                prototype.chooseText(id, text);
                focusItem(id);
              }}
            >
              {t('app.alternatives.choose')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="control" disabled={!editable} onClick={keepAll}>
        {t('app.alternatives.keep-all')}
      </button>
    </div>
  );
}
