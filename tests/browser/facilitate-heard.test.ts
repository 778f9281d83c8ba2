import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { scales } from '../../src/stores/stage-state.ts';
import { type Facilitator, facilitatorOf } from './facilitator.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { edition, inLanguage, languages, type TestLanguage } from './words.ts';

const meeting = edition.sessions.find(({ id }) => id === 'team-meeting');

/** What the live region says, as a screen reader would hear it. */
const heard = (page: Page) => page.locator('.visually-hidden[role="status"]').last().innerText();

/** Everything that the live region says from now on, each message once. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { saidSoFar: said });
    const region = [...document.querySelectorAll('.visually-hidden[role="status"]')].at(-1);
    if (!region) throw new Error('There is no live region.');
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  return () => page.evaluate<string[]>('globalThis.saidSoFar');
}

const choose = async ({ console }: Facilitator, { t }: TestLanguage, step: string, words: string) => {
  await console
    .getByRole('button', { name: t('facilitate.step-menu', { step }) })
    .first()
    .click();
  await console.getByRole('button', { name: words, exact: true }).click();
};

describe.each(languages)('in $code', (language) => {
  const { t, code } = language;
  const titles = meeting?.steps.map(({ title }) => title[code] ?? '') ?? [];
  const [first = '', second = '', third = ''] = titles;
  const last = titles.at(-1) ?? '';

  test('who does not see the console hears the step, the scene and the clock', async ({ visitor }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    await facilitator.goTo('team-meeting');
    await facilitator.begin();
    const step = (title: string, number: number, minutes: number) =>
      t('facilitate.announce.step', { step: title, number, total: titles.length, minutes });
    const [one, two] = [meeting?.steps[0]?.minutes ?? 0, meeting?.steps[1]?.minutes ?? 0];
    await expect.poll(() => heard(console)).toContain(step(first, 1, one));
    await console.locator('.step-scenes button').last().click();
    const scene = await console.locator('.step-scenes button').last().innerText();
    await expect.poll(() => heard(console)).toBe(t('facilitate.announce.scene', { scene }));
    await facilitator.goToStep(second);
    await expect.poll(() => heard(console)).toContain(step(second, 2, two));
    await facilitator.press(t('facilitate.blank'));
    await expect.poll(() => heard(console)).toBe(t('facilitate.announce.blank'));
    await facilitator.press(t('facilitate.clock.pause'));
    await expect.poll(() => heard(console)).toBe(t('facilitate.announce.clock-paused'));
    await facilitator.press(t('facilitate.clock.add', { count: 5 }));
    await expect.poll(() => heard(console)).toBe(t('facilitate.announce.clock-left', { count: two + 5 }));
    await facilitator.press(t('facilitate.clock.resume'));
    await expect.poll(() => heard(console)).toBe(t('facilitate.announce.clock-resumed', { count: two + 5 }));
    const projector = await facilitator.openProjector();
    await expect.poll(() => heard(console)).toBe(t('facilitate.announce.screen-open'));
    await console.keyboard.press('+');
    await expect
      .poll(() => heard(console))
      .toBe(t('facilitate.announce.size', { number: 2, total: scales.length }));
    await projector.close({ runBeforeUnload: true });
    await expect.poll(() => heard(console)).toBe(t('facilitate.announce.screen-gone'));
  });

  test('who does not see the agenda hears what each change made of it', async ({ visitor }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    await facilitator.goTo('team-meeting');
    const says = (words: string) => expect.poll(() => heard(console)).toContain(words);
    await choose(facilitator, language, second, t('facilitate.skip'));
    await says(t('facilitate.announce.skipped', { step: second }));
    await choose(facilitator, language, second, t('facilitate.take-in'));
    await says(t('facilitate.announce.taken-in', { step: second, time: '16:05' }));
    await choose(facilitator, language, first, t('facilitate.repeat'));
    await says(t('facilitate.announce.repeated', { step: first }));
    await console.getByRole('button', { name: t('facilitate.undo-plan') }).click();
    await says(t('app.announce.undone'));
    await choose(facilitator, language, second, t('facilitate.up'));
    const values = { step: second, position: 1, total: titles.length, time: '16:00' };
    await says(t('facilitate.announce.moved', values));
    // The last step can go no further: its place is told all the same.
    await choose(facilitator, language, last, t('facilitate.down'));
    await says(
      t('facilitate.announce.moved', { ...values, step: last, position: titles.length, time: '16:57' }),
    );
    await console.getByLabel(t('facilitate.add-step')).fill('Soep');
    await console.keyboard.press('Enter');
    await says(t('facilitate.announce.added', { step: 'Soep', time: '17:00' }));
    await choose(facilitator, language, 'Soep', t('facilitate.remove-step'));
    await says(t('facilitate.announce.removed', { step: 'Soep' }));
    await console.getByRole('button', { name: t('facilitate.reset-plan') }).click();
    await says(t('facilitate.announce.reset'));
    await choose(facilitator, language, third, t('facilitate.fix-now', { time: '16:13' }));
    await says(t('facilitate.announce.fixed', { step: third, time: '16:13' }));
    await console.getByLabel(t('facilitate.minutes-of', { step: first })).fill('9');
    await says(t('facilitate.announce.late', { step: third, count: 4 }));
    await console.getByLabel(t('facilitate.ends')).fill('16:50');
    await console.getByRole('button', { name: t('facilitate.fit'), exact: true }).click();
    const changed = await console.locator('.fit-words li').count();
    await says(t('facilitate.announce.fitted', { time: '16:50', count: changed }));
  });
});

async function running(visitor: Visitor): Promise<Facilitator> {
  const facilitator = facilitatorOf(visitor, inLanguage('nl'));
  await visitor.page.clock.install();
  await facilitator.goTo('team-meeting');
  await facilitator.begin();
  return facilitator;
}

test('each phase of the clock is told once, not by the second', async ({ visitor }) => {
  const { t } = inLanguage('nl');
  const { console } = await running(visitor);
  await expect.poll(() => heard(console)).not.toBe('');
  const said = await listen(console);
  for (let seconds = 0; seconds < 330; seconds += 10) await console.clock.runFor(10_000);
  await expect
    .poll(said)
    .toEqual([
      t('facilitate.announce.clock-near', { count: 1 }),
      t('facilitate.announce.clock-last'),
      t('facilitate.announce.clock-over'),
    ]);
});
