import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { parse, stringify } from 'yaml';
import { createTranslate } from '../../src/i18n/translate.ts';
import type { Edition } from '../../src/schemas/edition.ts';
import { loadEdition } from '../../src/schemas/read-content.ts';
import { type SiteServer, serve } from '../../src/scripts/serve.ts';
import { buildEdition, forgetBuilds } from '../site/build-edition.ts';
import { fillRegion, shownIn } from './fill-region.ts';
import { readPdf, withoutSpace } from './read-pdf.ts';
import { copyWithLanguage } from './third-language.ts';
import { expect, test } from './visitor.ts';

const room = mkdtempSync(join(tmpdir(), 'amore-new-canvas-'));
const content = join(room, 'content');
const site = join(room, 'site');
const french = {
  code: 'fr',
  locale: 'fr-BE',
  name: 'Français',
  places: {
    guide: 'le-guide',
    all: 'tout',
    workshop: 'atelier',
    facilitate: 'animer',
    screen: 'ecran',
    recover: 'recuperer',
  },
  strings: {
    'app.card.add': 'Ajouter une carte',
    'app.tasks.add': 'Ajouter une tâche',
    'app.statement.add-first': 'Écrire la première phrase',
  },
};

/** The canvas that only this test knows, and a poster made of it. */
const square = readFileSync(new URL('./new-canvas.yaml', import.meta.url), 'utf8');
const poster = {
  ...parse(square),
  url: { nl: 'affiche', en: 'bill', fr: 'affiche' },
  title: { nl: 'Affiche', en: 'Bill', fr: 'Affiche' },
  layout: 'poster',
  phase: 'result',
  regions: ['voices', 'promise', 'chores'].map((id) => ({
    id,
    field: 'collect',
    from: [`village-square#${id}`],
    title: parse(square).regions.find((region: { id: string }) => region.id === id).title,
    empty: { nl: 'Leeg.', en: 'Empty.', fr: 'Vide.' },
  })),
};

let edition: Edition;
let server: SiteServer;

beforeAll(async () => {
  copyWithLanguage(content, french);
  for (const [id, structure] of [
    ['village-square', square],
    ['bill', stringify(poster)],
  ] as const) {
    mkdirSync(join(content, 'canvases', id));
    writeFileSync(join(content, 'canvases', id, 'canvas.yaml'), structure);
    for (const language of ['nl', 'en', 'fr'])
      writeFileSync(join(content, 'canvases', id, `${language}.mdx`), 'Zo, so, ainsi.\n');
  }
  edition = loadEdition(content);
  await buildEdition({
    AMORE_CONTENT: content,
    AMORE_EDITION: 'new-canvas',
    AMORE_OFFLINE: '0',
    AMORE_OUT: site,
  });
  server = await serve({ folder: site });
});

afterAll(async () => {
  await server.close();
  rmSync(room, { recursive: true, force: true });
  forgetBuilds(content);
});

test('a canvas and a language that only content knows: every field type takes an item, and the poster shows them', async ({
  another,
}) => {
  const visitor = await another({ site: server.address, locale: 'fr-BE' });
  const { page } = visitor;
  const t = createTranslate(edition.strings.get('fr') ?? {}, french.locale);
  const canvas = edition.canvases.find(({ id }) => id === 'village-square');
  if (!canvas) throw new Error('The build does not know the canvas.');
  const ready = () => page.locator('.canvas[aria-busy="false"]').waitFor();

  await visitor.goto('fr/atelier/');
  await page.getByLabel(t('app.start.school')).fill('École du Tilleul');
  await page.getByRole('button', { name: t('app.start.begin') }).click();
  await page.waitForURL(/[?&]p=/);
  await ready();
  const prototype = new URL(page.url()).search;
  await visitor.goto(`fr/atelier/place-du-village/${prototype}`);
  await ready();
  expect(await page.locator('html').getAttribute('lang')).toBe('fr-BE');
  const written = new Map<string, string>();
  for (const region of canvas.regions) {
    const place = page.locator(`[id="${region.id}"]`).first();
    expect(await place.innerText()).toContain(region.title['fr']);
    const text = await fillRegion(place, region, t, `Une carte: ${region.id}`);
    if (text !== undefined) written.set(region.id, text);
  }
  expect([...written.keys()]).toEqual(['voices', 'promise', 'mood', 'field', 'chores', 'seasons', 'heads']);
  expect(await visitor.accessibilityProblems()).toEqual([]);
  await page.reload();
  await ready();
  for (const [region, text] of written)
    await expect.poll(() => shownIn(page.locator(`[id="${region}"]`).first())).toContain(text);
  await expect.poll(() => page.locator('#gathered .collected-text').innerText()).toBe('Une carte: voices');

  await visitor.goto(`fr/atelier/affiche/${prototype}`);
  await ready();
  await page.getByRole('button', { name: t('app.export.title') }).click();
  const dialog = page.getByRole('dialog', { name: t('app.export.title') });
  const print = dialog.getByRole('button', { name: t('app.export.print'), exact: true });
  await expect.poll(() => print.isEnabled()).toBe(true);
  const [sheet, ...others] = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(others).toEqual([]);
  for (const part of [
    'École du Tilleul',
    'Voix',
    'Une carte: voices',
    'Une carte: chores',
    'Une carte: promise',
  ])
    expect(sheet?.text).toContain(withoutSpace(part));

  await visitor.goto(`fr/atelier/${prototype}`);
  const loose = page.getByRole('region', { name: t('app.loose.title') });
  await expect.poll(() => loose.innerText()).toContain('Une carte: promise');
});
