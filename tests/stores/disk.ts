import { vi } from 'vitest';

/** A file on a disk, behind a handle as the File System Access API gives it. */
export interface DiskFile {
  readonly handle: FileSystemFileHandle;
  /** What stands on the disk. */
  text(): string;
  bytes(): Uint8Array<ArrayBuffer>;
  /** Another program or person writes it. */
  set(contents: string | Uint8Array<ArrayBuffer>): void;
  /** What goes wrong at the next uses. */
  readonly trouble: {
    permission?: PermissionState;
    read?: string;
    write?: string;
    /** The disk keeps only so many bytes of what is written, without a word. */
    cutAt?: number;
  };
}

const encoder = new TextEncoder();

/** A file on the disk. Without contents it is empty, as after a save picker. */
export function diskFile(name: string, contents: string | Uint8Array<ArrayBuffer> = ''): DiskFile {
  let bytes = typeof contents === 'string' ? encoder.encode(contents) : contents;
  const trouble: DiskFile['trouble'] = {};
  const fail = (error: string | undefined) => {
    if (error !== undefined) throw new DOMException(error, error);
  };
  const handle = {
    kind: 'file' as const,
    name,
    async queryPermission() {
      return trouble.permission ?? 'granted';
    },
    async requestPermission() {
      return trouble.permission ?? 'granted';
    },
    async isSameEntry(other: unknown) {
      return other === handle;
    },
    async getFile() {
      fail(trouble.read);
      return new File([bytes], name);
    },
    async createWritable() {
      fail(trouble.write);
      let written = new Uint8Array();
      return {
        async write(chunk: Uint8Array<ArrayBuffer>) {
          written = new Uint8Array(chunk);
        },
        async close() {
          bytes = written.slice(0, trouble.cutAt);
        },
        async abort() {
          written = new Uint8Array();
        },
      };
    },
  };
  return {
    handle: handle as unknown as FileSystemFileHandle,
    text: () => new TextDecoder().decode(bytes),
    bytes: () => new Uint8Array(bytes),
    set(next) {
      bytes = typeof next === 'string' ? encoder.encode(next) : next;
    },
    trouble,
  };
}

/** Gives the browser file pickers; they answer with what is set here, and `undefined` is a cancel. */
export function givePickers(): {
  toSave: DiskFile | undefined;
  toOpen: readonly DiskFile[] | undefined;
  suggested: string[];
} {
  const answers: ReturnType<typeof givePickers> = { toSave: undefined, toOpen: undefined, suggested: [] };
  const cancelled = () => new DOMException('cancelled', 'AbortError');
  vi.stubGlobal('showSaveFilePicker', async (options: { suggestedName: string }) => {
    answers.suggested.push(options.suggestedName);
    if (!answers.toSave) throw cancelled();
    return answers.toSave.handle;
  });
  vi.stubGlobal('showOpenFilePicker', async () => {
    if (!answers.toOpen) throw cancelled();
    return answers.toOpen.map(({ handle }) => handle);
  });
  return answers;
}
