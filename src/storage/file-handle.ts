/** What the browsers that have the File System Access API add; TypeScript's own library does not know it. */
interface Pickers {
  showOpenFilePicker(options: object): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker(options: object): Promise<FileSystemFileHandle>;
}
type AskingHandle = FileSystemFileHandle & {
  queryPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission?(descriptor: { mode: 'readwrite' }): Promise<PermissionState>;
};

/**
 * Why a file could not be read or written: `file-denied` the user or the system does not allow it; `file-gone` it
 * was moved or removed; `file-busy` another program holds it; `file-full` no room on the disk; `file-not-confirmed`
 * what was read back is not what was written; `file-failed` anything else.
 */
export type FileProblemCode =
  | 'file-denied'
  | 'file-gone'
  | 'file-busy'
  | 'file-full'
  | 'file-not-confirmed'
  | 'file-failed';

/** A failure of a file, with its cause. */
export class FileProblem extends Error {
  readonly code: FileProblemCode;

  constructor(code: FileProblemCode, cause?: unknown) {
    super(cause instanceof Error ? `${code}: ${cause.message}` : code, { cause });
    this.name = 'FileProblem';
    this.code = code;
  }
}

/** Whether this browser can write a file in place. */
export function canSaveInPlace(): boolean {
  return pickers() !== undefined;
}

/** Lets the user choose where to save; `undefined` when they cancel. Call it in a click. */
export async function pickToSave(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  return await picked((show) => show.showSaveFilePicker({ suggestedName, types: TYPES }));
}

/** Lets the user choose files to open; none when they cancel. Call it in a click. */
export async function pickToOpen(multiple: boolean): Promise<readonly FileSystemFileHandle[]> {
  return (await picked((show) => show.showOpenFilePicker({ multiple, types: TYPES }))) ?? [];
}

/** Asks, when needed, whether the file may be written. Call it in a click, before anything else is awaited. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const asking: AskingHandle = handle;
  try {
    if (!asking.requestPermission || (await asking.queryPermission?.({ mode: 'readwrite' })) === 'granted')
      return true;
    return (await asking.requestPermission({ mode: 'readwrite' })) === 'granted';
  } catch (error) {
    // Asked outside a click, or the file is of a kind that is never written: the answer is no.
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Reads a file, however it came here. Rejects with a `FileProblem`. */
export async function readBytes(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw named(error);
  }
}

/** Reads the file behind a handle. Rejects with a `FileProblem`. */
export async function readHandle(
  handle: FileSystemFileHandle,
): Promise<{ readonly file: File; readonly bytes: Uint8Array<ArrayBuffer> }> {
  try {
    const file = await handle.getFile();
    return { file, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    throw named(error);
  }
}

/**
 * Writes a file in place and reads it back; resolves only when the same bytes stand there. Until the end the old
 * contents stand, for the browser writes beside the file first. Rejects with a `FileProblem`.
 */
export async function writeHandle(
  handle: FileSystemFileHandle,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  try {
    const stream = await handle.createWritable();
    try {
      await stream.write(bytes);
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined); // already failed: the first error says why
      throw error;
    }
  } catch (error) {
    throw named(error);
  }
  const back = await readHandle(handle);
  if (!equalBytes(back.bytes, bytes)) throw new FileProblem('file-not-confirmed');
}

/** Whether two byte strings are the same. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** Whether a value from the database can still be used as the handle of a file. */
export function isFileHandle(value: unknown): value is FileSystemFileHandle {
  return (
    typeof value === 'object' &&
    value !== null &&
    'getFile' in value &&
    typeof value.getFile === 'function' &&
    'createWritable' in value &&
    typeof value.createWritable === 'function'
  );
}

/** `.amore.json` cannot stand here: a compound ending is refused on macOS, and its files would be greyed out. */
const TYPES = [{ accept: { 'application/json': ['.json'] } }];

function pickers(): Pickers | undefined {
  const here: typeof globalThis & Partial<Pickers> = globalThis;
  const { showOpenFilePicker, showSaveFilePicker } = here;
  if (typeof showOpenFilePicker !== 'function' || typeof showSaveFilePicker !== 'function') return undefined;
  return {
    showOpenFilePicker: (options) => showOpenFilePicker.call(globalThis, options),
    showSaveFilePicker: (options) => showSaveFilePicker.call(globalThis, options),
  };
}

/** Whether a picker is open: the browser refuses a second one, and whoever asks twice means the first. */
let picking = false;

async function picked<Choice>(choose: (show: Pickers) => Promise<Choice>): Promise<Choice | undefined> {
  const show = pickers();
  if (!show) throw new FileProblem('file-failed', new Error('this browser has no file pickers'));
  if (picking) return undefined;
  picking = true;
  try {
    return await choose(show);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw named(error);
  } finally {
    picking = false;
  }
}

const CODES: Readonly<Record<string, FileProblemCode>> = {
  NotAllowedError: 'file-denied',
  SecurityError: 'file-denied',
  NotFoundError: 'file-gone',
  NoModificationAllowedError: 'file-busy',
  InvalidStateError: 'file-busy',
  NotReadableError: 'file-denied',
  QuotaExceededError: 'file-full',
};

function named(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return new FileProblem(CODES[name] ?? 'file-failed', error);
}
