import { atom, type ReadableAtom } from 'nanostores';
import { type OpenResult, openFile } from '../model/open.ts';
import { type Prototype, readHead } from '../model/prototype.ts';
import type { TabDocument } from './document.ts';
import type { FileState } from './file-state.ts';
import type { SaveConflict } from './saving.ts';

/** A conflict that waits for an answer: the file, and what stands in it. */
export interface WaitingConflict {
  /** The prototype that was to be saved. */
  readonly id: string;
  readonly handle: FileSystemFileHandle;
  readonly hash: string;
  readonly there: Prototype | undefined;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly reason: SaveConflict['reason'];
}

/** The question that is asked when a file holds something that this device does not know. */
export interface SaveConflicts {
  readonly conflict: ReadableAtom<SaveConflict | undefined>;
  /** Asks what to do with a file, before it is written over with the open prototype. */
  ask(handle: FileSystemFileHandle, hash: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** What waits for an answer. */
  waiting(): WaitingConflict | undefined;
  /** The same, which then waits no longer. */
  answer(): WaitingConflict | undefined;
}

/** Makes what asks about files that others wrote. */
export function createSaveConflicts(document: TabDocument, files: FileState): SaveConflicts {
  const conflict = atom<SaveConflict | undefined>(undefined);
  let waiting: WaitingConflict | undefined;
  return {
    conflict,
    ask(handle, hash, bytes) {
      const result = openFile(bytes);
      const there = result.outcome === 'opened' ? result.prototype : undefined;
      const { id } = document.outline();
      const reason = reasonOf(result, id);
      if (result.outcome === 'opened' && result.lost.length > 0)
        for (const problem of result.notices)
          files.fail({ name: handle.name, bytes }, problem, { fatal: false, pieces: result.lost });
      waiting = { id, handle, hash, there, bytes, reason };
      conflict.set({ name: handle.name, reason, title: there && readHead(there).title });
    },
    waiting: () => waiting,
    answer() {
      const asked = waiting;
      waiting = undefined;
      conflict.set(undefined);
      return asked;
    },
  };
}

function reasonOf(result: OpenResult, id: string): SaveConflict['reason'] {
  if (result.outcome === 'newer') return 'newer';
  if (result.outcome === 'failed') return 'unreadable';
  return result.prototype.id === id ? 'changed' : 'other';
}
