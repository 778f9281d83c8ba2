import { underHeadings } from '../../../model/exports/headings.ts';
import type { ItemView } from '../../../model/read-item.ts';
import { cardHue } from '../../cards/card-colours.ts';
import type { SheetRegion } from '../sheet-content.ts';
import { shortText } from '../text-pieces.ts';

/** A text on a poster. */
export interface PosterText {
  readonly key: string;
  readonly text: string;
  readonly colour: string;
  /** Whether it needs the room of two. */
  readonly long: boolean;
  /** Whether something of it was cut off. */
  readonly short: boolean;
}

/** Characters from which on a text needs the room of two. */
const longFrom = 80;

/** The texts of a panel in reading order, each of at most so many characters on one line. */
export function posterTexts({ region, items }: SheetRegion, characters: number): readonly PosterText[] {
  const ordered = underHeadings([...items].sort(chosenFirst)).map(({ item }) => item);
  return ordered.flatMap((item) =>
    textsOf(item).map((whole, at) => {
      const text = shortText(whole, characters);
      return {
        key: `${item.id} ${at}`,
        text,
        colour: cardHue(region.field === 'collect' ? undefined : item.color, region.colour),
        long: text.length > longFrom,
        short: text !== shortText(whole, whole.length),
      };
    }),
  );
}

/**
 * Twelfths of the width that texts can share among their columns when their panel has `share`. Where most are long, the columns are wider
 * instead, so that no column stays empty beside them.
 */
export function columnShare(texts: readonly PosterText[], share: number): number {
  return mostlyLong(texts) ? share / 2 : share;
}

/** The texts, none of them marked as long where most are. */
export function evenTexts(texts: readonly PosterText[]): readonly PosterText[] {
  return mostlyLong(texts) ? texts.map((text) => ({ ...text, long: false })) : texts;
}

function mostlyLong(texts: readonly PosterText[]): boolean {
  return texts.filter(({ long }) => long).length * 2 >= texts.length;
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
