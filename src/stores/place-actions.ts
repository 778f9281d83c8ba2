import { groupItems, ungroupItems } from '../model/commands/groups.ts';
import { moveItems, type Target } from '../model/commands/place.ts';
import type { Edit } from '../model/edit.ts';
import { textsOf } from '../model/free-text.ts';
import { type Item, isLive } from '../model/item.ts';
import { placeOf } from '../model/read-item.ts';
import type { Announcer } from './announcer.ts';
import type { TabDocument } from './document.ts';
import type { Destination, PrototypeActions } from './prototype.ts';
import type { Steps } from './steps.ts';

export type PlaceActions = Pick<PrototypeActions, 'move' | 'step' | 'group'>;

/** Makes the actions that say where items stand. */
export function createPlaceActions(document: TabDocument, steps: Steps, announcer: Announcer): PlaceActions {
  const standing = (ids: readonly string[]): readonly Item[] =>
    [...new Set(ids)].flatMap((id) => {
      const item = document.itemOf(id);
      return item && isLive(item) ? [item] : [];
    });

  const targetOf = (to: Destination, moved: ReadonlySet<string>): Target | undefined => {
    if ('at' in to) {
      const { canvas, region } = to;
      const first = document.region(canvas, region).find(({ id }) => !moved.has(id));
      return to.at === 'start' && first ? { canvas, region, before: first.id } : { canvas, region };
    }
    const beside = 'before' in to ? to.before : to.after;
    const [item] = standing([beside]);
    if (!item || moved.has(beside)) return undefined;
    const { canvas, region } = placeOf(item);
    return 'before' in to ? { canvas, region, before: beside } : { canvas, region, after: beside };
  };
  const announce = (id: string, from: { readonly canvas: string; readonly region: string }) => {
    const item = document.itemOf(id);
    if (!item) return;
    const { canvas, region } = placeOf(item);
    const list = document.cells.list(canvas, region).get();
    const values = { canvas, region, position: list.indexOf(id) + 1, total: list.length };
    if (canvas === from.canvas && region === from.region) announcer.say('app.announce.moved', values);
    else announcer.say('app.announce.moved-region', values);
  };
  const move: PlaceActions['move'] = (ids, to) => {
    const items = standing(ids);
    const [first] = items;
    const target = targetOf(to, new Set(ids));
    if (!first || !target) return;
    const from = placeOf(first);
    const region = document.region(target.canvas, target.region);
    if (steps.perform(moveItems(steps.context, items, region, target))) announce(first.id, from);
  };
  return {
    move,
    step(id, direction) {
      const [item] = standing([id]);
      if (!item) return;
      const { canvas, region } = placeOf(item);
      const list = document.cells.list(canvas, region).get();
      const neighbour = list[list.indexOf(id) + (direction === 'up' ? -1 : 1)];
      if (neighbour !== undefined)
        move([id], direction === 'up' ? { before: neighbour } : { after: neighbour });
    },
    group(ids, heading) {
      const members = standing(ids).filter(({ id }) => id !== heading);
      if (members.length === 0) return;
      if (heading === undefined) {
        if (steps.perform(ungroupItems(steps.context, members)))
          announcer.say('app.announce.ungrouped', { count: members.length });
        return;
      }
      const [head] = standing([heading]);
      if (!head) return;
      const { canvas, region } = placeOf(head);
      const step = steps.context.newId();
      const named = (edit: Edit): Edit => ({ ...edit, record: { ...edit.record, step } });
      const away = members.filter((item) => {
        const place = placeOf(item);
        return place.canvas !== canvas || place.region !== region;
      });
      if (away.length > 0) {
        const target = { canvas, region, after: heading };
        steps.perform(named(moveItems(steps.context, away, document.region(canvas, region), target)));
      }
      const joining = standing(members.map(({ id }) => id));
      const edit = groupItems(steps.context, head, joining, document.region(canvas, region));
      if (!steps.perform(named(edit))) return;
      const [text = ''] = textsOf(head, 'text');
      announcer.say('app.announce.grouped', { count: members.length, heading: text });
    },
  };
}
