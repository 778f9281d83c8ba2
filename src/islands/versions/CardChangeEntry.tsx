import type { ItemView } from '../../model/read-item.ts';
import type { RegionView } from '../canvas-view.ts';
import { momentInWords } from '../sheets/moments.ts';
import { textPreview } from '../text-preview.ts';
import { wordsOf } from '../words-of.ts';
import { useWorkshop } from '../workshop-context.tsx';
import type { CardChange } from './change-list.ts';

interface CardChangeEntryProps {
  readonly change: CardChange;
  readonly field: RegionView['field'] | undefined;
  readonly origin?: string | undefined;
  readonly onWipe?: ((item: ItemView) => void) | undefined;
}

/** One card that differs: in which ways, its wording then and now, where it stood, and what else changed. */
export function CardChangeEntry({ change, field, origin, onWipe }: CardChangeEntryProps) {
  const workshop = useWorkshop();
  const { frame, t } = workshop;
  const { kinds, before, after, fields } = change;

  const wording = (item: ItemView | undefined) => {
    const texts = item ? [item.text, ...item.alternatives].filter((text) => text.trim() !== '') : [];
    if (texts.length > 0) return texts.join(' / ');
    return field === 'counts'
      ? t('app.compare.count', {
          day: item?.date ? momentInWords(item.date, frame.locale, String) : t('app.counts.no-day'),
        })
      : t('app.card.no-text');
  };
  const stood = () => {
    if (!before || !after) return undefined;
    if (before.canvas === after.canvas && before.region === after.region)
      return t('app.compare.moved-within');
    const canvas = frame.canvases.find(({ id }) => id === before.canvas);
    const region =
      canvas?.regions.find(({ id }) => id === before.region)?.title ?? t('app.compare.other-region');
    return before.canvas === after.canvas || !canvas
      ? t('app.compare.moved-from', { region })
      : t('app.compare.moved-from-canvas', { region, canvas: canvas.title });
  };
  const notes = [
    ...(kinds.includes('moved') ? [stood()] : []),
    ...(fields.length > 0
      ? [t('app.compare.fields', { fields: fields.map((name) => fieldWords(workshop, name)).join(', ') })]
      : []),
    ...(origin === undefined ? [] : [t('app.compare.origin', { name: origin })]),
  ].filter((note) => note !== undefined);
  return (
    <li className="card-change">
      <p className="card-change-kinds">
        {kinds.map((kind) => (
          <span key={kind} className={`change-tag change-${kind}`}>
            {t(`app.compare.tag-${kind}`)}
          </span>
        ))}
      </p>
      <div className="card-change-words">
        {kinds.includes('reworded') ? (
          <dl className="wordings">
            <dt>{t('app.compare.before')}</dt>
            <dd>{wording(before)}</dd>
            <dt>{t('app.compare.after')}</dt>
            <dd>{wording(after)}</dd>
          </dl>
        ) : (
          <p>{wording(after ?? before)}</p>
        )}
        {onWipe && before && kinds.includes('gone') && (
          <button
            type="button"
            className="control control-quiet"
            aria-label={t('app.wipe.open-named', { card: textPreview(wording(before), 40) })}
            onClick={() => onWipe(before)}
          >
            {t('app.wipe.open')}
          </button>
        )}
        {notes.length > 0 && <p className="card-change-notes">{notes.join('. ')}</p>}
      </div>
    </li>
  );
}

/** The word for a field of a card; those that a table has a column for go by its name. */
function fieldWords(workshop: ReturnType<typeof useWorkshop>, name: string): string {
  if (name === 'group') return workshop.t('app.export.column-heading');
  const key = `app.export.column-${name}`;
  return key in workshop.frame.strings ? wordsOf(workshop, key) : workshop.t('app.compare.other-field');
}
