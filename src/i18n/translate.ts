import type dutch from '../../content/ui/nl.json';

/** Every key that exists: the file of the first language decides. Plural forms are one key. */
export type StringKey = WithoutPlural<keyof typeof dutch>;

type WithoutPlural<Key> = Key extends `${infer Base}.${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Base
  : Key;

/** Values for the `{names}` in a string. `count` also chooses the plural form. */
export type StringValues = Readonly<Record<string, string | number>>;

/** Gives the words for a key in the language it was made for. */
export type Translate = (key: StringKey, values?: StringValues) => string;

/**
 * Makes a `Translate` for one language. A key has either one string, or one per plural category
 * of `Intl.PluralRules` (`app.cards.one`, `app.cards.other`) chosen by `values.count`. `{name}` is replaced
 * by `values.name`, numbers in the language's own notation. Throws when a key is not there.
 */
export function createTranslate(strings: Readonly<Record<string, string>>, locale: string): Translate {
  // Made at the first use: on a phone each costs as much as drawing a region.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const pluralOf = (count: number) => {
    plurals ??= new Intl.PluralRules(locale);
    return plurals.select(count);
  };
  const shown = (value: number) => {
    numbers ??= new Intl.NumberFormat(locale);
    return numbers.format(value);
  };
  return (key, values = {}) => {
    const count = values['count'];
    const text =
      strings[key] ??
      (typeof count === 'number' ? strings[`${key}.${pluralOf(count)}`] : undefined) ??
      strings[`${key}.other`];
    if (text === undefined) throw new Error(`No words for "${key}" in ${locale}.`);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? shown(value) : value;
    });
  };
}
