import { atom } from 'nanostores';
import { type ComparisonNumbers, compare, numbersOf } from '../model/compare.ts';
import { type Prototype, readHead } from '../model/prototype.ts';
import { canSaveInPlace, pickToOpen } from '../storage/file-handle.ts';
import type { ComparedFile, ComparedSide, Comparing } from './comparing.ts';
import type { VersionKeeper } from './create-versions.ts';
import type { TabDocument } from './document.ts';
import type { FileReading } from './file-reading.ts';
import type { Surroundings } from './surroundings.ts';

/** What comparing needs. */
export interface ComparingParts {
  readonly surroundings: Surroundings;
  readonly document: TabDocument;
  readonly versions: VersionKeeper;
  readonly reading: FileReading;
}

/** Makes what compares versions. */
export function createComparing({ surroundings, document, versions, reading }: ComparingParts): Comparing {
  const changes = atom<ReadonlyMap<string, ComparisonNumbers>>(new Map());
  const file = atom<ComparedFile | undefined>(undefined);
  let fromFile: Prototype | undefined;
  /** Counts the calls, so that an older count ends when a newer one begins. */
  let turn = 0;

  const documentOf = async (side: ComparedSide): Promise<Prototype | undefined> => {
    if (!document.isOpen()) return undefined;
    if (side.kind === 'now') return document.whole();
    return side.kind === 'file' ? fromFile : await versions.documentOf(side.id);
  };
  const openFile: Comparing['openFile'] = async (chosen) => {
    const read = await reading.read(chosen, 'refuse');
    if (!read) return false;
    const { name, prototype, remark } = read;
    remark();
    fromFile = prototype;
    file.set({ name, title: readHead(prototype).title, savedAt: prototype.savedAt });
    return true;
  };
  return {
    changes,
    file,
    openFile,
    async countChanges() {
      turn += 1;
      const mine = turn;
      changes.set(new Map());
      for (const { id } of versions.list.get()) {
        const before = await documentOf({ kind: 'version', id });
        if (mine !== turn || !document.isOpen()) return;
        if (before && before.id === document.outline().id)
          changes.set(new Map(changes.get()).set(id, numbersOf(compare(before, document.whole()))));
        await surroundings.pause();
        if (mine !== turn) return;
      }
    },
    async pickFile() {
      if (canSaveInPlace()) {
        const [handle] = await pickToOpen(false);
        const chosen = handle && (await reading.behind(handle));
        return chosen ? await openFile(chosen) : false;
      }
      const [chosen] = await surroundings.chooseFiles(false);
      return chosen ? await openFile(chosen) : false;
    },
    async compare(before, after) {
      const [old, now] = [await documentOf(before), await documentOf(after)];
      return old && now ? compare(old, now) : undefined;
    },
    end() {
      turn += 1;
      fromFile = undefined;
      changes.set(new Map());
      file.set(undefined);
    },
  };
}
