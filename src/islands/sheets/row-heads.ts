import type { SheetPanel } from './sheet-content.ts';
import { shortText } from './text-pieces.ts';

/** The row in which the name of a group of boxes stands, and that name as it is repeated where the group goes on. */
export interface RowHead {
  /** Which of the rows it is, from 0. */
  readonly row: number;
  readonly name: string;
}

type HeadedPanel = Pick<SheetPanel, 'region' | 'number' | 'items'>;

/** Characters of a name where it is repeated: about what one line holds. */
const longestName = 90;

/** For each row the head that it stands under: the region that names all of its boxes, where that stands in an earlier row. */
export function rowHeads(rows: readonly (readonly HeadedPanel[])[]): readonly (RowHead | undefined)[] {
  return rows.map((panels, at) => {
    const [named, ...others] = new Set(panels.map(({ region }) => region.under));
    if (named === undefined || others.length > 0) return undefined;
    const row = rows.findIndex((earlier) => earlier.some(({ region }) => region.id === named));
    const head = rows[row]?.find(({ region }) => region.id === named);
    return head && row < at ? { row, name: nameOf(head) } : undefined;
  });
}

function nameOf({ region, number, items }: HeadedPanel): string {
  const title = number === undefined ? region.title : `${number}. ${region.title}`;
  const chosen = items.find((item) => item.chosen === true) ?? (items.length === 1 ? items[0] : undefined);
  return chosen && chosen.text !== '' ? `${title}: ${shortText(chosen.text, longestName)}` : title;
}
