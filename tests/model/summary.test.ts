import { expect, test } from 'vitest';
import { summarize } from '../../src/model/summary.ts';
import { handMade, openedWith } from './start.ts';

test('the summary has the texts per canvas and region, chosen statements first', () => {
  const why = { canvas: 'five-questions', region: 'why' };
  const { prototype } = openedWith(
    handMade(
      [
        { id: '1', ...why, order: 'a0', text: 'kandidaat' },
        { id: '2', ...why, order: 'a1', text: 'gekozen', chosen: true, alternatives: ['ook gekozen'] },
        { id: '3', ...why, order: 'a2', text: 'vroeger', chosen: false },
        { id: '4', ...why, order: 'a3', text: 'privé', private: true },
        { id: '5', ...why, order: 'a4', text: '' },
        { id: '6', canvas: 'core-tasks', region: 'today', order: 'a0', text: 'vandaag' },
      ],
      { title: 'De Regenboog', removed: [{ id: '7', ...why, order: 'a0', text: 'weg' }] },
    ),
  );
  expect(summarize(prototype)).toEqual({
    id: 'doc',
    title: 'De Regenboog',
    canvases: [
      { canvas: 'core-tasks', regions: [{ region: 'today', texts: ['vandaag'] }] },
      {
        canvas: 'five-questions',
        regions: [{ region: 'why', texts: ['gekozen', 'ook gekozen', 'kandidaat'] }],
      },
    ],
  });
});
