import { expect, test } from 'vitest';
import { candidatesFor } from '../../src/islands/serving/candidates.ts';
import { servingRegions } from '../../src/islands/serving/serving-store.ts';
import { addCards, openTeam } from './team.ts';

const canvases = [
  {
    id: 'canvas',
    title: 'Canvas',
    description: '',
    colour: 'rose' as const,
    href: '/canvas/',
    phase: 'vision',
    after: [],
    regions: [
      { id: 'vision', title: 'Visie', field: 'statement' as const, role: 'goal' as const },
      { id: 'ideas', title: 'Ideeën', field: 'cards' as const },
      { id: 'check', title: 'Toets', field: 'rating' as const },
      { id: 'steps', title: 'Stappen', field: 'tasks' as const, role: 'step' as const },
    ],
  },
];

async function team() {
  const tab = await openTeam();
  const [former = '', vision = ''] = addCards(tab, 'vision', ['vroeger', 'Elk kind één team']);
  tab.prototype.chooseStatement(former);
  tab.prototype.chooseStatement(vision);
  const [idea = '', other = ''] = addCards(tab, 'ideas', ['Een reünie met ouders', 'Koffie']);
  addCards(tab, 'check', ['4']);
  const [step = ''] = addCards(tab, 'steps', ['Zaal vastleggen']);
  const store = servingRegions(tab.prototype, canvases);
  const texts = (id: string, query: { search?: string; all?: boolean }, already: readonly string[] = []) =>
    candidatesFor({ id }, new Set(already), store.get(), { search: '', all: false, ...query }).flatMap(
      ({ items }) => items.map(({ text }) => text),
    );
  return { tab, ids: { former, vision, idea, other, step }, texts };
}

test('goals are offered first, everything else by searching or on demand', async () => {
  const { ids, texts } = await team();
  expect(texts(ids.step, {})).toEqual(['Elk kind één team']);
  expect(texts(ids.step, { all: true })).toEqual(['Elk kind één team', 'Een reünie met ouders', 'Koffie']);
  expect(texts(ids.step, { search: 'OUDERS reunie' })).toEqual(['Een reünie met ouders']);
});

test('what serves an item is not offered to it, what it serves already always is', async () => {
  const { tab, ids, texts } = await team();
  tab.prototype.serve(ids.idea, [ids.vision]);
  tab.prototype.serve(ids.step, [ids.idea]);
  expect(texts(ids.vision, { all: true })).toEqual(['Koffie']);
  expect(texts(ids.step, {}, [ids.former])).toEqual(['vroeger', 'Elk kind één team']);
});
