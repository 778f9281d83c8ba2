import { type MarksOfRound, marksIn } from '../../../model/exports/marks.ts';
import type { RegionView } from '../../canvas-view.ts';
import { pieceSize } from '../paper.ts';
import type { SheetRegion } from '../sheet-content.ts';
import { textPieces } from '../text-pieces.ts';
import type { Block, SheetWords } from './block.ts';
import { Dots } from './Dots.tsx';

type RatingRegion = Extract<RegionView, { field: 'rating' }>;

/** Per criterion and round the spread of the marks, and below it the words of evidence. */
export function ratingBlocks(
  { items }: SheetRegion,
  region: RatingRegion,
  words: SheetWords,
): readonly Block[] {
  const ids = region.criteria.map(({ id }) => id);
  return marksIn(items, ids).flatMap(({ criterion, rounds }) => {
    const title = region.criteria.find(({ id }) => id === criterion)?.title ?? criterion;
    return rounds.flatMap((round, at) => [
      {
        key: `${criterion} ${round.round}`,
        wide: true,
        keep: round.evidence.length > 0,
        node: <Spread title={at === 0 ? title : ''} round={round} region={region} words={words} />,
      },
      ...evidenceBlocks(`${criterion} ${round.round}`, round, region),
    ]);
  });
}

interface SpreadProps {
  readonly title: string;
  readonly round: MarksOfRound;
  readonly region: RatingRegion;
  readonly words: SheetWords;
}

function Spread({ title, round, region, words }: SpreadProps) {
  const { t } = words;
  const outside = [...round.tally.keys()].filter(
    (value) => !region.scale.some((step) => step.value === value),
  );
  const steps = [...region.scale, ...outside.map((value) => ({ value, label: '' }))];
  return (
    <div className="sheet-spread">
      <p className="sheet-spread-title">
        {title !== '' && <strong>{title}</strong>} {t('app.sheet.round', { round: round.round })}
        {round.median !== undefined && ` · ${t('app.sheet.median', { median: round.median })}`}
      </p>
      <div className="sheet-scale">
        {steps.map(({ value, label }) => {
          const count = round.tally.get(value) ?? 0;
          return (
            <div key={value} className="sheet-step">
              <span className="sheet-step-name">
                <strong>{value}</strong> {label}
              </span>
              <Dots count={count} label={t('app.sheet.marks', { count })} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function evidenceBlocks(key: string, round: MarksOfRound, region: RatingRegion): readonly Block[] {
  return round.evidence.flatMap(({ value, text }, at) =>
    textPieces(text, pieceSize).map((piece, part) => ({
      key: `${key} ${at} ${part}`,
      begins: at === 0 && part === 0,
      node: (
        <div className="sheet-note sheet-note-plain" data-hue={region.colour}>
          <p className="sheet-text">
            {value !== undefined && part === 0 && <strong>{value} </strong>}
            {piece}
          </p>
        </div>
      ),
    })),
  );
}
