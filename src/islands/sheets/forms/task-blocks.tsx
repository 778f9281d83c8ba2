import type { ItemView } from '../../../model/read-item.ts';
import { pieceSize } from '../paper.ts';
import type { SheetRegion } from '../sheet-content.ts';
import { textPieces } from '../text-pieces.ts';
import type { Block, SheetWords } from './block.ts';

/** Tasks with a box to tick, who does it and when. */
export function taskBlocks({ items }: SheetRegion, words: SheetWords): readonly Block[] {
  return items.flatMap((item) => oneTask(item, words));
}

function oneTask(item: ItemView, words: SheetWords): readonly Block[] {
  const texts = [item.text, ...item.alternatives].flatMap((text, at) =>
    textPieces(text, pieceSize).map((piece, part) => ({ piece, other: at > 0 && part === 0 })),
  );
  const shown = texts.length > 0 ? texts : [{ piece: '', other: false }];
  return shown.map(({ piece, other }, at) => ({
    key: `${item.id} ${at}`,
    node: (
      <div className="sheet-task">
        {at === 0 && <Box ticked={typeof item.done === 'string'} />}
        <div>
          {other && <span className="sheet-label">{words.t('app.sheet.or')}</span>}
          <p className="sheet-text">{piece}</p>
          {at === shown.length - 1 && <p className="sheet-details">{details(item, words)}</p>}
        </div>
      </div>
    ),
  }));
}

function details(item: ItemView, { t, moment }: SheetWords): string {
  const owners = [item.owner, ...item.alternativesOf.owner].flatMap((owner) => owner ?? []);
  return [
    owners.join(` ${t('app.sheet.or')} `),
    item.date === undefined ? '' : moment(item.date),
    typeof item.done === 'string' ? t('app.sheet.done-on', { day: moment(item.done) }) : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

interface BoxProps {
  readonly ticked: boolean;
}

/** A box to tick, drawn so that it prints. */
export function Box({ ticked }: BoxProps) {
  return (
    <svg className="sheet-box" viewBox="0 0 12 12" aria-hidden="true">
      <rect x="1" y="1" width="10" height="10" rx="1.5" />
      {ticked && <path d="m3 6.2 2.2 2.3L9.2 3.6" />}
    </svg>
  );
}
