import { characters, limits } from '../model/limits.ts';

/** The text, cut to what a document may hold. Most texts come back as they are. */
export function withinLimit(text: string): string {
  if (text.length <= limits.textCharacters || characters(text) <= limits.textCharacters) return text;
  return [...text].slice(0, limits.textCharacters).join('');
}
