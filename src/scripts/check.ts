import { ContentError } from '../schemas/content-problem.ts';
import { loadEdition } from '../schemas/read-content.ts';
import { type RunResult, runPackage } from './run.ts';

/** Every rule that is a program. Runs all of them, then tells which ones failed. */
const checks: readonly { readonly name: string; readonly run: () => Promise<RunResult> }[] = [
  { name: 'content: complete, in every language, and every reference leads somewhere', run: checkContent },
  {
    name: 'layers: who may import whom',
    run: () => quiet('dependency-cruiser', 'depcruise', ['src', '--config', '.dependency-cruiser.mjs']),
  },
  {
    name: 'types: the document, without browser, clock or chance',
    run: () => quiet('typescript', 'tsc', ['-p', 'src/model']),
  },
  {
    name: 'types: the service worker',
    run: () => quiet('typescript', 'tsc', ['-p', 'src/integrations/offline/worker']),
  },
  {
    name: 'types: everything',
    run: () => quiet('@astrojs/check', 'astro-check', ['--minimumFailingSeverity', 'warning']),
  },
  {
    name: 'lint and format',
    run: () => quiet('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']),
  },
  { name: 'unused files, exports and packages', run: () => quiet('knip', 'knip', []) },
  {
    name: 'spelling',
    run: () =>
      quiet('cspell', 'cspell', ['lint', '--no-progress', '--no-summary', '--config', '.cspell.mjs']),
  },
  // The budgets are held to the pages of our own edition, which the test knows.
  ...(process.env['AMORE_CONTENT']
    ? []
    : [{ name: 'weight: what a reader downloads stays within its budgets', run: checkWeight }]),
];

let failed = 0;
for (const { name, run } of checks) {
  const started = performance.now();
  const { code, output } = await run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) {
    failed += 1;
    console.log(`\n${output.trim()}\n`);
  }
}
console.log(
  failed === 0
    ? `\n${checks.length} passed, 0 failed`
    : `\n${checks.length - failed} passed, ${failed} failed`,
);
process.exit(failed === 0 ? 0 : 1);

async function checkWeight(): Promise<RunResult> {
  const folder = '.cache/check-site';
  const build = await runPackage('astro', 'astro', ['build'], { quiet: true, env: { AMORE_OUT: folder } });
  if (build.code !== 0) return build;
  return await runPackage('vitest', 'vitest', ['run', '--project', 'site', 'tests/site/weight.test.ts'], {
    quiet: true,
    env: { AMORE_TEST_SITE: folder },
  });
}

function quiet(name: string, program: string, args: readonly string[]): Promise<RunResult> {
  return runPackage(name, program, args, { quiet: true });
}

async function checkContent(): Promise<RunResult> {
  try {
    loadEdition(process.env['AMORE_CONTENT'] ?? 'content');
    return { code: 0, output: '' };
  } catch (error) {
    if (error instanceof ContentError) return { code: 1, output: error.message };
    throw error;
  }
}
