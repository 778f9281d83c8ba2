import type { Locator, Page } from 'playwright-core';

/** A point of an element, as shares of its width and height. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

async function pointIn(target: Locator, { x, y }: Spot): Promise<Spot> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('What should be pointed at is not on the screen.');
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}

/** Presses the mouse on one element and carries it to another, without letting go. */
export async function carry(page: Page, from: Locator, to: Locator, spot: Spot = { x: 0.5, y: 0.5 }) {
  const start = await pointIn(from, { x: 0.3, y: 0.3 });
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 12, start.y + 4, { steps: 3 });
  const end = await pointIn(to, spot);
  await page.mouse.move(end.x, end.y, { steps: 6 });
  await page.locator('.drag-ghost').waitFor();
}

/** Drags with the mouse from one element to a spot of another. */
export async function drag(page: Page, from: Locator, to: Locator, spot?: Spot) {
  await carry(page, from, to, spot);
  await page.mouse.up();
}

/** Drags with a finger, through the debugger: the page sees real touches. */
export async function dragByFinger(page: Page, from: Locator, to: Locator, spot: Spot = { x: 0.5, y: 0.5 }) {
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Spot[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const start = await pointIn(from, { x: 0.5, y: 0.5 });
  await touch('touchStart', [start]);
  const end = await pointIn(to, spot);
  for (let step = 1; step <= 8; step += 1) {
    const share = step / 8;
    await touch('touchMove', [
      { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share },
    ]);
    // The pace of a finger: touches that come at once are one movement for the browser.
    await page.waitForTimeout(20);
  }
  await touch('touchEnd', []);
  await client.detach();
}
