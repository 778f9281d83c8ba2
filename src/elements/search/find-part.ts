/** The part of the search box that a selector names; a box without it is a mistake in its markup. */
export function findPart<T extends HTMLElement>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The search box lacks ${selector}.`);
  return found;
}
