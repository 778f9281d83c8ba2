import { atom } from 'nanostores';
import { duplicatePrototype, type Prototype, readHead } from '../model/prototype.ts';
import { canSaveInPlace, pickToOpen } from '../storage/file-handle.ts';
import type { FileRecord } from '../storage/file-records.ts';
import type { Announcer } from './announcer.ts';
import type { PrototypeShelf } from './create-prototypes.ts';
import type { FileReading, ReadFile } from './file-reading.ts';
import type { FileState } from './file-state.ts';
import type { Keeper } from './keeper.ts';
import type { Opening } from './opening.ts';
import type { OpenQuestion, Saving } from './saving.ts';
import type { Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';

export type FileOpening = Pick<
  Saving,
  'question' | 'openFile' | 'openFiles' | 'openExample' | 'resolveQuestion'
>;

interface Arrived {
  readonly file: File;
  readonly handle: FileSystemFileHandle | undefined;
}

/** What opening files needs. */
export interface FileOpeningParts {
  readonly surroundings: Surroundings;
  readonly opening: Opening;
  readonly steps: Steps;
  readonly files: FileState;
  readonly reading: FileReading;
  readonly keeper: Keeper;
  readonly announcer: Announcer;
  /** Merges a document into the one with the same id, which is open by then, after keeping a version. */
  readonly mergeIn: (prototype: Prototype, name: string) => Promise<boolean>;
  /** What is on this device, and how what was removed comes back. */
  readonly shelf: Pick<PrototypeShelf, 'recordOf' | 'bringBack'>;
  /** Called when a prototype was added to the device. */
  readonly onAdded: () => void;
}

/** Makes what opens files. */
export function createFileOpening(parts: FileOpeningParts): FileOpening {
  const { surroundings, opening, steps, files, announcer, reading, keeper } = parts;
  const question = atom<OpenQuestion | undefined>(undefined);
  let asked: { readonly read: ReadFile; readonly arrived: Arrived } | undefined;
  /** Files that wait until a question is answered. */
  let queue: Arrived[] = [];
  let opened: string | undefined;

  const fileRecordOf = ({ name, hash }: ReadFile, handle: FileSystemFileHandle | undefined): FileRecord => ({
    kind: 'file',
    name,
    at: surroundings.now().toISOString(),
    hash,
    handle,
  });
  /** Adds a document that is not on this device and opens it. */
  const add = async (
    prototype: Prototype,
    record: FileRecord | undefined,
    unsaved: Iterable<string> = [],
  ): Promise<boolean> => {
    if (!(await opening.leave())) return false;
    const beginning = { unsaved: new Set(unsaved), headUnsaved: false, stored: false };
    await opening.show(prototype, beginning);
    if (record) await files.keep(prototype.id, record, true);
    parts.onAdded();
    opened = prototype.id;
    announcer.say('app.announce.opened', { title: readHead(prototype).title });
    return true;
  };
  /** Opens the prototype of a file that is on this device and merges the file into it. */
  const mergeHere = async (read: ReadFile, { handle }: Arrived): Promise<boolean> => {
    const { prototype } = read;
    await opening.open(prototype.id);
    const record = fileRecordOf(read, handle);
    if (!(await parts.mergeIn(prototype, record.name))) return false;
    read.remark();
    await keeper.filed(prototype);
    await files.keep(prototype.id, record, true);
    opened = prototype.id;
    return true;
  };
  /** Goes on with the files that wait, until one needs an answer. */
  const goOn = async (): Promise<string | undefined> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const found = await reading.read(next.file, 'show');
      if (!found) continue;
      const known = await parts.shelf.recordOf(found.prototype.id);
      if (known?.removedAt !== undefined) {
        // It may hold more than the file: it comes back, and the file with it.
        await parts.shelf.bringBack(found.prototype.id);
        if (!(await mergeHere(found, next))) queue = [];
        continue;
      }
      if (known) {
        asked = { read: found, arrived: next };
        const { title } = readHead(found.prototype);
        const { savedAt } = found.prototype;
        question.set({ name: found.name, title, reason: 'same', here: known.updatedAt, there: savedAt });
        return opened;
      }
      if (await add(found.prototype, fileRecordOf(found, next.handle))) found.remark();
      else queue = [];
    }
    return opened;
  };
  const inTurn = (work: () => Promise<string | undefined>) => files.inTurn('opening', work);
  const begin = (arrived: readonly Arrived[]) => {
    // A question that was left open is answered by this: nothing came of it.
    asked = undefined;
    question.set(undefined);
    queue = [...arrived];
    opened = undefined;
    return goOn();
  };
  const pick = async (): Promise<readonly Arrived[]> => {
    if (!canSaveInPlace()) {
      const chosen = await surroundings.chooseFiles(true);
      return chosen.map((file) => ({ file, handle: undefined }));
    }
    const handles = await pickToOpen(true);
    const files = await Promise.all(
      handles.map(async (handle) => {
        const found = await reading.behind(handle);
        return found ? [{ file: found, handle }] : [];
      }),
    );
    return files.flat();
  };
  return {
    question,
    async openFile() {
      // The picker opens in the click; only the reading waits for its turn.
      const chosen = await pick();
      return chosen.length === 0 ? undefined : await inTurn(() => begin(chosen));
    },
    openFiles: (chosen, handles = []) =>
      inTurn(() => begin(chosen.map((file, at) => ({ file, handle: handles[at] })))),
    openExample: (address) =>
      inTurn(async () => {
        opened = undefined;
        const name = address.slice(address.lastIndexOf('/') + 1);
        let bytes: Uint8Array<ArrayBuffer>;
        try {
          bytes = await surroundings.fetchBytes(address);
        } catch (error) {
          if (!(error instanceof Error)) throw error;
          files.fail({ name, bytes: undefined }, { code: 'file-not-readable' });
          return undefined;
        }
        const found = await reading.readBytes(name, bytes);
        if (!found) return undefined;
        const { id } = found.prototype;
        const known = await parts.shelf.recordOf(id);
        if (known && known.removedAt === undefined) await opening.open(id);
        else if (await add(found.prototype, undefined)) found.remark();
        else return undefined;
        return id;
      }),
    resolveQuestion: (choice, copyTitle) =>
      inTurn(async () => {
        const answered = asked;
        asked = undefined;
        question.set(undefined);
        if (!answered) return undefined;
        const { prototype } = answered.read;
        if (choice === 'merge') {
          await mergeHere(answered.read, answered.arrived);
        } else if (choice === 'copy') {
          const title = copyTitle ?? readHead(prototype).title;
          const copy = duplicatePrototype(steps.context, prototype, title);
          if (await add(copy, undefined, copy.items.keys())) answered.read.remark();
        }
        return await goOn();
      }),
  };
}
