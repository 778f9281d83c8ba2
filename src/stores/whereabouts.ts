import { computed, type ReadableAtom } from 'nanostores';
import type { Device } from './device.ts';
import type { FileState } from './file-state.ts';
import type { Keeper } from './keeper.ts';
import type { Whereabouts } from './saving.ts';

/** Says where the work is. While the browser does not keep it, work that is in no file is in the open page only. */
export function createWhereabouts(
  device: Device,
  keeper: Keeper,
  files: FileState,
): ReadableAtom<Whereabouts> {
  return computed(
    [device.trouble, keeper.unsaved, files.record, files.foreign],
    (trouble, unsaved, record, foreign): Whereabouts => {
      if (foreign) return { kind: 'foreign', name: foreign.name };
      if (trouble !== undefined && (unsaved > 0 || !record)) return { kind: 'memory' };
      return record ? { kind: record.kind, name: record.name, at: record.at } : { kind: 'browser' };
    },
  );
}
