import { isRecord } from '../model/record.ts';
import { isFileHandle } from './file-handle.ts';
import type { Place } from './place.ts';

/** What this device knows of the file that a prototype was last read from or written to. */
export interface FileRecord {
  /** `file`: read or written for sure. `download`: handed to the browser, which does not say where it went. */
  readonly kind: 'file' | 'download';
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
  /** SHA-256 of the bytes as last read or written, in hexadecimal. */
  readonly hash: string;
  /** To write it in place, where the browser can. */
  readonly handle: FileSystemFileHandle | undefined;
}

/** The file of a prototype; `undefined` when it never had one on this device. */
export async function readFileRecord(place: Place, prototype: string): Promise<FileRecord | undefined> {
  const value = await place.get('handles', [prototype]);
  if (!isRecord(value)) return undefined;
  const { kind, name, at, hash, handle } = value;
  if (kind !== 'file' && kind !== 'download') return undefined;
  if (typeof name !== 'string' || typeof at !== 'string' || typeof hash !== 'string') return undefined;
  return { kind, name, at, hash, handle: isFileHandle(handle) ? handle : undefined };
}

/** Keeps what is known of a file; `undefined` forgets it. Where a handle cannot be kept, the rest is. */
export async function writeFileRecord(
  place: Place,
  prototype: string,
  record: FileRecord | undefined,
): Promise<void> {
  const change = { store: 'handles', key: [prototype] } as const;
  if (!record) return await place.write([{ ...change, value: undefined }]);
  const { handle, ...rest } = record;
  if (handle) {
    try {
      return await place.write([{ ...change, value: record }]);
    } catch {
      // Some browsers give handles that their own database cannot copy; the next write tells whether that was it.
    }
  }
  await place.write([{ ...change, value: rest }]);
}

/** SHA-256 of bytes, in hexadecimal. */
export async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
