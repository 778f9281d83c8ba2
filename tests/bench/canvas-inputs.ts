import type { Locator, Page } from 'playwright-core';
import type { TestLanguage } from '../browser/words.ts';
import type { InputCost, PaintProbe } from './paint-probe.ts';

/** Long enough after an input for text to be committed (300 ms) and stored. */
const rest = 450;

/** A kind of input, measured many times. */
export interface MeasuredInput {
  readonly name:
    | 'nothing'
    | 'type'
    | 'type quickly'
    | 'first letter'
    | 'next card'
    | 'move by key'
    | 'move by pointer';
  readonly costs: readonly InputCost[];
}

/** Does everything a team does with cards, `times` times each, in one region of a canvas that is open and ready. */
export async function measureInputs(
  page: Page,
  probe: PaintProbe,
  { t }: TestLanguage,
  region: string,
  times: number,
): Promise<MeasuredInput[]> {
  const area = page.locator(`[id="${region}"]`);
  const repeat = async (measure: (turn: number) => Promise<InputCost>): Promise<InputCost[]> => {
    const costs: InputCost[] = [];
    for (let turn = 0; turn < times; turn += 1) costs.push(await measure(turn));
    return costs;
  };
  const press = (key: string) => () => page.keyboard.press(key);

  const nothing = await repeat(() => probe.measure('keydown', { kind: 'frame' }, 100, press('Shift')));

  await area.locator('.card-text').nth(2).click();
  await page.locator('.card-edit textarea').waitFor();
  await page.keyboard.press('End');
  const type = await repeat(() => probe.measure('keydown', { kind: 'typed' }, rest, press('a')));
  const quickly = await repeat(() => probe.measure('keydown', { kind: 'typed' }, 60, press('e')));
  await page.keyboard.press('Escape');

  const add = area.getByRole('button', { name: t('app.card.add'), exact: true }).last();
  await add.click();
  await page.locator('.card-entry textarea').waitFor();
  const letters: InputCost[] = [];
  const next: InputCost[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    letters.push(await probe.measure('keydown', { kind: 'typed' }, rest, press('k')));
    next.push(await probe.measure('keydown', { kind: 'card-added' }, rest, press('Enter')));
  }
  await page.keyboard.press('Escape');

  const card = area.locator('[data-item]').nth(3);
  const id = await idOf(card);
  await card.locator('[data-focus="text"]').focus();
  const byKey = await repeat((turn) =>
    probe.measure(
      'keydown',
      { kind: 'card-moved', id },
      rest,
      press(turn % 2 === 0 ? 'Alt+ArrowRight' : 'Alt+ArrowLeft'),
    ),
  );
  const byPointer = await repeat(() => dragFirst(page, probe, area));
  return [
    { name: 'nothing', costs: nothing },
    { name: 'type', costs: type },
    { name: 'type quickly', costs: quickly },
    { name: 'first letter', costs: letters },
    { name: 'next card', costs: next },
    { name: 'move by key', costs: byKey },
    { name: 'move by pointer', costs: byPointer },
  ];
}

/** Drags the first card of a region behind the third; time counts from letting go, script from taking hold. */
async function dragFirst(page: Page, probe: PaintProbe, area: Locator): Promise<InputCost> {
  const [first, third] = [area.locator('[data-item]').nth(0), area.locator('[data-item]').nth(2)];
  await first.scrollIntoViewIfNeeded();
  const [from, to] = [await first.locator('.card-text').boundingBox(), await third.boundingBox()];
  if (!from || !to) throw new Error('The cards are not on the screen.');
  const id = await idOf(first);
  return await probe.measure('pointerup', { kind: 'card-moved', id }, rest, async () => {
    await page.mouse.move(from.x + 10, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width - 4, to.y + to.height - 4, { steps: 8 });
    await page.waitForTimeout(50);
    await page.mouse.up();
  });
}

async function idOf(card: Locator): Promise<string> {
  const id = await card.getAttribute('data-item');
  if (id === null) throw new Error('There is no card there.');
  return id;
}
