import { describe, expect, it } from 'vitest';
import { firstYearOf, monthOf, slotFor, slotsOf } from '../../../src/islands/fields/timeline-slots.ts';

describe('the slots of a school year', () => {
  it('begin with the year as a whole and run from September to August', () => {
    const slots = slotsOf(2026, 'month');
    expect(slots).toHaveLength(13);
    expect(slots.slice(0, 2)).toEqual(['2026', '2026-09']);
    expect(slots.at(-1)).toBe('2027-08');
  });

  it('are the year alone where a timeline counts in years', () => {
    expect(slotsOf(2026, 'year')).toEqual(['2026']);
  });

  it('put every month in the right calendar year', () => {
    expect(monthOf(2026, 12)).toBe('2026-12');
    expect(monthOf(2026, 1)).toBe('2027-01');
  });
});

describe('where a moment is shown', () => {
  it('is its month, or its school year when months are not shown or not known', () => {
    expect(slotFor('2027-03-14', 'month')).toBe('2027-03');
    expect(slotFor('2027-03-14', 'year')).toBe('2026');
    expect(slotFor('2026', 'month')).toBe('2026');
    expect(slotFor('', 'month')).toBe('');
  });
});

describe('the first school year', () => {
  it('is what the team set, else that of the first entry, else the one of today', () => {
    expect(firstYearOf(2020, ['2026-09'], '2026-11-22')).toBe(2020);
    expect(firstYearOf(undefined, ['2027-02', '2026'], '2030-01-01')).toBe(2026);
    expect(firstYearOf('soon', [''], '2027-02-01')).toBe(2026);
  });
});
