import { readdirSync, readFileSync } from 'node:fs';
import { openFile } from '../../src/model/open.ts';
import type { Prototype } from '../../src/model/prototype.ts';
import { readItem } from '../../src/model/read-item.ts';
import { model } from '../model/start.ts';
import { visible } from '../model/visible.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { edition, inLanguage, languages } from './words.ts';

const folder = new URL('../museum/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.amore.json'));
const read = (name: string) => readFileSync(new URL(name, folder));

function opened(bytes: Uint8Array): Prototype {
  const result = openFile(bytes);
  if (result.outcome !== 'opened' || result.notices.length > 0)
    throw new Error('The file does not open cleanly.');
  return result.prototype;
}

test.for(files)(
  '%s opens without a notice, and is saved out with the same in it',
  async (name, { visitor }) => {
    const { page } = visitor;
    const language = inLanguage('nl');
    const team = teamOf(visitor, language);
    await visitor.goto(language.workshop);
    await team.open({ name, bytes: read(name) });
    await page.locator('.workshop-open').waitFor();
    expect(await page.locator('.notices .notice').allInnerTexts()).toEqual([]);
    const saved = await team.download();
    expect(visible(model, opened(saved.bytes))).toBe(visible(model, opened(read(name))));
  },
);

test.for(languages)(
  'a file of another edition tells what is kept without being shown ($code)',
  async (language, { visitor }) => {
    const { page } = visitor;
    const { t } = language;
    const name = 'version-1-foreign-edition.amore.json';
    const items = [...opened(read(name)).items.values()].filter(({ live }) => live.size > 0).map(readItem);
    const canvas = edition.canvases.find(({ id }) => id === 'five-questions');
    const known = new Set(edition.canvases.map(({ id }) => id));
    const elsewhere = items.filter((item) => !known.has(item.canvas)).length;
    const here = items.filter(
      (item) => item.canvas === 'five-questions' && !canvas?.regions.some(({ id }) => id === item.region),
    ).length;
    expect([elsewhere, here]).toEqual([1, 1]);

    const team = teamOf(visitor, language);
    await visitor.goto(language.workshop);
    await team.open({ name, bytes: read(name) });
    await page
      .locator('.workshop-open')
      .getByText(t('app.elsewhere', { count: elsewhere }))
      .waitFor();
    await page.waitForURL(/[?&]p=foreign/);
    await team.goToCanvas('five-questions');
    await page.getByText(t('app.not-shown', { count: here })).waitFor();
    await expect.poll(() => team.texts('five-questions', 'why')).toEqual(['Carte avec couleur inconnue']);
    await team.write('five-questions', 'why', ['Onze kaart erbij']);

    const saved = JSON.parse((await team.download()).bytes.toString());
    const before = JSON.parse(read(name).toString());
    for (const part of ['compass', 'language', 'title'] as const) expect(saved[part]).toEqual(before[part]);
    expect(saved.settings).toMatchObject(before.settings);
    for (const { rev: _, ...item } of before.items)
      expect(saved.items).toContainEqual(expect.objectContaining(item));
    expect(saved.items).toHaveLength(before.items.length + 1);
  },
);
