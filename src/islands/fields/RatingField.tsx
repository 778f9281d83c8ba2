import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { RegionOf } from '../canvas-view.ts';
import { EmptyRegion } from '../EmptyRegion.tsx';
import { focusSoon } from '../focus-item.ts';
import { useRegion } from '../region-context.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import { PassOn } from './PassOn.tsx';
import { type Rated, RatingForm } from './RatingForm.tsx';
import { RatingSpread } from './RatingSpread.tsx';
import { RatingTally } from './RatingTally.tsx';
import { currentRound, marksOf, ratersIn, ratingSettings } from './rating-rounds.ts';

interface RatingFieldProps {
  readonly region: RegionOf<'rating'>;
}

/**
 * Marks on a scale from content: one person after the other on the same device, or as a tally of hands. They stay hidden until
 * somebody shows them; rounds are kept apart.
 */
export function RatingField({ region }: RatingFieldProps) {
  const { prototype, t } = useWorkshop();
  const { canvas, editable } = useRegion();
  const names = ratingSettings(canvas.id, region.id);
  const marks = useStore(marksOf(prototype, canvas.id, region.id));
  const begun = useStore(prototype.setting(names.round));
  const shownUpTo = useStore(prototype.setting(names.revealed));
  const [way, setWay] = useState<'form' | 'tally'>();
  const [turn, setTurn] = useState(0);
  const [passing, setPassing] = useState(false);
  const round = currentRound(marks, begun);
  const revealed = typeof shownUpTo === 'number' && shownUpTo >= round;
  const people = ratersIn(marks, round);
  const rated: readonly Rated[] =
    region.criteria.length > 0 ? region.criteria : [{ id: '', title: region.title }];
  const part = { region, rated, round, marks };

  function passOn(): void {
    setTurn(turn + 1);
    setPassing(true);
  }

  const wayButton = (name: 'form' | 'tally', words: string) => (
    <button
      type="button"
      className="control"
      disabled={!editable}
      aria-expanded={way === name}
      onClick={() => {
        setTurn(0);
        setPassing(false);
        setWay(way === name ? undefined : name);
      }}
    >
      {words}
    </button>
  );

  return (
    <div className="field-rating">
      {marks.length === 0 && way === undefined && <EmptyRegion region={region} />}
      <div className="rating-head">
        <p>
          <strong aria-live="polite">{t('app.rating.round', { round })}</strong>
          {': '}
          <span className="rating-people">
            {people === 0 ? t('app.rating.nobody') : t('app.rating.people', { count: people })}
          </span>
        </p>
        <div className="rating-ways">
          {wayButton('form', t('app.rating.one-by-one'))}
          {wayButton('tally', t('app.rating.tally'))}
          {people > 0 && (
            <button
              type="button"
              className={revealed ? 'control' : 'control control-primary'}
              disabled={!editable}
              onClick={() => {
                setWay(undefined);
                prototype.setSetting(names.revealed, revealed ? round - 1 : round);
              }}
            >
              {t(revealed ? 'app.rating.hide' : 'app.rating.reveal')}
            </button>
          )}
          {revealed && people > 0 && (
            <button
              type="button"
              className="control"
              disabled={!editable}
              onClick={() => {
                prototype.setSetting(names.round, round + 1);
                // This button goes with the round.
                focusSoon(`[id="${CSS.escape(region.id)}"] .rating-ways button`);
              }}
            >
              {t('app.rating.next-round', { round: round + 1 })}
            </button>
          )}
        </div>
      </div>
      {way === 'form' && passing && <PassOn people={people} onNext={() => setPassing(false)} />}
      {way === 'form' && !passing && (
        <RatingForm key={turn} {...part} handedOver={turn > 0} onKept={passOn} />
      )}
      {way === 'tally' && <RatingTally {...part} />}
      <RatingSpread {...part} upTo={revealed ? round : round - 1} />
    </div>
  );
}
