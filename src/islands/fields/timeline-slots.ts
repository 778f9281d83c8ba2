import { createRegionStore } from '../region-store.ts';
import { schoolYearBegins, schoolYearOf } from '../sheets/moments.ts';

/** Months of a school year in order, from 1. */
export const schoolMonths = Array.from({ length: 12 }, (_, at) => ((schoolYearBegins - 1 + at) % 12) + 1);

/** A place on a timeline: a whole school year (YYYY), or a month of it (YYYY-MM). */
export type Slot = string;

/** The slots of a school year, the whole year first. */
export function slotsOf(year: number, unit: 'year' | 'month' | 'day'): readonly Slot[] {
  if (unit === 'year') return [String(year)];
  const months = schoolMonths.map((month) => monthOf(year, month));
  return [String(year), ...months];
}

/** A month of a school year, as YYYY-MM. */
export function monthOf(year: number, month: number): Slot {
  const own = month >= schoolYearBegins ? year : year + 1;
  return `${own}-${String(month).padStart(2, '0')}`;
}

/** The slot in which a moment is shown: its month, or its school year when it has no month or months are not shown. */
export function slotFor(moment: string, unit: 'year' | 'month' | 'day'): Slot {
  if (moment === '') return '';
  if (unit === 'year' || moment.length === 4) return String(schoolYearOf(moment));
  return moment.slice(0, 7);
}

/** The entries of a timeline by their beginning; those without one under ''. */
export const entriesByStart = createRegionStore<string, ReadonlyMap<string, readonly string[]>>(
  (item) => item.start ?? '',
  (ids, start) => {
    const groups = new Map<string, string[]>();
    for (const id of ids) {
      const moment = start(id) ?? '';
      const group = groups.get(moment);
      if (group) group.push(id);
      else groups.set(moment, [id]);
    }
    return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
  },
);

/** How many entries there are of each kind. */
export const countsByKind = createRegionStore<string, ReadonlyMap<string, number>>(
  (item) => item.kind ?? '',
  (ids, kind) => {
    const counts = new Map<string, number>();
    for (const id of ids) counts.set(kind(id) ?? '', (counts.get(kind(id) ?? '') ?? 0) + 1);
    return counts;
  },
);

/** Names of the settings that a timeline keeps with the document. */
export function timelineSettings(canvas: string, region: string) {
  const name = `timeline.${canvas}.${region}`;
  return {
    /** The calendar year in which the first school year begins. */
    firstYear: `${name}.first-year`,
    /** How many entries of a kind the team wants. */
    numberOf: (kind: string) => `${name}.number.${kind}`,
  };
}

/** The first school year to show: the one that the team set, else the one of the first entry, else the one that `today` (YYYY-MM-DD) is in. */
export function firstYearOf(set: unknown, starts: readonly string[], today: string): number {
  if (typeof set === 'number' && Number.isInteger(set)) return set;
  const first = starts.filter((start) => start !== '').sort()[0];
  return schoolYearOf(first ?? today);
}
