import type { Locator, Page } from 'playwright-core';
import { untilStored } from './screen.ts';
import { teamOf } from './team.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { inLanguage } from './words.ts';

const language = inLanguage('nl');
const { t } = language;

/** Goes to a canvas, with nothing but keys from there on: a press of the mouse would be told. */
async function byKeys(visitor: Visitor, canvas: string): Promise<Page> {
  const { page } = visitor;
  await visitor.goto(language.canvas(canvas));
  await teamOf(visitor, language).ready();
  await page.evaluate(() => {
    for (const type of ['mousedown', 'touchstart'])
      document.addEventListener(type, () => console.error(`${type} in a test of keys`), true);
  });
  return page;
}

/** Walks with Tab until an element has the focus; it must come within so many presses. */
async function tabTo(target: Locator, presses = 150): Promise<void> {
  const page = target.page();
  await target.waitFor({ state: 'attached' });
  for (let press = 0; press < presses; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${target}.`);
}

const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });

/** Writes the cards `een` and `twee` on the canvas of principles; the focus is on the second one then. */
async function writeTwoPrinciples(page: Page): Promise<void> {
  await tabTo(page.locator('#principles .card-add'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('een');
  await page.keyboard.press('Enter');
  await page.keyboard.type('twee');
  await page.keyboard.press('Escape');
}

test('cards: written, moved to another region, given dots', async ({ visitor }) => {
  const page = await byKeys(visitor, 'principles');
  await writeTwoPrinciples(page);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => page.locator('#principles .card-text').allInnerTexts()).toEqual(['twee', 'een']);
  await tabTo(button(page, t('app.votes.more', { card: 'een' })));
  await page.keyboard.press('Enter');
  await tabTo(button(page, t('app.card.move-named', { card: 'een' })));
  await page.keyboard.press('Enter');
  await tabTo(button(page.locator('.popover'), t('app.move.to')), 10);
  await page.keyboard.press('Enter');
  await tabTo(button(page.getByRole('dialog'), language.region('principles', 'we-do').title), 10);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#we-do .card-text').allInnerTexts()).toEqual(['een']);
});

test('keys find the card that was just written, also where frames are slow', async ({ visitor }) => {
  await visitor.context.addInitScript(() => {
    const late = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (run) => {
      setTimeout(() => late(run), 400);
      return 0;
    };
  });
  const page = await byKeys(visitor, 'principles');
  await writeTwoPrinciples(page);
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => page.locator('#we-do .card-text').allInnerTexts()).toEqual(['twee']);
  await page.keyboard.press('Delete');
  await expect.poll(() => page.locator('#we-do .card-text').count()).toBe(0);
});

test('a statement: two candidates, one chosen', async ({ visitor }) => {
  const page = await byKeys(visitor, 'sprint');
  const goal = page.locator('#goal');
  for (const text of ['eerste', 'tweede']) {
    await tabTo(goal.locator('.card-add'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
    await page.keyboard.press('Escape');
  }
  await tabTo(button(goal, `${t('app.statement.choose')}: tweede`));
  await page.keyboard.press('Space');
  await expect.poll(() => goal.locator('.statement-chosen .card-text').allInnerTexts()).toEqual(['tweede']);
});

test('tasks: text, role, day, done', async ({ visitor }) => {
  const page = await byKeys(visitor, 'sprint');
  const tasks = page.locator('#experiment');
  await tabTo(button(tasks, t('app.tasks.add')));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Overleggen');
  await page.keyboard.press('Escape');
  await tabTo(tasks.getByRole('textbox', { name: t('app.tasks.owner-named', { task: 'Overleggen' }) }));
  await page.keyboard.type('directie');
  await page.keyboard.press('Tab');
  await page.keyboard.type('01312027');
  await tabTo(button(tasks, t('app.card.move-named', { card: 'Overleggen' })));
  await expect
    .poll(() => tasks.getByLabel(t('app.tasks.date-named', { task: 'Overleggen' })).inputValue())
    .toMatch(/^2027-/);
  for (let press = 0; press < 12; press += 1) {
    const ticked = tasks.getByRole('checkbox');
    if (await ticked.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Space');
  await expect
    .poll(() => tasks.locator('.tasks-stand').innerText())
    .toBe(t('app.tasks.stand', { done: 1, total: 1 }));
});

test('a rating: marks and a word of evidence, shown', async ({ visitor }) => {
  const page = await byKeys(visitor, 'amore-check');
  const check = page.locator('#check');
  await tabTo(button(check, t('app.rating.one-by-one')));
  await page.keyboard.press('Enter');
  for (const group of await check.locator('.rating-one').all()) {
    await tabTo(group.getByRole('radio').first(), 10);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
  }
  await tabTo(button(check, t('app.rating.done')));
  await page.keyboard.press('Enter');
  await expect.poll(() => check.innerText()).toContain(t('app.rating.kept'));
  for (let press = 0; press < 30; press += 1) {
    if (await button(check, t('app.rating.reveal')).evaluate((element) => element === document.activeElement))
      break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => check.locator('.spread').count()).toBe(5);
});

test('a matrix: laid down from two lists, nudged with arrows', async ({ visitor }) => {
  const page = await byKeys(visitor, 'challenges');
  const place = () => page.locator('.matrix-cards .visually-hidden').allInnerTexts();
  await tabTo(page.locator('#challenges .card-add'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('minder mail');
  await page.keyboard.press('Escape');
  await tabTo(button(page, t('app.card.move-named', { card: 'minder mail' })));
  await page.keyboard.press('Enter');
  await page.getByRole('combobox').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await expect.poll(async () => (await place()).length).toBe(1);
  await tabTo(page.getByRole('combobox').last(), 10);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  const laid = await place();
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
  for (let press = 0; press < 6; press += 1) {
    if (await page.evaluate(() => document.activeElement?.classList.contains('card-text'))) break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(place).not.toEqual(laid);
});

test('a timeline: written in a month, moved to another and given a kind from lists', async ({ visitor }) => {
  const page = await byKeys(visitor, 'three-years');
  const month = page.locator('[data-drop-slot$="-10"]').first();
  await tabTo(month.getByRole('button').first());
  await page.keyboard.press('Enter');
  await page.keyboard.type('Forum');
  await page.keyboard.press('Escape');
  await tabTo(button(page, t('app.card.move-named', { card: 'Forum' })));
  await page.keyboard.press('Enter');
  const kind = page.getByLabel(t('app.timeline.kind'), { exact: true });
  await tabTo(kind, 10);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('.timeline-facts').count()).toBe(1);
  const start = page.getByLabel(t('app.timeline.start'), { exact: true });
  await tabTo(start, 10);
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.locator('[data-drop-slot$="-11"]').first().locator('.card-text').innerText())
    .toBe('Forum');
  // The list goes on from there, although the entry stands elsewhere now.
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(() => page.locator('[data-drop-slot$="-12"]').first().locator('.card-text').innerText())
    .toBe('Forum');
});

test('counts: a moment with whole numbers', async ({ visitor }) => {
  const page = await byKeys(visitor, 'screening');
  const moments = page.locator('#moments');
  await tabTo(moments.locator('.card-add'));
  await page.keyboard.press('Enter');
  await expect
    .poll(() =>
      moments
        .locator('.count-input input')
        .first()
        .evaluate((element) => element === document.activeElement),
    )
    .toBe(true);
  for (const number of ['5', '10', '5']) {
    await page.keyboard.type(number);
    await page.keyboard.press('Tab');
  }
  await expect.poll(() => moments.innerText()).toContain(t('app.counts.total', { total: 20 }));
});

test('a collecting region: pinned by hand', async ({ visitor }) => {
  const team = teamOf(visitor, language);
  await byKeys(visitor, 'principles');
  await team.write('principles', 'principles', ['Het team beslist', 'Wie er is, doet mee']);
  await untilStored(visitor.page, 'Wie er is, doet mee');
  visitor.complaints.splice(0);
  const page = await byKeys(visitor, 'prototype');
  const region = page.locator('#principles');
  await tabTo(button(region, t('app.collect.choose')));
  await page.keyboard.press('Enter');
  await tabTo(page.getByRole('checkbox', { name: 'Wie er is, doet mee' }), 10);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect
    .poll(() => region.locator('.collected-text').allInnerTexts())
    .toEqual(['Wie er is, doet mee', 'Het team beslist']);
});
