import { facilitatePaths, facilitatorOf, shownCards } from './facilitator.ts';
import { expect, test } from './visitor.ts';
import { edition, inLanguage, languages } from './words.ts';

const dutch = inLanguage('nl');
const { t } = dutch;

for (const language of languages) {
  test(`the whole two-day session, clicked through in ${language.code}: nothing leads nowhere`, async ({
    visitor,
  }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    const projector = await facilitator.beginWithProjector('two-day-seminar');
    const seminar = edition.sessions.find(({ id }) => id === 'two-day-seminar');
    const steps: string[] = [];
    const links = new Set<string>();
    const forward = console.locator('.console-bar .control-primary');
    for (let presses = 0; presses < 200; presses += 1) {
      const turn = await console.locator('.step-panel h2').innerText();
      if (steps.at(-1) !== turn) steps.push(turn);
      for (const link of await console.locator('.step-links a').all()) {
        links.add((await link.getAttribute('href')) ?? 'no address');
      }
      const pressed = await console.locator('.step-scenes [aria-pressed="true"]').innerText();
      const last = (await console.locator('.agenda-rail li').last().locator('[aria-current]').count()) > 0;
      const lastScene = await console.locator('.step-scenes button').last().getAttribute('aria-pressed');
      const shows = projector.locator(
        '.stage-head h1, .fit-text, .stage-picture svg, .stage-alone .stage-clock',
      );
      await expect.poll(() => shows.count(), { message: `${turn}: ${pressed}` }).toBeGreaterThan(0);
      if (last && lastScene === 'true') break;
      await forward.click();
    }
    expect(steps).toEqual(seminar?.steps.map(({ title }) => title[language.code]));
    for (const link of links) {
      const answer = await visitor.context.request.get(new URL(link, console.url()).href);
      expect(`${answer.status()} ${link}`).toBe(`200 ${link}`);
    }
    expect(links.size).toBeGreaterThan(20);
  });
}

test('either window can be reloaded, closed and opened again in the middle', async ({ visitor }) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const { console } = facilitator;
  const projector = await facilitator.beginWithProjector('team-meeting');
  const steps = console.locator('.agenda-rail button');
  await steps.nth(1).click();
  await console.locator('.step-scenes button').last().click();
  await facilitator.write(t('facilitate.panel.write'), ['Een kaartje']);
  await expect.poll(() => shownCards(projector)).toEqual(['Een kaartje']);

  await projector.reload();
  await expect.poll(() => shownCards(projector)).toEqual(['Een kaartje']);

  await console.reload();
  await console.locator('.console').waitFor();
  expect(await steps.nth(1).getAttribute('aria-current')).toBe('step');
  await expect.poll(() => shownCards(projector)).toEqual(['Een kaartje']);
  await facilitator.press(t('facilitate.blank'));
  await expect.poll(() => projector.locator('.stage').getAttribute('data-blank')).toBe('true');
  await facilitator.press(t('facilitate.blank'));

  const address = console.url();
  await console.close();
  await projector.locator('.screen-gone').waitFor({ timeout: 60_000 });
  expect(await shownCards(projector)).toEqual(['Een kaartje']);
  const again = await visitor.context.newPage();
  await again.goto(address);
  await again.locator('.console').waitFor();
  await expect.poll(() => projector.locator('.screen-gone').count(), { timeout: 60_000 }).toBe(0);
  expect(await again.locator('.agenda-rail button').nth(1).getAttribute('aria-current')).toBe('step');

  const screen = projector.url();
  await projector.close();
  await expect.poll(() => again.locator('.control-screen').innerText()).toBe(t('facilitate.screen.open'));
  const later = await visitor.context.newPage();
  await later.goto(screen);
  await expect.poll(() => shownCards(later)).toEqual(['Een kaartje']);
  await expect
    .poll(() => again.locator('.control-screen').innerText())
    .toBe(t('facilitate.screen.connected'));
});

test('a projector that is open is not loaded anew by a console that was', async ({ visitor }) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const { console } = facilitator;
  const projector = await facilitator.beginWithProjector('team-meeting');
  await projector.evaluate(() => {
    document.body.dataset['seen'] = 'before';
  });
  await console.reload();
  const open = console.locator('.control-screen');
  await expect.poll(() => open.innerText(), { timeout: 3_000 }).toBe(t('facilitate.screen.connected'));
  await open.click();
  await facilitator.press(t('facilitate.blank'));
  await expect.poll(() => projector.locator('.stage').getAttribute('data-blank')).toBe('true');
  expect(await projector.evaluate(() => document.body.dataset['seen'])).toBe('before');
  expect(visitor.context.pages()).toHaveLength(2);
  // One that was taken elsewhere comes back.
  const address = projector.url();
  await projector.goto(new URL('/', address).href);
  await expect.poll(() => open.innerText()).toBe(t('facilitate.screen.open'));
  await open.click();
  await expect.poll(() => projector.url()).toBe(address);
});

test('two prototypes in two pairs of windows do not mix', async ({ visitor }) => {
  const first = facilitatorOf(visitor, dutch);
  await first.goTo('team-meeting');
  const one = await first.prototype();
  await first.begin();
  await first.write(t('facilitate.parking'), ['Van de ene']);
  await first.stop();
  await first.console.locator('.which-prototype select').selectOption('new');
  await expect.poll(() => first.prototype()).not.toBe(one);
  await first.begin();
  await first.write(t('facilitate.parking'), ['Van de andere']);
  await first.press(t('facilitate.show-on-screen'));

  const page = await visitor.context.newPage();
  const second = facilitatorOf(
    {
      ...visitor,
      page,
      goto: async (path) => void (await page.goto(new URL(`/${path}`, first.console.url()).href)),
    },
    dutch,
  );
  await second.goTo('team-meeting', one);
  await second.begin();
  const screens = [await first.openProjector(), await second.openProjector()] as const;
  await second.press(t('facilitate.parking'));
  await second.press(t('facilitate.show-on-screen'));
  await expect.poll(() => shownCards(screens[0])).toEqual(['Van de andere']);
  await expect.poll(() => shownCards(screens[1])).toEqual(['Van de ene']);
  await second.press(t('facilitate.blank'));
  await expect.poll(() => screens[1].locator('.stage').getAttribute('data-blank')).toBe('true');
  expect(await screens[0].locator('.stage').getAttribute('data-blank')).toBe('false');
});

test('a browser that blocks the window is told about, with a way on', async ({ visitor }) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const { console } = facilitator;
  await console.addInitScript(() => {
    window.open = () => null;
  });
  await facilitator.goTo('team-meeting');
  await facilitator.begin();
  await console.locator('.control-screen').click();
  const told = console.getByRole('alert');
  await expect.poll(() => told.innerText()).toContain(t('facilitate.screen.blocked'));
  expect(await told.getByRole('link').getAttribute('href')).toContain('?p=');
});

test('a screen without a console says what it is for', async ({ visitor }) => {
  await visitor.goto(facilitatePaths(dutch).screen);
  await expect
    .poll(() => visitor.page.locator('h1:visible').innerText())
    .toBe(t('facilitate.screen.no-console'));
});

test('own notes never reach the room, wherever they are kept', async ({ visitor }) => {
  const facilitator = facilitatorOf(visitor, dutch);
  const { console } = facilitator;
  const projector = await facilitator.beginWithProjector('team-meeting');
  await projector.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const prototype = new URLSearchParams(window.location.search).get('p');
    const line = new BroadcastChannel(`amore-stage-${prototype}`);
    line.onmessage = (event) => heard.push(JSON.stringify(event.data));
  });
  const note = console.getByLabel(t('facilitate.note'));
  await note.fill('GEHEIM laat Ann eerst');
  await facilitator.stop();
  await console.getByLabel(t('facilitate.notes.prototype')).check();
  await facilitator.begin();
  await expect.poll(() => note.inputValue()).toBe('GEHEIM laat Ann eerst');
  for (let presses = 0; presses < 6; presses += 1) await facilitator.press(`${t('facilitate.next')} →`);
  // Nothing may come: what leaked would be heard a moment after the last step.
  await projector.waitForTimeout(500);
  const seen = await projector.evaluate(() => ({
    page: document.documentElement.outerHTML,
    heard: JSON.stringify(Reflect.get(globalThis, 'heard')),
    kept: JSON.stringify(Object.entries(localStorage).filter(([key]) => key.includes(':stage:'))),
  }));
  expect(seen.heard.length).toBeGreaterThan(100);
  expect(JSON.stringify(seen)).not.toContain('GEHEIM');
});
