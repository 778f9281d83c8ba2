import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import type { ContentProblem } from '../../src/schemas/content-problem.ts';
import { readContent } from '../../src/schemas/read-content.ts';

/** A copy of this site's content that a test may damage. */
export interface ContentCopy {
  /** The folder above the copy, for other folders a test needs. */
  readonly room: string;
  /** The copy itself. */
  readonly folder: string;
  /** Changes a file of the copy; throws when that changed nothing. */
  readonly edit: (file: string, change: (text: string) => string) => void;
  /** Everything that is wrong with the copy. */
  readonly problems: () => readonly ContentProblem[];
}

/** A fresh copy of the content before each test of the file. */
export function copyContent(): ContentCopy {
  const room = mkdtempSync(join(tmpdir(), 'content-'));
  const folder = join(room, 'content');
  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true });
    cpSync('content', folder, { recursive: true });
  });
  afterAll(() => rmSync(room, { recursive: true, force: true }));
  return {
    room,
    folder,
    edit(file, change) {
      const path = join(folder, file);
      const before = readFileSync(path, 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`The edit of ${file} changed nothing.`);
      writeFileSync(path, after);
    },
    problems: () => readContent(folder, folder).problems,
  };
}
