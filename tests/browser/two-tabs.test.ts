import type { Page } from 'playwright-core';
import { median } from '../bench/statistics.ts';
import { shownIn } from './screen.ts';
import { type Team, teamOf } from './team.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { inLanguage } from './words.ts';

const language = inLanguage('nl');
const { t } = language;
const seconds = process.env['AMORE_LONG'] ? 30 : 8;

/** Another tab of the same browser on the same prototype. */
async function besides(team: Team): Promise<Team> {
  const page = await team.visitor.context.newPage();
  const visitor: Visitor = { ...team.visitor, page };
  await page.goto(team.page.url());
  const other = teamOf(visitor, language);
  await other.ready();
  return other;
}

async function pair(visitor: Visitor): Promise<[Team, Team]> {
  const team = teamOf(visitor, language);
  await team.goToCanvas('five-questions');
  return [team, await besides(team)];
}

async function beginCard({ page }: Team, region: string): Promise<void> {
  await page
    .locator(`[id="${region}"]`)
    .getByRole('button', { name: t('app.card.add'), exact: true })
    .last()
    .click();
}

/** Types for a while, a card of three words after the other. Gives the texts of the cards. */
async function typeFor({ page }: Team, name: string, milliseconds: number): Promise<string[]> {
  const until = Date.now() + milliseconds;
  const texts: string[] = [];
  for (let card = 1; Date.now() < until; card += 1) {
    if (card > 1) await page.keyboard.press('Enter');
    const text = `${name} schrijft ${card}`;
    await page.keyboard.type(text, { delay: 25 });
    texts.push(text);
  }
  await page.keyboard.press('Escape');
  return texts;
}

test(`two tabs that type at once for ${seconds} seconds lose nothing and end with the same`, async ({
  visitor,
}) => {
  const [one, other] = await pair(visitor);
  for (const team of [one, other]) await beginCard(team, 'why');
  const written = await Promise.all([
    typeFor(one, 'een', seconds * 1_000),
    typeFor(other, 'ander', seconds * 1_000),
  ]);
  const all = written.flat().sort();
  expect(all.length).toBeGreaterThan(4);
  for (const { page } of [one, other])
    await expect.poll(async () => (await shownIn(page, 'why')).sort()).toEqual(all);
  expect(await shownIn(one.page, 'why')).toEqual(await shownIn(other.page, 'why'));
  await one.page.reload();
  await one.ready();
  expect(await shownIn(one.page, 'why')).toEqual(await shownIn(other.page, 'why'));
});

test('two tabs that type in one card at once keep both texts', async ({ visitor }) => {
  const [one, other] = await pair(visitor);
  await one.write('five-questions', 'why', ['begin']);
  await expect.poll(() => shownIn(other.page, 'why')).toEqual(['begin']);
  for (const { page } of [one, other]) {
    await page.locator('[id="why"] .card-text').first().click();
    await page.keyboard.press('End');
  }
  await Promise.all([
    one.page.keyboard.type(' van een', { delay: 40 }),
    other.page.keyboard.type(' van ander', { delay: 40 }),
  ]);
  for (const { page } of [one, other]) await page.keyboard.press('Escape');
  const both = ['begin van ander', 'begin van een'];
  const shows = async () => {
    for (const { page } of [one, other])
      await expect.poll(async () => (await shownIn(page, 'why')).sort()).toEqual(both);
  };
  await shows();
  // Both are kept by one press, and one step back is the choice again.
  await one.page.getByRole('button', { name: t('app.alternatives.keep-all') }).click();
  await expect.poll(() => one.page.locator('#why .card-text').count()).toBe(2);
  await shows();
  await one.page.keyboard.press('Control+z');
  await expect.poll(() => one.page.locator('#why .alternatives').count()).toBe(1);
  await shows();
});

test('who does a task stays in the hands of the two who type it, and is chosen when they are done', async ({
  visitor,
}) => {
  const one = teamOf(visitor, language);
  await one.goToCanvas('warm-start');
  const other = await besides(one);
  await one.page.locator('#kick-off .card-add').first().click();
  await one.page.keyboard.type('Zaal');
  await one.page.keyboard.press('Escape');
  const owner = ({ page }: Team) => page.locator('#kick-off .small-text').first();
  for (const team of [one, other]) await owner(team).focus();
  await Promise.all([
    one.page.keyboard.type('directie', { delay: 40 }),
    other.page.keyboard.type('secretariaat', { delay: 40 }),
  ]);
  // Another window and back: what came meanwhile is still not overwritten.
  await owner(one).evaluate((field) => {
    for (const type of ['focusout', 'focusin']) field.dispatchEvent(new FocusEvent(type, { bubbles: true }));
  });
  await one.page.keyboard.type(' zelf');
  expect(await owner(one).inputValue()).toBe('directie zelf');
  expect(await owner(other).inputValue()).toBe('secretariaat');
  for (const { page } of [one, other]) await page.keyboard.press('Tab');
  const choices = ({ page }: Team) => page.locator('#kick-off .small-texts button').allInnerTexts();
  const both = ['directie zelf', 'secretariaat'].map((text) => t('app.alternatives.choose-named', { text }));
  for (const team of [one, other]) await expect.poll(async () => (await choices(team)).sort()).toEqual(both);
});

test('an edit shows in the other tab, and each undoes its own', async ({ visitor }) => {
  const [one, other] = await pair(visitor);
  const delays: number[] = [];
  await beginCard(one, 'why');
  for (let turn = 0; turn < 15; turn += 1) {
    const text = `kaart ${turn}`;
    const shown = await lookFor(other.page, text);
    const typed = await one.page.evaluate(() => performance.timeOrigin + performance.now());
    await one.page.keyboard.insertText(text);
    delays.push((await shown()) - typed);
    await one.page.keyboard.press('Enter');
  }
  await one.page.keyboard.press('Escape');
  console.log(
    `An edit shows in the other tab after ${Math.round(median(delays))} ms (median of ${delays.length}).`,
  );

  await one.write('five-questions', 'values', ['van een']);
  await other.write('five-questions', 'values', ['van ander']);
  const both = [one.page, other.page];
  const shows = async (texts: string[]) => {
    for (const page of both) await expect.poll(() => shownIn(page, 'values')).toEqual(texts);
  };
  await shows(['van een', 'van ander']);
  await one.page.keyboard.press('Control+z');
  await shows(['van ander']);
  await other.page.keyboard.press('Control+z');
  await shows([]);
  await one.page.keyboard.press('Control+y');
  await other.page.keyboard.press('Control+y');
  await shows(['van een', 'van ander']);
});

/** Begins to look for a card on a page; gives what waits for the moment at which it first shows (ms since 1970). */
async function lookFor(page: Page, text: string): Promise<() => Promise<number>> {
  await page.evaluate((wanted) => {
    const shown = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        const cards = [...document.querySelectorAll('.card-text')];
        if (!cards.some(({ textContent }) => textContent === wanted)) return;
        observer.disconnect();
        resolve(performance.timeOrigin + performance.now());
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true });
    });
    Object.assign(globalThis, { shown });
  }, text);
  return () => page.evaluate(() => Reflect.get(globalThis, 'shown'));
}

test('closing or leaving right after typing loses nothing', async ({ visitor }) => {
  const team = teamOf(visitor, language);
  await team.goToCanvas('five-questions');
  await expect.poll(() => visitor.page.url()).toMatch(/[?&]p=/);
  const address = visitor.page.url();
  const texts: string[] = [];
  for (const way of ['close', 'leave', 'reload', 'close'] as const) {
    const page = await visitor.context.newPage();
    await page.goto(address);
    const here = teamOf({ ...visitor, page }, language);
    await here.ready();
    expect(await shownIn(page, 'why')).toEqual(texts);
    await beginCard(here, 'why');
    const text = `${way} ${texts.length}`;
    await page.keyboard.insertText(text);
    texts.push(text);
    if (way === 'close') await page.close({ runBeforeUnload: true });
    else if (way === 'leave') {
      // Not within the question itself: its answer would go with the page.
      await page.evaluate(() => void setTimeout(() => window.location.assign('/herstel/')));
      await page.waitForURL('**/herstel/');
    } else await page.reload();
    if (!page.isClosed() && way !== 'close') await page.close();
  }
  const page = await visitor.context.newPage();
  await page.goto(address);
  await teamOf({ ...visitor, page }, language).ready();
  await expect.poll(() => shownIn(page, 'why')).toEqual(texts);
});
