import { describe } from 'vitest';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { languages } from './words.ts';

/** What of the focused control can be pressed where it lies; nothing when all of it is covered. Runs in the page. */
function hiddenFocus(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  for (let down = 0; down <= 8; down += 1) {
    for (let along = 0; along <= 8; along += 1) {
      const x = left + 1 + ((right - left - 2) * along) / 8;
      const y = top + 1 + ((bottom - top - 2) * down) / 8;
      const shown = document.elementFromPoint(x, y);
      if (shown && (element.contains(shown) || shown.contains(element))) return undefined;
    }
  }
  return `${element.getAttribute('aria-label') ?? element.textContent ?? element.tagName}`.trim();
}

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
