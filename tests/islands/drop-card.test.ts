import { describe, expect, it } from 'vitest';
import { dropCard, startAt } from '../../src/islands/drop-card.ts';
import type { DropPlace, DropTarget } from '../../src/islands/moving/drop-target.ts';
import { addCards, openTeam, textsIn } from './team.ts';

const line = { x: 0, y: 0, length: 0, upright: true };

/** A target as the search for one would give it; nothing reads the area. */
function target(region: string, place: DropPlace): DropTarget {
  return { area: {} as HTMLElement, canvas: 'canvas', region, place };
}

const inList = (before?: string, group?: string): DropPlace => ({ kind: 'list', before, group, line });

const inSlot = (slot: string, unit: 'year' | 'month' = 'month'): DropPlace => ({ kind: 'slot', slot, unit });

describe('letting a card go', () => {
  it('puts it before another card, or last', async () => {
    const tab = await openTeam();
    const [a = '', b = '', c = ''] = addCards(tab, 'why', ['a', 'b', 'c']);
    dropCard(tab.prototype, c, target('why', inList(a)));
    expect(textsIn(tab, 'why')).toEqual(['c', 'a', 'b']);
    dropCard(tab.prototype, a, target('why', inList()));
    expect(textsIn(tab, 'why')).toEqual(['c', 'b', 'a']);
    dropCard(tab.prototype, b, target('tasks', inList()));
    expect(textsIn(tab, 'tasks')).toEqual(['b']);
  });

  it('is no step of undo when nothing moves', async () => {
    const tab = await openTeam();
    const [a = '', b = ''] = addCards(tab, 'why', ['a', 'b']);
    dropCard(tab.prototype, a, target('why', inList(b)));
    tab.prototype.undo();
    expect(textsIn(tab, 'why')).toEqual([]);
  });

  it('takes a card into a group and out of it', async () => {
    const tab = await openTeam();
    const [heading = '', one = '', two = ''] = addCards(tab, 'why', ['kop', 'een', 'twee']);
    tab.prototype.group([one], heading);
    dropCard(tab.prototype, two, target('why', inList(undefined, heading)));
    expect(tab.prototype.item(two).get()?.group).toBe(heading);
    dropCard(tab.prototype, one, target('why', inList()));
    expect(tab.prototype.item(one).get()?.group).toBeUndefined();
  });

  it('lays it on a field, also from another region', async () => {
    const tab = await openTeam();
    const [a = ''] = addCards(tab, 'why', ['a']);
    dropCard(tab.prototype, a, target('field', { kind: 'plane', x: 0.25, y: 0.75 }));
    expect(tab.prototype.item(a).get()).toMatchObject({ region: 'field', x: 0.25, y: 0.75 });
  });

  it('gives it the month of a slot, and drops an end that would come before', async () => {
    const tab = await openTeam();
    const [a = ''] = tab.prototype.add('canvas', 'path', [{ text: 'a', start: '2026-09', end: '2026-11' }]);
    dropCard(tab.prototype, a ?? '', target('path', inSlot('2027-01')));
    expect(tab.prototype.item(a ?? '').get()?.start).toBe('2027-01');
    expect(tab.prototype.item(a ?? '').get()?.end).toBeUndefined();
    startAt(tab.prototype, a ?? '', '');
    expect(tab.prototype.item(a ?? '').get()?.start).toBeUndefined();
  });

  it('is one step of undo, whatever it changes', async () => {
    const tab = await openTeam();
    const { prototype } = tab;
    const [heading = '', one = '', , two = ''] = addCards(tab, 'why', ['kop', 'een', 'los', 'twee']);
    prototype.group([one], heading);
    dropCard(prototype, two, target('why', inList(undefined, heading)));
    prototype.undo();
    expect(prototype.item(two).get()?.group).toBeUndefined();
    expect(textsIn(tab, 'why')).toEqual(['kop', 'een', 'los', 'twee']);
    dropCard(prototype, two, target('field', { kind: 'plane', x: 0.25, y: 0.75 }));
    prototype.undo();
    expect(textsIn(tab, 'why')).toEqual(['kop', 'een', 'los', 'twee']);
    prototype.redo();
    expect(prototype.item(two).get()).toMatchObject({ region: 'field', x: 0.25, y: 0.75 });
    const when = { start: '2026-09', end: '2026-11' };
    const [entry = ''] = prototype.add('canvas', 'path', [{ text: 'a', ...when }]);
    dropCard(prototype, entry, target('path', inSlot('2027-01')));
    prototype.undo();
    expect(prototype.item(entry).get()).toMatchObject(when);
  });

  it('leaves an entry its day in the month, or its month in the year, where it stands', async () => {
    const tab = await openTeam();
    const starts = ['2026-10-15', '2026-10', '2026'];
    const [onDay = '', inMonth = '', inYear = ''] = tab.prototype.add(
      'canvas',
      'path',
      starts.map((start) => ({ text: 'a', start })),
    );
    const start = (id: string) => tab.prototype.item(id).get()?.start;
    dropCard(tab.prototype, onDay, target('path', inSlot('2026-10')));
    dropCard(tab.prototype, inMonth, target('path', inSlot('2026', 'year')));
    dropCard(tab.prototype, inYear, target('path', inSlot('2026')));
    expect([onDay, inMonth, inYear].map(start)).toEqual(starts);
    dropCard(tab.prototype, onDay, target('path', inSlot('2026-11')));
    dropCard(tab.prototype, inMonth, target('path', inSlot('2026')));
    expect([onDay, inMonth].map(start)).toEqual(['2026-11', '2026']);
  });
});
