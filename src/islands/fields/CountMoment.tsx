import { useStore } from '@nanostores/react';
import { memo, useId, useState } from 'react';
import type { RegionOf } from '../canvas-view.ts';
import { focusAdd } from '../focus-item.ts';
import { Icon } from '../Icon.tsx';
import { useRegion } from '../region-context.tsx';
import { momentInWords } from '../sheets/moments.ts';
import { useStay } from '../use-stay.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { DayInput } from './DayInput.tsx';

const groups = ['low', 'middle', 'high'] as const;
type Group = (typeof groups)[number];

/** More digits than any group of people has. */
const mostDigits = 6;

interface CountMomentProps {
  readonly id: string;
  readonly labels: RegionOf<'counts'>['labels'];
}

/** The numbers of one moment, with their total and shares. */
export const CountMoment = memo(function CountMoment({ id, labels }: CountMomentProps) {
  const { prototype, frame, t } = useWorkshop();
  const { editable } = useRegion();
  const item = useStore(prototype.item(id));
  if (!item) return null;
  const total = groups.reduce((sum, group) => sum + (item[group] ?? 0), 0);
  const percent = new Intl.NumberFormat(frame.locale, { style: 'percent', maximumFractionDigits: 0 });
  const day = item.date ? momentInWords(item.date, frame.locale, String) : t('app.counts.no-day');
  return (
    <li className="count-moment" data-item={id}>
      <p className="count-day">
        <span aria-hidden="true">{t('app.counts.day')}</span>
        <DayInput
          value={item.date}
          label={t('app.counts.day')}
          onDay={(date) => prototype.setField(id, 'date', date)}
        />
      </p>
      {groups.map((group) => (
        <CountInput key={group} id={id} group={group} label={labels[group]} value={item[group]} />
      ))}
      <p className="count-total">{t('app.counts.total', { total })}</p>
      {total > 0 && (
        <svg
          className="count-bar"
          viewBox="0 0 100 10"
          preserveAspectRatio="none"
          role="img"
          aria-label={groups
            .map((group) => `${labels[group]} ${percent.format((item[group] ?? 0) / total)}`)
            .join(', ')}
        >
          {groups.map((group, index) => {
            const before = groups.slice(0, index).reduce((sum, other) => sum + (item[other] ?? 0), 0);
            return (
              <rect
                key={group}
                className={`count-bar-${group}`}
                x={(before / total) * 100}
                width={((item[group] ?? 0) / total) * 100}
                height="10"
              />
            );
          })}
        </svg>
      )}
      {total > 0 && (
        <p className="count-shares" aria-hidden="true">
          {groups.map((group) => (
            <span key={group} className={`count-share-${group}`}>
              {labels[group]} {percent.format((item[group] ?? 0) / total)}
            </span>
          ))}
        </p>
      )}
      <button
        type="button"
        className="control control-icon"
        disabled={!editable}
        aria-label={t('app.counts.remove', { day })}
        onClick={() => {
          prototype.remove([id]);
          focusAdd(item.canvas, item.region);
        }}
      >
        <Icon name="remove" />
      </button>
    </li>
  );
});

interface CountInputProps {
  readonly id: string;
  readonly group: Group;
  readonly label: string;
  readonly value: number | undefined;
}

/** A field for a whole number from zero. What is no number stays in the field with a message, and is not kept. */
function CountInput({ id, group, label, value }: CountInputProps) {
  const { prototype, t } = useWorkshop();
  const { editable } = useRegion();
  const [typed, setTyped] = useState<string>();
  const stay = useStay();
  const field = useId();
  const shown = typed ?? (value === undefined ? '' : String(value));
  const wrong = shown.trim() !== '' && !/^\s*\d+\s*$/.test(shown);
  return (
    <p className="count-input">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="text"
        inputMode="numeric"
        className="small-text"
        value={shown}
        disabled={!editable}
        maxLength={mostDigits}
        autoComplete="off"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${field}-wrong` : undefined}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const number = text.trim() === '' ? undefined : Number(text);
          if (number === undefined || /^\s*\d+\s*$/.test(text))
            prototype.asOneStep(() => prototype.setField(id, group, number), stay.name());
        }}
        onBlur={(event) => {
          stay.onBlur(event);
          if (!wrong) setTyped(undefined);
        }}
      />
      {wrong && (
        <span id={`${field}-wrong`} className="count-wrong" role="alert">
          {t('app.counts.whole')}
        </span>
      )}
    </p>
  );
}
