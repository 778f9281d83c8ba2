import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { browserArguments } from '../../src/scripts/find-browser.ts';

/** A browser that keeps its profile in a folder and can be killed as a power cut does it. */
export interface OwnBrowser {
  /** Opens an address in a tab of its own. */
  open(address: string): Promise<Page>;
  /** Kills the process that draws this tab; the browser stays. */
  crash(page: Page): Promise<void>;
  /** Kills the browser and all its processes at once. */
  kill(): Promise<void>;
}

/** Starts a browser on a profile folder, as it was left there. */
export async function startOwnBrowser(profile: string): Promise<OwnBrowser> {
  const process = spawn(
    inject('browserPath'),
    [
      '--headless',
      ...browserArguments,
      '--force-prefers-reduced-motion',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own, so that no process of it outlives the kill.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const browser: Browser = await chromium.connectOverCDP(await addressOf(process));
  const context: BrowserContext | undefined = browser.contexts()[0];
  if (!context) throw new Error('The browser has no profile.');
  context.setDefaultTimeout(20_000);
  return {
    async open(address) {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    async crash(page) {
      const session = await context.newCDPSession(page);
      const crashed = new Promise((resolve) => page.once('crash', resolve));
      // A process that is killed gives no answer.
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      await page.close();
    },
    async kill() {
      const ended = once(process, 'exit');
      if (process.pid === undefined || process.exitCode !== null) return;
      globalThis.process.kill(-process.pid, 'SIGKILL');
      await ended;
      await browser.close();
    },
  };
}

/** The address that a browser names once it can be spoken to. */
async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('The browser has no output.');
  for await (const line of createInterface({ input: stderr })) {
    const [, address] = /^DevTools listening on (ws:.*)$/.exec(line) ?? [];
    if (address !== undefined) {
      stderr.resume();
      return address;
    }
  }
  throw new Error('The browser did not start.');
}
