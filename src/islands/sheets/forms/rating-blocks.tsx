import { type MarksOfRound, marksIn } from '../../../model/exports/marks.ts';
import type { ExportedRegionView } from '../canvas-library.ts';
import { pieceSize } from '../paper.ts';
import type { SheetRegion } from '../sheet-content.ts';
import { textPieces } from '../text-pieces.ts';
import type { Block, SheetWords } from './block.ts';
import { Dots } from './Dots.tsx';

type RatingRegion = Extract<ExportedRegionView, { field: 'rating' }>;

/** Per criterion the spread of the marks, round beside round, and below it the words of evidence. */
export function ratingBlocks(
  { items, hiddenRound }: SheetRegion,
  region: RatingRegion,
  words: SheetWords,
): readonly Block[] {
  const ids = region.criteria.map(({ id }) => id);
  const hidden = hiddenRound === undefined ? [] : [hiddenBlock(hiddenRound, words)];
  const shown = marksIn(items, ids).flatMap(({ criterion, rounds }) => {
    const title = region.criteria.find(({ id }) => id === criterion)?.title ?? criterion;
    const evidence = evidenceBlocks(criterion, rounds, region, words);
    return [
      {
        key: `${criterion} spread`,
        wide: true,
        keep: evidence.length > 0,
        node: (
          <div className="sheet-spread">
            {title !== '' && <strong>{title}</strong>}
            <div className="sheet-rounds">
              {rounds.map((round) => (
                <Spread key={round.round} round={round} region={region} words={words} />
              ))}
            </div>
          </div>
        ),
      },
      ...evidence,
    ];
  });
  return [...shown, ...hidden];
}

/** Marks stay hidden on paper as long as they are on the screen. */
function hiddenBlock(round: number, { t }: SheetWords): Block {
  return {
    key: 'hidden round',
    wide: true,
    node: <p className="sheet-details">{t('app.sheet.hidden-round', { round })}</p>,
  };
}

interface SpreadProps {
  readonly round: MarksOfRound;
  readonly region: RatingRegion;
  readonly words: SheetWords;
}

function Spread({ round, region, words }: SpreadProps) {
  const { t } = words;
  const outside = [...round.tally.keys()].filter(
    (value) => !region.scale.some((step) => step.value === value),
  );
  const steps = [...region.scale, ...outside.map((value) => ({ value, label: '' }))];
  return (
    <div className="sheet-round">
      <p className="sheet-details">
        {t('app.sheet.round', { round: round.round })}
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

function evidenceBlocks(
  criterion: string,
  rounds: readonly MarksOfRound[],
  region: RatingRegion,
  { t }: SheetWords,
): readonly Block[] {
  const all = rounds.flatMap(({ round, evidence }) =>
    evidence.flatMap(({ value, text }, at) =>
      textPieces(text, pieceSize).map((piece, part) => ({
        key: `${criterion} ${round} ${at} ${part}`,
        begin:
          part > 0 ? '' : `${t('app.sheet.round', { round })}${value === undefined ? '' : `, ${value}`}: `,
        piece,
      })),
    ),
  );
  return all.map(({ key, begin, piece }, at) => ({
    key,
    begins: at === 0,
    node: (
      <div className="sheet-note sheet-note-plain" data-hue={region.colour}>
        <p className="sheet-text">
          <span className="sheet-details">{begin}</span>
          {piece}
        </p>
      </div>
    ),
  }));
}
