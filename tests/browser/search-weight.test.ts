import { inject } from 'vitest';
import { bytesOfFile } from '../site/page-bytes.ts';
import { expect, test } from './visitor.ts';
import { languages } from './words.ts';

/** Bytes that a first query may cost, compressed: the code of the search, its index and what it shows. */
const most = 140_000;

test.for(languages)(
  'a first query in $code costs less than 140 kB',
  async ({ page: pathOf, t }, { visitor }) => {
    const { page } = visitor;
    await visitor.goto(pathOf('what/wellbeing'));
    await page.waitForLoadState('networkidle');
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await page.keyboard.press('/');
    await page.getByLabel(t('search.label')).pressSequentially('prototype');
    await page.locator('.search-result').first().waitFor();
    await page.waitForLoadState('networkidle');
    const files = [...asked].filter((path) => path.startsWith(new URL(inject('site')).pathname));
    const bytes = files.map((path) => ({ path, bytes: bytesOfFile(path) }));
    expect(bytes.some(({ path }) => path.endsWith('.pagefind'))).toBe(true);
    expect(bytes.some(({ path }) => path.endsWith('.js'))).toBe(true);
    const sum = bytes.reduce((total, one) => total + one.bytes, 0);
    expect(sum, JSON.stringify(bytes)).toBeLessThan(most);
    expect(sum).toBeGreaterThan(20_000);
  },
);
