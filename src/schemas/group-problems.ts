import type { ContentProblem } from './content-problem.ts';

/** From how many problems on they are told as one: a list of hundreds helps nobody. */
const many = 6;

/** How many fields are named of those told as one. */
const shown = 4;

/** What `groupProblems` makes of the same thing in many fields of a file. */
export interface Grouped {
  readonly file: string;
  /** The places in the file. */
  readonly fields: readonly string[];
  /** What is wrong in one place, and what to do there. */
  readonly one: Pick<ContentProblem, 'expected' | 'remedy'>;
  /** The same of all places together: `expected` begins after their number, such as `texts are missing`. */
  readonly all: Pick<ContentProblem, 'expected' | 'remedy'>;
}

/** A problem for each field of a file; one problem, with their number and the first few, when they are many. */
export function groupProblems({ file, fields, one, all }: Grouped): ContentProblem[] {
  if (fields.length < many) return fields.map((field) => ({ file, field, ...one }));
  const first = fields.slice(0, shown).join(', ');
  return [
    {
      file,
      expected: `${fields.length} ${all.expected}: ${first} and ${fields.length - shown} more.`,
      remedy: all.remedy,
    },
  ];
}

/** What `groupFiles` makes of the same thing with many files. */
export interface GroupedFiles {
  /** Paths within the content folder. */
  readonly files: readonly string[];
  /** What is wrong with one file, and what to do about it. */
  readonly one: Pick<ContentProblem, 'expected' | 'remedy'>;
  /** The same of all files together: `expected` begins after their number. */
  readonly all: Pick<ContentProblem, 'expected' | 'remedy'>;
}

/** A problem for each file; one problem with a list of all, to go through one by one, when they are many. */
export function groupFiles({ files, one, all }: GroupedFiles): ContentProblem[] {
  if (files.length < many) return files.map((file) => ({ file: `content/${file}`, ...one }));
  const list = files.map((file) => `\n        ${file}`).join('');
  return [{ file: 'content/', expected: `${files.length} ${all.expected}:${list}`, remedy: all.remedy }];
}
