import type { ReadableAtom } from 'nanostores';
import { utf8Bytes } from '../model/bytes.ts';
import { type Prototype, readHead } from '../model/prototype.ts';
import { cleanCopy } from '../model/save.ts';
import {
  canSaveInPlace,
  FileProblem,
  mayWrite,
  pickToSave,
  readHandle,
  writeHandle,
} from '../storage/file-handle.ts';
import { fileNameFor } from '../storage/file-name.ts';
import { hashOf } from '../storage/file-records.ts';
import type { Announcer } from './announcer.ts';
import type { TabDocument } from './document.ts';
import { confirms, contentsOf } from './file-contents.ts';
import type { FileState } from './file-state.ts';
import type { Keeper } from './keeper.ts';
import { createSaveConflicts } from './save-conflicts.ts';
import type { SaveConflict, SaveOutcome, Saving } from './saving.ts';
import type { Surroundings } from './surroundings.ts';

export type FileSaving = Pick<
  Saving,
  | 'conflict'
  | 'saveFile'
  | 'saveAs'
  | 'download'
  | 'downloadCleanCopy'
  | 'downloadConflict'
  | 'resolveConflict'
> & {
  readonly conflict: ReadableAtom<SaveConflict | undefined>;
};

/** What saving needs. */
export interface SavingParts {
  readonly surroundings: Surroundings;
  readonly document: TabDocument;
  readonly keeper: Keeper;
  readonly files: FileState;
  readonly announcer: Announcer;
  /** Merges a file of the same prototype into the open document, after keeping a version. */
  readonly mergeIn: (prototype: Prototype, name: string) => Promise<boolean>;
  /** Called after a save, so that other tabs learn of it. */
  readonly onSaved: () => void;
}

/** Makes what saves the open document to files. */
export function createFileSaving(parts: SavingParts): FileSaving {
  const { surroundings, document, keeper, files, announcer } = parts;
  const conflicts = createSaveConflicts(document, files);

  const suggestedName = () => fileNameFor(readHead(document.outline()).title, surroundings.edition);

  /**
   * Saves when it is its turn, and names what goes wrong. A save that is asked for while one is under way is that one. `work` gets
   * the prototype that was open when it was asked for; nothing is done when another one is open by then.
   */
  const attempt = async (work: (id: string) => Promise<SaveOutcome>): Promise<SaveOutcome> => {
    if (!document.isOpen() || files.busy.get() === 'saving') return 'cancelled';
    const { id } = document.outline();
    try {
      return await files.inTurn('saving', async () => (document.isOpen(id) ? await work(id) : 'cancelled'));
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      const name = files.record.get()?.name ?? suggestedName();
      files.fail({ name, bytes: undefined }, error);
      return 'failed';
    }
  };

  /**
   * Writes a prototype in place, unless the file holds something that this device does not know (`known` is the hash it may have) or
   * another prototype was opened meanwhile, which must never come into this one's file.
   */
  const write = async (
    id: string,
    handle: FileSystemFileHandle,
    known: string | undefined,
  ): Promise<SaveOutcome> => {
    if (!(await mayWrite(handle))) throw new FileProblem('file-denied');
    const before = await readHandle(handle);
    const hash = before.bytes.length > 0 ? await hashOf(before.bytes) : known;
    if (!document.isOpen(id)) return 'cancelled';
    if (hash !== undefined && hash !== known) {
      conflicts.ask(handle, hash, before.bytes);
      return 'conflict';
    }
    const { prototype, bytes } = contentsOf(document.whole(), surroundings);
    if (!(await confirms(bytes, prototype, surroundings))) throw new FileProblem('file-not-confirmed');
    await writeHandle(handle, bytes);
    const at = prototype.savedAt ?? surroundings.now().toISOString();
    const record = { kind: 'file', name: handle.name, at, hash: await hashOf(bytes), handle } as const;
    await finish(prototype, record);
    announcer.say('app.announce.saved', { name: handle.name });
    return 'saved';
  };

  const finish = async (prototype: Prototype, record: Parameters<FileState['keep']>[1]) => {
    if (document.isOpen(prototype.id)) {
      const { savedAt, madeWith } = prototype;
      document.note({ ...(savedAt ? { savedAt } : {}), ...(madeWith ? { madeWith } : {}) });
      await keeper.filed(prototype);
    }
    await files.keep(prototype.id, record, document.isOpen(prototype.id));
    parts.onSaved();
  };

  const download = () =>
    attempt(async () => {
      const raw = files.foreign.get();
      if (raw?.bytes) {
        surroundings.download(raw.name, raw.bytes);
        return 'downloaded';
      }
      const { prototype, bytes } = contentsOf(document.whole(), surroundings);
      const name = suggestedName();
      surroundings.download(name, bytes);
      // The browser tells nothing of a download; what can be known is whether it would open again.
      if (!(await confirms(bytes, prototype, surroundings))) throw new FileProblem('file-not-confirmed');
      announcer.say('app.announce.downloaded', { name });
      if (files.record.get()?.handle) return 'downloaded';
      const at = prototype.savedAt ?? surroundings.now().toISOString();
      await finish(prototype, { kind: 'download', name, at, hash: await hashOf(bytes), handle: undefined });
      return 'downloaded';
    });
  const saveAs = () => {
    if (!canSaveInPlace() || files.foreign.get()) return download();
    return attempt(async (id) => {
      const handle = await pickToSave(suggestedName());
      if (!handle || !document.isOpen(id)) return 'cancelled';
      const own = files.record.get()?.handle;
      const isOwn = own !== undefined && (await own.isSameEntry(handle));
      return await write(id, handle, isOwn ? files.record.get()?.hash : undefined);
    });
  };
  return {
    conflict: conflicts.conflict,
    saveAs,
    download,
    downloadCleanCopy(title) {
      // What a newer version wrote is only understood in part: it goes out as it is, by `download`.
      if (!document.isOpen() || files.foreign.get()) return undefined;
      const name = fileNameFor(title, surroundings.edition);
      surroundings.download(name, utf8Bytes(cleanCopy(document.whole())));
      announcer.say('app.clean-copy.done', { name });
      return name;
    },
    saveFile() {
      const record = files.record.get();
      const handle = record?.handle;
      if (!handle || !document.isOpen() || !canSaveInPlace() || files.foreign.get()) return saveAs();
      return attempt((id) => write(id, handle, record.hash));
    },
    downloadConflict() {
      const waiting = conflicts.waiting();
      if (waiting) surroundings.download(waiting.handle.name, waiting.bytes);
    },
    async resolveConflict(choice) {
      const asked = conflicts.answer();
      if (!asked || choice === 'cancel') return 'cancelled';
      if (choice === 'save-as') return await saveAs();
      const { handle, hash, there, reason } = asked;
      const allowed =
        choice === 'merge' ? reason === 'changed' : reason === 'other' || reason === 'unreadable';
      if (!allowed) return 'cancelled';
      return await attempt(async (id) => {
        if (id !== asked.id) return 'cancelled';
        // Asked while the click still counts.
        if (!(await mayWrite(handle))) throw new FileProblem('file-denied');
        if (choice === 'merge' && there && !(await parts.mergeIn(there, handle.name))) return 'failed';
        return await write(id, handle, hash);
      });
    },
  };
}
