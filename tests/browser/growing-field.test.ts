import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { inLanguage } from './words.ts';

const language = inLanguage('nl');

test('a field of a card is as tall as its text: longer, shorter, thinner, and in a narrower window', async ({
  visitor,
}) => {
  const { page } = visitor;
  await page.setViewportSize({ width: 1440, height: 900 });
  await visitor.goto(language.canvas('five-questions'));
  await teamOf(visitor, language).ready();
  await page.locator('#why .card-add').first().click();
  const field = page.locator('.card-edit textarea');
  await field.waitFor();
  const hidden = () => field.evaluate((area) => area.scrollHeight - area.clientHeight);
  const height = () => field.evaluate((area) => area.clientHeight);
  // A card has a least height, so the texts fill more than that.
  const words = 'samen leren '.repeat(18).trim();
  await page.keyboard.insertText(words);
  const tall = await height();
  expect(await hidden()).toBe(0);

  // Letter by letter, as a hand types: the last words must show at every moment.
  for (const letter of ' en nog een zin die er één regel bij vraagt') {
    await page.keyboard.type(letter);
    expect(await hidden()).toBe(0);
  }
  expect(await height()).toBeGreaterThan(tall);

  for (const width of [1400, 1360, 1320, 1280, 1240, 1200, 1160, 1120, 1080, 1040, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(hidden, { message: `${width} px` }).toBe(0);
  }

  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('W'.repeat(300));
  const wide = await height();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('i'.repeat(300));
  expect(await height()).toBeLessThan(wide);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('kort');
  expect(await height()).toBeLessThan(tall);
});
