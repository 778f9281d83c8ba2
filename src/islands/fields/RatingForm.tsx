import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { limits } from '../../model/limits.ts';
import type { ItemView } from '../../model/read-item.ts';
import type { NewItem } from '../../stores/prototype.ts';
import type { RegionOf } from '../canvas-view.ts';
import { useRegion } from '../region-context.tsx';
import { useWorkshop } from '../workshop-context.tsx';

/** What is rated: a criterion, or the region itself under ''. */
export interface Rated {
  readonly id: string;
  readonly title: string;
  readonly help?: string | undefined;
}

/** What every way of rating needs. */
export interface RatingPartProps {
  readonly region: RegionOf<'rating'>;
  readonly rated: readonly Rated[];
  readonly round: number;
  readonly marks: readonly ItemView[];
}

interface RatingFormProps extends RatingPartProps {
  /** Whether the person before asked this one to go on: then the form begins at its top, with the focus on its first question. */
  readonly handedOver: boolean;
  /** The marks of this person are kept. */
  readonly onKept: () => void;
}

/** The marks of one person, without a name. Kept in one step when the person is done; then the device goes to the next. */
export function RatingForm({ region, rated, round, handedOver, onKept }: RatingFormProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const [values, setValues] = useState<Readonly<Record<string, number>>>({});
  const [trouble, setTrouble] = useState<'missing' | 'not-kept'>();
  const form = useId();
  const sheet = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (!handedOver) return;
    sheet.current?.querySelector('input')?.focus({ preventScroll: true });
    sheet.current?.scrollIntoView({ block: 'start' });
  }, [handedOver]);

  function keep(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const words = new FormData(event.currentTarget);
    const rater = crypto.randomUUID();
    const marks = rated.flatMap(({ id }): NewItem[] => {
      const value = values[id];
      if (value === undefined) return [];
      const evidence = words.get(`${form}${id}`);
      const said =
        typeof evidence === 'string' && evidence.trim() !== '' ? { evidence: evidence.trim() } : {};
      return [{ text: id, value, round, rater, ...said }];
    });
    if (marks.length === 0) setTrouble('missing');
    // The marks are the form's alone until the prototype has taken them: it refuses when it is full or this tab may not write.
    else if (prototype.add(canvas.id, region.id, marks).length === 0) setTrouble('not-kept');
    else onKept();
  }

  const told = editable ? trouble : 'not-kept';
  return (
    <form ref={sheet} className="rating-form" onSubmit={keep}>
      <p>{t('app.rating.form-help')}</p>
      {rated.map(({ id, title, help }) => (
        <fieldset key={id} className="rating-one" disabled={!editable}>
          <legend>{title}</legend>
          {help !== undefined && <p className="rating-help">{help}</p>}
          <div className="rating-scale">
            {region.scale.map(({ value, label }) => (
              <label key={value} className="rating-choice">
                <input
                  type="radio"
                  name={`${form}${id}-value`}
                  checked={values[id] === value}
                  onChange={() => setValues({ ...values, [id]: value })}
                />
                <span>
                  <strong>{value}</strong> {label}
                </span>
              </label>
            ))}
          </div>
          {region.evidence && (
            <label className="rating-evidence">
              {t('app.rating.evidence')}
              <input
                type="text"
                name={`${form}${id}`}
                className="text-field"
                maxLength={limits.textCharacters}
                autoComplete="off"
              />
            </label>
          )}
        </fieldset>
      ))}
      {told !== undefined && (
        <p role="alert" className="rating-missing">
          {t(told === 'missing' ? 'app.rating.nothing-marked' : 'app.rating.not-kept')}
        </p>
      )}
      <button type="submit" className="control control-primary" disabled={!editable}>
        {t('app.rating.done')}
      </button>
    </form>
  );
}
