import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { LostPiece } from '../model/lost-piece.ts';
import { type FileRecord, readFileRecord, writeFileRecord } from '../storage/file-records.ts';
import type { Device } from './device.ts';
import type { FileProblem, FileWork } from './saving.ts';

/** A file as it came: its name and its bytes, or where these can still be read when it was too large to read at once. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly unread?: Blob;
}

/** What this tab knows of files: that of the open prototype, and those that could not be used. */
export interface FileState {
  /** The file of the open prototype. */
  readonly record: ReadableAtom<FileRecord | undefined>;
  /** What is being done with a file now. */
  readonly busy: ReadableAtom<FileWork | undefined>;
  readonly failures: ReadableAtom<readonly FileProblem[]>;
  /** A file of a newer version that is open to look at: saving gives it back unchanged. */
  readonly foreign: WritableAtom<RawFile | undefined>;
  /** Does one thing with files after the other: what comes while a file is being saved or opened waits for its turn. */
  inTurn<Result>(what: FileWork, work: () => Promise<Result>): Promise<Result>;
  /** Reads from the place which file the open prototype has. That of another one is forgotten at once. */
  load(prototype: string | undefined): Promise<void>;
  /** Keeps which file a prototype has; `shown` when it is the open one. */
  keep(prototype: string, record: FileRecord, shown: boolean): Promise<void>;
  /** Adds a failure. The raw file is kept until the failure is put away. */
  fail(
    file: RawFile,
    problem: { readonly code: string; readonly values?: Readonly<Record<string, string | number>> },
    lost?: { readonly fatal: boolean; readonly pieces: readonly LostPiece[] },
  ): void;
  /** The raw file of a failure. */
  rawOf(id: number): RawFile | undefined;
  dismiss(id: number): void;
}

/** Makes an empty file state. */
export function createFileState(device: Device): FileState {
  const record = atom<FileRecord | undefined>(undefined);
  const failures = atom<readonly FileProblem[]>([]);
  const busy = atom<FileWork | undefined>(undefined);
  let last: Promise<unknown> = Promise.resolve();
  let under = 0;
  /** The prototype that `record` belongs to. */
  let owner: string | undefined;
  const raws = new Map<number, RawFile>();
  let count = 0;
  const begin = <Result>(what: FileWork, work: () => Promise<Result>) => {
    busy.set(what);
    return work();
  };
  return {
    record,
    busy,
    async inTurn(what, work) {
      under += 1;
      // The first one does not wait at all: a picker opens only in the click itself.
      const mine = under === 1 ? begin(what, work) : last.then(() => begin(what, work));
      last = mine.catch(() => undefined); // `mine` carries the error to the caller
      try {
        return await mine;
      } finally {
        under -= 1;
        if (under === 0) busy.set(undefined);
      }
    },
    failures,
    foreign: atom(undefined),
    async load(prototype) {
      // At once: whoever saves before the answer is there must not write into the file of the one before.
      if (prototype !== owner) record.set(undefined);
      owner = prototype;
      if (prototype === undefined) return;
      try {
        const found = await readFileRecord(await device.place(), prototype);
        if (prototype === owner) record.set(found);
      } catch (error) {
        if (prototype === owner) record.set(undefined);
        device.fail(error);
      }
    },
    async keep(prototype, next, shown) {
      if (shown) {
        owner = prototype;
        record.set(next);
      }
      try {
        await writeFileRecord(await device.place(), prototype, next);
      } catch (error) {
        device.fail(error);
      }
    },
    fail(file, problem, lost = { fatal: true, pieces: [] }) {
      count += 1;
      raws.set(count, file);
      const failure: FileProblem = {
        id: count,
        name: file.name,
        code: problem.code,
        values: problem.values ?? {},
        fatal: lost.fatal,
        lost: lost.pieces,
        raw: file.bytes !== undefined || file.unread !== undefined,
      };
      failures.set([...failures.get(), failure]);
    },
    rawOf: (id) => raws.get(id),
    dismiss(id) {
      raws.delete(id);
      failures.set(failures.get().filter((failure) => failure.id !== id));
    },
  };
}
