import type { Page } from 'playwright-core';
import { scales } from '../../src/stores/stage-state.ts';
import { facilitatorOf, shownCards } from './facilitator.ts';
import { drag } from './pointer.ts';
import { untilStored } from './screen.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { edition, inLanguage } from './words.ts';

const dutch = inLanguage('nl');
const { t } = dutch;
const poster = edition.canvases.find(({ layout }) => layout === 'poster');
const own =
  poster?.regions.filter(({ field }) => field === 'cards').map(({ title }) => title['nl'] ?? '') ?? [];
const rated = edition.canvases.find(({ id }) => id === 'starting-picture');
const temperature = rated?.regions.find(({ field }) => field === 'rating');
const check = edition.canvases.find(({ id }) => id === 'amore-check');
const letters = check?.regions.find(({ field }) => field === 'rating');

/** What the room sees of a canvas that does not lie inside the window or is too small to read there. */
function unreadable(projector: Page): Promise<string[]> {
  return projector.evaluate(() => {
    const least = 28 * Math.min(window.innerWidth / 1920, window.innerHeight / 1080);
    const texts = document.querySelectorAll<HTMLElement>(
      '.stage-panel h2, .stage-page .stage-card-text, .stage-foot .stage-label, .spread-label, .stage-hidden-marks, .stage-axis > *',
    );
    return [...texts].flatMap((text) => {
      const { bottom, right } = text.getBoundingClientRect();
      const foot = text.closest('.stage-body')?.getBoundingClientRect().bottom ?? window.innerHeight;
      const fits = bottom <= foot + 1 && right <= window.innerWidth + 1;
      const large = Number.parseFloat(getComputedStyle(text).fontSize) >= least - 0.01;
      return fits && large ? [] : [text.innerText];
    });
  });
}

test('a scale and the axes of a field are all in sight, however large the type', async ({ visitor }) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const projector = await facilitator.beginWithProjector('team-meeting');
  const fields = edition.canvases.flatMap((canvas) =>
    canvas.regions
      .filter(({ field }) => field === 'matrix' || field === 'rating')
      .map((region) => ({ canvas: canvas.id, region: region.id, at: canvas.regions.indexOf(region) })),
  );
  expect(fields.length).toBeGreaterThan(3);
  const outside = () =>
    projector.evaluate(() => {
      const body = document.querySelector('.stage-body')?.getBoundingClientRect();
      return [...document.querySelectorAll<HTMLElement>('.spread-label, .stage-axis > *')].flatMap((text) => {
        const { top, bottom, left, right } = text.getBoundingClientRect();
        const fits = body && top >= body.top - 1 && bottom <= body.bottom + 1;
        return fits && left >= body.left - 1 && right <= body.right + 1 ? [] : [text.innerText];
      });
    });
  const larger = facilitator.console.locator('.console-bar-screen').getByTitle(t('facilitate.screen.larger'));
  for (const size of scales) {
    await expect.poll(() => projector.locator('.stage').getAttribute('data-scale')).toBe(String(size));
    for (const { canvas, region, at } of fields) {
      await facilitator.console.locator('.console-tool select').first().selectOption(canvas);
      // After the button for the whole canvas.
      const choice = facilitator.console
        .locator('.panel-choices')
        .first()
        .locator('button')
        .nth(at + 1);
      const title = await choice.innerText();
      await choice.click();
      await expect.poll(() => projector.locator('.stage-head h1').innerText()).toBe(title);
      await expect.poll(outside, { message: `${region} at ${size}` }).toEqual([]);
    }
    await larger.click();
  }
});

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
];

test('a canvas of many boxes comes by without the empty ones, and the room sees which page this is', async ({
  visitor,
}) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const projector = await facilitator.beginWithProjector('team-meeting');
  const titles = () => projector.locator('.stage-panel h2').allInnerTexts();
  const pages = projector.locator('.stage-pages');
  const show = (name: string) => facilitator.show(poster?.id ?? '', name);
  await show(t('facilitate.whole-canvas'));
  await expect.poll(() => pages.innerText()).toBe(t('facilitate.screen.page', { number: 1, of: 2 }));
  expect(own.length).toBeGreaterThan(1);
  for (const name of own) {
    await show(name);
    await facilitator.write(t('facilitate.panel.write'), [`Iets over ${name}`]);
  }
  await show(t('facilitate.whole-canvas'));
  await expect.poll(titles).toEqual(own);
  expect(await shownCards(projector)).toEqual(own.map((name) => `Iets over ${name}`));
  expect(await pages.count()).toBe(0);
  for (const size of sizes) {
    await projector.setViewportSize(size);
    await expect.poll(() => unreadable(projector)).toEqual([]);
  }
});

test('a rating shows its scale while nobody answered, and only the scale until the answers are shown', async ({
  visitor,
}) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const projector = await facilitator.beginWithProjector('team-meeting');
  const show = (canvas: string | undefined, name: string | undefined) =>
    facilitator.show(canvas ?? '', name ?? '');
  const scaleOf = (region: typeof temperature) =>
    region?.field === 'rating' ? region.scale.map(({ label }) => label['nl'] ?? '') : [];
  await show(rated?.id, temperature?.title['nl']);
  await expect.poll(() => projector.locator('.spread-label').allInnerTexts()).toEqual(scaleOf(temperature));
  expect(await projector.locator('.stage-head').innerText()).toContain(temperature?.question?.['nl']);
  expect(await projector.locator('.stage-hidden-marks').innerText()).toBe(t('facilitate.screen.marks-none'));
  expect(await projector.locator('.spread-count').count()).toBe(0);
  for (const size of sizes) {
    await projector.setViewportSize(size);
    await expect.poll(() => unreadable(projector)).toEqual([]);
  }
  await show(check?.id, letters?.title['nl']);
  await expect
    .poll(() => projector.locator('.stage-rating section').first().locator('.spread-label').allInnerTexts())
    .toEqual(scaleOf(letters));
  for (const size of sizes) {
    await projector.setViewportSize(size);
    await expect.poll(() => unreadable(projector)).toEqual([]);
  }
});

test('a field on the stage names its axes as the canvas does, and says which cards do not lie on it', async ({
  visitor,
}) => {
  const fields = edition.canvases.flatMap(({ id: canvas, regions }) =>
    regions.flatMap((region) => (region.field === 'matrix' ? [{ canvas, region }] : [])),
  );
  expect(fields.length).toBeGreaterThan(0);
  const team = teamOf(visitor, dutch);
  await team.begin('De Regenboog', fields[0]?.canvas);
  for (const { canvas, region } of fields) {
    await team.goToCanvas(canvas);
    await team.write(canvas, region.id, ['Toezicht', 'Middagmaal']);
    const first = visitor.page.locator('.matrix-waiting .card').first();
    await drag(visitor.page, first, visitor.page.locator('.matrix-plane'), { x: 0.7, y: 0.3 });
    await expect.poll(() => visitor.page.locator('.matrix-cards .card').count()).toBe(1);
  }
  await untilStored(visitor.page, 'Middagmaal');
  const facilitator = facilitatorOf(visitor, dutch);
  await facilitator.goTo('team-meeting', await facilitator.prototype());
  await facilitator.begin();
  const projector = await facilitator.openProjector();
  for (const { canvas, region } of fields) {
    await facilitator.show(canvas, region.title['nl'] ?? '');
    const { horizontal, vertical } = region;
    const axes = [
      [vertical.high, vertical.title, vertical.low],
      [horizontal.low, horizontal.title, horizontal.high],
    ].map((words) => words.map((word) => word['nl']));
    await expect
      .poll(() =>
        projector
          .locator('.stage-axis')
          .evaluateAll((found) =>
            found.map((axis) => [...axis.children].map((word) => word.textContent ?? '')),
          ),
      )
      .toEqual(axes);
    const cards = projector.locator('.stage-page .stage-card');
    await expect.poll(() => cards.count()).toBe(2);
    expect(await projector.locator('.stage-mark').allInnerTexts()).toEqual(['1']);
    expect(await cards.first().innerText()).not.toContain(t('facilitate.screen.not-placed'));
    expect(await cards.last().innerText()).toContain(t('facilitate.screen.not-placed'));
    for (const size of sizes) {
      await projector.setViewportSize(size);
      await expect.poll(() => unreadable(projector)).toEqual([]);
    }
  }
  // At the largest letters too the field ends above the foot of the stage.
  for (let times = 0; times < 4; times += 1) await facilitator.press(`A+ ${t('facilitate.screen.larger')}`);
  await expect.poll(() => unreadable(projector)).toEqual([]);
});

/** Texts on the stage through whose letters the edge of a box goes, and cut texts that do not say that they go on. */
function sliced(projector: Page): Promise<string[]> {
  return projector.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.stage-page > li')].flatMap((place) => {
      const text = place.querySelector('.stage-card-text');
      const card = place.querySelector('.stage-card')?.getBoundingClientRect();
      const seen = place.firstElementChild?.getBoundingClientRect();
      const panel = place.closest('.stage-cards')?.getBoundingClientRect();
      if (!text || !card || !seen || !panel) return ['nothing'];
      const range = document.createRange();
      range.selectNodeContents(text);
      // The letters of a line take less than its box: a fifth of it is above and below them.
      const through = [...range.getClientRects()].some(({ top, bottom, height }) =>
        [seen.top, seen.bottom].some((edge) => top + height / 5 < edge && bottom - height / 5 > edge),
      );
      const goesOn = card.bottom > seen.bottom + 1;
      const found = [];
      if (through) found.push(`sliced: ${text.textContent}`);
      if (goesOn !== (place.querySelector('.stage-goes-on') !== null))
        found.push(`mark: ${text.textContent}`);
      if (place.getBoundingClientRect().bottom > panel.bottom + 1) found.push(`outside: ${text.textContent}`);
      return found;
    }),
  );
}

test('long cards in the boxes of a canvas are cut between lines, say that they go on, and begin below short ones', async ({
  visitor,
}) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const projector = await facilitator.beginWithProjector('team-meeting');
  const long = 'Wij kiezen voor één vast team rond een groep leerlingen, ook wanneer iemand ziek is. '.repeat(
    5,
  );
  const [region] = rated?.regions.filter(({ field }) => field === 'cards') ?? [];
  const title = region?.title['nl'] ?? '';
  await facilitator.show(rated?.id ?? '', title);
  await facilitator.write(t('facilitate.panel.write'), ['Kort', long.trim(), 'Ook kort']);
  await facilitator.show(rated?.id ?? '', t('facilitate.whole-canvas'));
  const label = projector.locator('.stage-pages');
  for (const size of sizes) {
    await projector.setViewportSize(size);
    await expect.poll(() => label.count()).toBe(1);
    const first = projector
      .locator('.stage-panel', { hasText: title })
      .locator('.stage-page .stage-card-text');
    await expect.poll(() => first.count()).toBe(2);
    const pages = Number((await label.innerText()).match(/\d+/g)?.[1]);
    expect(pages).toBeGreaterThan(1);
    for (let page = 1; page <= pages; page += 1) {
      await expect.poll(() => sliced(projector)).toEqual([]);
      await facilitator.press(t('facilitate.page.next'));
      await expect.poll(() => label.innerText()).toContain(`${(page % pages) + 1} `);
    }
  }
});
