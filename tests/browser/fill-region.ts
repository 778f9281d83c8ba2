import type { Locator } from 'playwright-core';
import type { Translate } from '../../src/i18n/translate.ts';
import type { Region } from '../../src/schemas/region.ts';

/**
 * Puts one item into a region by its own controls, as a team does; gives the text that it then shows. A collecting region takes
 * nothing of its own: it gives undefined.
 */
export async function fillRegion(
  place: Locator,
  region: Region,
  t: Translate,
  text: string,
): Promise<string | undefined> {
  const { keyboard } = place.page();
  const write = async (button: Locator) => {
    await button.click();
    await keyboard.press('Control+a');
    await keyboard.insertText(text);
    await keyboard.press('Escape');
    return text;
  };
  switch (region.field) {
    case 'cards':
    case 'matrix':
      return write(place.getByRole('button', { name: t('app.card.add'), exact: true }).first());
    case 'statement':
      return write(place.getByRole('button', { name: t('app.statement.add-first') }));
    case 'tasks':
      return write(place.getByRole('button', { name: t('app.tasks.add') }));
    case 'timeline':
      return write(place.locator('[data-drop-slot] button').first());
    case 'counts': {
      await place.getByRole('button', { name: t('app.counts.add'), exact: true }).click();
      for (const [at, value] of ['2', '5', '3'].entries())
        await place.locator('.count-input input').nth(at).fill(value);
      return t('app.counts.total', { total: 10 });
    }
    case 'rating': {
      await place.getByRole('button', { name: t('app.rating.tally') }).click();
      const row = place.locator('tbody tr').first();
      await row.getByRole('button').last().click();
      await place.getByRole('button', { name: t('app.rating.reveal') }).click();
      return t('app.rating.people', { count: 1 });
    }
    case 'collect':
      return undefined;
  }
}

/** What a region shows: its words and what stands in its fields, white space apart. */
export async function shownIn(place: Locator): Promise<string> {
  const words = await place.innerText();
  const fields = await place
    .locator('input:not([type="checkbox"]), select')
    .evaluateAll((inputs) => inputs.map((input) => ('value' in input ? String(input.value) : '')));
  return [words, ...fields].join(' ').replace(/\s+/g, ' ').trim();
}
