import { describe } from 'vitest';
import { facilitatorOf, shownCards } from './facilitator.ts';
import { expect, test } from './visitor.ts';
import { edition, languages } from './words.ts';

const meeting = edition.sessions.find(({ id }) => id === 'team-meeting');
const seminar = edition.sessions.find(({ id }) => id === 'two-day-seminar');
const valuesStep = meeting?.steps.find(({ canvas }) => canvas === 'five-questions#values');

describe.each(languages)('in $code', (language) => {
  const { t, code } = language;
  const stepTitle = valuesStep?.title[code] ?? '';

  test('cards, dots, spotlight and one card alone reach the room; dots stay hidden until they are shown', async ({
    visitor,
  }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    const projector = await facilitator.beginWithProjector('team-meeting');
    await facilitator.goToStep(stepTitle);
    await console.locator('.step-scenes button').last().click();
    await facilitator.write(t('facilitate.panel.write'), ['Elk kind gezien', 'Fouten maken mag']);
    await expect.poll(() => shownCards(projector)).toEqual(['Elk kind gezien', 'Fouten maken mag']);

    await facilitator.press(t('facilitate.panel.votes'));
    await facilitator.press(t('facilitate.votes.hide'));
    const more = console.getByRole('button', { name: t('app.votes.more', { card: 'Elk kind gezien' }) });
    for (let dots = 0; dots < 3; dots += 1) await more.click();
    await expect.poll(() => console.locator('.votes-given').innerText()).toContain('3');
    expect(await projector.locator('.stage-dots').count()).toBe(0);
    await facilitator.press(t('facilitate.votes.show'));
    await expect.poll(() => projector.locator('.stage-page .stage-dots').allInnerTexts()).toEqual(['●●●']);
    await facilitator.press(t('facilitate.votes.clear'));
    await expect.poll(() => console.locator('.votes-count').allInnerTexts()).toEqual(['0', '0']);
    await facilitator.press(t('facilitate.votes.put-back'));
    await expect.poll(() => console.locator('.votes-count').allInnerTexts()).toEqual(['3', '0']);
    await console.getByRole('button', { name: t('app.votes.more', { card: 'Fouten maken mag' }) }).click();
    await facilitator.press(t('facilitate.votes.clear'));
    await expect.poll(() => console.locator('.votes-count').allInnerTexts()).toEqual(['0', '0']);
    await facilitator.press(t('app.undo'));
    await expect.poll(() => console.locator('.votes-count').allInnerTexts()).toEqual(['3', '1']);

    await console.getByLabel(t('facilitate.votes.voters-person')).fill('1');
    await console.getByLabel(t('facilitate.votes.each')).fill('3');
    await expect
      .poll(() => console.locator('.votes-given').innerText())
      .toBe(t('facilitate.votes.over', { given: 4, budget: 3, over: 1 }));
    await console.getByLabel(t('facilitate.votes.unit')).selectOption('table');
    await console.getByLabel(t('facilitate.votes.voters-table')).waitFor();
    await facilitator.press(t('facilitate.sound'));
    await expect
      .poll(() => console.getByRole('button', { name: t('facilitate.sound') }).getAttribute('aria-pressed'))
      .toBe('false');

    await facilitator.press(t('facilitate.panel.write'));
    await console
      .getByRole('button', { name: t('facilitate.spotlight-named', { card: 'Fouten maken mag' }) })
      .click();
    await expect
      .poll(() => projector.locator('.stage-page [data-light="lit"]').innerText())
      .toBe('Fouten maken mag');
    await console
      .getByRole('button', { name: t('facilitate.show-card-named', { card: 'Fouten maken mag' }) })
      .click();
    await expect.poll(() => projector.locator('.fit-text').innerText()).toBe('Fouten maken mag');
  });

  test('dots that were cleared are put back in their own region only', async ({ visitor }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    const [first = '', second = ''] = ['five-questions#why', 'five-questions#tasks'].map(
      (place) => seminar?.steps.find(({ canvas }) => canvas === place)?.title[code],
    );
    await facilitator.goTo('two-day-seminar');
    await facilitator.begin();
    await facilitator.goToStep(first);
    await facilitator.write(t('facilitate.panel.write'), ['Elk kind gezien']);
    await facilitator.press(t('facilitate.panel.votes'));
    await console.getByRole('button', { name: t('app.votes.more', { card: 'Elk kind gezien' }) }).click();
    await facilitator.press(t('facilitate.votes.clear'));
    const putBack = console.getByRole('button', { name: t('facilitate.votes.put-back') });
    await putBack.waitFor();
    const place = await console.locator('.panel-place').innerText();
    await facilitator.goToStep(second);
    await expect.poll(() => console.locator('.panel-place').innerText()).not.toBe(place);
    expect(await putBack.count()).toBe(0);
  });

  test('parking lot, decisions and a consent round are there in every session and stay with the prototype', async ({
    visitor,
  }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    const projector = await facilitator.beginWithProjector('sprint-review');
    await console.locator('.console-step').click();
    await console.keyboard.press('p');
    await console.keyboard.type('De poort');
    await console.keyboard.press('Enter');
    await facilitator.press(t('facilitate.show-on-screen'));
    await expect.poll(() => shownCards(projector)).toEqual(['De poort']);

    await facilitator.press(t('facilitate.consent'));
    await console.getByLabel(t('facilitate.consent.proposal')).fill('Elke maandag een kring');
    await console.getByRole('button', { name: t('facilitate.consent.begin') }).click();
    await expect.poll(() => projector.locator('.fit-text').innerText()).toBe('Elke maandag een kring');
    const agree = t('facilitate.tally.more', { answer: t('facilitate.consent.agree') });
    await console.getByRole('button', { name: agree, exact: true }).click();
    await console.getByRole('button', { name: agree, exact: true }).click();
    await expect
      .poll(() => projector.locator('.stage-hidden-marks').innerText())
      .toBe(t('facilitate.screen.marks-hidden', { count: 2 }));
    await facilitator.press(t('facilitate.consent.show'));
    await expect.poll(() => projector.locator('.spread-count').allInnerTexts()).toEqual(['2', '0', '0']);
    // Twice, as a finger on a touch board does.
    await console.getByRole('button', { name: t('facilitate.consent.decide') }).dblclick();

    await console.reload();
    await console.locator('.console').waitFor();
    await facilitator.press(t('facilitate.decisions'));
    await expect
      .poll(() => console.locator('.panel-card > span:first-child').allInnerTexts())
      .toEqual(['Elke maandag een kring']);
  });

  test('what is shown takes the place of silence', async ({ visitor }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    const projector = await facilitator.beginWithProjector('team-meeting');
    const silence = projector.locator('.stage-silence');
    const hush = async () => {
      await facilitator.press(t('facilitate.silence'));
      await silence.waitFor();
    };
    await hush();
    expect(await console.locator('.now-showing').innerText()).toContain(t('facilitate.silence.now'));
    await facilitator.press(t('facilitate.parking'));
    await facilitator.press(t('facilitate.show-on-screen'));
    await expect.poll(() => silence.count()).toBe(0);
    await hush();
    await facilitator.press(t('facilitate.consent'));
    await console.getByLabel(t('facilitate.consent.proposal')).fill('Elke maandag een kring');
    await console.getByRole('button', { name: t('facilitate.consent.begin') }).click();
    await projector.locator('.stage-consent').waitFor();
    await expect.poll(() => silence.count()).toBe(0);
    await hush();
    await facilitator.press(t('facilitate.show-on-screen'));
    await expect.poll(() => silence.count()).toBe(0);
    await hush();
    await facilitator.press(t('facilitate.panel.groups'));
    await console
      .getByLabel(t('facilitate.groups.names'))
      .fill(Array.from({ length: 12 }, (_, at) => `Groep ${at + 1}`).join('\n'));
    await facilitator.press(t('facilitate.order.draw'));
    await projector.locator('.stage-order').waitFor();
    await expect.poll(() => silence.count()).toBe(0);
    // The number of the twelfth stands before its name, within the screen's edge.
    const room = await projector.locator('.stage-order ol').evaluate((list) => {
      const { fontSize, paddingLeft } = getComputedStyle(list);
      return Number.parseFloat(paddingLeft) / Number.parseFloat(fontSize);
    });
    expect(room).toBeGreaterThan(1.9);
  });

  test('what is being written stays when the session goes on meanwhile, at the board and in the console', async ({
    visitor,
  }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    const projector = await facilitator.beginWithProjector('team-meeting');
    const region = edition.canvases.find(({ id }) => id === 'five-questions')?.regions[0]?.title[code] ?? '';
    await facilitator.show('five-questions', region);
    await projector.getByRole('button', { name: t('facilitate.screen.write') }).press('Enter');
    await projector.locator('.scribe input').waitFor();
    await projector.keyboard.type('Aan het bord');
    await expect.poll(() => shownCards(projector)).toEqual(['Aan het bord']);
    await console.locator('.console-bar .control-primary').click();
    await projector.locator('.scribe').waitFor({ state: 'detached' });
    await facilitator.show('five-questions', region);
    await expect.poll(() => shownCards(projector)).toEqual(['Aan het bord']);
    await facilitator.press(t('facilitate.panel.write'));
    await console.locator('.console-tool .scribe input').pressSequentially('Bij de begeleider');
    await expect.poll(() => shownCards(projector)).toEqual(['Aan het bord', 'Bij de begeleider']);
    const field = await console.locator('.console-tool .scribe input').elementHandle();
    await projector.keyboard.press('Escape');
    await projector.getByRole('button', { name: t('facilitate.next') }).press('Enter');
    await expect.poll(() => field?.evaluate((input) => input.isConnected)).toBe(false);
    await facilitator.show('five-questions', region);
    await expect.poll(() => shownCards(projector)).toEqual(['Aan het bord', 'Bij de begeleider']);
  });

  test('who chose another region to write in follows the room again when it looks elsewhere', async ({
    visitor,
  }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    await facilitator.goTo('team-meeting');
    await facilitator.begin();
    const select = console.locator('.console-tool select');
    const stepAt = (canvas: string) =>
      meeting?.steps.find((step) => step.canvas === canvas)?.title[code] ?? '';
    await facilitator.goToStep(stepAt('five-questions#values'));
    await facilitator.press(t('facilitate.panel.write'));
    await expect.poll(() => select.inputValue()).toBe('values');
    await select.selectOption('why');
    await facilitator.press(t('facilitate.blank'));
    await expect.poll(() => select.inputValue()).toBe('why');
    await facilitator.goToStep(stepAt('five-questions#values-statement'));
    await expect.poll(() => select.inputValue()).toBe('values-statement');
  });

  test('groups get a file each and an order; silence, a question, a picture, the clock and a blank screen', async ({
    visitor,
  }) => {
    const facilitator = facilitatorOf(visitor, language);
    const { console } = facilitator;
    const projector = await facilitator.beginWithProjector('study-day');
    await facilitator.press(t('facilitate.panel.groups'));
    await console.getByLabel(t('facilitate.groups.names')).fill('Blauw\nRood\nGeel');
    const names: string[] = [];
    console.on('download', (download) => names.push(download.suggestedFilename()));
    await facilitator.press(t('facilitate.files.make'));
    await expect.poll(() => names.length, { timeout: 60_000 }).toBe(3);
    expect(names.map((name) => name.replace(/^.* - /, ''))).toEqual([
      'Blauw.amore.json',
      'Rood.amore.json',
      'Geel.amore.json',
    ]);

    await facilitator.press(t('facilitate.order.draw'));
    await expect
      .poll(async () => (await projector.locator('.stage-order li').allInnerTexts()).sort())
      .toEqual(['Blauw', 'Geel', 'Rood']);

    await facilitator.press(t('facilitate.panel.show'));
    await console.getByLabel(t('facilitate.own-question')).fill('Wat neem je mee?');
    await console.keyboard.press('Enter');
    await expect.poll(() => projector.locator('h1').innerText()).toBe('Wat neem je mee?');
    await console
      .getByRole('button', { name: t('facilitate.show'), exact: true })
      .last()
      .click();
    await projector.locator('.stage-picture svg').waitFor();
    await facilitator.press(t('facilitate.scene.clock'));
    await projector.locator('.stage-alone .stage-clock').waitFor();
    await facilitator.press(t('facilitate.silence'));
    await projector.locator('.stage-silence').waitFor();
    await facilitator.press(t('facilitate.silence.end'));
    await expect.poll(() => projector.locator('.stage-silence').count()).toBe(0);
    await facilitator.press(t('facilitate.blank'));
    await expect.poll(() => projector.locator('.stage').getAttribute('data-blank')).toBe('true');
  });
});
