import { limits } from '../model/limits.ts';
import { openFileInSlices } from '../model/open.ts';
import type { Prototype } from '../model/prototype.ts';
import { FileProblem, readBytes, readHandle } from '../storage/file-handle.ts';
import { hashOf } from '../storage/file-records.ts';
import type { FileState } from './file-state.ts';
import type { Opening } from './opening.ts';
import type { Surroundings } from './surroundings.ts';

/** A file that was read and can be used. */
export interface ReadFile {
  readonly name: string;
  readonly prototype: Prototype;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** Tells what is remarkable about the file, such as what could not be rescued. For when its document is used, and not before. */
  readonly remark: () => void;
}

/** Reads files as documents. Failures are added to the file state, with the raw file. */
export interface FileReading {
  /** `newer` says what becomes of a file of a newer version: it is shown, to look at only, or refused. */
  read(file: File, newer: 'show' | 'refuse'): Promise<ReadFile | undefined>;
  readBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile | undefined>;
  /** Hands the raw file of a failure back. */
  downloadRaw(failure: number): Promise<void>;
  /** The file behind a handle. */
  behind(handle: FileSystemFileHandle): Promise<File | undefined>;
}

/** Makes what reads files. */
export function createFileReading(
  surroundings: Surroundings,
  opening: Opening,
  files: FileState,
): FileReading {
  /** Shows a file of a newer version at once, for it can only be looked at. */
  const showNewer = async (prototype: Prototype, raw: { name: string; bytes: Uint8Array<ArrayBuffer> }) => {
    if (!(await opening.leave())) return;
    const beginning = { unsaved: new Set<string>(), headUnsaved: false, stored: true };
    await opening.show(prototype, beginning, 'read-only');
    files.foreign.set(raw);
  };
  const readAll = async (
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    newer: 'show' | 'refuse' = 'show',
  ): Promise<ReadFile | undefined> => {
    const result = await openFileInSlices(bytes, surroundings.pause);
    const raw = { name, bytes };
    if (result.outcome === 'failed') {
      files.fail(raw, result.problem);
      return undefined;
    }
    if (result.outcome === 'newer') {
      const shown = newer === 'show' && result.prototype !== undefined;
      files.fail(raw, result.problem, { fatal: !shown, pieces: [] });
      if (result.prototype && shown) await showNewer(result.prototype, raw);
      return undefined;
    }
    const { prototype, notices, lost } = result;
    const remark = () => {
      for (const problem of notices)
        files.fail(raw, problem, { fatal: false, pieces: problem === notices[0] ? lost : [] });
    };
    return { name, prototype, hash: await hashOf(bytes), remark };
  };
  const read: FileReading['read'] = async (file, newer) => {
    if (file.size > limits.fileBytes) {
      const megabytes = Math.ceil(file.size / 100_000) / 10;
      const values = { megabytes, limit: limits.fileBytes / 1_000_000 };
      files.fail({ name: file.name, bytes: undefined, unread: file }, { code: 'file-too-large', values });
      return undefined;
    }
    try {
      return await readAll(file.name, await readBytes(file), newer);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      files.fail({ name: file.name, bytes: undefined }, { code: 'file-not-readable' });
      return undefined;
    }
  };
  return {
    read,
    readBytes: readAll,
    async downloadRaw(failure) {
      const raw = files.rawOf(failure);
      if (!raw) return;
      try {
        const bytes = raw.bytes ?? (raw.unread && (await readBytes(raw.unread)));
        if (bytes) surroundings.download(raw.name, bytes);
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        files.dismiss(failure);
        files.fail({ name: raw.name, bytes: undefined }, { code: 'file-not-readable' });
      }
    },
    async behind(handle) {
      try {
        return (await readHandle(handle)).file;
      } catch (error) {
        if (!(error instanceof FileProblem)) throw error;
        files.fail({ name: handle.name, bytes: undefined }, error);
        return undefined;
      }
    },
  };
}
