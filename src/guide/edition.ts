import { ContentError, describeProblem } from '../schemas/content-problem.ts';
import type { Edition } from '../schemas/edition.ts';
import { loadEdition, readContent } from '../schemas/read-content.ts';
import { readSettings } from './settings.ts';

export const settings = readSettings();

/** The configuration and the pages are loaded apart, each with its own copy of this module: what was read stands outside both. */
const shared = globalThis as { [key: symbol]: Edition | undefined };
const read = Symbol.for('amore.edition');

/**
 * The edition of this build, read once. Throws a `ContentError` when the content has problems; in a draft
 * they are told instead.
 */
export function currentEdition(): Edition {
  const edition =
    shared[read] ?? (settings.draft ? readDraft(settings.content) : loadEdition(settings.content));
  shared[read] = edition;
  return edition;
}

/** Has the content read anew: a draft at once, so that a mistake is told when it is saved; else when it is next asked for. */
export function forgetEdition(): void {
  shared[read] = undefined;
  if (!settings.draft) return;
  try {
    currentEdition();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.warn(error.message);
  }
}

/** Id of this build's edition. */
export function editionId(): string {
  return settings.edition ?? currentEdition().site.id;
}

function readDraft(folder: string): Edition {
  const { edition, problems } = readContent(folder);
  if (!edition) return loadEdition(folder);
  for (const problem of problems) console.warn(describeProblem(problem));
  return edition;
}
