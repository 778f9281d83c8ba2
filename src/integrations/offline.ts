import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { megabytes, workerFile, writeOfflineCopy } from './offline/copy.ts';

const worker = fileURLToPath(new URL('./offline/worker/worker.ts', import.meta.url));

/** What the offline copy needs to know of a build. */
interface OfflineSettings {
  /** Whether there is a copy at all. */
  readonly offline: boolean;
  /** Id of the edition. */
  readonly edition: string;
  /** Base path of the site. */
  readonly base: string;
  /** How many languages the site has. */
  readonly languages: number;
}

/**
 * Lets the whole site be read without a network: a service worker, and the copy of the site that it keeps. Comes
 * after everything else that writes into the site.
 */
export function offline({ offline: wanted, edition, base, languages }: OfflineSettings): AstroIntegration {
  return {
    name: 'amore-offline',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (wanted && command === 'build') updateConfig({ vite: { plugins: [workerPlugin] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!wanted) return;
        const folder = fileURLToPath(dir);
        const code = await readFile(join(folder, workerFile), 'utf8');
        if (/^\s*import\b/m.test(code))
          throw new Error('The service worker must be one file without imports.');
        const { files, bytes } = await writeOfflineCopy({
          folder,
          edition,
          base,
          languages,
          worker: code,
        });
        logger.info(`${files} files for reading without a network: ${megabytes(bytes)}`);
      },
    },
  };
}

/** Builds the worker with the scripts of the pages. */
const workerPlugin = {
  name: 'amore-service-worker',
  // Astro also makes a server while it builds, where there are no files to emit.
  apply: 'build' as const,
  buildStart(this: { environment: { name: string }; emitFile: (file: object) => string }) {
    if (this.environment.name !== 'client') return;
    this.emitFile({ type: 'chunk', id: worker, fileName: workerFile });
  },
};
