import type { SectionView } from './reader-view.ts';

/** Longer than this, a list of sections beside a page is not read any more. */
const mostSections = 12;

/**
 * The sections that the navigation beside a page prints: all of them, and in a guide of more than twelve only the one where the reader
 * is with those before and after it, so that a page does not grow with the site. The overview of the guide lists them all. A page
 * outside the sections gets none of such a long list.
 */
export function sectionsBeside(
  sections: readonly SectionView[],
  current: string | undefined,
): readonly SectionView[] {
  if (sections.length <= mostSections) return sections;
  const place = sections.findIndex(({ section }) => section.id === current);
  return place < 0 ? [] : sections.slice(Math.max(0, place - 1), place + 2);
}
