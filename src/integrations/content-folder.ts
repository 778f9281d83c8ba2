import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetEdition } from '../guide/edition.ts';

/** Milliseconds of rest in the content folder before the server starts anew: editors save several files at once. */
const rest = 300;

/**
 * While somebody edits: starts the development server anew when a file of the content changes, because titles,
 * addresses and words of one file show on pages of many others.
 */
export function contentFolder(folder: string): AstroIntegration {
  const root = resolve(folder);
  return {
    name: 'amore-content-folder',
    hooks: {
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add(root);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(root)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            forgetEdition();
            logger.info('content changed, starting anew');
            // Which texts can be used may have changed as well.
            Promise.resolve(refreshContent?.({}))
              .then(() => server.restart())
              .catch((error: unknown) => logger.error(String(error)));
          }, rest);
        });
      },
    },
  };
}
