import type { Browser, Page, Response } from 'playwright-core';
import { type Bytes, sum, weigh } from './compression.ts';

/** What a reader downloads. */
export interface Download {
  readonly requests: number;
  readonly html: Bytes;
  readonly css: Bytes;
  /** Scripts in files of their own; those within the page count as HTML. */
  readonly js: Bytes;
  readonly fonts: Bytes;
  readonly other: Bytes;
  readonly all: Bytes;
}

/** What a page costs at a first visit, and then a first search. */
export interface Visit {
  readonly load: Download;
  readonly search?: Download;
}

/** How a page is visited. */
export interface VisitOptions {
  readonly address: string;
  /** A first search, after the page has come to rest. */
  readonly search?: (page: Page) => Promise<void>;
}

/**
 * Loads a page with an empty cache and weighs everything that came, then does the same for a first search. Service workers are
 * blocked: what one fetches ahead for later is not part of a page. Throws when something is missing or comes from elsewhere.
 */
export async function visit(browser: Browser, { address, search }: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1350, height: 940 },
    locale: 'nl-BE',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  let responses: Response[] = [];
  page.on('response', (response) => {
    if (/^https?:/.test(response.url())) responses.push(response);
  });
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const load = await weighAll(responses);
    if (!search) return { load };
    responses = [];
    await search(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    return { load, search: await weighAll(responses) };
  } finally {
    await context.close();
  }
}

type Kind = 'html' | 'css' | 'js' | 'fonts' | 'other';

async function weighAll(responses: readonly Response[]): Promise<Download> {
  const parts: Record<Kind, Bytes[]> = { html: [], css: [], js: [], fonts: [], other: [] };
  for (const response of responses) {
    if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}.`);
    const type = response.headers()['content-type'] ?? '';
    parts[kindOf(response)].push(weigh(await response.body(), type));
  }
  return {
    requests: responses.length,
    html: sum(parts.html),
    css: sum(parts.css),
    js: sum(parts.js),
    fonts: sum(parts.fonts),
    other: sum(parts.other),
    all: sum(Object.values(parts).flat()),
  };
}

function kindOf(response: Response): Kind {
  switch (response.request().resourceType()) {
    case 'document':
      return 'html';
    case 'stylesheet':
      return 'css';
    case 'script':
      return 'js';
    case 'font':
      return 'fonts';
    default:
      return /javascript/.test(response.headers()['content-type'] ?? '') ? 'js' : 'other';
  }
}
