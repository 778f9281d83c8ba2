import type { ItemView } from '../read-item.ts';
import type { FieldName, FreeTextName } from './item-fields.ts';

/** The names of the seven field types, as they stand in content. */
export type FieldTypeName = 'cards' | 'statement' | 'rating' | 'matrix' | 'tasks' | 'timeline' | 'counts';

/** A field that an item carries, by its name in the file. */
export type CarriedName = FieldName | FreeTextName | 'votes' | 'x' | 'y';

/** What the document knows of a field type: one file each in this folder. */
export interface FieldType {
  readonly name: FieldTypeName;
  /** The fields that an item of it carries, besides its place. Their kinds are in `item-fields.ts`. */
  readonly carries: readonly CarriedName[];
  /** Whether a team has not put anything into this item yet. */
  readonly isEmpty: (item: ItemView) => boolean;
  /** The item as plain lines, without any word of the app; none when it is empty. */
  readonly lines: (item: ItemView) => readonly string[];
}

/** All texts of an item that are not empty. */
export function textLines(item: ItemView): readonly string[] {
  return [item.text, ...item.alternatives].filter((text) => text !== '');
}

/** Some values on one line; '' when there are none. */
export function oneLine(values: readonly (string | number | null | undefined)[]): string {
  return values.filter((value) => value !== undefined && value !== null && value !== '').join(' · ');
}
