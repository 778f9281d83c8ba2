import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { ContentError } from '../schemas/content-problem.ts';
import { loadEdition } from '../schemas/read-content.ts';
import { type DraftFile, drafts, isDraftKind, NameError } from './draft.ts';

/** `npm run new page vision/our-page`: writes valid files in every language, ready to be filled in. */
const [kind = '', name = '', ...more] = process.argv.slice(2);
const folder = process.env['AMORE_CONTENT'] ?? 'content';

if (!isDraftKind(kind) || !name || more.length > 0) {
  console.error(
    'Say what and how it is called, in one word each:\n\n' +
      '  npm run new page section/page\n  npm run new canvas id\n  npm run new session id\n  npm run new term id\n',
  );
  process.exit(2);
}

const files = plan(drafts[kind]);
const taken = files.find(({ path }) => existsSync(join(folder, path)));
if (taken) {
  console.error(`${join(folder, taken.path)} exists already; nothing was written.`);
  process.exit(1);
}
for (const { path, data, body } of files) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  const yaml = data === undefined ? '' : stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
  writeFileSync(target, body === undefined ? yaml : `${yaml ? `---\n${yaml}---\n\n` : ''}${body}\n`);
  console.log(`wrote ${target}`);
}
console.log('Fill in the texts; npm run dev shows the result and npm run check tells what is still wrong.');

/** The files to write. What an editor can mend is told without a stack trace. */
function plan(draft: (typeof drafts)[keyof typeof drafts]): readonly DraftFile[] {
  try {
    return draft(name, loadEdition(folder));
  } catch (error) {
    if (!(error instanceof NameError || error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}
