import type { Tab } from '../stores/laptop.ts';
import { newLaptop } from '../stores/laptop.ts';

/** A tab with an empty prototype open, on a laptop of its own. */
export async function openTeam(): Promise<Tab> {
  const tab = newLaptop().tab();
  await tab.prototype.openNew('nl', 'De Regenboog');
  return tab;
}

/** Adds cards with these texts to a region of the canvas `canvas`; gives their ids. */
export function addCards(tab: Tab, region: string, texts: readonly string[]): readonly string[] {
  return tab.prototype.add(
    'canvas',
    region,
    texts.map((text) => ({ text })),
  );
}

/** The texts of a region of the canvas `canvas`, in order. */
export function textsIn(tab: Tab, region: string): readonly string[] {
  return tab.prototype
    .list('canvas', region)
    .get()
    .map((id) => tab.prototype.item(id).get()?.text ?? '');
}
