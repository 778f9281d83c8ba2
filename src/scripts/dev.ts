import { watch } from 'node:fs';
import { readSettings } from '../guide/settings.ts';
import { ContentError } from '../schemas/content-problem.ts';
import { readContent } from '../schemas/read-content.ts';
import { runPackage } from './run.ts';

/**
 * `npm run dev`: the site while somebody edits it, as a draft unless AMORE_DRAFT says otherwise: what is wrong in the
 * content is told and does not stop it. Where nothing can be shown before it is mended, this waits for that.
 * Words after `--` go on to `astro dev`, such as `--port 4400`.
 */
const env = { AMORE_DRAFT: process.env['AMORE_DRAFT'] ?? '1' };
const { content, draft } = readSettings({ ...process.env, ...env });
for (;;) {
  const wrong = whatIsWrong(content);
  const { code } = await runPackage('astro', 'astro', ['dev', ...process.argv.slice(2)], { env });
  process.exitCode = code;
  if (code === 0 || !draft || !wrong) break;
  console.error(`\n${wrong}\nThe site shows as soon as this is mended and saved.\n`);
  await changed(content, wrong);
}

/** Everything that is wrong with a content folder, as one message; empty when nothing is. */
function whatIsWrong(folder: string): string {
  const { problems } = readContent(folder);
  return problems.length === 0 ? '' : new ContentError(problems).message;
}

/** Waits until something else than `wrong` is wrong with a content folder, or nothing. */
function changed(folder: string, wrong: string): Promise<void> {
  return new Promise((done) => {
    const look = () => {
      if (whatIsWrong(folder) === wrong) return;
      watcher.close();
      done();
    };
    const watcher = watch(folder, { recursive: true }, look);
    // It may have been saved before anybody watched.
    look();
  });
}
