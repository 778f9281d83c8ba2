import { sha256 } from '@noble/hashes/sha2.js';
import { utf8Bytes } from './bytes.ts';
import { canonicalJson, type JsonValue } from './json.ts';

/**
 * A short, fast hash of a value in base 36: 32 bits of FNV-1a over code units (those of a text itself, of the canonical
 * JSON of anything else, with another start), mixed as in MurmurHash3. It tells whether a person changed a value; it
 * is no proof against forgery.
 */
export function shortHash(value: JsonValue): string {
  const isText = typeof value === 'string';
  return mixed(fed(isText ? 0x811c9dc5 : 0x01234567, isText ? value : canonicalJson(value)));
}

/** The same for several texts one after another; where one ends and the next begins counts. */
export function shortHashOfAll(texts: Iterable<string>): string {
  let hash = 0x89abcdef;
  for (const text of texts) hash = fed(Math.imul(hash ^ text.length, 0x01000193), text);
  return mixed(hash);
}

function fed(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

function mixed(sum: number): string {
  let hash = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(36);
}

/** The first 64 bits of the SHA-256 of a value's canonical JSON, in hexadecimal: an id derived from content. */
export function contentHash(value: JsonValue): string {
  return hex(sha256(utf8Bytes(canonicalJson(value)))).slice(0, 16);
}

/** Bytes in hexadecimal. */
export function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}
