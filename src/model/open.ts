import { utf8Bytes } from './bytes.ts';
import { finish } from './checksum.ts';
import { type CleanFile, checkChecksum, cleanFile } from './clean-file.ts';
import { type DecodedText, decodings } from './decode-text.ts';
import { fileFormat, fileVersion } from './file-format.ts';
import { isObject, type JsonValue, own } from './json.ts';
import { limits } from './limits.ts';
import type { LostPiece } from './lost-piece.ts';
import { type Migration, migrated, migrations } from './migrations/index.ts';
import { pastLimit } from './past-limit.ts';
import { type Problem, problem } from './problems.ts';
import type { Prototype } from './prototype.ts';
import { readDocument } from './read-document.ts';
import { lacksItsLists, looksLikeOurs, rescue } from './rescue.ts';
import { parsed } from './scan-json.ts';

/** The outcome of opening a file. The caller keeps the raw file and offers it back with every problem. */
export type OpenResult =
  | {
      readonly outcome: 'opened';
      readonly prototype: Prototype;
      /** What the team must be told; empty when the file is exactly what the app wrote. */
      readonly notices: readonly Problem[];
      /** What of a damaged file could not be rescued. */
      readonly lost: readonly LostPiece[];
    }
  | {
      /** Written by a newer version: to look at only, never to be stored or merged; saved out as the raw file. */
      readonly outcome: 'newer';
      readonly problem: Problem;
      /** As much as this version understands of it. */
      readonly prototype: Prototype;
    }
  | { readonly outcome: 'failed'; readonly problem: Problem };

/** Opens a file at once; for files of some thousands of items, and for tests. Never throws, on any input. */
export function openFile(input: Uint8Array | string, chain: readonly Migration[] = migrations): OpenResult {
  return finish(openInSteps(input, chain));
}

/**
 * Opens a file in slices of some milliseconds (reading and parsing the text itself is one slice); `pause` gives the page a
 * turn in between, and may do so only when enough time went by.
 */
export async function openFileInSlices(
  input: Uint8Array | string,
  pause: () => Promise<void>,
): Promise<OpenResult> {
  const steps = openInSteps(input, migrations);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

function* openInSteps(input: Uint8Array | string, chain: readonly Migration[]): Generator<void, OpenResult> {
  const bytes =
    input.length > limits.fileBytes || typeof input !== 'string' ? input.length : utf8Bytes(input).length;
  if (bytes > limits.fileBytes) {
    const megabytes = Math.ceil(bytes / 100_000) / 10;
    return failed(problem('file-too-large', { megabytes, limit: limits.fileBytes / 1_000_000 }));
  }
  const ways = typeof input === 'string' ? [asText(input)] : decodings(input);
  for (const way of ways) {
    if (/^[\s\0\uFEFF]*$/.test(way.text)) return failed(problem('file-empty', {}));
    yield;
    const json = parsed(way.text);
    if (way.guess && !(yield* isConfirmed(json))) continue;
    return yield* openJson(json, way, chain);
  }
  return failed(problem('file-not-json', {}));
}

function asText(input: string): DecodedText {
  return { text: input.startsWith('\uFEFF') ? input.slice(1) : input, notices: [], guess: false };
}

/** Whether a guessed encoding is right: the checksum fits, or there is none and the rest is ours. */
function* isConfirmed(json: JsonValue | undefined): Generator<void, boolean> {
  if (!isObject(json) || own(json, 'format') !== fileFormat) return false;
  const { top } = yield* cleanFile(json);
  return own(top, 'checksum') === undefined || (yield* checkChecksum(top)).length === 0;
}

function* openJson(
  json: JsonValue | undefined,
  way: DecodedText,
  chain: readonly Migration[],
): Generator<void, OpenResult> {
  if (json === undefined) return yield* openDamaged(way, chain);
  if (!isObject(json) || own(json, 'format') !== fileFormat) return failed(problem('file-other-program', {}));
  if (lacksItsLists(json)) return yield* openDamaged(way, chain);
  const tooMuch = pastLimit(json);
  if (tooMuch !== undefined) return failed(tooMuch);
  const clean = yield* cleanFile(json);
  const version = versionOf(clean);
  if (version !== undefined && version > fileVersion) return yield* openNewer(clean, version);
  const current = brought(clean, version, chain);
  const unversioned = current === undefined ? [problem('version-missing', {})] : [];
  const notices = [...way.notices, ...unversioned, ...(yield* checkChecksum(clean.top))];
  const read = yield* readDocument({ ...clean, top: current ?? clean.top });
  return { outcome: 'opened', ...read, notices: [...notices, ...read.notices] };
}

function* openNewer(clean: CleanFile, version: number): Generator<void, OpenResult> {
  const { prototype } = yield* readDocument(clean);
  return { outcome: 'newer', problem: problem('file-newer', { version, supported: fileVersion }), prototype };
}

function* openDamaged(way: DecodedText, chain: readonly Migration[]): Generator<void, OpenResult> {
  if (!looksLikeOurs(way.text)) return failed(problem('file-not-json', {}));
  const rescued = rescue(way.text);
  const tooMuch = pastLimit(rescued.top);
  if (tooMuch !== undefined) return failed(tooMuch);
  const clean = yield* cleanFile(rescued.top);
  const version = versionOf(clean);
  if (version !== undefined && version > fileVersion) return yield* openNewer(clean, version);
  if (rescued.items === 0 && own(rescued.top, 'id') === undefined) {
    return failed(problem('file-beyond-rescue', {}));
  }
  const read = yield* readDocument({ ...clean, top: brought(clean, version, chain) ?? clean.top });
  const lost = [...rescued.lost, ...read.lost];
  const damaged = problem('file-damaged', { rescued: rescued.items, lost: lost.length });
  return {
    outcome: 'opened',
    prototype: read.prototype,
    notices: [...way.notices, damaged, ...read.notices],
    lost,
  };
}

/** The version that a file says it is of; undefined when it says none. */
function versionOf({ top }: CleanFile): number | undefined {
  const version = own(top, 'version');
  return typeof version === 'number' && Number.isInteger(version) ? version : undefined;
}

/** The file brought to the version that this app reads; undefined when it says none, or one from which no chain leads. */
function brought({ top }: CleanFile, version: number | undefined, chain: readonly Migration[]) {
  return version === undefined ? undefined : migrated(top, version, fileVersion, chain);
}

function failed(reason: Problem): OpenResult {
  return { outcome: 'failed', problem: reason };
}
