/** A year, a month or a day in the words of a locale. `yearWords` says how a year alone is called. What is none comes back as it is. */
export function momentInWords(
  moment: string,
  locale: string,
  yearWords: (from: number, to: number) => string,
): string {
  const [year, month, day] = moment.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return moment;
  if (month === undefined) return yearWords(year, year + 1);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  // A day that no calendar has, such as 30 February, is shown as it was written.
  if (date.getUTCMonth() !== month - 1) return moment;
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date);
}

/** The short name of a month, from 1. */
export function monthName(month: number, locale: string): string {
  const date = new Date(Date.UTC(2026, month - 1, 1));
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'short' }).format(date);
}

/** The day of a clock time in the words of a locale. */
export function dayInWords(now: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(now);
}

/** Month in which a school year begins, from 1. */
export const schoolYearBegins = 9;

/** The first calendar year of the school year in which a moment falls. A year alone is that school year. */
export function schoolYearOf(moment: string): number {
  const [year = 0, month] = moment.split('-').map(Number);
  return month === undefined || month >= schoolYearBegins ? year : year - 1;
}
