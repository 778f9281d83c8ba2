import { type MarksOfRound, marksIn } from '../../model/exports/marks.ts';
import type { RegionOf } from '../canvas-view.ts';
import { RegionSubheading } from '../RegionSubheading.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import type { RatingPartProps } from './RatingForm.tsx';
import { keepsRule, spreadOf } from './rating-result.ts';

interface RatingSpreadProps extends RatingPartProps {
  /** The last round whose marks are shown. */
  readonly upTo: number;
}

/** How the marks lie, per criterion and round: the spread first, then the middle, the rule, and the words of evidence. */
export function RatingSpread({ region, rated, marks, round, upTo }: RatingSpreadProps) {
  const { t } = useWorkshop();
  const shown = marks.filter((mark) => (mark.round ?? 1) <= upTo);
  const results = marksIn(
    shown,
    rated.map(({ id }) => id),
  );
  if (results.length === 0) return null;
  const latest = (rounds: readonly MarksOfRound[]) => rounds.find(({ round }) => round === upTo);
  const widest = Math.max(...results.map(({ rounds }) => spreadOf(latest(rounds))));
  return (
    <>
      {upTo !== round && (
        <RegionSubheading region={region} className="spread-round">
          {t('app.rating.round', { round: upTo })}
        </RegionSubheading>
      )}
      <ol className="plain-list spreads">
        {results.map(({ criterion, rounds }) => {
          const now = latest(rounds);
          const earlier = rounds.filter(({ round }) => round !== upTo);
          return (
            <li key={criterion} className="spread">
              <RegionSubheading region={region}>
                {rated.find(({ id }) => id === criterion)?.title ?? criterion}
                {results.length > 1 && widest > 1 && spreadOf(now) === widest && (
                  <span className="tag">{t('app.rating.talk-first')}</span>
                )}
              </RegionSubheading>
              {now && <Round round={now} region={region} />}
              {earlier.length > 0 && (
                <p className="spread-earlier">
                  {earlier
                    .map(({ round, median = 0 }) => t('app.rating.earlier', { round, median }))
                    .join(' · ')}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

interface RoundProps {
  readonly round: MarksOfRound;
  readonly region: RegionOf<'rating'>;
}

function Round({ round, region }: RoundProps) {
  const { t } = useWorkshop();
  const { rule, scale } = region;
  const low = rule
    ? [...round.tally].reduce((sum, [value, count]) => sum + (value <= rule.nobodyAt ? count : 0), 0)
    : 0;
  return (
    <>
      <dl className="spread-scale">
        {scale.map(({ value, label }) => {
          const count = round.tally.get(value) ?? 0;
          return (
            <div key={value}>
              <dt>
                <strong>{value}</strong> {label}
              </dt>
              <dd>
                <span aria-hidden="true">{count > 12 ? `● ${count}` : '●'.repeat(count)}</span>
                <span className="visually-hidden">{t('app.rating.marks', { count })}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      {round.median !== undefined && (
        <p className="spread-result">
          {t('app.rating.median', { median: round.median })}
          {rule && (
            <span className={keepsRule(round, rule) ? 'spread-met' : 'spread-open'}>
              {keepsRule(round, rule)
                ? t('app.rating.rule-met', { low: rule.nobodyAt, median: rule.median })
                : low > 0
                  ? t('app.rating.rule-open', { count: low, low: rule.nobodyAt })
                  : t('app.rating.rule-low', { median: rule.median })}
            </span>
          )}
        </p>
      )}
      {round.evidence.length > 0 && (
        <ul className="spread-evidence">
          {round.evidence.map(({ value, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same word, and the list is only read
            <li key={index}>
              {value !== undefined && <strong>{value} </strong>}
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
