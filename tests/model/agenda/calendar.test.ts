import { describe, expect, test } from 'vitest';
import { agendaCalendar } from '../../../src/model/agenda/calendar.ts';
import { skip } from '../../../src/model/agenda/change-plan.ts';
import { agendaOf, planOf } from '../../../src/model/agenda/plan.ts';
import { timetable } from '../../../src/model/agenda/timetable.ts';
import { step } from './scripts.ts';

const script = [
  step('welcome', { title: 'Welkom; met koffie, en meer' }),
  step('late', { minutes: 90, at: 23 * 60 }),
  step('left-out'),
  step('second', {
    day: 2,
    title: 'Een titel die zo lang is dat een regel van vijfenzeventig octetten niet volstaat — écht',
  }),
];
const plan = skip(planOf(script, 540), 'left-out', true);
const options = {
  title: 'Seminarie',
  name: 'seminar',
  dates: ['2026-11-30', ''],
  now: '2026-11-23T08:00:00.000Z',
  language: 'nl',
  describe: (key: string) => (key === 'welcome' ? 'kring\nstaand' : ''),
};
const calendar = (dates = options.dates) =>
  agendaCalendar(timetable(agendaOf(plan, script), plan.starts), { ...options, dates });
/** Lines with their folds undone (RFC 5545, 3.1). */
const lines = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

describe('an agenda as a calendar', () => {
  test('has an event in local time for each step that is done', () => {
    const all = lines(calendar());
    expect(all.filter((line) => line.startsWith('DTSTART'))).toEqual([
      'DTSTART:20261130T090000',
      'DTSTART:20261130T230000',
    ]);
    expect(all).toContain('DTEND:20261201T003000');
    expect(all).toContain('SUMMARY:Welkom\\; met koffie\\, en meer');
    expect(all).toContain('DESCRIPTION:kring\\nstaand');
    expect(calendar()).not.toContain('LEFT-OUT');
  });

  test('leaves out a day that has no date and keeps ids that stay the same', () => {
    expect(calendar().match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(calendar(['', ''])).not.toContain('VEVENT');
    expect(lines(calendar())).toContain('UID:seminar-2026-11-30-welcome@amore');
  });

  test('folds long lines at 75 octets', () => {
    const text = calendar(['2026-11-30', '2026-12-01']);
    const longest = Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length));
    expect(longest).toBeLessThanOrEqual(75);
    expect(lines(text)).toContain(`SUMMARY:${script[3]?.title}`);
  });
});
