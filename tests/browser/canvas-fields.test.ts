import { drag } from './pointer.ts';
import { untilStored } from './screen.ts';
import { teamOf } from './team.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { inLanguage } from './words.ts';

const language = inLanguage('nl');
const { t } = language;

async function at(visitor: Visitor, canvas: string) {
  const team = teamOf(visitor, language);
  await team.begin('De Regenboog', canvas);
  return { team, page: visitor.page };
}

test('the list of keys tells how a card gets onto a field between axes, where there is one', async ({
  visitor,
}) => {
  const { team, page } = await at(visitor, 'five-questions');
  const told = page.getByText(t('app.keys.alt-arrows-does'));
  for (const [canvas, times] of [
    ['five-questions', 0],
    ['jobs', 1],
  ] as const) {
    await team.goToCanvas(canvas);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText(t('app.keys.search-does')).waitFor();
    expect(await told.count()).toBe(times);
    await page.keyboard.press('Escape');
  }
});

test('a statement: candidates side by side, one chosen, the others kept', async ({ visitor }) => {
  const { page } = await at(visitor, 'five-questions');
  const vision = page.locator('#vision');
  const first = vision.getByRole('button', { name: t('app.statement.add-first') });
  await first.click();
  const starter = await page.evaluate(
    () => document.activeElement instanceof HTMLTextAreaElement && document.activeElement.value,
  );
  expect(starter).toContain('…');
  await page.keyboard.type('blijft niemand alleen');
  await page.keyboard.press('Enter');
  await vision.getByRole('button', { name: t('app.statement.add') }).click();
  await page.keyboard.insertText(' hoort iedereen erbij');
  await page.keyboard.press('Enter');
  await expect.poll(() => vision.locator('.statement').count()).toBe(2);
  await vision
    .getByRole('button', { name: t('app.statement.choose') })
    .first()
    .press('Enter');
  await expect.poll(() => vision.locator('.statement-chosen').count()).toBe(1);
  await vision.getByText(t('app.statement.others', { count: 1 })).click();
  await vision
    .locator('details')
    .getByRole('button', { name: t('app.statement.choose') })
    .click();
  await expect
    .poll(() => vision.locator('.statement-chosen .card-text').innerText())
    .toContain('hoort iedereen erbij');
  await page.keyboard.press('Control+z');
  await expect
    .poll(() => vision.locator('.statement-chosen .card-text').innerText())
    .toContain('blijft niemand alleen');
});

test('a matrix: by mouse, by arrow keys, and from two lists', async ({ visitor }) => {
  const { page, team } = await at(visitor, 'challenges');
  await team.write('challenges', 'challenges', ['minder mail', 'meer tijd']);
  const card = (text: string) => page.locator('.card', { has: page.getByText(text, { exact: true }) });
  const places = () => page.locator('.matrix-cards .visually-hidden').allInnerTexts();
  await drag(page, card('minder mail'), page.locator('.matrix-plane'), { x: 0.25, y: 0.25 });
  await expect.poll(async () => (await places()).length).toBe(1);
  const before = await places();
  await card('minder mail').locator('.card-text').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(places).not.toEqual(before);
  await page.getByRole('button', { name: t('app.card.move-named', { card: 'meer tijd' }) }).click();
  await page.getByRole('combobox').first().selectOption('0.9');
  await page.getByRole('combobox').last().selectOption('0.1');
  await expect.poll(async () => (await places()).at(-1)).toMatch(/90 .*10 /);
});

test('a card in the corner of a matrix covers no word and stays within', async ({ another }) => {
  for (const width of [1440, 390]) {
    const visitor = await another({ width });
    const { page, team } = await at(visitor, 'challenges');
    const text = 'Eén team rond een groep kinderen, drie jaar lang, en nog wat woorden erbij';
    await team.write('challenges', 'challenges', [text]);
    const plane = page.locator('.matrix-plane');
    const card = page.locator('.matrix-cards .card');
    const rows = [
      { x: 0.99, y: 0.01 },
      { x: 0.01, y: 0.01 },
      { x: 0.99, y: 0.99 },
    ];
    await drag(page, page.locator('.matrix-waiting .card').first(), plane, { x: 0.5, y: 0.5 });
    for (const spot of rows) {
      await drag(page, card, plane, spot);
      await page.mouse.move(2, 2);
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      );
      const covered = await page.evaluate(() => {
        const box = document.querySelector('.matrix-cards .card')?.getBoundingClientRect();
        const field = document.querySelector('.matrix-plane')?.getBoundingClientRect();
        if (!box || !field) return ['nothing'];
        const names = [...document.querySelectorAll('.matrix-corners span')].filter((name) => {
          const range = document.createRange();
          range.selectNodeContents(name);
          return [...range.getClientRects()].some(
            (words) =>
              words.left < box.right &&
              words.right > box.left &&
              words.top < box.bottom &&
              words.bottom > box.top,
          );
        });
        const out = box.right > field.right + 1 || box.left < field.left - 1 || box.top < field.top - 1;
        return [...names.map((name) => name.textContent), ...(out ? ['out'] : [])];
      });
      expect(covered, `${width} ${JSON.stringify(spot)}`).toEqual([]);
    }
    await expect.poll(() => page.locator('.matrix-cards .visually-hidden').innerText()).toMatch(/100 .*0 /);
  }
});

test('tasks: who, when, done, late', async ({ visitor }) => {
  const { page } = await at(visitor, 'warm-start');
  const region = page.locator('#kick-off');
  await region.getByRole('button', { name: t('app.tasks.add') }).click();
  await page.keyboard.insertText('Zaal vastleggen');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('Ouders uitnodigen');
  await page.keyboard.press('Escape');
  await region
    .getByRole('textbox', { name: t('app.tasks.owner-named', { task: 'Zaal vastleggen' }) })
    .fill('secretariaat');
  await region.getByLabel(t('app.tasks.date-named', { task: 'Zaal vastleggen' })).fill('2020-01-31');
  await expect
    .poll(() => region.locator('.tasks-stand').innerText())
    .toContain(t('app.tasks.late-count', { count: 1 }));
  await region
    .getByRole('checkbox', { name: t('app.tasks.done-named', { task: 'Zaal vastleggen' }) })
    .press('Space');
  await expect
    .poll(() => region.locator('.tasks-stand').innerText())
    .toBe(t('app.tasks.stand', { done: 1, total: 2 }));
  await untilStored(page, 'secretariaat', '2020-01-31');
  await page.reload();
  await expect.poll(() => region.getByRole('textbox').first().inputValue()).toBe('secretariaat');
  expect(await region.getByLabel(t('app.tasks.date-named', { task: 'Zaal vastleggen' })).inputValue()).toBe(
    '2020-01-31',
  );
});

test('a rating: alone and hidden, shown together, a second round by hands', async ({ visitor }) => {
  const { page } = await at(visitor, 'amore-check');
  const region = page.locator('#check');
  const press = (name: string) => region.getByRole('button', { name }).click();
  await press(t('app.rating.one-by-one'));
  for (const value of ['4', '1']) {
    if (value === '1') await press(t('app.rating.next-person'));
    for (const group of await region.locator('.rating-one').all())
      await group.getByRole('radio', { name: new RegExp(`^${value} `) }).check();
    await region.getByLabel(t('app.rating.evidence')).first().fill(`bewijs ${value}`);
    await press(t('app.rating.done'));
    await expect.poll(() => region.innerText()).toContain(t('app.rating.kept'));
  }
  expect(await region.locator('.spread').count()).toBe(0);
  expect(await region.innerText()).not.toContain('bewijs 4');
  await press(t('app.rating.reveal'));
  await expect.poll(() => region.locator('.spread').count()).toBe(5);
  const first = region.locator('.spread').first();
  expect(await first.innerText()).toContain('bewijs 4');
  expect(await first.innerText()).toContain(t('app.rating.rule-open', { count: 1, low: 1 }));
  await press(t('app.rating.next-round', { round: 2 }));
  await press(t('app.rating.tally'));
  await region
    .getByRole('button', { name: /Ambitieus, 3 / })
    .last()
    .press('Enter');
  await press(t('app.rating.reveal'));
  await expect.poll(() => first.innerText()).toContain(t('app.rating.earlier', { round: 1, median: 2.5 }));
});

test('every answer of a scale is in sight while hands are counted, in a narrow box too', async ({
  another,
}) => {
  for (const [width, canvas, id] of [
    [1440, 'starting-picture', 'they-temperature'],
    [1440, 'amore-check', 'check'],
    [390, 'starting-picture', 'they-temperature'],
    [390, 'amore-check', 'check'],
  ] as const) {
    const visitor = await another({ width });
    const { page } = await at(visitor, canvas);
    const region = page.locator(`[id="${id}"]`);
    await region.getByRole('button', { name: t('app.rating.tally') }).click();
    const plus = region.locator('.rating-count button:last-child');
    const scale = language.edition.canvases
      .find((one) => one.id === canvas)
      ?.regions.find((one) => one.id === id);
    if (scale?.field !== 'rating') throw new Error(`${canvas} has no rating ${id}.`);
    expect(await plus.count()).toBe(scale.scale.length * Math.max(1, scale.criteria.length));
    const cut = await region.locator('.table-scroll').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(cut, `${canvas} at ${width}`).toBeLessThanOrEqual(0);
    // Each answer is named beside its buttons, or once above them.
    const names = region.locator(':is(.rating-answer, .rating-tally thead th):visible');
    for (const { value, label } of scale.scale)
      expect(await names.allInnerTexts()).toContain(`${value} ${label['nl']}`);
  }
});

test('a timeline: in a month by press and by mouse, its kind and end from lists, and the example', async ({
  visitor,
}) => {
  const { page } = await at(visitor, 'three-years');
  const slot = (name: string) => page.locator(`[data-drop-slot$="${name}"]`).first();
  await slot('-10').getByRole('button').first().click();
  await page.keyboard.insertText('Forum');
  await page.keyboard.press('Escape');
  await expect.poll(() => slot('-10').locator('.card-text').innerText()).toBe('Forum');
  await drag(page, slot('-10').locator('.card'), slot('-12'));
  await expect.poll(() => slot('-12').locator('.card-text').innerText()).toBe('Forum');
  expect(await slot('-12').getByRole('list').getAttribute('aria-label')).toMatch(/^december 20\d\d$/);
  const unnamed = await page
    .locator('.timeline-entries')
    .evaluateAll((lists) => lists.filter((list) => !list.getAttribute('aria-label')).length);
  expect(unnamed).toBe(0);
  await page.getByRole('button', { name: t('app.card.move-named', { card: 'Forum' }) }).click();
  await page.getByLabel(t('app.timeline.kind'), { exact: true }).selectOption('forum');
  await page.getByLabel(t('app.timeline.end'), { exact: true }).selectOption({ index: 3 });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.timeline-facts').innerText()).toMatch(/^Forum, /);
  await page.getByRole('button', { name: t('app.timeline.example') }).click();
  await page.getByRole('dialog').locator('.control-primary').click();
  await expect.poll(() => page.locator('.timeline-entries .card').count()).toBeGreaterThan(20);
  await page.keyboard.press('Control+z');
});

test('counts: whole numbers only, with total and shares', async ({ visitor }) => {
  const { page } = await at(visitor, 'screening');
  const region = page.locator('#moments');
  await region.getByRole('button', { name: t('app.counts.add'), exact: true }).click();
  const inputs = region.locator('.count-input input');
  await expect.poll(() => inputs.count()).toBe(3);
  await inputs.nth(0).fill('5');
  await inputs.nth(1).fill('10,5');
  await expect.poll(() => region.innerText()).toContain(t('app.counts.whole'));
  await inputs.nth(1).fill('10');
  await inputs.nth(2).fill('5');
  await expect.poll(() => region.innerText()).toContain(t('app.counts.total', { total: 20 }));
  await expect.poll(() => region.getByRole('img').getAttribute('aria-label')).toMatch(/25.*50.*25/);
  const remove = region.getByRole('button', { name: /^Verwijder/ });
  await region.locator('.day').fill('2026-03-02');
  await expect
    .poll(() => remove.getAttribute('aria-label'))
    .toBe(t('app.counts.remove', { day: '2 maart 2026' }));
  await remove.click();
  await expect.poll(() => inputs.count()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => inputs.count()).toBe(3);
});

test('a number that is typed is one step of undo, and so is the next one in the same field', async ({
  visitor,
}) => {
  const { page } = await at(visitor, 'screening');
  await page.locator('#moments .card-add').first().click();
  const field = page.locator('.count-input input').first();
  const undo = page.getByRole('button', { name: t('app.undo'), exact: true });
  for (const number of ['120', '45']) {
    await field.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(number);
    await page.keyboard.press('Tab');
  }
  await expect.poll(() => field.inputValue()).toBe('45');
  await undo.click();
  await expect.poll(() => field.inputValue()).toBe('120');
  await undo.click();
  await expect.poll(() => field.inputValue()).toBe('');
  await undo.click();
  await expect.poll(() => field.count()).toBe(0);
});

test('a collecting region: by itself, and pinned by hand', async ({ visitor }) => {
  const { team, page } = await at(visitor, 'principles');
  await team.write('principles', 'principles', ['Het team beslist', 'Wie er is, doet mee']);
  await page.getByRole('button', { name: t('app.votes.more', { card: 'Wie er is, doet mee' }) }).click();
  await team.goToCanvas('prototype');
  const region = page.locator('#principles');
  const texts = () => region.locator('.collected-text').allInnerTexts();
  await expect.poll(texts).toEqual(['Wie er is, doet mee', 'Het team beslist']);
  await region.getByRole('button', { name: t('app.collect.choose') }).click();
  await page.getByRole('checkbox', { name: 'Het team beslist' }).check();
  await page.getByRole('button', { name: t('app.dialog.ready') }).click();
  await expect.poll(texts).toEqual(['Het team beslist', 'Wie er is, doet mee']);
  await expect.poll(() => region.innerText()).toContain(t('app.collect.pinned'));
});
