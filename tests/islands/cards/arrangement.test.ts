import { describe, expect, it } from 'vitest';
import { arrange, arrangementOf } from '../../../src/islands/cards/arrangement.ts';
import { addCards, openTeam } from '../team.ts';

const headings = (pairs: Readonly<Record<string, string>>) => (id: string) => pairs[id];

describe('arranging cards', () => {
  it('puts cards under their heading, where the heading stands', () => {
    expect(arrange(['a', 'b', 'c', 'd'], headings({ a: 'c', d: 'c' }))).toEqual([
      { id: 'b', members: [] },
      { id: 'c', members: ['a', 'd'] },
    ]);
  });

  it('lets a card stand on its own when its heading is elsewhere, is itself, or stands under another', () => {
    const arranged = arrange(['a', 'b', 'c', 'd'], headings({ a: 'gone', b: 'b', c: 'd', d: 'c' }));
    expect(arranged.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(arranged.every(({ members }) => members.length === 0)).toBe(true);
  });

  it('loses no card, whatever the headings say', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const arranged = arrange(ids, headings({ b: 'a', c: 'b', d: 'a', e: 'c' }));
    expect(arranged.flatMap(({ id, members }) => [id, ...members]).sort()).toEqual(ids);
  });

  it('follows the open prototype, and is not built anew by typing', async () => {
    const tab = await openTeam();
    const [heading = '', card = ''] = addCards(tab, 'why', ['warm', 'gezien']);
    const store = arrangementOf(tab.prototype, 'canvas', 'why');
    let builds = 0;
    const stop = store.listen(() => {
      builds += 1;
    });
    tab.prototype.startEditing(card);
    tab.prototype.type(card, 'gezien en gehoord');
    tab.prototype.endEditing(card);
    expect(builds).toBe(0);
    tab.prototype.group([card], heading);
    expect(store.get()).toEqual([{ id: heading, members: [card] }]);
    tab.prototype.undo();
    expect(store.get().map(({ id }) => id)).toEqual([heading, card]);
    stop();
  });
});
