import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { run, runPackage } from './run.ts';

/** Chromium without windows: the same pages for three fifths of the work. */
const shell = '/usr/bin/chromium-headless-shell';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
];

/** Switches with which the tests start Chromium: no calls home, and able to run as root in a container. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Path of a Chromium that starts. Looks at AMORE_CHROMIUM, then at the usual places, then at Playwright's own; when there is
 * none it installs one (Debian's package as root, else Playwright's download) and says so through `say`. One without windows comes
 * first, unless it must be the `whole` browser, as for timings.
 * Throws with what to do when nothing worked.
 */
export async function findBrowser(
  say: (line: string) => void,
  kind: 'light' | 'whole' = 'light',
): Promise<string> {
  const given = process.env['AMORE_CHROMIUM'];
  const places = kind === 'light' ? [shell, ...usualPlaces] : usualPlaces;
  const candidates = given ? [given] : [...places, chromium.executablePath()];
  for (const path of candidates) {
    if (existsSync(path) && (await starts(path))) {
      say(`Browser tests use ${path}.`);
      return path;
    }
  }
  for (const { name, install, path } of installations(kind)) {
    say(`No Chromium found; installing one: ${name} …`);
    const { code, output } = await install();
    if (code === 0 && existsSync(path()) && (await starts(path()))) return path();
    say(`That did not work:\n${output.split('\n').slice(-5).join('\n')}`);
  }
  throw new Error(
    'No Chromium could be found or installed. Install Chrome or Chromium, or give its path in AMORE_CHROMIUM, and run npm test again.',
  );
}

interface Installation {
  readonly name: string;
  readonly install: () => Promise<{ readonly code: number; readonly output: string }>;
  readonly path: () => string;
}

function installations(kind: 'light' | 'whole'): Installation[] {
  const root = process.getuid?.() === 0;
  const debian = (name: string): Installation => ({
    name: `apt-get install ${name}`,
    install: async () => {
      const update = await run('apt-get', ['update'], { quiet: true });
      if (update.code !== 0) return update;
      return run('apt-get', ['install', '--yes', '--no-install-recommends', name], {
        quiet: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
    },
    path: () => `/usr/bin/${name}`,
  });
  const playwright: Installation = {
    name: 'playwright-core install chromium',
    install: () =>
      runPackage(
        'playwright-core',
        'playwright-core',
        ['install', ...(root ? ['--with-deps'] : []), 'chromium'],
        { quiet: true },
      ),
    path: () => chromium.executablePath(),
  };
  if (!root || !isDebian()) return [playwright];
  const packages = kind === 'light' ? ['chromium-headless-shell', 'chromium'] : ['chromium'];
  return [...packages.map(debian), playwright];
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function starts(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({ executablePath: path, args: browserArguments });
    await browser.close();
    return true;
  } catch (error) {
    console.warn(`${path} does not start: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return false;
  }
}
