import { paste } from './paste.ts';
import { drag } from './pointer.ts';
import { mostRestyled } from './restyled.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { inLanguage } from './words.ts';

const language = inLanguage('nl');
const { t } = language;

test('typing in one of many cards, and moving one, gives the others no new style', async ({ visitor }) => {
  const { page } = visitor;
  const team = teamOf(visitor, language);
  await visitor.goto(language.canvas('five-questions'));
  await team.ready();
  const cards = page.locator('#why .card');
  await page.locator('#why .card-add').first().click();
  await page.locator('.card-entry textarea').waitFor();
  const lines = Array.from({ length: 120 }, (_, at) => `kaart ${at + 1}`);
  await paste(page, lines.join('\n'));
  await page.getByRole('button', { name: t('app.lines.split', { count: lines.length }) }).click();
  await expect.poll(() => cards.count()).toBe(lines.length);

  await cards.nth(2).locator('.card-text').click();
  await page.locator('.card-edit textarea').waitFor();
  await page.keyboard.type('een');
  expect(await mostRestyled(page, () => page.keyboard.type(' letter'))).toBeLessThan(20);
  await page.keyboard.press('Escape');

  const first = cards.nth(0).locator('.card-text');
  const text = await first.innerText();
  // The two cards, their lists and what is drawn while one is held: some 30 elements, of more than a thousand.
  expect(await mostRestyled(page, () => drag(page, first, cards.nth(2), { x: 0.9, y: 0.9 }))).toBeLessThan(
    60,
  );
  await expect.poll(() => cards.nth(2).locator('.card-text').innerText()).toBe(text);
});
