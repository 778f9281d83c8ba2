import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { globWithout } from './files-without.ts';

/** Files of Pagefind that this site does not use: ready-made interfaces, the worker, a language that no page has. */
const unused = /pagefind-(ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown|\.map$/;

/**
 * Makes the search index over the built pages, one per language, and writes it to `pagefind/`. The folders `leftOut`,
 * relative to the site and with a slash at the end, are not even read: a page with the whole guide is as long as all others.
 */
export function search(leftOut: readonly string[]): AstroIntegration {
  return {
    name: 'amore-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Search could not start: ${errors.join(' ')}`);
        const added = await index.addDirectory({ path: folder, glob: await globWithout(folder, leftOut) });
        if (added.errors.length > 0)
          throw new Error(`Search could not read a page: ${added.errors.join(' ')}`);
        const output = join(folder, 'pagefind');
        const written = await index.writeFiles({ outputPath: output });
        if (written.errors.length > 0)
          throw new Error(`Search could not be written: ${written.errors.join(' ')}`);
        await close();
        const superfluous = (await readdir(output)).filter((name) => unused.test(name));
        await Promise.all(superfluous.map((name) => rm(join(output, name))));
        logger.info(`${added.page_count} pages read`);
      },
    },
  };
}
