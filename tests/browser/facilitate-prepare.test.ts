import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe } from 'vitest';
import { facilitatorOf, shownCards } from './facilitator.ts';
import { readPdf, withoutSpace } from './read-pdf.ts';
import { expect, test } from './visitor.ts';
import { edition, languages } from './words.ts';

const meeting = edition.sessions.find(({ id }) => id === 'team-meeting');

describe.each(languages)('in $code', (language) => {
  const { t, code } = language;
  const titles = meeting?.steps.map(({ title }) => title[code] ?? '') ?? [];
  const [first = '', second = '', third = ''] = titles;

  test('an agenda is skipped in, repeated, reordered, added to, fitted to an end, and taken back', async ({
    visitor,
  }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    await facilitator.goTo('team-meeting');
    const rows = console.locator('.step-row');
    const names = () => console.locator('.step-row .step-name').allInnerTexts();
    const inMenu = async (step: string, words: string) => {
      await console
        .getByRole('button', { name: t('facilitate.step-menu', { step }) })
        .first()
        .click();
      await console.getByRole('button', { name: words, exact: true }).click();
    };
    await expect.poll(names).toEqual(titles);
    await inMenu(second, t('facilitate.skip'));
    await expect.poll(() => rows.nth(1).innerText()).toContain(t('facilitate.skipped'));
    await inMenu(first, t('facilitate.down'));
    await expect.poll(async () => (await names()).slice(0, 2)).toEqual([second, first]);
    await inMenu(third, t('facilitate.repeat'));
    await expect.poll(async () => (await names()).filter((name) => name.startsWith(third)).length).toBe(2);
    await console.getByLabel(t('facilitate.add-step')).fill('Soep');
    await console.keyboard.press('Enter');
    await expect.poll(names).toContain('Soep');

    const end = console.getByLabel(t('facilitate.ends'));
    await end.fill('16:50');
    await console.getByRole('button', { name: t('facilitate.fit'), exact: true }).click();
    const report = console.locator('.fit-words');
    await report.waitFor();
    expect(await report.innerText()).toContain('16:50');
    expect(await report.locator('li').count()).toBeGreaterThan(1);
    expect(await end.inputValue()).toBe('16:50');

    await console.reload();
    await expect.poll(names).toContain('Soep');
    await console.getByRole('button', { name: t('facilitate.reset-plan') }).click();
    await expect.poll(names).toEqual(titles);
    await console.getByRole('button', { name: t('facilitate.undo-plan') }).click();
    await expect.poll(names).toContain('Soep');
  });

  test('a time and minutes that are typed are each one change of the agenda', async ({ visitor }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    await facilitator.goTo('team-meeting');
    const undo = console.getByRole('button', { name: t('facilitate.undo-plan') });
    const start = console.getByLabel(t('facilitate.start'), { exact: true });
    const minutes = console.getByLabel(t('facilitate.minutes-of', { step: first }), { exact: true });
    const stood = { start: await start.inputValue(), minutes: await minutes.inputValue() };
    await start.focus();
    // With the half of the day where the language of the browser has one.
    await console.keyboard.type('0845AM');
    await expect.poll(() => start.inputValue()).toBe('08:45');
    await minutes.focus();
    await console.keyboard.press('Control+a');
    await console.keyboard.type('125');
    await expect.poll(() => minutes.inputValue()).toBe('125');
    await undo.click();
    await expect.poll(() => minutes.inputValue()).toBe(stood.minutes);
    expect(await start.inputValue()).toBe('08:45');
    await start.focus();
    await console.keyboard.type('0930AM');
    await expect.poll(() => start.inputValue()).toBe('09:30');
    await undo.click();
    await expect.poll(() => start.inputValue()).toBe('08:45');
  });

  test('a number can be emptied to type another one, and is back when nothing is typed', async ({
    visitor,
  }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    await facilitator.goTo('team-meeting');
    const minutes = console.getByLabel(t('facilitate.minutes-of', { step: first }), { exact: true });
    const stood = await minutes.inputValue();
    const empty = async () => {
      await minutes.focus();
      await console.keyboard.press('End');
      for (const _ of stood) await console.keyboard.press('Backspace');
    };
    await empty();
    expect(await minutes.inputValue()).toBe('');
    await console.keyboard.press('Tab');
    expect(await minutes.inputValue()).toBe(stood);
    await empty();
    await console.keyboard.type('45');
    await console.keyboard.press('Tab');
    expect(await minutes.inputValue()).toBe('45');
    await console.getByRole('button', { name: t('facilitate.undo-plan') }).click();
    await expect.poll(() => minutes.inputValue()).toBe(stood);
  });

  test('who runs late fits what is left to the end that the room was told', async ({ visitor }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    await console.clock.install({ time: new Date('2026-11-23T16:00:00') });
    await facilitator.goTo('team-meeting');
    await facilitator.begin();
    await console.clock.fastForward('10:00');
    const pace = console.locator('.console-pace');
    await expect.poll(() => pace.getAttribute('data-pace')).toBe('behind');
    await facilitator.press(t('facilitate.agenda'));
    const end = console.getByLabel(t('facilitate.ends'), { exact: true });
    await expect.poll(() => end.inputValue()).toBe('17:00');
    await facilitator.press(t('facilitate.fit'));
    await expect.poll(() => console.locator('.fit-words li').count()).toBeGreaterThan(0);
    await expect.poll(() => pace.getAttribute('data-pace')).toBe('on-time');
    expect(await end.inputValue()).toBe('17:00');
  });

  test('run sheet, blank canvases, or both leave the printer', async ({ visitor }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    await console.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-asked', 'yes');
    });
    await facilitator.goTo('team-meeting');
    await console.getByRole('button', { name: t('facilitate.note-named', { step: first }) }).click();
    await console.locator('.step-note textarea').fill('Kaarsje aansteken');
    const print = async (words: string) => {
      await console.getByRole('button', { name: words, exact: true }).click();
      await console.locator('[data-asked]').waitFor({ state: 'attached', timeout: 60_000 });
      const pages = await readPdf(await console.pdf({ preferCSSPageSize: true }));
      await console.evaluate(() => {
        document.documentElement.removeAttribute('data-asked');
        window.dispatchEvent(new Event('afterprint'));
      });
      for (const { outside, missingFonts } of pages) expect([...outside, ...missingFonts]).toEqual([]);
      return pages;
    };
    const sizes = (pages: readonly { width: number; height: number }[]) =>
      new Set(pages.map(({ width, height }) => `${Math.round(width)} x ${Math.round(height)}`));
    const sheet = await print(t('facilitate.print-run-sheet'));
    const said = sheet.map(({ text }) => text).join('');
    for (const title of titles) expect(said).toContain(withoutSpace(title));
    expect(said).toContain('Kaarsjeaansteken');
    expect(sizes(sheet)).toEqual(new Set(['595 x 842']));
    const blank = await print(t('facilitate.print-blank'));
    expect(sizes(blank)).toEqual(new Set(['1191 x 842']));
    const both = await print(t('facilitate.print-everything'));
    expect(both.map(({ text }) => text)).toEqual([...sheet, ...blank].map(({ text }) => text));
    expect(sizes(both)).toEqual(new Set(['595 x 842', '1191 x 842']));
  });

  test('the agenda goes into a calendar, once it has a date', async ({ visitor }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    await facilitator.goTo('team-meeting');
    const save = console.getByRole('button', { name: t('facilitate.calendar'), exact: true });
    await save.click();
    await expect
      .poll(() => console.locator('.told').allInnerTexts())
      .toContain(t('facilitate.calendar.no-date'));
    await console.getByLabel(t('facilitate.date')).first().fill('2026-12-07');
    const [download] = await Promise.all([console.waitForEvent('download'), save.click()]);
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ summary }) => summary)).toEqual(
      expect.arrayContaining([expect.stringContaining(first)]),
    );
    expect(events[0]?.startDate.toString()).toBe('2026-12-07T16:00:00');
  });

  test('a calendar that lacks a day says which, and a year of too many figures breaks no run sheet', async ({
    visitor,
  }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    await facilitator.goTo('two-day-seminar');
    const [one, two] = await console.getByLabel(t('facilitate.date'), { exact: true }).all();
    await one?.fill('2026-12-07');
    const save = console.getByRole('button', { name: t('facilitate.calendar'), exact: true });
    const told = () => console.locator('.prepare-paper .told').innerText();
    const without = t('facilitate.calendar.without', { days: t('facilitate.day', { day: 2 }) });
    await Promise.all([console.waitForEvent('download'), save.click()]);
    await expect.poll(told).toContain(without);
    await two?.fill('2026-12-08');
    await Promise.all([console.waitForEvent('download'), save.click()]);
    await expect.poll(told).not.toContain(without);
    // As the keys of a date give it in some browsers, with a seventh figure for the year.
    await two?.fill('112026-12-08');
    await console.evaluate(() => {
      window.print = () => undefined;
    });
    await console.getByRole('button', { name: t('facilitate.print-run-sheet') }).click();
    await expect.poll(() => console.locator('.run-sheet-day').count()).toBe(2);
  });

  test('a touch board writes on the screen itself and makes the type larger, with buttons of 44 pixels', async ({
    visitor,
  }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    const board = await facilitator.beginWithProjector('team-meeting');
    const step = meeting?.steps.find(({ canvas }) => canvas === 'five-questions#values')?.title[code] ?? '';
    await facilitator.goToStep(step);
    await console.locator('.step-scenes button').last().click();
    await board.mouse.move(400, 1000);
    const bar = board.getByRole('toolbar', { name: t('facilitate.screen.controls') });
    await bar.waitFor();
    const small = await bar.getByRole('button').evaluateAll((buttons) =>
      buttons
        .map((button) => button.getBoundingClientRect())
        .filter(({ width, height }) => width < 44 || height < 44)
        .map(({ width, height }) => `${width} x ${height}`),
    );
    expect(small).toEqual([]);
    await bar.getByRole('button', { name: t('facilitate.screen.write') }).click();
    await board.locator('.scribe input').fill('Van op het bord');
    await board.keyboard.press('Enter');
    await expect.poll(() => shownCards(board)).toEqual(['Van op het bord']);
    const size = () =>
      board.locator('.stage-page .stage-card-text').evaluate((text) => getComputedStyle(text).fontSize);
    const before = Number.parseFloat(await size());
    await bar.getByRole('button', { name: t('facilitate.screen.larger') }).click();
    await expect.poll(async () => Number.parseFloat(await size())).toBeGreaterThan(before);
    await bar.getByRole('button', { name: t('facilitate.screen.smaller') }).click();
    await expect.poll(async () => Number.parseFloat(await size())).toBe(before);
    await console.getByRole('button', { name: 'A+' }).click();
    await expect.poll(async () => Number.parseFloat(await size())).toBeGreaterThan(before);
    await bar.getByRole('button', { name: t('facilitate.blank') }).click();
    await expect.poll(() => board.locator('.stage').getAttribute('data-blank')).toBe('true');

    await facilitator.press(t('facilitate.panel.write'));
    await expect
      .poll(() => console.locator('.panel-card > span:first-child').allInnerTexts())
      .toEqual(['Van op het bord']);
  });
});
