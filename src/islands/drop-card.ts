import type { OpenPrototype } from '../stores/prototype.ts';
import { arrangementOf } from './cards/arrangement.ts';
import { moveCard } from './cards/step-card.ts';
import { slotFor } from './fields/timeline-slots.ts';
import type { DropPlace, DropTarget } from './moving/drop-target.ts';

/** Puts a dragged card where it was let go, as one step of undo. */
export function dropCard(prototype: OpenPrototype, id: string, target: DropTarget): void {
  prototype.asOneStep(() => drop(prototype, id, target));
}

function drop(prototype: OpenPrototype, id: string, { canvas, region, place }: DropTarget): void {
  const item = prototype.item(id).get();
  if (!item) return;
  if (place.kind === 'list') {
    dropInList(prototype, id, canvas, region, place);
    return;
  }
  if (item.canvas !== canvas || item.region !== region)
    moveCard(prototype, id, { canvas, region, at: 'end' });
  if (place.kind === 'plane') prototype.setPosition(id, place.x, place.y);
  // In the slot where it stands already it keeps its day, or its month where a slot is a whole year.
  else if (slotFor(item.start ?? '', place.unit) !== place.slot) startAt(prototype, id, place.slot);
}

/** Gives an entry of a timeline another beginning, '' for none; an end that would come before it goes. */
export function startAt(prototype: OpenPrototype, id: string, start: string): void {
  const item = prototype.item(id).get();
  if (!item || (item.start ?? '') === start) return;
  prototype.asOneStep(() => {
    prototype.setField(id, 'start', start === '' ? undefined : start);
    if (item.end !== undefined && (start === '' || item.end < start))
      prototype.setField(id, 'end', undefined);
  });
}

/** Puts a card among others: place, region and group. A heading card takes the cards under it along. */
function dropInList(
  prototype: OpenPrototype,
  id: string,
  canvas: string,
  region: string,
  { group, before }: Extract<DropPlace, { kind: 'list' }>,
): void {
  const item = prototype.item(id).get();
  if (!item) return;
  const from = arrangementOf(prototype, item.canvas, item.region).get();
  const ids = [id, ...(from.find((card) => card.id === id)?.members ?? [])];
  const oldGroup = from.find((card) => card.members.includes(id))?.id;
  const into = arrangementOf(prototype, canvas, region).get();
  const row =
    group === undefined
      ? into.map((card) => card.id)
      : (into.find((card) => card.id === group)?.members ?? []);
  const sameRow = item.canvas === canvas && item.region === region && oldGroup === group;
  if (sameRow && row[row.indexOf(id) + 1] === before) return;
  const last = row.filter((other) => other !== id).at(-1) ?? group;
  if (before !== undefined) prototype.move(ids, { before });
  else if (group !== undefined && last !== undefined) prototype.move(ids, { after: last });
  else prototype.move(ids, { canvas, region, at: 'end' });
  if (oldGroup !== group) prototype.group(group === undefined ? [id] : ids, group);
}
