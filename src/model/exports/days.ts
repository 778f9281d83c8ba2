/** Whole days: the first one, and the day after the last one. Both YYYY-MM-DD. */
export interface DayRange {
  readonly first: string;
  readonly after: string;
}

/** Whether a text is a day that exists, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The days from one moment to another, both a day, a month or a year. A year alone is the school year that begins in it, in
 * month `yearBegins` (from 1). An end before the start counts as the start. Undefined when one of them does not exist,
 * or the day after lies beyond the year 9999.
 */
export function daysOf(start: string, end: string, yearBegins: number): DayRange | undefined {
  const from = daysOfMoment(start, yearBegins);
  const to = daysOfMoment(end, yearBegins);
  if (!from || !to) return undefined;
  const [after = ''] = [from.after, to.after].sort().reverse();
  return isDay(after) ? { first: from.first, after } : undefined;
}

function daysOfMoment(moment: string, yearBegins: number): DayRange | undefined {
  const [year = '', month, day] = moment.split('-');
  if (day !== undefined) return isDay(moment) ? { first: moment, after: addDay(moment) } : undefined;
  const firstMonth = month === undefined ? yearBegins : Number(month);
  return {
    first: monthStart(Number(year), firstMonth),
    after: monthStart(Number(year), firstMonth + (month === undefined ? 12 : 1)),
  };
}

function addDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** The first day of a month; months past 12 belong to the next year. */
function monthStart(year: number, month: number): string {
  const whole = year + Math.floor((month - 1) / 12);
  return `${String(whole).padStart(4, '0')}-${String(((month - 1) % 12) + 1).padStart(2, '0')}-01`;
}
