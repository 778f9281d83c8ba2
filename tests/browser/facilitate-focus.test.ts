import type { Page } from 'playwright-core';
import { facilitatorOf } from './facilitator.ts';
import { expect, test } from './visitor.ts';
import { edition, inLanguage } from './words.ts';

const dutch = inLanguage('nl');
const { t } = dutch;
const meeting = edition.sessions.find(({ id }) => id === 'team-meeting');
const [first = '', second = '', third = ''] = meeting?.steps.map(({ title }) => title['nl'] ?? '') ?? [];

/** Name of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return 'nowhere';
    return (activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '').trim();
  });

test('the focus goes along into the session and out of it', async ({ visitor }) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const { console } = facilitator;
  const press = async (name: string) => {
    await console.getByRole('button', { name, exact: true }).last().focus();
    await console.keyboard.press('Enter');
  };
  await facilitator.goTo('team-meeting');
  await press(t('facilitate.begin'));
  await expect.poll(() => focused(console)).toBe(meeting?.title['nl']);
  await console.locator('.agenda-rail').getByRole('button', { name: second }).focus();
  await console.keyboard.press('Enter');
  await expect.poll(() => focused(console)).toContain(second);
  await press(t('facilitate.finish'));
  await press(t('facilitate.finish'));
  await expect.poll(() => focused(console)).toBe(t('facilitate.resume'));
  await console.keyboard.press('Enter');
  await expect.poll(() => focused(console)).toBe(meeting?.title['nl']);
  await press(t('facilitate.keys.title'));
  await console.locator('dialog[open]').waitFor();
  await console.keyboard.press('Escape');
  await expect.poll(() => focused(console)).toBe(t('facilitate.keys.title'));
});

test('the focus stays with a step of the agenda that moves, and goes to the next when it goes', async ({
  visitor,
}) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const { console } = facilitator;
  await facilitator.goTo('team-meeting');
  const menu = (step: string) => t('facilitate.step-menu', { step });
  const choose = async (step: string, words: string) => {
    await console
      .getByRole('button', { name: menu(step) })
      .first()
      .focus();
    await console.keyboard.press('Enter');
    await console.getByRole('button', { name: words, exact: true }).focus();
    await console.keyboard.press('Enter');
  };
  const rows = () =>
    console.locator('.step-row').evaluateAll((all) => all.map((row) => row.getAttribute('data-step')));
  await choose(second, t('facilitate.up'));
  await expect.poll(() => focused(console)).toBe(menu(second));
  await choose(second, t('facilitate.down'));
  await expect.poll(() => focused(console)).toBe(menu(second));
  const before = await rows();
  await choose(third, t('facilitate.repeat'));
  await expect.poll(async () => (await rows()).length).toBe(before.length + 1);
  // The repeat comes right after the step, and is the one that can go for good.
  await console
    .getByRole('button', { name: menu(third) })
    .nth(1)
    .focus();
  await console.keyboard.press('Enter');
  await console.getByRole('button', { name: t('facilitate.remove-step') }).focus();
  await console.keyboard.press('Enter');
  await expect.poll(rows).toEqual(before);
  await expect.poll(() => focused(console)).toBe(menu(meeting?.steps[3]?.title['nl'] ?? ''));

  const end = console.getByLabel(t('facilitate.ends'));
  await end.fill('16:50');
  await console.getByRole('button', { name: t('facilitate.fit'), exact: true }).focus();
  await console.keyboard.press('Enter');
  await console.locator('.fit-words').waitFor();
  await expect.poll(() => focused(console)).toBe(t('facilitate.fit'));
  const undo = console.getByRole('button', { name: t('facilitate.undo-plan') });
  await undo.focus();
  await console.keyboard.press('Enter');
  await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('true');
  expect(await focused(console)).toBe(t('facilitate.undo-plan'));
  expect(first).not.toBe('');
});

test('the focus goes to the card beside one that is removed, and at last to where cards are written', async ({
  visitor,
}) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const { console } = facilitator;
  await facilitator.goTo('team-meeting');
  await facilitator.begin();
  await facilitator.write(t('facilitate.parking'), ['Een', 'Twee']);
  const remove = (card: string) =>
    console.getByRole('button', { name: t('facilitate.remove-card', { card }), exact: true });
  await remove('Een').focus();
  await console.keyboard.press('Enter');
  await remove('Een').waitFor({ state: 'detached' });
  await expect.poll(() => focused(console)).toBe(t('facilitate.remove-card', { card: 'Twee' }));
  await console.keyboard.press('Enter');
  await remove('Twee').waitFor({ state: 'detached' });
  await expect
    .poll(() => console.locator('.console-tool .scribe input').evaluate((field) => field.matches(':focus')))
    .toBe(true);
});
