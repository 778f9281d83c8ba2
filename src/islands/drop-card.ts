import type { OpenPrototype } from '../stores/prototype.ts';
import { arrangementOf } from './cards/arrangement.ts';
import type { DropTarget } from './moving/drop-target.ts';

/** Puts a dragged card where it was let go: place, region and group. A heading card takes the cards under it along. */
export function dropCard(prototype: OpenPrototype, id: string, target: DropTarget): void {
  const item = prototype.item(id).get();
  if (!item) return;
  const { canvas, region, group, before } = target;
  const from = arrangementOf(prototype, item.canvas, item.region).get();
  const members = from.find((card) => card.id === id)?.members ?? [];
  const ids = [id, ...members];
  const oldGroup = from.find((card) => card.members.includes(id))?.id;
  const into = arrangementOf(prototype, canvas, region).get();
  const row =
    group === undefined
      ? into.map((card) => card.id)
      : (into.find((card) => card.id === group)?.members ?? []);
  const sameRow = item.canvas === canvas && item.region === region && oldGroup === group;
  const stays = sameRow && row[row.indexOf(id) + 1] === before;
  if (stays) return;
  const last = row.filter((other) => other !== id).at(-1) ?? group;
  if (before !== undefined) prototype.move(ids, { before });
  else if (group !== undefined && last !== undefined) prototype.move(ids, { after: last });
  else prototype.move(ids, { canvas, region, at: 'end' });
  if (oldGroup !== group) prototype.group(group === undefined ? [id] : ids, group);
}
