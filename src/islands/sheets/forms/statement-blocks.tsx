import type { ItemView } from '../../../model/read-item.ts';
import { pieceSize } from '../paper.ts';
import type { SheetRegion } from '../sheet-content.ts';
import { textPieces } from '../text-pieces.ts';
import type { Block, SheetWords } from './block.ts';
import { Dots } from './Dots.tsx';

/** The chosen sentence large, candidates and former wordings below it. */
export function statementBlocks({ items }: SheetRegion, words: SheetWords): readonly Block[] {
  const rank = ({ chosen }: ItemView) => (chosen === true ? 0 : chosen === undefined ? 1 : 2);
  return [...items].sort((a, b) => rank(a) - rank(b)).flatMap((item) => sentenceBlocks(item, words));
}

/** One sentence in pieces that a sheet can hold. */
export function sentenceBlocks(item: ItemView, words: SheetWords): readonly Block[] {
  const state =
    item.chosen === true
      ? undefined
      : words.t(item.chosen === false ? 'app.sheet.former' : 'app.sheet.proposal');
  const texts = [item.text, ...item.alternatives].flatMap((text, at) =>
    textPieces(text, pieceSize).map((piece, part) => ({
      piece,
      label: part > 0 ? undefined : at > 0 ? words.t('app.sheet.or') : state,
    })),
  );
  return texts.map(({ piece, label }, at) => ({
    key: `${item.id} ${at}`,
    wide: true,
    node: (
      <div className={item.chosen === true ? 'sheet-sentence sheet-sentence-chosen' : 'sheet-sentence'}>
        {label !== undefined && <span className="sheet-label">{label}</span>}
        <p className="sheet-text">{piece}</p>
        {at === texts.length - 1 && (
          <Dots count={item.votes} label={words.t('app.votes.count', { count: item.votes })} />
        )}
      </div>
    ),
  }));
}
