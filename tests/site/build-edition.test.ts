import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildEdition, editEdition, forgetBuilds } from './build-edition.ts';

const room = mkdtempSync(join(tmpdir(), 'amore-content-'));
const [first, second, edited] = ['first', 'second', 'edited'].map((name) => join(room, name)) as [
  string,
  string,
  string,
];

afterAll(() => {
  rmSync(room, { recursive: true, force: true });
  for (const content of [first, second, edited]) forgetBuilds(content);
});

describe('a content folder', () => {
  it('is built also after the same texts were built from a folder that is gone', async () => {
    cpSync('tests/edition', first, { recursive: true });
    const site = join(room, 'site');
    await buildEdition({ AMORE_CONTENT: first, AMORE_OUT: site, AMORE_OFFLINE: '0' });
    renameSync(first, second);
    await buildEdition({ AMORE_CONTENT: second, AMORE_OUT: site, AMORE_OFFLINE: '0' });
    expect(readFileSync(join(site, 'handbook/grow/beds-and-paths/index.html'), 'utf8')).toContain(
      'arms for <a',
    );
  });

  it('shows an edit, and a new page, wherever they are told of', async () => {
    cpSync('tests/edition', edited, { recursive: true });
    const site = await editEdition({ AMORE_CONTENT: edited });
    const shown = async (path: string) => (await fetch(new URL(path, site.address))).text();
    try {
      expect(await shown('handbook/grow/')).toContain('Beds and paths');

      const beds = join(edited, 'guide/grow/beds-and-paths/en.mdx');
      const text = readFileSync(beds, 'utf8').replace('title: Beds and paths', 'title: Paths and beds');
      writeFileSync(beds, `${text}\nSee [the compost](page:grow/compost).\n`);
      mkdirSync(join(edited, 'guide/grow/compost'));
      writeFileSync(
        join(edited, 'guide/grow/compost/en.mdx'),
        text
          .replace('Paths and beds', 'Compost')
          .replace('url: beds-and-paths', 'url: compost')
          .replace('order: 1', 'order: 9')
          .replace('canvas: plot#where\n', ''),
      );

      await expect.poll(() => shown('handbook/grow/'), { timeout: 60_000 }).toContain('Paths and beds');
      await expect.poll(() => shown('handbook/grow/'), { timeout: 60_000 }).toContain('Compost');
      await expect
        .poll(() => shown('handbook/grow/beds-and-paths/'), { timeout: 60_000 })
        .toContain('href="/handbook/grow/compost/"');
      expect(await shown('handbook/grow/compost/')).toContain('<h1>Compost</h1>');
    } finally {
      await site.close();
    }
  });
});
