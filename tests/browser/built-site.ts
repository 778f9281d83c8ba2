import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../src/scripts/find-browser.ts';
import { serve } from '../../src/scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with a slash at the end. */
    site: string;
    /** Folder of the built site. */
    siteFolder: string;
    /** Path of the Chromium to start; for the project `browser` only. */
    browserPath: string;
  }
}

/** Serves the built site once for all tests that look at it. */
export default async function setUp(project: TestProject) {
  const folder = process.env['AMORE_TEST_SITE'] ?? 'dist';
  if (!existsSync(`${folder}/index.html`)) {
    throw new Error(`There is no built site in ${folder}. Run npm test, or npm run build first.`);
  }
  const server = await serve({ folder });
  project.provide('site', server.address);
  project.provide('siteFolder', folder);
  if (project.name === 'browser')
    project.provide('browserPath', process.env['AMORE_CHROMIUM'] ?? (await findBrowser(console.log)));
  return () => server.close();
}
