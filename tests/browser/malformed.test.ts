import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { openFile } from '../../src/model/open.ts';
import { type Problem, problems } from '../../src/model/problems.ts';
import { malformedInputs } from '../model/malformed-inputs.ts';
import { shownIn } from './screen.ts';
import { teamOf } from './team.ts';
import { expect, test } from './visitor.ts';
import { languages, type TestLanguage } from './words.ts';

/** The words of a problem, without its values: what must stand in the message, in this order. */
function wordsOf({ t }: TestLanguage, { code }: Problem): string[] {
  const marks = Object.fromEntries(problems[code].map((name) => [name, '\u0000']));
  return t(`problem.${code}`, marks).split('\u0000');
}

/** The files that a team in this language picks: every other one. */
function filesFor(language: TestLanguage) {
  const turn = languages.indexOf(language);
  return malformedInputs.flatMap(({ name, bytes, says }, at) => {
    if (at % languages.length !== turn) return [];
    const content = bytes(`${language.code}-${at}`);
    const result = openFile(content);
    const told = result.outcome === 'opened' ? result.notices : [result.problem];
    const problem = told.find(({ code }) => code === says);
    if (!problem) throw new Error(`${name} does not say ${says}.`);
    return [
      {
        name: `${name}.amore.json`,
        bytes: Buffer.from(content),
        problem,
        opens: result.outcome !== 'failed',
      },
    ];
  });
}

async function downloaded(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return readFileSync(await download.path());
}

async function closeAll(notices: Locator, label: string): Promise<void> {
  const buttons = notices.getByRole('button', { name: label });
  while ((await buttons.count()) > 0) await buttons.first().click();
}

test.for(languages)(
  'each malformed file is told by name, and the work stays as it was ($code)',
  async (language, { visitor }) => {
    const { page } = visitor;
    const { t } = language;
    const team = teamOf(visitor, language);
    await team.begin('De Regenboog');
    await team.write('five-questions', 'why', ['Ons eigen werk']);
    await expect.poll(() => shownIn(page, 'why')).toEqual(['Ons eigen werk']);
    const address = page.url();
    const notices = page.locator('.notices');

    for (const { name, bytes, problem, opens } of filesFor(language)) {
      const before = { address: page.url(), shown: await shownIn(page, 'why') };
      await team.open({ name, bytes });
      const words = wordsOf(language, problem).map((part) => part.trim());
      const said = words.reduce((found, part) => found.filter({ hasText: part }), notices.locator('.notice'));
      const notice = said.filter({ hasText: name });
      await notice.first().waitFor();
      const raw = notice.first().getByRole('button', { name: t('app.action.download-raw') });
      expect(await page.locator('dialog[open]').count(), `a question about ${name}`).toBe(0);
      expect(bytes.equals(await downloaded(page, raw)), name).toBe(true);
      await team.ready();
      if (!opens) expect({ address: page.url(), shown: await shownIn(page, 'why') }, name).toEqual(before);
      await closeAll(notices, t('app.notice.dismiss'));
    }

    await page.goto(address);
    await team.ready();
    await expect.poll(() => shownIn(page, 'why')).toEqual(['Ons eigen werk']);
  },
);
