import type { SheetRegion } from '../sheet-content.ts';
import { blankBlocks } from './blank-blocks.tsx';
import type { Block, SheetWords } from './block.ts';
import { cardBlocks } from './card-blocks.tsx';
import { countBlocks } from './count-blocks.tsx';
import { matrixBlocks } from './matrix-blocks.tsx';
import { ratingBlocks } from './rating-blocks.tsx';
import { sentenceBlocks, statementBlocks } from './statement-blocks.tsx';
import { taskBlocks } from './task-blocks.tsx';
import { timelineBlocks } from './timeline-blocks.tsx';

/** The blocks of a region that is printed with what stands in it. The compiler names a field type that is missing here. */
export function filledBlocks(content: SheetRegion, words: SheetWords): readonly Block[] {
  const { region, items, leftOut, hiddenRound } = content;
  if (items.length === 0 && hiddenRound === undefined) return [];
  switch (region.field) {
    case 'cards':
      return cardBlocks(content, words);
    case 'statement':
      return statementBlocks(content, words);
    case 'rating':
      return ratingBlocks(content, region, words);
    case 'matrix':
      return matrixBlocks(content, region, words);
    case 'tasks':
      return taskBlocks(content, words);
    case 'timeline':
      return timelineBlocks(content, region, words);
    case 'counts':
      return countBlocks(content, region, words);
    case 'collect':
      return [
        ...(region.limit === 1 || region.pick === 'chosen'
          ? items.flatMap((item) => sentenceBlocks({ ...item, chosen: true }, words))
          : cardBlocks({ ...content, items: items.map(({ group: _, ...item }) => item) }, words)),
        ...(leftOut > 0
          ? [{ key: 'left out', wide: true, node: <LeftOut count={leftOut} words={words} /> }]
          : []),
      ];
  }
}

/** The blocks of a panel: its region's, and those of the regions inside it, each under its title. */
export function panelBlocks(
  panel: SheetRegion & { readonly inside: readonly SheetRegion[] },
  filled: boolean,
  words: SheetWords,
): readonly Block[] {
  const own = blocksFor(panel, filled, words);
  const inside = panel.inside.flatMap((content) => [
    {
      key: `${content.region.id} title`,
      wide: true,
      keep: true,
      node: <InsideHead content={content} />,
    },
    ...blocksFor(content, filled, words).map((block, at) => ({
      ...block,
      key: `${content.region.id} ${block.key}`,
      begins: block.begins === true || at === 0,
    })),
  ]);
  return [...own, ...inside];
}

function blocksFor(content: SheetRegion, filled: boolean, words: SheetWords): readonly Block[] {
  return filled ? filledBlocks(content, words) : blankBlocks(content.region, words);
}

interface InsideHeadProps {
  readonly content: SheetRegion;
}

function InsideHead({ content: { region } }: InsideHeadProps) {
  return (
    <div className="sheet-inside">
      <h4>{region.title}</h4>
      {region.question !== undefined && <p>{region.question}</p>}
    </div>
  );
}

interface LeftOutProps {
  readonly count: number;
  readonly words: SheetWords;
}

function LeftOut({ count, words }: LeftOutProps) {
  return <p className="sheet-details">{words.t('app.sheet.left-out', { count })}</p>;
}
