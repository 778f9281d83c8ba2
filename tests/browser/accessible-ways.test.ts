import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { facilitatePaths, facilitatorOf } from './facilitator.ts';
import { type Team, teamOf } from './team.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { languages, type TestLanguage } from './words.ts';

/** One page of each kind. */
function kindsOfPages(language: TestLanguage): string[] {
  const prefix = language.code === 'nl' ? '' : `${language.code}/`;
  return [
    prefix,
    language.page('what/involvement'),
    language.page('why/workload'),
    language.page('together/three-years'),
    language.page('about/glossary'),
    language.workshop,
    language.canvas('five-questions'),
    language.canvas('amore-check'),
    language.canvas('three-years'),
    facilitatePaths(language).session('two-day-seminar'),
  ];
}

/** A canvas with the example on it, so that there is much to press. */
async function example(visitor: Visitor, language: TestLanguage, canvas: string): Promise<Team> {
  const team = teamOf(visitor, language);
  await team.openExample();
  await team.goToCanvas(canvas);
  return team;
}

/** What the live region says, as a screen reader would hear it. */
const heard = (team: Team) =>
  team.page
    .locator('.visually-hidden[role="status"]')
    .allInnerTexts()
    .then((texts) => texts.join(' ').trim());

const focused = (team: Team) =>
  team.page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`.trim();
  });

describe.each(languages)('in $code', (language) => {
  const { t } = language;

  test('with text at 200 % nothing is wider than the screen, and no word of a button is cut off', async ({
    visitor,
  }) => {
    const { page } = visitor;
    const found: string[] = [];
    for (const path of kindsOfPages(language)) {
      await visitor.goto(path);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const problems = await page.evaluate(() => {
        const width = document.documentElement.scrollWidth;
        const cut = [
          ...document.querySelectorAll<HTMLElement>('button, a, summary, label, h1, h2, h3'),
        ].filter(
          (element) =>
            element.checkVisibility() &&
            element.clientWidth > 2 &&
            ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
            element.scrollWidth > element.clientWidth + 1,
        );
        return [
          ...(width > window.innerWidth ? [`${width} pixels wide`] : []),
          ...cut.map((element) => `cut off: ${element.textContent}`),
        ];
      });
      found.push(...problems.map((problem) => `/${path}: ${problem}`));
    }
    expect(found).toEqual([]);
  });

  test('targets are 24 pixels or stand apart, as WCAG 2.5.8 asks; on a phone too', async ({ another }) => {
    const found: string[] = [];
    for (const width of [1440, 390]) {
      const visitor = await another({ width, height: 844, touch: width < 500 });
      const team = await example(visitor, language, 'five-questions');
      for (const canvas of ['five-questions', 'challenges', 'warm-start', 'three-years', 'screening']) {
        await team.goToCanvas(canvas);
        const small = await visitor.page.evaluate(tooSmall);
        found.push(...small.map((one) => `${width} ${canvas}: ${one}`));
      }
    }
    expect(found).toEqual([]);
  });

  test('in forced colours the focus is seen and what is chosen does not rest on colour', async ({
    visitor,
  }) => {
    const { page } = visitor;
    await page.emulateMedia({ forcedColors: 'active' });
    const team = await example(visitor, language, 'five-questions');
    expect(await visitor.accessibilityProblems()).toEqual([]);
    const unseen: string[] = [];
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const problem = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        // The whole card shows the focus of its text.
        const shown = element.matches('.card-text') ? (element.closest('.card') ?? element) : element;
        const { outlineStyle, outlineWidth } = getComputedStyle(shown);
        return outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1
          ? (element.getAttribute('aria-label') ?? element.textContent ?? element.tagName)
          : undefined;
      });
      if (problem !== undefined) unseen.push(problem);
    }
    expect(unseen).toEqual([]);
    await team.ready();
  });

  test('in forced colours console, preparation and screen keep what lies in backgrounds', async ({
    visitor,
  }) => {
    const { page } = visitor;
    const facilitator = facilitatorOf(visitor, language);
    await page.emulateMedia({ forcedColors: 'active' });
    await facilitator.goTo('team-meeting');
    expect(await visitor.accessibilityProblems()).toEqual([]);
    const styleOf = (where: Page, selector: string, name: string) =>
      where
        .locator(selector)
        .first()
        .evaluate((element, one) => getComputedStyle(element).getPropertyValue(one), name);
    await facilitator.begin();
    expect(await visitor.accessibilityProblems()).toEqual([]);
    expect(await styleOf(page, '.agenda-rail [aria-current]', 'outline-style')).toBe('solid');
    await facilitator.press(t('facilitate.agenda'));
    expect(await styleOf(page, '.agenda-editor [aria-current]', 'border-left-width')).toBe('5px');
    const projector = await facilitator.openProjector();
    await projector.emulateMedia({ forcedColors: 'active' });
    await projector.locator('.stage-steps').waitFor();
    const steps = () =>
      Promise.all(
        ['[data-done="true"]', '[data-done="false"]'].map((done) =>
          styleOf(projector, `.stage-steps > ${done}`, 'background-color'),
        ),
      );
    await expect.poll(async () => new Set(await steps()).size).toBe(2);
  });

  test('with less motion asked for, nothing moves by itself', async ({ visitor }) => {
    const team = await example(visitor, language, 'five-questions');
    await team.write('five-questions', 'why', ['Stil']);
    for (const path of kindsOfPages(language).slice(0, 3)) {
      await visitor.goto(path);
      const moving = await visitor.page.evaluate(() =>
        document
          .getAnimations()
          .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
          .map((animation) => JSON.stringify(animation.effect?.getTiming())),
      );
      expect(moving).toEqual([]);
    }
  });

  test('what changes on a canvas is said, and the focus stays where the work is', async ({ visitor }) => {
    const { page } = visitor;
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog');
    await team.write('five-questions', 'why', ['Een', 'Twee', 'Drie']);
    expect(await heard(team)).toContain(t('app.announce.added', { count: 1 }));

    const why = language.region('five-questions', 'why').title;
    const grip = page.getByRole('button', { name: t('app.card.move-named', { card: 'Een' }) });
    await grip.focus();
    await page.keyboard.press('Alt+ArrowRight');
    await expect
      .poll(() => heard(team))
      .toContain(t('app.announce.moved', { position: '2', total: '3', region: why }));
    await page.keyboard.press('Control+z');
    await expect.poll(() => heard(team)).toContain(t('app.announce.undone'));
    await expect.poll(() => team.texts('five-questions', 'why')).toEqual(['Een', 'Twee', 'Drie']);

    const opener = page.getByRole('button', { name: t('app.card.more-named', { card: 'Twee' }) });
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(team)).toBe(t('app.card.more-named', { card: 'Twee' }));

    await page.getByRole('button', { name: t('app.menu'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(team)).toContain(t('app.menu'));
  });

  test('Tab goes through the whole canvas and out of it: no trap', async ({ visitor }) => {
    const { page } = visitor;
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog', 'challenges');
    const seen = new Set<string>();
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'out';
        return element.closest('footer') ? 'footer' : element.closest('.canvas') ? 'canvas' : 'before';
      });
      seen.add(place);
      if (seen.has('canvas') && (place === 'out' || place === 'footer')) break;
    }
    expect(seen.has('canvas')).toBe(true);
    expect(seen.has('out') || seen.has('footer')).toBe(true);
  });
});

/**
 * Runs in the page: controls smaller than 24 by 24 pixels round whose middle a circle of 24 pixels meets another control or its
 * circle (WCAG 2.2, 2.5.8, spacing). Links inside a sentence are excepted there.
 */
function tooSmall(): string[] {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('button, select, summary, input:not([type="hidden"]), a[href]'),
  ].filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  const boxes = controls.map((element) => {
    const label = element instanceof HTMLInputElement ? element.closest('label') : null;
    return { element, box: (label ?? element).getBoundingClientRect() };
  });
  const shown = boxes.filter(({ box }) => box.width > 1 && box.height > 1);
  const small = shown.filter(({ box }) => box.width < 23.9 || box.height < 23.9);
  const middle = (box: DOMRect) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  return small
    .filter(({ element, box }) => {
      if (element.matches('p a, li a') && element.parentElement?.textContent !== element.textContent)
        return false;
      const own = middle(box);
      return shown.some((other) => {
        if (other.element === element || other.element.contains(element) || element.contains(other.element))
          return false;
        const x = Math.max(other.box.left, Math.min(own.x, other.box.right));
        const y = Math.max(other.box.top, Math.min(own.y, other.box.bottom));
        const near = Math.hypot(own.x - x, own.y - y) < 12;
        const theirs = middle(other.box);
        const otherSmall = other.box.width < 23.9 || other.box.height < 23.9;
        return near || (otherSmall && Math.hypot(own.x - theirs.x, own.y - theirs.y) < 24);
      });
    })
    .map(({ element, box }) => {
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return `${Math.round(box.width)} x ${Math.round(box.height)}: ${name}`;
    });
}
