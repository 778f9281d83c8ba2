import { fillRegion, shownIn } from './fill-region.ts';
import { clippedTexts, openExport } from './sheets.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { edition, inLanguage } from './words.ts';

const language = inLanguage('nl');
const { t } = language;

test.for(edition.canvases.map(({ id }) => id))(
  '%s: filled in by hand it is there after a reload, in a fresh profile and on paper',
  async (id, { visitor, another }) => {
    const canvas = edition.canvases.find((one) => one.id === id);
    if (!canvas) throw new Error(`There is no canvas ${id}.`);
    const team = teamOf(visitor, language);
    const { page } = visitor;
    await visitor.goto(language.canvas(id));
    await team.ready();
    const written = new Map<string, string>();
    for (const region of canvas.regions) {
      const place = team.region(id, region.id).first();
      const text = await fillRegion(place, region, t, `Kaartje voor ${region.id}`);
      if (text !== undefined) written.set(region.id, text);
    }
    const shown = async (of = team) => {
      const texts = canvas.regions.map(async (region) => [
        region.id,
        await shownIn(of.region(id, region.id).first()),
      ]);
      return Object.fromEntries(await Promise.all(texts));
    };
    const before = await shown();
    for (const [region, text] of written) expect(before[region]).toContain(text);

    await page.reload();
    await team.ready();
    await expect.poll(() => shown()).toEqual(before);

    const file = await team.download();
    const other = teamOf(await another(), language);
    await other.visitor.goto(language.canvas(id));
    await other.ready();
    await other.open(file);
    await expect.poll(() => shown(other)).toEqual(before);

    const dialog = await openExport(other, language);
    const print = dialog.getByRole('button', { name: t('app.export.print'), exact: true });
    await expect.poll(() => print.isEnabled()).toBe(true);
    expect(await dialog.locator('.export-preview-sheet').count()).toBeGreaterThan(0);
    await other.page.emulateMedia({ media: 'print' });
    expect(await clippedTexts(other.page)).toEqual([]);
    const paper = await other.page.locator('.sheets').innerText();
    for (const [region, text] of written) {
      if (canvas.regions.find((one) => one.id === region)?.field !== 'counts' && text.startsWith('Kaartje'))
        expect(paper).toContain(text);
    }
  },
);
