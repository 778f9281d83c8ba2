import type { FieldTypeName } from '../fields/field-type.ts';
import { fieldTypes } from '../fields/index.ts';
import type { ItemView } from '../read-item.ts';
import type { RegionRole } from '../serving.ts';

/** A value of a scale, or a thing that is rated, with its words. */
export interface NamedValue<Value> {
  readonly value: Value;
  readonly label: string;
}

/** A region with all that stands in it, in the words of one language. */
export interface ExportedRegion {
  readonly id: string;
  readonly title: string;
  readonly question?: string | undefined;
  /** Its number on the screen and on the printed sheet; a region inside another one's panel has none. */
  readonly number?: number | undefined;
  readonly field: FieldTypeName | 'collect';
  /** What its items are on the way from vision to deed. */
  readonly role?: RegionRole | undefined;
  /** In the order of the screen; of a collecting region what it collected. */
  readonly items: readonly ItemView[];
  /** The scale of a rating. */
  readonly scale?: readonly NamedValue<number>[] | undefined;
  /** What is rated, or the kinds of a timeline, by id. */
  readonly names?: readonly NamedValue<string>[] | undefined;
  /** Names of the three groups of a count. */
  readonly groups?: { readonly low: string; readonly middle: string; readonly high: string } | undefined;
  /** Names of the two axes of a matrix, with those of their ends. */
  readonly axes?: { readonly horizontal: ExportedAxis; readonly vertical: ExportedAxis } | undefined;
}

/** One axis of a matrix. */
export interface ExportedAxis {
  readonly title: string;
  readonly low: string;
  readonly high: string;
}

/** A canvas with all that stands in it. */
export interface ExportedCanvas {
  readonly id: string;
  readonly title: string;
  readonly regions: readonly ExportedRegion[];
}

/** A document as the exports see it: every canvas that the site has, in order. */
export interface ExportedDocument {
  readonly id: string;
  /** '' when the team gave none. */
  readonly title: string;
  readonly canvases: readonly ExportedCanvas[];
}

/** What of a region leaves the house: no private notes, and nothing that is empty. */
export function sharedItems(region: Pick<ExportedRegion, 'field' | 'items'>): readonly ItemView[] {
  return region.items.filter((item) => item.private !== true && !isEmptyIn(region.field, item));
}

/** The name of a value, or the value itself when it has none. */
export function nameOf<Value extends string | number>(
  names: readonly NamedValue<Value>[] | undefined,
  value: Value,
): string {
  return names?.find((named) => named.value === value)?.label ?? String(value);
}

function isEmptyIn(field: ExportedRegion['field'], item: ItemView): boolean {
  return field === 'collect' ? item.text === '' : fieldTypes[field].isEmpty(item);
}
