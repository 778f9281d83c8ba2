import type { ItemView } from '../read-item.ts';
import { contentLine, textValue } from './calendar-line.ts';
import { type ExportedDocument, type ExportedRegion, nameOf, sharedItems } from './contents.ts';
import { type DayRange, daysOf } from './days.ts';

/** The words of the calendar. */
export interface CalendarLabels {
  /** Name of the calendar, such as the school's. */
  readonly name: string;
  /** A task that is done, from its text. */
  readonly done: (text: string) => string;
  /** An entry without text. */
  readonly noText: string;
  /** A line that names the owner. */
  readonly owner: (owner: string) => string;
}

/** What the calendar needs besides the document. */
export interface CalendarOptions {
  /** The time now, ISO 8601. */
  readonly now: string;
  /** Language code, such as nl. */
  readonly language: string;
  /** Month in which a school year begins, from 1; a moment that names a year only is that school year. */
  readonly yearBegins: number;
}

/** A calendar file, and what of the document could not go into it. */
export interface Calendar {
  readonly text: string;
  /** Entries in it. */
  readonly entries: number;
  /** Dated items whose day is not on any calendar, such as 30 February. */
  readonly impossible: readonly ItemView[];
}

/**
 * All dated tasks and all entries of timelines as a calendar (RFC 5545): one event of whole days each, under an id that
 * stays the same, so that importing again brings no doubles, and free in the calendar of whoever imports it. Private notes stay out.
 */
export function calendar(
  document: ExportedDocument,
  labels: CalendarLabels,
  options: CalendarOptions,
): Calendar {
  const impossible: ItemView[] = [];
  const events: string[][] = [];
  for (const canvas of document.canvases) {
    for (const region of canvas.regions) {
      for (const item of sharedItems(region)) {
        const range = rangeOf(item, region, options.yearBegins);
        if (range === 'none') continue;
        if (range === 'impossible') impossible.push(item);
        else {
          const place = `${canvas.title} · ${region.title}`;
          events.push(eventLines({ item, region, range, place }, document, labels, options));
        }
      }
    }
  }
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//AMORE//AMORE//${options.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(labels.name)}`,
    ...events.flat(),
    'END:VCALENDAR',
  ];
  return { text: lines.map(contentLine).join(''), entries: events.length, impossible };
}

interface Entry {
  readonly item: ItemView;
  readonly region: ExportedRegion;
  readonly range: DayRange;
  readonly place: string;
}

function eventLines(
  { item, region, range, place }: Entry,
  document: ExportedDocument,
  labels: CalendarLabels,
  options: CalendarOptions,
): string[] {
  const kind = item.kind === undefined ? undefined : nameOf(region.names, item.kind);
  const text = item.text || kind || labels.noText;
  const done = typeof item.done === 'string';
  const owners = [item.owner, ...item.alternativesOf.owner].filter((owner) => owner !== undefined);
  const details = [
    ...item.alternatives,
    ...owners.map((owner) => labels.owner(owner)),
    ...(kind === undefined || kind === text ? [] : [kind]),
    place,
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(`${item.id}@${document.id}.amore`)}`,
    `DTSTAMP:${options.now.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${plainDay(range.first)}`,
    `DTEND;VALUE=DATE:${plainDay(range.after)}`,
    `SUMMARY:${textValue(done ? labels.done(text) : text)}`,
    `DESCRIPTION:${textValue(details.join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function rangeOf(
  item: ItemView,
  region: ExportedRegion,
  yearBegins: number,
): DayRange | 'none' | 'impossible' {
  if (region.field === 'tasks' && item.date !== undefined) {
    return daysOf(item.date, item.date, yearBegins) ?? 'impossible';
  }
  if (region.field !== 'timeline' || item.start === undefined) return 'none';
  return daysOf(item.start, item.end ?? item.start, yearBegins) ?? 'impossible';
}

function plainDay(day: string): string {
  return day.replaceAll('-', '');
}
