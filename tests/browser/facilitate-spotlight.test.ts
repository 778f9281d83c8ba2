import { facilitatorOf } from './facilitator.ts';
import { expect, test, type Visitor } from './visitor.ts';
import { edition, inLanguage } from './words.ts';

const dutch = inLanguage('nl');
const { t } = dutch;
const questions = edition.canvases.find(({ id }) => id === 'five-questions');
const [first, second] =
  questions?.regions.filter(({ field }) => field === 'cards').map(({ title }) => title['nl'] ?? '') ?? [];
const many = Array.from({ length: 40 }, (_, number) => `Kaartje ${number + 1}`);

/** A facilitator who wrote many cards in the first region, and one in the second, with the tool to write still open. */
async function withCards(visitor: Visitor) {
  const facilitator = facilitatorOf(visitor, dutch);
  const projector = await facilitator.beginWithProjector('team-meeting');
  await facilitator.show('five-questions', second ?? '');
  await facilitator.write(t('facilitate.panel.write'), ['In het tweede vak']);
  await facilitator.show('five-questions', first ?? '');
  await facilitator.write(t('facilitate.panel.write'), many);
  const page = projector.locator('.stage-pages');
  const lit = projector.locator('.stage-page [data-light="lit"]');
  const light = async (card: string) => {
    await facilitator.press(t('facilitate.panel.write'));
    await facilitator.press(t('facilitate.spotlight-named', { card }));
  };
  return { facilitator, projector, page, lit, light };
}

test('the spotlight goes to a card on another page than the one that is held', async ({ visitor }) => {
  const { facilitator, page, lit, light } = await withCards(visitor);
  await facilitator.press(t('facilitate.panel.show'));
  await facilitator.press(t('facilitate.page.next'));
  await expect.poll(() => page.innerText()).toContain('2 ');
  await light('Kaartje 1');
  await expect.poll(() => lit.allInnerTexts()).toEqual(['Kaartje 1']);
});

test('the spotlight finds its card on a whole canvas, and goes to the region of a card that the room does not see', async ({
  visitor,
}) => {
  const { facilitator, projector, lit, light } = await withCards(visitor);
  await facilitator.show('five-questions', t('facilitate.whole-canvas'));
  await light('Kaartje 40');
  await expect.poll(() => lit.allInnerTexts()).toEqual(['Kaartje 40']);
  expect(await projector.locator('.stage-canvas').count()).toBe(1);
  await light('Kaartje 2');
  await expect.poll(() => lit.allInnerTexts()).toEqual(['Kaartje 2']);
  await facilitator.console.locator('.console-tool select').selectOption({ label: second ?? '' });
  await light('In het tweede vak');
  await expect.poll(() => lit.allInnerTexts()).toEqual(['In het tweede vak']);
  await facilitator.show('five-questions', first ?? '');
  await facilitator.press(t('facilitate.panel.write'));
  await facilitator.console.locator('.console-tool select').selectOption({ label: second ?? '' });
  await light('In het tweede vak');
  await expect.poll(() => lit.allInnerTexts()).toEqual(['In het tweede vak']);
  await expect.poll(() => projector.locator('.stage-head h1').innerText()).toBe(second);
});

test('pages turn by themselves again once the card in the spotlight is removed', async ({ visitor }) => {
  await visitor.context.clock.install();
  const { facilitator, page, lit, light } = await withCards(visitor);
  await light('Kaartje 1');
  await expect.poll(() => lit.allInnerTexts()).toEqual(['Kaartje 1']);
  await visitor.context.clock.runFor(16_000);
  await expect.poll(() => page.innerText()).toContain('1 ');
  await facilitator.press(t('facilitate.remove-card', { card: 'Kaartje 1' }));
  await expect.poll(() => lit.count()).toBe(0);
  await visitor.context.clock.runFor(16_000);
  await expect.poll(() => page.innerText()).toContain('2 ');
});
