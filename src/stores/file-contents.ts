import { merge } from '../model/merge.ts';
import { openFileInSlices } from '../model/open.ts';
import type { Prototype } from '../model/prototype.ts';
import { saveFile } from '../model/save.ts';
import type { Surroundings } from './surroundings.ts';

/** A document on its way to a file. */
export interface FileContents {
  /** The document as it stands in the file, with the time of saving. */
  readonly prototype: Prototype;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Writes a document as the bytes of a file, stamped with time and build. */
export function contentsOf(prototype: Prototype, surroundings: Surroundings): FileContents {
  const { edition, build } = surroundings;
  const stamped = {
    ...prototype,
    savedAt: surroundings.now().toISOString(),
    madeWith: { edition, build },
  };
  return { prototype: stamped, bytes: saveFile(stamped) };
}

/** Whether these bytes of a file open as just this document. */
export async function confirms(
  bytes: Uint8Array,
  prototype: Prototype,
  surroundings: Surroundings,
): Promise<boolean> {
  const result = await openFileInSlices(bytes, surroundings.pause);
  if (result.outcome !== 'opened' || result.prototype.id !== prototype.id) return false;
  const back = { ...result.prototype, generation: prototype.generation };
  return merge(back, prototype) === back && merge(prototype, back) === prototype;
}
