import { describe, expect, it } from 'vitest';
import { keepsRule, spreadOf } from '../../../src/islands/fields/rating-result.ts';
import { currentRound, marksOf, ratersIn, tally } from '../../../src/islands/fields/rating-rounds.ts';
import { marksIn } from '../../../src/model/exports/marks.ts';
import { openTeam } from '../team.ts';

const place = { canvas: 'canvas', region: 'check' };
const rule = { nobodyAt: 1, median: 3 };

async function marked(values: readonly number[], round = 1) {
  const tab = await openTeam();
  tab.prototype.add(
    'canvas',
    'check',
    values.map((value) => ({ text: 'genuine', value, round })),
  );
  const store = marksOf(tab.prototype, 'canvas', 'check');
  store.listen(() => {});
  return { tab, store, round: marksIn(store.get(), ['genuine'])[0]?.rounds[0] };
}

describe('the rule of a rating', () => {
  it('holds when nobody is at the lowest mark and the median is high enough', async () => {
    const { round } = await marked([2, 3, 3, 4]);
    expect(round && keepsRule(round, rule)).toBe(true);
  });

  it('does not hold with one person at the lowest mark, however high the median', async () => {
    const { round } = await marked([1, 4, 4, 4]);
    expect(round && keepsRule(round, rule)).toBe(false);
  });

  it('does not hold with a median that is too low', async () => {
    const { round } = await marked([2, 2, 3, 3]);
    expect(round && keepsRule(round, rule)).toBe(false);
  });

  it('measures the spread from the lowest to the highest mark', async () => {
    expect(spreadOf((await marked([1, 4, 2])).round)).toBe(3);
    expect(spreadOf((await marked([3, 3])).round)).toBe(0);
    expect(spreadOf(undefined)).toBe(0);
  });
});

describe('rounds and hands', () => {
  it('goes on with the highest round that was begun or marked', async () => {
    const { store } = await marked([3], 2);
    expect(currentRound(store.get(), undefined)).toBe(2);
    expect(currentRound(store.get(), 3)).toBe(3);
    expect(currentRound([], 'none')).toBe(1);
  });

  it('counts a hand more and a hand less, and keeps the marks that have a word of evidence', async () => {
    const { tab, store } = await marked([]);
    const mark = { criterion: 'genuine', value: 3, round: 1 };
    tally(tab.prototype, place, store.get(), mark, 1);
    tab.prototype.add('canvas', 'check', [{ text: 'genuine', value: 3, round: 1, evidence: 'poort' }]);
    expect(ratersIn(store.get(), 1)).toBe(2);
    tally(tab.prototype, place, store.get(), mark, -1);
    expect(store.get().map(({ evidence }) => evidence)).toEqual(['poort']);
  });

  it('takes the highest number of marks that one thing got for the number of people', async () => {
    const { tab, store } = await marked([3, 4, 2]);
    tab.prototype.add('canvas', 'check', [{ text: 'relevant', value: 1, round: 1 }]);
    expect(ratersIn(store.get(), 1)).toBe(3);
    expect(ratersIn(store.get(), 2)).toBe(0);
  });
});
