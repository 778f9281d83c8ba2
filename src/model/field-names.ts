/** Names of an item's stamps and composed values: a field of the file with such a name gets a `=` in front. */
const taken = new Set(['place', 'xy', 'votes', 'live', 'seen', 'check', 'also']);

/** The fields of the file that stand in one field of an item, for they change together. */
export const composedParts = { place: ['canvas', 'region', 'order'], xy: ['x', 'y'] } as const;

/** The name in `Item.fields`, and in the stamps of a file, of a field of that name in the file. */
export function fieldName(raw: string): string {
  return taken.has(raw) || raw.startsWith('=') ? `=${raw}` : raw;
}

/** The name in the file of a field in `Item.fields`. */
export function rawName(field: string): string {
  return field.startsWith('=') ? field.slice(1) : field;
}

const settings = 'settings.';

/** The name in the head's fields of a setting. */
export function settingField(setting: string): string {
  return `${settings}${setting}`;
}

/** The name of the setting that this field of the head carries, or undefined when it is not a setting. */
export function settingName(field: string): string | undefined {
  return field.startsWith(settings) ? field.slice(settings.length) : undefined;
}

/** The name in the head's fields of a top-level part of the file; `rawName` is its inverse. */
export function partField(raw: string): string {
  return raw.startsWith(settings) || taken.has(raw) || raw.startsWith('=') ? `=${raw}` : raw;
}
