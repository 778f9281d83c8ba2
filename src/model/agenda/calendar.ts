import { contentLine, textValue } from '../exports/calendar-line.ts';
import { two } from './time-of-day.ts';
import type { TimetableDay } from './timetable.ts';

/** What the calendar of a session needs besides its times. */
export interface AgendaCalendarOptions {
  /** Name of the session, and of the calendar. */
  readonly title: string;
  /** Makes the ids of the events: importing again under the same name brings no doubles. */
  readonly name: string;
  /** ISO dates, the first is day 1. A day without a date is left out. */
  readonly dates: readonly string[];
  /** The time now, ISO 8601. */
  readonly now: string;
  /** Language code, such as nl. */
  readonly language: string;
  /** What stands with an event, such as the working form; empty for nothing. */
  readonly describe: (step: string) => string;
}

/**
 * The agenda as a calendar file (RFC 5545): one event per step that is not skipped, in floating time, which is the local time of
 * whoever imports it. Notes are not in it.
 */
export function agendaCalendar(days: readonly TimetableDay[], options: AgendaCalendarOptions): string {
  const events = days.flatMap(({ day, rows }) => {
    const date = options.dates[day - 1] ?? '';
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return [];
    return rows
      .filter(({ step }) => !step.skipped)
      .flatMap(({ step, start, end }) => {
        const words = options.describe(step.id);
        return [
          'BEGIN:VEVENT',
          `UID:${textValue(`${options.name}-${date}-${step.id}@amore`)}`,
          `DTSTAMP:${options.now.replace(/[-:]|\.\d+/g, '')}`,
          `DTSTART:${moment(date, start)}`,
          `DTEND:${moment(date, end)}`,
          `SUMMARY:${textValue(step.title)}`,
          ...(words === '' ? [] : [`DESCRIPTION:${textValue(words)}`]),
          'END:VEVENT',
        ];
      });
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//AMORE//AMORE//${options.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(options.title)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map(contentLine).join('');
}

/** A day and minutes since its midnight as floating time; what runs past midnight is on the next day. */
function moment(date: string, minutes: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1, day, 0, minutes));
  const plain = `${at.getUTCFullYear()}${two(at.getUTCMonth() + 1)}${two(at.getUTCDate())}`;
  return `${plain}T${two(at.getUTCHours())}${two(at.getUTCMinutes())}00`;
}
