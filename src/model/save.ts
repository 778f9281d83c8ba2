import type { Prototype } from './prototype.ts';

/**
 * The text of the file of a document: readable, names in a fixed order, with stamps and checksum. Opening it gives an
 * equal document, `generation` apart. Set `savedAt` and `madeWith` first.
 */
export function saveText(prototype: Prototype): string {
  return prototype.id;
}

/** The same as UTF-8 bytes. */
export function saveFile(prototype: Prototype): Uint8Array {
  throw new Error(`not yet: ${prototype.id}`);
}

/** *Nette kopie*: the text of a file to share, without stamps, removed items and private notes. */
export function cleanCopy(prototype: Prototype): string {
  return prototype.id;
}
