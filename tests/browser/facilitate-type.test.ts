import { describe } from 'vitest';
import { facilitatorOf, shownCards } from './facilitator.ts';
import { paste } from './paste.ts';
import { expect, test } from './visitor.ts';
import { edition, inLanguage } from './words.ts';

const dutch = inLanguage('nl');
const { t } = dutch;
const meeting = edition.sessions.find(({ id }) => id === 'team-meeting');
const step = meeting?.steps.find(({ canvas }) => canvas === 'five-questions#values')?.title['nl'] ?? '';

/** Texts as teams write them: short, longer, and one that tells a story. */
function textOf(number: number): string {
  const ends = [
    '',
    ' want dat maakt het hier warm',
    ' en elke leerling merkt dat aan wie aan de poort staat',
  ];
  return `Kaartje ${number}${ends[number % 3]}`;
}

describe.each([5, 20, 60])('%i cards in a region', (count) => {
  test('are readable at 8 metres, and all of them come by', async ({ visitor }) => {
    const facilitator = facilitatorOf(visitor, dutch);
    const { console } = facilitator;
    const projector = await facilitator.beginWithProjector('team-meeting');
    await facilitator.goToStep(step);
    await console.locator('.step-scenes button').last().click();
    const texts = Array.from({ length: count }, (_, number) => textOf(number + 1));
    await facilitator.press(t('facilitate.panel.write'));
    await console.locator('.scribe input').focus();
    await paste(console, texts.join('\n'));
    await expect.poll(() => shownCards(projector)).toContain(texts[0]);
    await facilitator.press(t('facilitate.panel.show'));
    const label = projector.locator('.stage-pages');
    const pages = (await label.count()) ? Number((await label.innerText()).match(/\d+/g)?.[1]) : 1;
    const seen: string[] = [];
    for (let page = 1; page <= pages; page += 1) {
      seen.push(...(await shownCards(projector)));
      expect(await unreadable(projector)).toEqual([]);
      if (page === pages) break;
      await facilitator.press(t('facilitate.page.next'));
      await expect.poll(() => label.innerText()).toContain(`${page + 1} `);
    }
    expect(seen).toEqual(texts);
    expect(pages).toBe(count <= 5 ? 1 : pages);
  });
});

/** What on the stage is too small to read, is cut off, or lies outside the screen. */
function unreadable(projector: import('playwright-core').Page): Promise<string[]> {
  return projector.evaluate(() => {
    const found: string[] = [];
    const body = document.querySelector('.stage-body')?.getBoundingClientRect();
    for (const element of document.querySelectorAll<HTMLElement>('.stage *')) {
      if (element.closest('.screen-controls, .stage-measure, .visually-hidden, [aria-hidden="true"]'))
        continue;
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!own) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const least = element.matches('.stage-card-text') ? 36 : 28;
      if (size < least - 0.01) found.push(`${size} px: ${element.textContent}`);
    }
    for (const card of document.querySelectorAll<HTMLElement>('.stage-page .stage-card')) {
      const box = card.getBoundingClientRect();
      if (body && (box.bottom > body.bottom + 1 || box.right > body.right + 1))
        found.push(`outside: ${card.textContent}`);
      if (card.scrollHeight > card.clientHeight + 1) found.push(`cut off: ${card.textContent}`);
    }
    return found;
  });
}
