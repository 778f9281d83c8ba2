import { sha256 } from '@noble/hashes/sha2.js';
import { utf8Bytes } from './bytes.ts';
import { hex } from './hash.ts';
import { byCodeUnits, canonicalJson, isList, type JsonObject, type JsonValue } from './json.ts';

const entriesAtOnce = 200;

/**
 * The checksum of a file: SHA-256 over the canonical JSON (RFC 8785) of all but `checksum`. Yields between slices, so
 * that a page can breathe. Needs clean values (`cleanValue`).
 */
export function* checksumInSlices(top: JsonObject): Generator<void, string> {
  const hash = sha256.create();
  let separator = '{';
  for (const name of Object.keys(top).sort(byCodeUnits)) {
    const value = top[name];
    if (name === 'checksum' || value === undefined) continue;
    hash.update(utf8Bytes(`${separator}${JSON.stringify(name)}:`));
    separator = ',';
    for (const slice of slices(value)) {
      hash.update(utf8Bytes(slice));
      yield;
    }
  }
  hash.update(utf8Bytes(separator === '{' ? '{}' : '}'));
  return `sha256-${hex(hash.digest())}`;
}

function* slices(value: JsonValue): Iterable<string> {
  if (!isList(value) || value.length === 0) {
    yield canonicalJson(value);
    return;
  }
  for (let from = 0; from < value.length; from += entriesAtOnce) {
    const entries = value.slice(from, from + entriesAtOnce).map(canonicalJson);
    yield (from === 0 ? '[' : ',') + entries.join(',');
  }
  yield ']';
}

/** The checksum, at once. */
export function checksumOf(top: JsonObject): string {
  return finish(checksumInSlices(top));
}

/** Runs a generator to its end and gives what it returns. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
