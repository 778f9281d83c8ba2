import type { TabDocument } from './document.ts';
import { contentsOf } from './file-contents.ts';
import type { FileState } from './file-state.ts';
import { groupFileNames } from './group-names.ts';
import type { Saving } from './saving.ts';
import type { Surroundings } from './surroundings.ts';

/** Time between two downloads, in milliseconds: browsers drop some that come at once, and tell nothing of it. */
const between = 300;

/** Makes what downloads the open document once per group. All files hold one id, so that they can be merged again. */
export function createGroupFiles(
  document: TabDocument,
  files: Pick<FileState, 'foreign'>,
  surroundings: Surroundings,
): Saving['downloadForGroups'] {
  return async (title, groups) => {
    if (!document.isOpen() || files.foreign.get()) return undefined;
    const { bytes } = contentsOf(document.whole(), surroundings);
    const names = groupFileNames(title, groups);
    for (const name of names) {
      surroundings.download(name, bytes);
      await new Promise<void>((resolve) => void surroundings.wait(between, resolve));
    }
    return names;
  };
}
