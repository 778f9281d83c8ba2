import { describeProblem } from '../schemas/content-problem.ts';
import type { Edition } from '../schemas/edition.ts';
import { loadEdition, readContent } from '../schemas/read-content.ts';
import { readSettings } from './settings.ts';

export const settings = readSettings();

let read: Edition | undefined;

/**
 * The edition of this build, read once. Throws a `ContentError` when the content has problems; in a draft
 * they are told instead.
 */
export function currentEdition(): Edition {
  read ??= settings.draft ? readDraft(settings.content) : loadEdition(settings.content);
  return read;
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
