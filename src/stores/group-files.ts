import { saveFile } from '../model/save.ts';
import { PlaceProblem } from '../storage/place.ts';
import { readPrototype } from '../storage/prototype-records.ts';
import { groupFileNames } from './group-names.ts';
import type { Surroundings } from './surroundings.ts';

/** How saving files for groups ended: the names of the files, or why there are none. */
export type GroupFilesOutcome =
  | { readonly kind: 'saved'; readonly names: readonly string[] }
  /** The prototype is not stored on this device (yet), or cannot be read. */
  | { readonly kind: 'failed' };

/** How long the last keystrokes may take to be stored, in milliseconds. */
const settle = 400;

/** Time between two downloads, in milliseconds: browsers drop some that come at once. */
const between = 300;

/**
 * Downloads the same prototype once per group, the group's name in the name of the file. All files hold the same prototype (one
 * id), so that they can be merged again afterwards.
 */
export async function saveGroupFiles(
  prototype: string,
  title: string,
  groups: readonly string[],
  surroundings: Pick<Surroundings, 'openPlace' | 'wait' | 'download' | 'now' | 'edition' | 'build'>,
): Promise<GroupFilesOutcome> {
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => void surroundings.wait(milliseconds, resolve));
  await pause(settle);
  try {
    const place = await surroundings.openPlace(() => {});
    const stored = await readPrototype(place, prototype).finally(() => place.close());
    if (!stored) return { kind: 'failed' };
    const bytes = saveFile({
      ...stored.prototype,
      savedAt: surroundings.now().toISOString(),
      madeWith: { edition: surroundings.edition, build: surroundings.build },
    });
    const names = groupFileNames(title, groups);
    for (const name of names) {
      surroundings.download(name, bytes);
      await pause(between);
    }
    return { kind: 'saved', names };
  } catch (error) {
    if (error instanceof PlaceProblem) return { kind: 'failed' };
    throw error;
  }
}
