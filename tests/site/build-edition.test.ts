import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildEdition, editEdition, forgetBuilds } from './build-edition.ts';

const room = mkdtempSync(join(tmpdir(), 'amore-content-'));
const folders = ['first', 'second', 'edited', 'slipped', 'begun'].map((name) => join(room, name));
const [first, second, edited, slipped, begun] = folders as [string, string, string, string, string];

afterAll(() => {
  rmSync(room, { recursive: true, force: true });
  for (const content of folders) forgetBuilds(content);
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

  it('that gets a mistake while it is edited tells it, shows the rest, and is whole again when it is mended', async () => {
    cpSync('tests/edition', slipped, { recursive: true });
    const beds = join(slipped, 'guide/grow/beds-and-paths/en.mdx');
    const text = readFileSync(beds, 'utf8');
    const site = await editEdition({ AMORE_CONTENT: slipped });
    const page = new URL('handbook/grow/beds-and-paths/', site.address);
    try {
      expect((await fetch(page)).status).toBe(200);
      writeFileSync(beds, text.replace('url:', 'titel: Beds\nurl:'));
      await expect.poll(site.said, { timeout: 60_000 }).toContain('Unknown key "titel".');
      await expect.poll(async () => (await fetch(page)).status, { timeout: 60_000 }).toBe(404);
      expect((await fetch(new URL('handbook/grow/', site.address))).status).toBe(200);
      writeFileSync(beds, text);
      await expect.poll(async () => (await fetch(page)).status, { timeout: 60_000 }).toBe(200);
    } finally {
      await site.close();
    }
  });

  it.each([
    [
      'a key of a page',
      'guide/grow/beds-and-paths/en.mdx',
      'url:',
      'titel: Beds\nurl:',
      'Unknown key "titel".',
    ],
    ['a key of the site', 'site.yaml', 'name: Common Ground', 'nam: Common Ground', 'Unknown key "nam".'],
  ])(
    'that begins with a mistake in %s tells it, and shows once it is mended',
    async (_, path, good, bad, told) => {
      rmSync(begun, { recursive: true, force: true });
      cpSync('tests/edition', begun, { recursive: true });
      const file = join(begun, path);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace(good, bad));
      let mended = false;
      const site = await editEdition({ AMORE_CONTENT: begun }, (said) => {
        if (mended || !said.includes('as soon as this is mended')) return;
        mended = true;
        writeFileSync(file, text);
      });
      try {
        expect(mended).toBe(true);
        expect(site.said()).toContain(told);
        const page = await fetch(new URL('handbook/grow/beds-and-paths/', site.address));
        expect(await page.text()).toContain('<h1>Beds and paths</h1>');
      } finally {
        await site.close();
      }
    },
  );
});
