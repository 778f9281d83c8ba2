import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { facilitatorOf } from './facilitator.ts';
import { hiddenFocus } from './hidden-focus.ts';
import { expect, test } from './visitor.ts';
import { inLanguage } from './words.ts';

const dutch = inLanguage('nl');
const { t } = dutch;

const sizes = [
  { name: 'on a phone', width: 390, height: 844 },
  { name: 'at a zoom of 400 %', width: 320, height: 256 },
  { name: 'in a low window', width: 1024, height: 500 },
] as const;

/** What scrolls by itself in the console, beside the page, or sticks out of the page at its side. */
const astray = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.scrollWidth;
    const inside = [...document.querySelectorAll<HTMLElement>('.console, .console *')].filter(
      (element) =>
        element.checkVisibility() &&
        !element.matches('textarea, input, select, .visually-hidden') &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX),
    );
    return [
      ...(width > window.innerWidth ? [`${width} pixels wide`] : []),
      ...inside.map(({ className }) => className),
    ];
  });

for (const { name, ...size } of sizes) {
  describe(name, () => {
    test('all of the console is read by scrolling the page, in one direction', async ({ another }) => {
      const visitor = await another(size);
      const facilitator = facilitatorOf(visitor, dutch);
      const { console } = facilitator;
      await facilitator.goTo('team-meeting');
      await facilitator.begin();
      for (const tool of ['facilitate.panel.write', 'facilitate.agenda', 'facilitate.panel.show'] as const) {
        await facilitator.press(t(tool));
        await console.locator('#tool-title').getByText(t(tool), { exact: true }).waitFor();
        expect(await astray(console)).toEqual([]);
      }
      const heights = await console
        .locator('.console-step, .console-tool')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
      expect(Math.min(...heights)).toBeGreaterThan(200);
    });

    test('the menu of a step is one column within the window', async ({ another }) => {
      const visitor = await another(size);
      const facilitator = facilitatorOf(visitor, dutch);
      const { console } = facilitator;
      await facilitator.goTo('team-meeting');
      await console.locator('.step-more').first().click();
      const rows = await console.locator('.menu-row').evaluateAll((all) =>
        all.map((row) => {
          const { left, width } = row.getBoundingClientRect();
          return `${left} ${width}`;
        }),
      );
      expect(rows.length).toBeGreaterThan(3);
      expect(new Set(rows).size).toBe(1);
      const menu = await console.locator('.popover').boundingBox();
      expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(size.width);
      expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBeLessThanOrEqual(size.height);
    });

    test('the bar covers nothing that has the focus', async ({ another }) => {
      const visitor = await another(size);
      const facilitator = facilitatorOf(visitor, dutch);
      const { console } = facilitator;
      await facilitator.goTo('team-meeting');
      await facilitator.begin();
      await facilitator.press(t('facilitate.agenda'));
      await console.locator('.console .agenda-editor').waitFor();
      await console.locator('.console-names h1').focus();
      const covered: string[] = [];
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let presses = 0; presses < 70; presses += 1) {
          await console.keyboard.press(key);
          const hidden = await console.evaluate(hiddenFocus);
          if (hidden !== undefined) covered.push(hidden);
        }
      }
      expect(covered).toEqual([]);
    });
  });
}

test.for([
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
])(
  'on a tablet of $width by $height the bar leaves the room to the step, its buttons 44 pixels high',
  async (size, { another }) => {
    const facilitator = facilitatorOf(await another({ ...size, touch: true }), dutch);
    const { console } = facilitator;
    await facilitator.goTo('team-meeting');
    await facilitator.begin();
    const bar = await console.locator('.console-bar').boundingBox();
    expect(bar?.height).toBeLessThan(0.22 * size.height);
    const buttons = await console
      .locator('.console-bar button')
      .evaluateAll((all) => all.map((button) => button.getBoundingClientRect()));
    expect(buttons.length).toBeGreaterThan(15);
    for (const { height, width } of buttons) expect(Math.min(height, width)).toBeGreaterThanOrEqual(44);
  },
);
