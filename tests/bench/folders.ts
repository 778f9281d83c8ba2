import { join, resolve } from 'node:path';

/** The project's own folder. */
export const project = resolve(import.meta.dirname, '../..');

/** The content that the site is built from. */
export const content = resolve(project, process.env['AMORE_CONTENT'] || 'content');

/** Everything that a run writes; never committed. */
export const workshop = join(project, '.cache/bench');

/** Where the peers are installed; their sites stand below it, so that they find their packages. */
export const peers = join(workshop, 'peers');

/** The own site built from the real content, for `pages` and `canvas`. */
export const builtSite = join(workshop, 'site');
