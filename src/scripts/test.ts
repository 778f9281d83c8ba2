import { findBrowser } from './find-browser.ts';
import { runPackage } from './run.ts';

/** Everything that is tested: units, the built pages, and a real browser on the built site. */
const started = performance.now();
const long = process.argv.includes('--long');
const chosen = process.argv.slice(2).filter((argument) => argument !== '--long');
const folder = '.cache/test-site';

const browser = await findBrowser((line) => console.log(line));
console.log('Building the site that the tests look at …');
const build = await runPackage('astro', 'astro', ['build'], {
  quiet: true,
  env: { AMORE_OUT: folder, AMORE_SITE: 'https://amore.example' },
});
if (build.code !== 0) {
  console.error(build.output);
  process.exit(build.code);
}
const tests = await runPackage('vitest', 'vitest', ['run', ...chosen], {
  env: { AMORE_CHROMIUM: browser, AMORE_TEST_SITE: folder, ...(long ? { AMORE_LONG: '1' } : {}) },
});
console.log(`Took ${Math.round((performance.now() - started) / 1000)} s.`);
process.exit(tests.code);
