import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base, expect } from 'vitest';
import { writeOfflineCopy } from '../../../src/integrations/offline/copy.ts';
import { open, unpack } from '../../../src/integrations/offline/worker/unpack.ts';

const page = `<!doctype html><p>${'warm '.repeat(200)}</p>`;

/** A built site in a folder of its own. */
const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are used from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'amore-copy-'));
    const files = {
      'index.html': page,
      'gids/index.html': `${page}gids`,
      '404.html': page,
      'font.woff2': randomBytes(400),
      'robots.txt': '',
      'sitemap.xml': '',
      'social.png': randomBytes(10),
      _headers:
        "# remark\n/*\n  X-One: 1\n  Content-Security-Policy: frame-ancestors 'none'\n/other/*\n  X-Two: 2\n",
    };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const options = { edition: 'amore', base: '/amore/', languages: 2, worker: 'listen();' };

function written(folder: string) {
  const [name = ''] = readdirSync(join(folder, 'offline'));
  const bytes = readFileSync(join(folder, 'offline', name));
  const pack = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  const [first = '', ...rest] = readFileSync(join(folder, 'service-worker.js'), 'utf8').split('\n');
  const copy: Record<string, unknown> = JSON.parse(first.replace(/^const COPY = |;$/g, ''));
  return { name, pack, copy, code: rest.join('\n') };
}

test('a copy holds what readers ask for, and gives it back as it was', async ({ folder }) => {
  const { files, bytes } = await writeOfflineCopy({ folder, ...options });
  const { pack } = written(folder);
  const stored = new Map(unpack(pack));
  expect([...stored.keys()]).toEqual(['', '404.html', 'font.woff2', 'gids/']);
  expect(files).toBe(4);
  expect(bytes).toBe(pack.byteLength);
  expect(bytes).toBeLessThan(page.length * 3);

  const gids = open(stored.get('gids/') ?? new Response(), {});
  expect(gids.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(await gids.text()).toBe(`${page}gids`);
  const font = open(stored.get('font.woff2') ?? new Response(), {});
  expect(Buffer.from(await font.arrayBuffer())).toEqual(readFileSync(join(folder, 'font.woff2')));
});

test('pages get the headers that the host gives to all, other files do not', async ({ folder }) => {
  await writeOfflineCopy({ folder, ...options });
  const { copy, pack } = written(folder);
  expect(copy['pageHeaders']).toEqual({ 'X-One': '1', 'Content-Security-Policy': "frame-ancestors 'none'" });
  const stored = new Map(unpack(pack));
  expect(open(stored.get('') ?? new Response(), { 'X-One': '1' }).headers.get('x-one')).toBe('1');
  expect(open(stored.get('font.woff2') ?? new Response(), { 'X-One': '1' }).headers.has('x-one')).toBe(false);
});

test('names begin with the edition, and are apart for each base path', async ({ folder }) => {
  await writeOfflineCopy({ folder, ...options });
  const { name, copy, code } = written(folder);
  expect(copy['name']).toBe(`amore:offline /amore/ ${name.replace('.pack', '')}`);
  expect(copy['pack']).toBe(`offline/${name}`);
  expect(code).toBe('listen();');
});

test('the same site gives the same copy; another word gives another', async ({ folder }) => {
  await writeOfflineCopy({ folder, ...options });
  const first = written(folder);
  await writeOfflineCopy({ folder, ...options });
  expect(readdirSync(join(folder, 'offline'))).toEqual([first.name]);
  writeFileSync(join(folder, 'gids/index.html'), 'changed');
  await writeOfflineCopy({ folder, ...options });
  expect(readdirSync(join(folder, 'offline'))).toHaveLength(2);
});

test('a site of more than 6 MB is refused, with its largest files and what to do', async ({ folder }) => {
  writeFileSync(join(folder, 'film.mp4'), randomBytes(6_100_000));
  await expect(writeOfflineCopy({ folder, ...options })).rejects.toThrow(
    /6\.1\d MB; .* at most 6\.00 MB\.[\s\S]*AMORE_OFFLINE=0[\s\S]*film\.mp4/,
  );
});

test('a third language brings room of its own', async ({ folder }) => {
  writeFileSync(join(folder, 'film.mp4'), randomBytes(6_100_000));
  const { bytes } = await writeOfflineCopy({ folder, ...options, languages: 3 });
  expect(bytes).toBeGreaterThan(6_000_000);
});
