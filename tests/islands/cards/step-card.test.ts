import { describe, expect, it } from 'vitest';
import type { CanvasView, RegionView } from '../../../src/islands/canvas-view.ts';
import { moveCard, stepCard } from '../../../src/islands/cards/step-card.ts';
import { addCards, openTeam, textsIn } from '../team.ts';

const region = (id: string, field: 'cards' | 'counts'): RegionView => {
  const base = { id, title: id, colour: 'sun', width: 6, empty: '', prompts: [], examples: [] } as const;
  return field === 'cards'
    ? { ...base, field, votes: true }
    : { ...base, field, labels: { low: '', middle: '', high: '' } };
};

const canvas: CanvasView = {
  id: 'canvas',
  title: 'canvas',
  description: '',
  colour: 'sun',
  layout: 'grid',
  reminder: false,
  href: '/',
  regions: [region('first', 'cards'), region('numbers', 'counts'), region('last', 'cards')],
};

describe('moving a card by a step', () => {
  it('goes one place earlier or later and stops at the ends', async () => {
    const tab = await openTeam();
    const [a = '', , c = ''] = addCards(tab, 'first', ['a', 'b', 'c']);
    stepCard(tab.prototype, canvas, c, 'earlier');
    expect(textsIn(tab, 'first')).toEqual(['a', 'c', 'b']);
    stepCard(tab.prototype, canvas, a, 'earlier');
    expect(textsIn(tab, 'first')).toEqual(['a', 'c', 'b']);
    stepCard(tab.prototype, canvas, a, 'later');
    expect(textsIn(tab, 'first')).toEqual(['c', 'a', 'b']);
  });

  it('passes a group as one, and moves a grouped card among its own', async () => {
    const tab = await openTeam();
    const [heading = '', one = '', two = '', loose = ''] = addCards(tab, 'first', [
      'kop',
      'een',
      'twee',
      'los',
    ]);
    tab.prototype.group([one, two], heading);
    stepCard(tab.prototype, canvas, loose, 'earlier');
    expect(textsIn(tab, 'first').indexOf('los')).toBeLessThan(textsIn(tab, 'first').indexOf('kop'));
    stepCard(tab.prototype, canvas, one, 'later');
    const texts = textsIn(tab, 'first');
    expect(texts.indexOf('twee')).toBeLessThan(texts.indexOf('een'));
    expect(tab.prototype.item(one).get()?.group).toBe(heading);
  });

  it('goes to the next region that takes cards and leaves out one with numbers', async () => {
    const tab = await openTeam();
    const [a = ''] = addCards(tab, 'first', ['a', 'b']);
    stepCard(tab.prototype, canvas, a, 'region-after');
    expect(textsIn(tab, 'last')).toEqual(['a']);
    stepCard(tab.prototype, canvas, a, 'region-after');
    expect(textsIn(tab, 'last')).toEqual(['a']);
    stepCard(tab.prototype, canvas, a, 'region-before');
    expect(textsIn(tab, 'first')).toEqual(['b', 'a']);
  });

  it('takes the cards under a heading along', async () => {
    const tab = await openTeam();
    const [heading = '', one = ''] = addCards(tab, 'first', ['kop', 'een', 'los']);
    tab.prototype.group([one], heading);
    moveCard(tab.prototype, heading, { canvas: 'canvas', region: 'last', at: 'end' });
    expect(textsIn(tab, 'last')).toEqual(['kop', 'een']);
    expect(textsIn(tab, 'first')).toEqual(['los']);
  });
});
