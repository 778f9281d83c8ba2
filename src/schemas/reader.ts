import { existsSync, readdirSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import type { z } from 'zod';
import type { ContentProblem } from './content-problem.ts';
import { type Parsed, parseYaml, readText, validate } from './read-file.ts';

/** Collects problems while files are read. */
export class Reader {
  readonly folder: string;
  readonly problems: ContentProblem[] = [];

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  /** The path as an editor knows it: `content/…`. */
  name(path: string): string {
    return `${basename(this.folder)}/${relative(this.folder, path).split(sep).join('/')}`;
  }

  /** The value of something parsed, or `undefined` after noting its problems. */
  take<T>(parsed: Parsed<T>): T | undefined {
    if (parsed.ok) return parsed.value;
    this.problems.push(...parsed.problems);
    return undefined;
  }

  /** Reads a YAML file against its schema. */
  yaml<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | undefined {
    const file = this.name(path);
    if (!existsSync(path)) {
      this.problems.push({
        file,
        expected: 'This file is missing.',
        remedy: 'Add it; content/README.md shows an example.',
      });
      return undefined;
    }
    const value = this.take(parseYaml(readText(path), file));
    return value === undefined ? undefined : this.take(validate(schema, value, file));
  }

  /** Folders or files in a folder, sorted; an absent folder is an empty one. */
  list(path: string, kind: 'folders' | 'files'): string[] {
    if (!existsSync(path)) return [];
    return readdirSync(path, { withFileTypes: true })
      .filter(
        (entry) => (kind === 'folders' ? entry.isDirectory() : entry.isFile()) && !entry.name.startsWith('.'),
      )
      .map((entry) => entry.name)
      .sort();
  }
}
