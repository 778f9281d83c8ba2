import { drag } from './pointer.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { inLanguage } from './words.ts';

const language = inLanguage('nl');
const { t } = language;

test('a mouse puts tasks in another order and makes a card of one', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.goto(language.canvas('sprint'));
  await teamOf(visitor, language).ready();
  const tasks = page.locator('#experiment');
  await tasks.getByRole('button', { name: t('app.tasks.add') }).click();
  await page.keyboard.insertText('een');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('twee');
  await page.keyboard.press('Escape');
  const texts = () => tasks.locator('.card-text').allInnerTexts();
  const task = (text: string) => tasks.locator('.task', { has: page.getByText(text, { exact: true }) });
  await drag(page, task('twee').locator('.card-text'), task('een'), { x: 0.5, y: 0.1 });
  await expect.poll(texts).toEqual(['twee', 'een']);
  await drag(page, task('een').locator('.card-text'), page.locator('#sign .card-add').first());
  await expect.poll(texts).toEqual(['twee']);
  await expect.poll(() => page.locator('#sign .card-text').allInnerTexts()).toEqual(['een']);
});

test('a mouse puts wordings in another order, and a card becomes one', async ({ visitor }) => {
  const { page } = visitor;
  const team = teamOf(visitor, language);
  await visitor.goto(language.canvas('five-questions'));
  await team.ready();
  await team.write('five-questions', 'why', ['elk kind', 'samen leren']);
  const wordings = page.locator('#why-statement');
  const texts = () => wordings.locator('.card-text').allInnerTexts();
  const card = (text: string) => page.locator('.card', { has: page.getByText(text, { exact: true }) });
  await drag(page, card('elk kind'), wordings.locator('.card-add'));
  await expect.poll(texts).toEqual(['elk kind']);
  await drag(page, card('samen leren'), wordings.locator('.statement'), { x: 0.05, y: 0.1 });
  await expect.poll(texts).toEqual(['samen leren', 'elk kind']);
});
