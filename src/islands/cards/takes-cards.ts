import type { RegionView } from '../canvas-view.ts';

/** Whether a card can be moved into a region of this field type; the others hold marks, numbers or what was collected. */
export function takesCards(field: RegionView['field']): boolean {
  return (
    field === 'cards' ||
    field === 'statement' ||
    field === 'matrix' ||
    field === 'tasks' ||
    field === 'timeline'
  );
}
