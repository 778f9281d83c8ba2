import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';

/** While somebody edits: starts the development server anew when a file outside the collections changes. */
export function contentFolder(folder: string): AstroIntegration {
  const root = resolve(folder);
  return {
    name: 'amore-content-folder',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(root);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(root) || /\.mdx?$/.test(path)) return;
          logger.info('content changed, starting anew');
          server.restart().catch((error: unknown) => logger.error(String(error)));
        });
      },
    },
  };
}
