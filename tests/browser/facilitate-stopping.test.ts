import { describe } from 'vitest';
import { facilitatorOf } from './facilitator.ts';
import { expect, test } from './visitor.ts';
import { edition, languages } from './words.ts';

const meeting = edition.sessions.find(({ id }) => id === 'team-meeting');

describe.each(languages)('in $code', (language) => {
  const { t, code } = language;
  const [, second = '', third = ''] = meeting?.steps.map(({ title }) => title[code] ?? '') ?? [];

  test('a session asks before it stops, and goes on where it was, also after a reload', async ({
    visitor,
  }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    const resume = console.getByRole('button', { name: t('facilitate.resume') });
    const step = () => console.locator('.agenda-rail [aria-current]').innerText();
    await facilitator.goTo('team-meeting');
    expect(await resume.count()).toBe(0);
    await facilitator.begin();
    await facilitator.goToStep(second);

    await facilitator.press(t('facilitate.finish'));
    const dialog = console.getByRole('dialog', { name: t('facilitate.finish.ask') });
    await dialog.waitFor();
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await console.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(await step()).toContain(second);

    await facilitator.stop();
    await resume.waitFor();
    await expect
      .poll(() => console.evaluate(() => document.activeElement?.textContent))
      .toBe(t('facilitate.resume'));
    expect(await visitor.accessibilityProblems()).toEqual([]);
    await console.reload();
    await resume.waitFor();
    expect(await console.locator('.prepare-begin').innerText()).toContain(
      t('facilitate.stopped-at', { step: second }),
    );
    await resume.click();
    await console.locator('.console').waitFor();
    expect(await step()).toContain(second);

    await facilitator.goToStep(third);
    await facilitator.stop();
    await facilitator.begin();
    expect(await step()).not.toContain(third);
    await console.reload();
    await console.locator('.console').waitFor();
    expect(await step()).not.toContain(third);
  });
});
