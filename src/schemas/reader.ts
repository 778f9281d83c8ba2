import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import type { z } from 'zod';
import { checkMdx } from './check-mdx.ts';
import type { ContentProblem } from './content-problem.ts';
import { type Parsed, parseMarkdown, parseYaml, readText, validate } from './read-file.ts';

/** A text with its front matter, as far as it is right. */
export interface TextFile<Words> {
  readonly words: Words;
  /** The file, as an editor knows it. */
  readonly file: string;
  /** Markdown or MDX under the front matter. */
  readonly body: string;
}

/** Collects problems while files are read. */
export class Reader {
  readonly folder: string;
  readonly problems: ContentProblem[] = [];
  /** Files that are there and cannot be used, by their path in the content folder. */
  readonly unusable = new Set<string>();

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  /** The path as an editor knows it: `content/…`. */
  name(path: string): string {
    return `${basename(this.folder)}/${this.within(path)}`;
  }

  /** Notes that a file is there and cannot be used: what refers to it is not wrong as well. */
  leaveOut(path: string): undefined {
    this.unusable.add(this.within(path));
    return undefined;
  }

  private within(path: string): string {
    return relative(this.folder, path).split(sep).join('/');
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
    const read = this.take(parseYaml(readText(path), file));
    const value = read === undefined ? undefined : this.take(validate(schema, read, file));
    return value ?? this.leaveOut(path);
  }

  /** Reads the text of a folder in one language, `nl.mdx` or `nl.md`; `undefined` when there is none, or after noting what is wrong. */
  text<Schema extends z.ZodType>(
    folder: string,
    language: string,
    schema: Schema,
  ): TextFile<z.output<Schema>> | undefined {
    const path = this.textPath(folder, language);
    if (!path) return undefined;
    const file = this.name(path);
    const markdown = this.take(parseMarkdown(readText(path), file));
    if (!markdown) return this.leaveOut(path);
    const words = this.take(validate(schema, markdown.frontMatter, file));
    const slips = path.endsWith('.mdx') ? checkMdx(file, markdown.body, markdown.firstLine) : [];
    this.problems.push(...slips);
    if (words === undefined || slips.length > 0) return this.leaveOut(path);
    return { words, file, body: markdown.body };
  }

  /** Where the text of a folder in one language lies; `undefined` when there is none. */
  textPath(folder: string, language: string): string | undefined {
    return ['mdx', 'md'].map((extension) => join(folder, `${language}.${extension}`)).find(existsSync);
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
