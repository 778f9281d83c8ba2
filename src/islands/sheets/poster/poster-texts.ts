import { underHeadings } from '../../../model/exports/headings.ts';
import type { ItemView } from '../../../model/read-item.ts';
import type { SheetRegion } from '../sheet-content.ts';
import { shortText } from '../text-pieces.ts';

/** A text on a poster. */
export interface PosterText {
  readonly key: string;
  readonly text: string;
  readonly colour: string;
  /** Whether something of it was cut off. */
  readonly short: boolean;
}

/** The texts of a panel in reading order, each of at most so many characters on one line. */
export function posterTexts({ region, items }: SheetRegion, characters: number): readonly PosterText[] {
  const ordered = underHeadings([...items].sort(chosenFirst)).map(({ item }) => item);
  return ordered.flatMap((item) =>
    textsOf(item).map((whole, at) => {
      const text = shortText(whole, characters);
      return {
        key: `${item.id} ${at}`,
        text,
        colour: region.field === 'collect' ? region.colour : (item.color ?? region.colour),
        short: text !== shortText(whole, whole.length),
      };
    }),
  );
}

/** All texts of an item, those that still await a choice included. */
function textsOf({ text, alternatives, evidence, value }: ItemView): readonly string[] {
  const all = [text, ...alternatives].filter((one) => one.trim() !== '');
  if (all.length > 0) return all;
  return [evidence ?? (value === undefined ? '' : String(value))].filter((one) => one !== '');
}

function chosenFirst(a: ItemView, b: ItemView): number {
  return Number(b.chosen === true) - Number(a.chosen === true);
}
