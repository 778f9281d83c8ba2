import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';

/** What a build can be told from outside, read once from the environment. */
export interface Settings {
  /** AMORE_CONTENT: the content folder. */
  readonly content: string;
  /**
   * Where Astro keeps what it knows of earlier builds. It knows a text again by its name and words, not by its folder,
   * and would look for it where it was: each content folder has a memory of its own.
   */
  readonly memory: string;
  /** AMORE_SITE: the site's address, such as https://example.org, without a path. */
  readonly site: string;
  /** Whether AMORE_SITE named it. */
  readonly siteNamed: boolean;
  /** AMORE_BASE: the path under which the site lives; begins and ends with a slash. */
  readonly base: string;
  /** AMORE_EDITION: an id in the place of the edition's own; names of databases, caches and channels begin with it. */
  readonly edition: string | undefined;
  /** AMORE_DRAFT: `1` shows an unfinished content folder; its problems are told and do not stop the build. */
  readonly draft: boolean;
  /** AMORE_OFFLINE: `0` leaves out the copy for reading without a network, as for a site too large for one. */
  readonly offline: boolean;
}

/** Reads the settings of this build. Every one has a default that suits a build on one's own machine. */
export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const content = environment['AMORE_CONTENT'] || './content';
  return {
    content,
    memory: `./node_modules/.astro/${memoryName(resolve(content))}`,
    site: (environment['AMORE_SITE'] || 'http://localhost:4321').replace(/\/+$/, ''),
    siteNamed: Boolean(environment['AMORE_SITE']),
    base: toBase(environment['AMORE_BASE'] || '/'),
    edition: environment['AMORE_EDITION'] || undefined,
    draft: environment['AMORE_DRAFT'] === '1',
    offline: environment['AMORE_OFFLINE'] !== '0',
  };
}

/** The folder's own name, so that a person knows it, and a mark of where it is: many folders are called `content`. */
function memoryName(folder: string): string {
  const place = createHash('sha256').update(folder).digest('hex').slice(0, 8);
  return `${basename(folder).replace(/\W+/g, '-')}-${place}`;
}

/** A base path with one slash at either end, whatever way it was written. */
export function toBase(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}
