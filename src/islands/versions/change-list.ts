import type { Comparison } from '../../model/compare.ts';
import type { ItemView } from '../../model/read-item.ts';
import type { ComparedCanvas, RegionView } from '../canvas-view.ts';

/** In which ways a card differs. */
export type ChangeKind = 'added' | 'gone' | 'reworded' | 'moved' | 'changed';

/** Everything that differs of one card. */
export interface CardChange {
  readonly id: string;
  readonly kinds: readonly ChangeKind[];
  readonly before: ItemView | undefined;
  readonly after: ItemView | undefined;
  /** Names of fields that differ, beside text and place. */
  readonly fields: readonly string[];
}

/** What differs in a region. */
export interface RegionChanges {
  readonly region: string;
  /** '' for a region that this edition does not have. */
  readonly title: string;
  readonly field: RegionView['field'] | undefined;
  readonly cards: readonly CardChange[];
}

/** What differs on a canvas. */
export interface CanvasChanges {
  readonly canvas: string;
  /** '' for a canvas that this edition does not have. */
  readonly title: string;
  readonly regions: readonly RegionChanges[];
}

/** Sorts what a comparison holds by canvas and region, in the order of the workshop; a card stands where it is now. */
export function changeList(
  comparison: Comparison,
  canvases: readonly ComparedCanvas[],
): readonly CanvasChanges[] {
  const changes = cardChanges(comparison);
  const known = canvases.flatMap(({ id, title, regions }) => {
    const found = regions.flatMap((region) => {
      const cards = changes.filter((change) => stands(change, id, region.id));
      return cards.length > 0 ? [{ region: region.id, title: region.title, field: region.field, cards }] : [];
    });
    const others = changes.filter(
      (change) => placeOf(change).canvas === id && !regions.some((region) => stands(change, id, region.id)),
    );
    const all = [...found, ...(others.length > 0 ? [unknownRegion(others)] : [])];
    return all.length > 0 ? [{ canvas: id, title, regions: all }] : [];
  });
  const elsewhere = changes.filter((change) => !canvases.some(({ id }) => id === placeOf(change).canvas));
  if (elsewhere.length === 0) return known;
  return [...known, { canvas: '', title: '', regions: [unknownRegion(elsewhere)] }];
}

function unknownRegion(cards: readonly CardChange[]): RegionChanges {
  return { region: '', title: '', field: undefined, cards };
}

function cardChanges(comparison: Comparison): readonly CardChange[] {
  const { added, gone, reworded, moved, changed } = comparison;
  const pairs = new Map<string, CardChange>();
  const note = (kind: ChangeKind, before: ItemView, after: ItemView, fields: readonly string[] = []) => {
    const known = pairs.get(after.id);
    const kinds = [...(known?.kinds ?? []), kind];
    pairs.set(after.id, {
      id: after.id,
      kinds,
      before,
      after,
      fields: [...(known?.fields ?? []), ...fields],
    });
  };
  for (const { before, after } of reworded) note('reworded', before, after);
  for (const { before, after } of moved) note('moved', before, after);
  for (const { before, after, fields } of changed) note('changed', before, after, fields);
  return [
    ...added.map(
      (after): CardChange => ({ id: after.id, kinds: ['added'], before: undefined, after, fields: [] }),
    ),
    ...pairs.values(),
    ...gone.map(
      (before): CardChange => ({ id: before.id, kinds: ['gone'], before, after: undefined, fields: [] }),
    ),
  ];
}

function placeOf({ before, after }: CardChange): { readonly canvas: string; readonly region: string } {
  return after ?? before ?? { canvas: '', region: '' };
}

function stands(change: CardChange, canvas: string, region: string): boolean {
  const place = placeOf(change);
  return place.canvas === canvas && place.region === region;
}
