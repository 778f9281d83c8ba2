/** Something in the content folder that stops the build, in words an editor can act on. */
export interface ContentProblem {
  /** Path of the file, from the content folder's parent, with forward slashes. */
  readonly file: string;
  /** The key in the file, such as `regions.2.field`; absent when it is about the whole file. */
  readonly field?: string | undefined;
  /** What is wrong and what was expected. */
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One problem as a paragraph: file and field first, then what is wrong, then what to do. */
export function describeProblem(problem: ContentProblem): string {
  const place = problem.field ? `${problem.file}, ${problem.field}` : problem.file;
  return `${place}\n    ${problem.expected}\n    → ${problem.remedy}`;
}

/** Stops a build because of the content. Its message is the whole story; its stack adds nothing. */
export class ContentError extends Error {
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`The content has ${count}:\n\n${problems.map(describeProblem).join('\n\n')}\n`);
    this.name = 'ContentError';
    this.problems = problems;
    this.stack = `${this.name}: ${this.message}`;
  }
}
