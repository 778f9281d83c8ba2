import { underHeadings } from '../../../model/exports/headings.ts';
import type { ItemView } from '../../../model/read-item.ts';
import type { ColourName } from '../../canvas-view.ts';
import { cardHue } from '../../cards/card-colours.ts';
import { pieceSize } from '../paper.ts';
import type { SheetRegion } from '../sheet-content.ts';
import { textPieces } from '../text-pieces.ts';
import type { Block, SheetWords } from './block.ts';
import { Dots } from './Dots.tsx';

/** Cards as sticky notes, those of a group below their heading; what comes after a group and is not of it stands below words that say so. */
export function cardBlocks({ items, region }: SheetRegion, words: SheetWords): readonly Block[] {
  const placed = underHeadings(items);
  const headings = new Set(placed.flatMap(({ heading }) => (heading ? [heading.id] : [])));
  let before: string | undefined;
  return placed.flatMap(({ item, heading }) => {
    const begins = before !== heading?.id;
    before = heading?.id;
    if (headings.has(item.id)) {
      before = item.id;
      return headingBlocks(item, words);
    }
    const blocks = noteBlocks(item, region.colour, words).map((block, at) => ({
      ...block,
      begins: begins && at === 0,
    }));
    return begins && heading === undefined ? [apartBlock(item, words), ...blocks] : blocks;
  });
}

/** One card: its texts, cut into pieces that a sheet can hold, and its dots. */
export function noteBlocks(item: ItemView, colour: ColourName, words: SheetWords): readonly Block[] {
  return noteTexts(item).map(({ piece, other }, at, all) => ({
    key: `${item.id} ${at}`,
    node: (
      <div className={`sheet-note ${at > 0 ? 'sheet-note-more' : ''}`} data-hue={cardHue(item.color, colour)}>
        {other && <span className="sheet-label">{words.t('app.sheet.or')}</span>}
        <p className="sheet-text">{piece}</p>
        {at === all.length - 1 && (
          <Dots count={item.votes} label={words.t('app.votes.count', { count: item.votes })} />
        )}
      </div>
    ),
  }));
}

function apartBlock({ id }: ItemView, { t }: SheetWords): Block {
  return {
    key: `${id} apart`,
    wide: true,
    keep: true,
    node: <p className="sheet-group">{t('app.sheet.ungrouped')}</p>,
  };
}

function headingBlocks(item: ItemView, words: SheetWords): readonly Block[] {
  return noteTexts(item).map(({ piece, other }, at, all) => ({
    key: `${item.id} ${at}`,
    wide: true,
    keep: true,
    node: (
      <div className="sheet-group">
        {other && <span className="sheet-label">{words.t('app.sheet.or')}</span>}
        <p className="sheet-text">{piece}</p>
        {at === all.length - 1 && (
          <Dots count={item.votes} label={words.t('app.votes.count', { count: item.votes })} />
        )}
      </div>
    ),
  }));
}

/** All texts of a card in pieces that a sheet can hold; `other` where another text begins that still awaits a choice. */
function noteTexts(item: ItemView): readonly { readonly piece: string; readonly other: boolean }[] {
  return [item.text, ...item.alternatives].flatMap((text, at) =>
    textPieces(text, pieceSize).map((piece, part) => ({ piece, other: at > 0 && part === 0 })),
  );
}
