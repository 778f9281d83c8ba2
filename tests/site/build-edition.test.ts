import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildEdition, editEdition, forgetBuilds } from './build-edition.ts';

const room = mkdtempSync(join(tmpdir(), 'amore-content-'));
const folders = ['first', 'second', 'edited', 'slipped', 'begun', 'drafted'].map((name) => join(room, name));
const [first, second, edited, slipped, begun, drafted] = folders as [
  string,
  string,
  string,
  string,
  string,
  string,
];
const beds = 'guide/grow/beds-and-paths/en.mdx';

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

      const text = readFileSync(join(edited, beds), 'utf8').replace(
        'title: Beds and paths',
        'title: Paths and beds',
      );
      writeFileSync(join(edited, beds), `${text}\nSee [the compost](page:grow/compost).\n`);
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
    const text = readFileSync(join(slipped, beds), 'utf8');
    const site = await editEdition({ AMORE_CONTENT: slipped });
    const page = new URL('handbook/grow/beds-and-paths/', site.address);
    try {
      expect((await fetch(page)).status).toBe(200);
      writeFileSync(join(slipped, beds), text.replace('url:', 'titel: Beds\nurl:'));
      await expect.poll(site.said, { timeout: 60_000 }).toContain('Unknown key "titel".');
      await expect.poll(async () => (await fetch(page)).status, { timeout: 60_000 }).toBe(404);
      expect((await fetch(new URL('handbook/grow/', site.address))).status).toBe(200);
      expect(site.said()).not.toContain('InvalidContentEntry');
      writeFileSync(join(slipped, beds), text);
      await expect.poll(async () => (await fetch(page)).status, { timeout: 60_000 }).toBe(200);
    } finally {
      await site.close();
    }
  });

  it('that begins with mistakes in its pages tells them, shows the rest, and the page once it is mended', async () => {
    rmSync(begun, { recursive: true, force: true });
    cpSync('tests/edition', begun, { recursive: true });
    const text = readFileSync(join(begun, beds), 'utf8');
    writeFileSync(join(begun, beds), text.replace('url:', 'titel: Beds: and paths\nurl:'));
    const site = await editEdition({ AMORE_CONTENT: begun });
    const page = new URL('handbook/grow/beds-and-paths/', site.address);
    try {
      expect((await fetch(new URL('handbook/grow/', site.address))).status).toBe(200);
      expect((await fetch(page)).status).toBe(404);
      expect(site.said()).toContain('This is not valid YAML');
      writeFileSync(join(begun, beds), text);
      await expect.poll(async () => (await fetch(page)).status, { timeout: 60_000 }).toBe(200);
      expect(await (await fetch(page)).text()).toContain('<h1>Beds and paths</h1>');
    } finally {
      await site.close();
    }
  });

  it('that begins with a mistake in a key of the site tells it, and shows once it is mended', async () => {
    rmSync(begun, { recursive: true, force: true });
    cpSync('tests/edition', begun, { recursive: true });
    const file = join(begun, 'site.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('name: Common Ground', 'nam: Common Ground'));
    let mended = false;
    const site = await editEdition({ AMORE_CONTENT: begun }, (said) => {
      if (mended || !said.includes('as soon as this is mended')) return;
      mended = true;
      writeFileSync(file, text);
    });
    try {
      expect(mended).toBe(true);
      expect(site.said()).toContain('Unknown key "nam".');
      const page = await fetch(new URL('handbook/grow/beds-and-paths/', site.address));
      expect(await page.text()).toContain('<h1>Beds and paths</h1>');
    } finally {
      await site.close();
    }
  });

  it('with mistakes is built as a draft: they are told in our words only, and what they spoil is left out', async () => {
    cpSync('tests/edition', drafted, { recursive: true });
    const spoil = (file: string, change: (text: string) => string) =>
      writeFileSync(join(drafted, file), change(readFileSync(join(drafted, file), 'utf8')));
    spoil(beds, (text) => text.replace('title:', 'titel:'));
    spoil('guide/grow/watering-rota/en.mdx', (text) => `${text}\nFewer than <5, {name}.\n`);
    spoil('guide/begin/first-evening/en.mdx', (text) => text.replace('title:', 'title: : {'));
    spoil('sessions/first-evening/en.mdx', (text) => `---\nslip: x\n---\n${text}`);
    const site = join(room, 'draft');
    const output = await buildEdition({
      AMORE_CONTENT: drafted,
      AMORE_OUT: site,
      AMORE_OFFLINE: '0',
      AMORE_DRAFT: '1',
    });
    expect(output).toContain('Unknown key "titel".');
    expect(output).toContain('A < begins a tag here');
    expect(output).not.toMatch(/InvalidContentEntry|ZodError|node_modules/);
    expect(existsSync(join(site, 'handbook/begin/why-a-garden/index.html'))).toBe(true);
    expect(existsSync(join(site, 'handbook/grow/beds-and-paths/index.html'))).toBe(false);
    expect(existsSync(join(site, 'handbook/grow/watering-rota/index.html'))).toBe(false);
  });
});
