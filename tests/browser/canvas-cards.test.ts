import type { Locator } from 'playwright-core';
import { paste } from './paste.ts';
import { carry, drag, dragByFinger } from './pointer.ts';
import { untilStored } from './screen.ts';
import { teamOf } from './team.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { edition, inLanguage } from './words.ts';

const language = inLanguage('nl');
const { t } = language;
const canvas = 'five-questions';
const principles = edition.canvases.find(({ id }) => id === 'principles')?.title['nl'] ?? '';
const title = (region: string) => language.region(canvas, region).title;

async function withCards(visitor: Visitor, texts: readonly string[]) {
  const team = teamOf(visitor, language);
  await team.begin('De Regenboog');
  await team.write(canvas, 'why', texts);
  const { page } = visitor;
  return {
    team,
    page,
    why: () => team.texts(canvas, 'why'),
    tasks: () => team.texts(canvas, 'tasks'),
    card: (text: string) => page.locator('.card', { has: page.getByText(text, { exact: true }) }),
    grip: (text: string) => page.getByRole('button', { name: t('app.card.move-named', { card: text }) }),
    more: (text: string) => page.getByRole('button', { name: t('app.card.more-named', { card: text }) }),
    menu: (words: string) => page.locator('.popover').getByRole('button', { name: words }),
    said: () => page.locator('.workshop > .visually-hidden[role="status"]').innerText(),
    focused: () => page.evaluate(() => document.activeElement?.textContent ?? ''),
  };
}

test('a mouse moves a card within its region and to another one', async ({ visitor }) => {
  const { page, card, why, tasks, said } = await withCards(visitor, ['een', 'twee', 'drie']);
  await drag(page, card('drie'), card('een'), { x: 0.1, y: 0.5 });
  await expect.poll(why).toEqual(['drie', 'een', 'twee']);
  await expect.poll(said).toBe(t('app.announce.moved', { position: 1, total: 3, region: title('why') }));
  await drag(page, card('een'), page.locator('#tasks .card-add').first());
  await expect.poll(tasks).toEqual(['een']);
  await expect.poll(why).toEqual(['drie', 'twee']);
});

test('a press right after a card was let go counts', async ({ visitor }) => {
  const { page, card } = await withCards(visitor, ['een', 'twee']);
  await carry(page, card('twee'), page.locator('#tasks .card-add').first());
  // Listening must have begun before the button goes up, else nothing would ever answer.
  const pressed = await page.evaluateHandle(() => ({
    counts: new Promise((done) => {
      addEventListener('pointerup', ({ pointerId }) =>
        // After the click that belongs to letting go.
        setTimeout(() => {
          const add = document.querySelector<HTMLElement>('#tasks .card-add');
          add?.addEventListener('click', () => done(true));
          add?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerId: pointerId + 1 }));
          add?.click();
          done(false);
        }),
      );
    }),
  }));
  await page.mouse.up();
  expect(await pressed.evaluate(({ counts }) => counts)).toBe(true);
});

test('a press that ends beside the canvas holds no card and moves none', async ({ visitor }) => {
  const { page, card, why } = await withCards(visitor, ['een', 'twee', 'drie']);
  await page.evaluate(() => window.scrollTo(0, 0));
  const middleOf = async (target: Locator) => {
    const box = await target.boundingBox();
    if (!box) throw new Error('What should be pointed at is not on the screen.');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const start = await middleOf(card('een').locator('.card-text'));
  const beside = await middleOf(page.locator('.workshop-bar, h1').first());
  const over = await middleOf(page.locator('#tasks .card-add').first());
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  // A quick hand: the canvas hears of no movement between the press and the moment at which the button goes up.
  await page.mouse.move(beside.x, beside.y);
  await page.mouse.up();
  await page.mouse.move(over.x, over.y, { steps: 6 });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await page.locator('.drag-ghost').count()).toBe(0);
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.press('Escape');
  expect(await why()).toEqual(['een', 'twee', 'drie']);
});

test('a card that hangs from a mouse of which the page did not hear that it let go goes back', async ({
  visitor,
}) => {
  const { page, card, why } = await withCards(visitor, ['een', 'twee']);
  await page.evaluate(() => {
    // Such as over the frame of another page, or while a dialog of the browser is open.
    addEventListener('pointerup', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
  });
  await carry(page, card('twee'), card('een'), { x: 0.1, y: 0.5 });
  await page.mouse.up();
  expect(await page.locator('.drag-ghost').count()).toBe(1);
  await page.mouse.move(600, 500);
  await expect.poll(() => page.locator('.drag-ghost').count()).toBe(0);
  expect(await why()).toEqual(['een', 'twee']);
});

test('Escape puts a card that hangs from the mouse back where it was', async ({ visitor }) => {
  const { page, card, why } = await withCards(visitor, ['een', 'twee']);
  await carry(page, card('twee'), card('een'), { x: 0.1, y: 0.5 });
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.drag-ghost').count()).toBe(0);
  await page.mouse.up();
  await expect.poll(why).toEqual(['een', 'twee']);
});

test('a finger moves a card by its grip, and scrolls the page anywhere else', async ({ another }) => {
  const visitor = await another({ width: 390, height: 844, touch: true });
  const { page, card, grip, why } = await withCards(visitor, ['een', 'twee', 'drie']);
  await dragByFinger(page, grip('drie'), card('een'), { x: 0.5, y: 0.1 });
  await expect.poll(why).toEqual(['drie', 'een', 'twee']);
  await dragByFinger(page, card('twee').locator('.card-text'), card('drie'), { x: 0.5, y: 0.1 });
  await expect.poll(why).toEqual(['drie', 'een', 'twee']);
});

test('the keyboard walks along the cards, moves them, removes one and brings it back', async ({
  visitor,
}) => {
  const { page, why, tasks, said, focused, team } = await withCards(visitor, ['een', 'twee', 'drie']);
  await expect.poll(focused).toBe('drie');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(focused).toBe('twee');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(why).toEqual(['twee', 'een', 'drie']);
  await expect.poll(focused).toBe('twee');
  await page.keyboard.press('Delete');
  await expect.poll(why).toEqual(['een', 'drie']);
  await expect.poll(said).toBe(t('app.announce.removed', { count: 1 }));
  await expect.poll(focused).toBe('een');
  await page.getByRole('button', { name: t('app.put-back') }).click();
  await expect.poll(why).toEqual(['twee', 'een', 'drie']);
  await expect.poll(focused).toBe('twee');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => team.texts(canvas, 'why-statement')).toEqual(['twee']);
  await page.keyboard.press('Control+z');
  await expect.poll(why).toContain('twee');
  expect(await tasks()).toEqual([]);
});

test('one press at a time moves a card anywhere', async ({ visitor }) => {
  const { page, grip, menu, why, tasks, focused, team } = await withCards(visitor, ['een', 'twee', 'drie']);
  await grip('drie').click();
  await menu(t('app.move.earlier')).click();
  await expect.poll(why).toEqual(['een', 'drie', 'twee']);
  await grip('drie').click();
  await menu(t('app.move.to')).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: title('tasks'), exact: true })
    .click();
  await expect.poll(tasks).toEqual(['drie']);
  await grip('twee').click();
  await menu(t('app.move.to')).click();
  await page.getByText(t('app.move.before')).click();
  await page.getByRole('dialog').getByRole('button', { name: 'een', exact: true }).click();
  await expect.poll(why).toEqual(['twee', 'een']);
  await grip('een').click();
  await menu(t('app.move.to')).click();
  await page.getByRole('dialog').locator('summary', { hasText: principles }).click();
  const elsewhere = language.region('principles', 'we-do').title;
  await page.getByRole('dialog').getByRole('button', { name: elsewhere, exact: true }).click();
  await expect.poll(why).toEqual(['twee']);
  await expect.poll(focused).toBe('twee');
  await team.goToCanvas('principles');
  await expect.poll(() => team.texts('principles', 'we-do')).toEqual(['een']);
});

test('colour, dots and groups, each by a press, each taken back', async ({ visitor }) => {
  const { page, card, more, menu, said } = await withCards(visitor, ['kop', 'een', 'twee']);
  await more('een').click();
  await menu(t('app.colour.violet')).click();
  await expect.poll(() => card('een').getAttribute('data-hue')).toBe('violet');
  await page.keyboard.press('Escape');
  const told = (name: string) =>
    card(name)
      .locator('.card-text')
      .evaluate((text) => document.getElementById(text.getAttribute('aria-describedby') ?? '')?.textContent);
  expect(await told('een')).toBe(t('app.card.colour-is', { colour: t('app.colour.violet') }));
  expect(await told('twee')).toBeUndefined();
  const dot = page.getByRole('button', { name: t('app.votes.more', { card: 'een' }) });
  await dot.click();
  await dot.click();
  await expect.poll(said).toBe(t('app.announce.votes', { count: 2 }));
  await page.getByRole('button', { name: t('app.votes.less', { card: 'een' }) }).click();
  await expect
    .poll(() => card('een').getByRole('img').getAttribute('aria-label'))
    .toBe(t('app.votes.count', { count: 1 }));
  await more('kop').click();
  await menu(t('app.group.gather')).click();
  await page.getByRole('checkbox', { name: 'een' }).check();
  await page.getByRole('checkbox', { name: 'twee' }).check();
  await page.getByRole('button', { name: t('app.group.finish') }).click();
  await expect
    .poll(() => page.locator('.card-group .card-text').allInnerTexts())
    .toEqual(['kop', 'een', 'twee']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.card-group').count()).toBe(0);
});

test('lines that are pasted become a card each when somebody says so', async ({ visitor }) => {
  const { page, why } = await withCards(visitor, ['een']);
  await page.locator('#why .card-add').first().click();
  await paste(page, '- twee\n- drie\n\n- vier');
  await page.getByRole('button', { name: t('app.lines.split', { count: 3 }) }).click();
  await expect.poll(why).toEqual(['een', 'twee', 'drie', 'vier']);
  await page.locator('#why .card-add').first().click();
  await paste(page, 'vijf\nzes');
  await page.getByRole('button', { name: t('app.lines.together') }).click();
  await expect.poll(why).toEqual(['een', 'twee', 'drie', 'vier', 'vijf\nzes']);
});

test('lines that are pasted behind a begun text and kept together stand on its card, with line ends of one kind', async ({
  visitor,
}) => {
  const { page, why } = await withCards(visitor, ['een']);
  await page.locator('#why .card-add').first().click();
  await page.keyboard.type('Intro: ');
  await paste(page, 'twee\r\ndrie\rvier');
  await page.getByRole('button', { name: t('app.lines.together') }).click();
  await expect.poll(why).toEqual(['een', 'Intro: twee\ndrie\nvier']);
  await untilStored(page, JSON.stringify('Intro: twee\ndrie\nvier').slice(1, -1));
  await page.keyboard.press('Control+z');
  await expect.poll(why).toEqual(['een']);
});

test('single keys can be switched off and never act while somebody types', async ({ visitor }) => {
  const { page, why } = await withCards(visitor, ['een']);
  await page.locator('#why .card-text').first().click();
  await page.keyboard.type(' n?');
  await page.keyboard.press('Escape');
  await expect.poll(why).toEqual(['een n?']);
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: t('app.card.new') }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: t('app.keys.single-switch') }).uncheck();
  await page.keyboard.press('Escape');
  await page.locator('#why .card-text').first().focus();
  await page.keyboard.press('n');
  await page.waitForTimeout(200);
  expect(await page.getByRole('textbox', { name: t('app.card.new') }).count()).toBe(0);
});
