import type { SheetPanel } from './sheet-content.ts';
import { shortText } from './text-pieces.ts';

/** The row in which the name of a group of boxes stands, and that name as it is repeated where the group goes on. */
export interface RowHead {
  /** Which of the rows it is, from 0. */
  readonly row: number;
  readonly name: string;
}

type HeadedPanel = Pick<SheetPanel, 'region' | 'number' | 'items'>;

/** Columns of a canvas. */
const columns = 12;
/** Characters of a name where it is repeated: about what one line holds. */
const longestName = 90;

/**
 * For each row the head that it stands under. A statement across the whole width names the narrower boxes of its colour that come
 * after it, as a core task does; boxes of another colour are on their own.
 */
export function rowHeads(rows: readonly (readonly HeadedPanel[])[]): readonly (RowHead | undefined)[] {
  let head: RowHead | undefined;
  let colour: string | undefined;
  return rows.map((panels, row) => {
    const [only] = panels;
    if (panels.length === 1 && only?.region.field === 'statement' && only.region.width === columns) {
      head = { row, name: nameOf(only) };
      colour = only.region.colour;
      return undefined;
    }
    const under = panels.every(({ region }) => region.colour === colour && region.width < columns);
    if (!under) head = undefined;
    return head;
  });
}

function nameOf({ region, number, items }: HeadedPanel): string {
  const title = number === undefined ? region.title : `${number}. ${region.title}`;
  const chosen = items.find((item) => item.chosen === true) ?? (items.length === 1 ? items[0] : undefined);
  return chosen && chosen.text !== '' ? `${title}: ${shortText(chosen.text, longestName)}` : title;
}
