import { describe } from 'vitest';
import { hiddenFocus } from './hidden-focus.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { languages } from './words.ts';

const ways = [
  { name: 'on a wide screen with touch', size: { width: 1280, height: 720, touch: true }, key: 'Tab' },
  { name: 'on a phone', size: { width: 390, height: 700, touch: true }, key: 'Tab' },
  { name: 'backwards on a wide screen', size: { width: 1280, height: 720 }, key: 'Shift+Tab' },
] as const;

describe.each(languages.slice(0, 1))('in $code', (language) => {
  for (const { name, size, key } of ways) {
    test(`no bar covers what has the focus ${name}`, async ({ another }) => {
      const visitor = await another(size);
      const team = teamOf(visitor, language);
      await visitor.goto(language.workshop);
      await visitor.page.getByRole('button', { name: language.t('app.example.open') }).click();
      await visitor.page.waitForURL(/[?&]p=/);
      await team.goToCanvas('five-questions');
      if (key === 'Shift+Tab') {
        await visitor.page.evaluate(() => {
          const last = [...document.querySelectorAll<HTMLElement>('.canvas button:not(:disabled)')].at(-1);
          last?.focus();
        });
      }
      const covered: string[] = [];
      for (let presses = 0; presses < 150; presses += 1) {
        await visitor.page.keyboard.press(key);
        const hidden = await visitor.page.evaluate(hiddenFocus);
        if (hidden !== undefined) covered.push(hidden);
      }
      expect(covered).toEqual([]);
    });
  }
});
