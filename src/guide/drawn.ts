const drawn = new Map<string, string>();

/** Whether what was drawn may stand in for drawing it again: not while somebody edits, who wants to see the change. */
const mayRepeat = import.meta.env.PROD;

/** What was kept under a name in this build, if anything. */
export function recallDrawn(name: string): string | undefined {
  return mayRepeat ? drawn.get(name) : undefined;
}

/** Keeps a piece of HTML for the rest of this build. */
export function keepDrawn(name: string, html: string): void {
  if (mayRepeat) drawn.set(name, html);
}
