import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { globWithout } from '../../src/integrations/files-without.ts';

const folder = mkdtempSync(join(tmpdir(), 'amore-globs-'));
const pages = [
  'index.html',
  'gids/index.html',
  'gids/alles/index.html',
  'gids/alles-over/index.html',
  'gids/visie/waarom/index.html',
  'en/guide/all/index.html',
  'en/guide/vision/index.html',
];

/** How many pages the search takes with this glob. */
async function pagesTaken(leftOut: readonly string[]): Promise<number> {
  const { index } = await createIndex();
  const { page_count } = (await index?.addDirectory({
    path: folder,
    glob: await globWithout(folder, leftOut),
  })) ?? { page_count: -1 };
  await close();
  return page_count;
}

beforeAll(() => {
  for (const page of [...pages, 'gids/notes.txt']) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), '<html lang="nl"><body><h1>Een pagina</h1></body></html>');
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the pages that the search reads', () => {
  it('are all of them where none is left out', async () => {
    expect(await pagesTaken([])).toBe(pages.length);
  });

  it('are all but those in a folder that is left out, whose name another may begin with', async () => {
    expect(await pagesTaken(['gids/alles/'])).toBe(pages.length - 1);
    expect(await pagesTaken(['gids/alles/', 'en/guide/all/'])).toBe(pages.length - 2);
  });
});
