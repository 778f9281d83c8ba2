import { describe, expect, it } from 'vitest';
import type { SectionView } from '../../src/guide/reader-view.ts';
import { sectionsBeside } from '../../src/guide/sections-beside.ts';

describe('the sections beside a page', () => {
  const make = (count: number): SectionView[] =>
    Array.from({ length: count }, (_, index) => ({
      section: { id: `s${index}`, title: {}, url: {}, description: {}, colour: 'ink' },
      title: `${index}`,
      href: `/${index}/`,
      pages: [],
    }));
  const beside = (count: number, current?: string) =>
    sectionsBeside(make(count), current).map(({ section }) => section.id);

  it('are all sections of a guide as schools know it', () => {
    expect(beside(12, 's5')).toHaveLength(12);
    expect(beside(12)).toHaveLength(12);
  });

  it('are the reader’s own and its neighbours in a long guide, however long', () => {
    expect(beside(13, 's5')).toEqual(['s4', 's5', 's6']);
    expect(beside(400, 's5')).toEqual(['s4', 's5', 's6']);
    expect(beside(13, 's0')).toEqual(['s0', 's1']);
    expect(beside(13, 's12')).toEqual(['s11', 's12']);
  });

  it('are none beside a page of no section in a long guide', () => {
    expect(beside(13)).toEqual([]);
  });
});
