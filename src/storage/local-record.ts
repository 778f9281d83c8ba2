import { isRecord } from '../model/record.ts';

/** The part of `Storage` that is needed here, so that tests can give their own. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The browser's small text store; `undefined` on the server and where the browser refuses it. */
export function localTexts(): TextStore | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : localStorage;
  } catch (error) {
    // Reading the property itself throws a SecurityError where the user blocks site data.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

/** Reads an object kept as JSON; `undefined` when there is none or it is no object. */
export function readLocalRecord(
  texts: TextStore | undefined,
  key: string,
): Readonly<Record<string, unknown>> | undefined {
  const text = texts?.getItem(key);
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch (error) {
    // A half-written or foreign value counts as none: it is only ever a copy or a preference.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Keeps an object as JSON. Gives false when the browser refuses (no room, blocked); what was kept before stays then. */
export function writeLocalRecord(texts: TextStore | undefined, key: string, value: object): boolean {
  if (!texts) return false;
  try {
    texts.setItem(key, JSON.stringify(value));
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return false;
  }
}
