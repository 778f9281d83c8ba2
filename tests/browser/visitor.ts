import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { browserArguments } from '../../src/scripts/find-browser.ts';
import { AxeBuilder } from './axe-builder.ts';

/** A reader with a browser of their own: storage, windows, and a record of everything that went wrong. */
export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Policy violations, errors and requests to other hosts so far; must stay empty. */
  readonly complaints: string[];
  /** Goes to a path of the site, such as `en/workshop/`. */
  goto(path: string): Promise<void>;
  /** What axe-core finds on the page as it stands now. */
  accessibilityProblems(): Promise<string[]>;
}

/** How a visitor's browser is set. */
export interface VisitorOptions {
  readonly width?: number;
  readonly height?: number;
  readonly touch?: boolean;
  readonly dark?: boolean;
  readonly locale?: string;
  /**
   * How files are saved: `download` as in a browser without pickers, `in-place` with handles of the private file system in
   * the place of the picker's (a headless browser has no picker; its handles behave like real ones).
   */
  readonly files?: 'download' | 'in-place';
  /** Whether the site may keep itself on this device for reading without a network. Off, so that other tests look at the files served. */
  readonly offlineCopy?: boolean;
  /** Address of a proxy through which everything goes, this machine's own address included. */
  readonly proxy?: string;
  /** Address of another site than the one that all tests look at. */
  readonly site?: string;
}

let browser: Browser | undefined;

async function sharedBrowser(): Promise<Browser> {
  browser ??= await chromium.launch({ executablePath: inject('browserPath'), args: browserArguments });
  return browser;
}

/** A new visitor with empty storage. */
export async function newVisitor(options: VisitorOptions = {}): Promise<Visitor> {
  const site = options.site ?? inject('site');
  const context = await (await sharedBrowser()).newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    hasTouch: options.touch ?? false,
    colorScheme: options.dark ? 'dark' : 'light',
    locale: options.locale ?? 'nl-BE',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    serviceWorkers: options.offlineCopy ? 'allow' : 'block',
    ...(options.proxy ? { proxy: { server: options.proxy, bypass: '<-loopback>' } } : {}),
  });
  await context.addInitScript(options.files === 'in-place' ? pickFromPrivateFiles : removePickers);
  const complaints: string[] = [];
  watch(context, site, complaints);
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  return {
    context,
    page,
    complaints,
    goto: async (path) => {
      await page.goto(new URL(path, site).href);
    },
    accessibilityProblems: () => AxeBuilder.run(page),
  };
}

/** Runs in the page: a browser without file pickers. */
function removePickers() {
  for (const name of ['showSaveFilePicker', 'showOpenFilePicker']) Reflect.deleteProperty(globalThis, name);
}

/** Runs in the page: pickers that take a file of the private file system, named as suggested. */
function pickFromPrivateFiles() {
  const pick = async (name: string, create: boolean) => {
    const folder = await navigator.storage.getDirectory();
    return folder.getFileHandle(name, { create });
  };
  Object.assign(globalThis, {
    showSaveFilePicker: (options?: { suggestedName?: string }) =>
      pick(options?.suggestedName ?? 'file.amore.json', true),
    showOpenFilePicker: async () => [await pick(localStorage.getItem('test-pick') ?? '', false)],
  });
  for (const name of ['queryPermission', 'requestPermission']) {
    Object.defineProperty(FileSystemHandle.prototype, name, {
      value: async () => 'granted',
      configurable: true,
    });
  }
}

function watch(context: BrowserContext, site: string, complaints: string[]): void {
  const host = new URL(site).host;
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.host !== host) {
      complaints.push(`request to another host: ${request.url()}`);
    }
  });
  context.on('console', (message) => {
    const { url } = message.location();
    // The browser itself looks for a newer worker after a visit, whether or not there is a network.
    if (url.endsWith('/service-worker.js') && message.text().includes('net::ERR_')) return;
    if (message.type() === 'error' || /Content.Security.Policy/i.test(message.text())) {
      complaints.push(`console: ${message.text()} ${url}`.trim());
    }
  });
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
}

/** `test` with a visitor who must end without a complaint; more visitors come from `another`. */
export const test = base.extend<{
  visitor: Visitor;
  another: (options?: VisitorOptions) => Promise<Visitor>;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are used from this pattern
  another: async ({}, use) => {
    const visitors: Visitor[] = [];
    await use(async (options) => {
      const visitor = await newVisitor(options);
      visitors.push(visitor);
      return visitor;
    });
    for (const visitor of visitors) await visitor.context.close();
    expect(visitors.flatMap((visitor) => visitor.complaints)).toEqual([]);
  },
  visitor: async ({ another }, use) => {
    await use(await another());
  },
});

export { expect };
