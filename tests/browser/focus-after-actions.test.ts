import { describe } from 'vitest';
import { type Action, cardActions } from './canvas-actions.ts';
import { otherActions } from './field-actions.ts';
import { heardSince, listen } from './heard.ts';
import { type Team, teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { languages } from './words.ts';

/** Does one thing after the other; gives what was not as it should be. */
async function perform(team: Team, actions: readonly Action[]): Promise<string[]> {
  const { page } = team;
  const wrong: string[] = [];
  for (const { what, act, near, says = [] } of actions) {
    await heardSince(page);
    await act(page);
    const place = page
      .locator(near)
      .filter({ has: page.locator(':focus') })
      .or(page.locator(`${near}:focus`));
    const there = await place
      .first()
      .waitFor({ state: 'attached', timeout: 5_000 })
      .then(() => true)
      .catch(() => false);
    if (!there) {
      const at = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 150));
      wrong.push(`${what}: the focus is at ${at}`);
    }
    const heard: string[] = [];
    await expect
      .poll(async () => heard.push(...(await heardSince(page))), { timeout: 2_000 })
      .toBeGreaterThanOrEqual(says.length)
      .catch(() => undefined);
    if (JSON.stringify(heard) !== JSON.stringify(says))
      wrong.push(`${what}: heard ${JSON.stringify(heard)} instead of ${JSON.stringify(says)}`);
  }
  return wrong;
}

describe.each(languages)('in $code', (language) => {
  test('cards and sentences: the focus stays near, and what happened is said once', async ({ visitor }) => {
    await listen(visitor.page);
    const team = teamOf(visitor, language);
    await team.begin('De Linde');
    expect(await perform(team, cardActions(language))).toEqual([]);
  });

  for (const { canvas, actions } of otherActions(language)) {
    test(`${canvas}: the focus stays near, and what happened is said once`, async ({ visitor }) => {
      await listen(visitor.page);
      const team = teamOf(visitor, language);
      await team.begin('De Linde', canvas);
      expect(await perform(team, actions)).toEqual([]);
    });
  }
});
