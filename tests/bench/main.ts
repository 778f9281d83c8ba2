import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../src/scripts/find-browser.ts';
import { benchBuild } from './build.ts';
import { benchCanvas } from './canvas.ts';
import { benchDocument } from './document.ts';
import { installPeers, versionOf } from './install-peers.ts';
import { describeMachine } from './machine.ts';
import { benchLighthouse, benchPages } from './pages.ts';
import { benchProjector } from './projector.ts';

/** `npm run bench`: all parts, or the ones named. Progress goes to the error stream, the Markdown to the output. */
const say = (line: string) => console.error(line);
const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('--'));
const given = words.find((word) => word.startsWith('--sizes='))?.slice('--sizes='.length);
const sizes = given
  ? given.split(',').map(Number)
  : words.includes('--full')
    ? [100, 1000, 5000]
    : [100, 1000];
const runs = Number(words.find((word) => word.startsWith('--runs='))?.slice('--runs='.length) ?? 3);

const browserPath = await findBrowser(say, 'whole');
const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments });
const parts: Readonly<Record<string, () => Promise<string>>> = {
  build: () => benchBuild(browser, { sizes, runs, say }),
  pages: () => benchPages(browser, say),
  lighthouse: () => benchLighthouse({ browserPath, runs, say }),
  canvas: () => benchCanvas(browser, say),
  projector: () => benchProjector(browser, say),
  document: () => benchDocument(),
};

const unknown = chosen.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0 || ![runs, ...sizes].every((count) => Number.isInteger(count) && count > 0)) {
  console.error(
    `Unknown: ${unknown.join(', ')}\n\n  npm run bench -- [${Object.keys(parts).join('] [')}] [--full] [--sizes=100,1000] [--runs=3]\n`,
  );
  process.exit(2);
}
await installPeers(say);
const peers = ['@astrojs/starlight', 'astro', 'pagefind', 'vitepress', 'lighthouse'];
console.log(`Measured ${describeMachine(browser, new Date())}.`);
console.log(`Beside ${peers.map((name) => `${name} ${versionOf(name)}`).join(', ')}.`);
for (const [name, part] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n## ${name}\n`);
  console.log(await part());
}
await browser.close();
