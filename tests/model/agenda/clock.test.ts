import { describe, expect, test } from 'vitest';
import {
  addMinutes,
  clockText,
  leftAt,
  pauseClock,
  phaseOf,
  resumeClock,
  startClock,
} from '../../../src/model/agenda/clock.ts';
import { paceOf } from '../../../src/model/agenda/pace.ts';
import { readClock } from '../../../src/model/agenda/read-plan.ts';
import { minutesOf, near, timeOf } from '../../../src/model/agenda/time-of-day.ts';
import { agenda } from './scripts.ts';

const noon = 1_700_000_000_000;
const minutesOn = (minutes: number) => noon + minutes * 60_000;

describe('a clock', () => {
  const clock = startClock(10, noon);

  test('shows the right time after a sleep of any length', () => {
    expect(leftAt(clock, minutesOn(4))).toBe(360_000);
    expect(leftAt(clock, minutesOn(70))).toBe(-3_600_000);
  });

  test('stands still while paused and goes on with what was left', () => {
    const paused = pauseClock(clock, minutesOn(3));
    expect(leftAt(paused, minutesOn(50))).toBe(420_000);
    const again = resumeClock(paused, minutesOn(50));
    expect(leftAt(again, minutesOn(51))).toBe(360_000);
    expect(resumeClock(again, minutesOn(52))).toBe(again);
  });

  test('takes minutes more while it runs, stands still or went over', () => {
    expect(leftAt(addMinutes(clock, 5, minutesOn(2)), minutesOn(2))).toBe(13 * 60_000);
    const paused = addMinutes(pauseClock(clock, minutesOn(2)), 1, minutesOn(9));
    expect(leftAt(paused, minutesOn(30))).toBe(9 * 60_000);
    const over = addMinutes(clock, 5, minutesOn(12));
    expect(leftAt(over, minutesOn(12))).toBe(5 * 60_000);
    expect(phaseOf(over, minutesOn(12))).toBe('ample');
  });

  test('is green, orange from a fifth, red from a twentieth, and over', () => {
    const phases = [0, 7.9, 8, 9.4, 9.5, 9.9, 10, 11].map((minutes) => phaseOf(clock, minutesOn(minutes)));
    expect(phases).toEqual(['ample', 'ample', 'near', 'near', 'last', 'last', 'over', 'over']);
  });

  test('is written so that every second that began counts', () => {
    expect([462_000, 461_001, 1, 0, -999, -65_000, 4_062_000].map(clockText)).toEqual([
      '07:42',
      '07:42',
      '00:01',
      '00:00',
      '00:00',
      '+01:05',
      '1:07:42',
    ]);
  });

  test('is read back as it was kept, and nothing else is read as a clock', () => {
    const paused = pauseClock(clock, minutesOn(3));
    expect(readClock(JSON.parse(JSON.stringify(clock)))).toEqual(clock);
    expect(readClock(JSON.parse(JSON.stringify(paused)))).toEqual(paused);
    for (const foreign of [null, 7, {}, { total: 0, left: 1 }, { total: 5 }, { total: Number.NaN, left: 1 }])
      expect(readClock(foreign)).toBeUndefined();
  });
});

describe('a time of day', () => {
  test('is read and written', () => {
    expect(minutesOf('09:05')).toBe(545);
    expect([minutesOf('24:00'), minutesOf('9:05'), minutesOf('')]).toEqual([undefined, undefined, undefined]);
    expect([timeOf(545), timeOf(1450), timeOf(-10), timeOf(600.9)]).toEqual([
      '09:05',
      '00:10',
      '23:50',
      '10:00',
    ]);
  });

  test('passes midnight', () => {
    expect(near(10, 1430)).toBe(1450);
    expect(near(1430, 10)).toBe(-10);
    expect(near(600, 700)).toBe(600);
  });
});

describe('the pace of a session', () => {
  const steps = agenda();

  test('is measured at the next fixed time', () => {
    expect(paceOf(steps, 'cards', 605, 540, 885)).toMatchObject({ behind: -35, promised: 720, end: 885 });
    expect(paceOf(steps, 'sentence', 727, 540, 885)).toMatchObject({
      behind: 7,
      step: { id: 'lunch' },
      end: 892,
    });
  });

  test('is measured at the end of the day when no fixed time is left', () => {
    expect(paceOf(steps, 'forum', 880, 540, 885)).toMatchObject({ behind: 10, promised: 885, end: 895 });
    expect(paceOf(steps, 'round', 880, 540, 885)).toMatchObject({ behind: -5, step: undefined });
  });

  test('recovers when a step is left out', () => {
    const shorter = steps.map((one) => ({ ...one, skipped: one.id === 'round' }));
    expect(paceOf(shorter, 'forum', 880, 540, 885)?.behind).toBe(-5);
  });

  test('passes midnight', () => {
    expect(paceOf(agenda(), 'round', 5, 1200, 1435)?.behind).toBe(10);
  });

  test('is right in the morning of a day that lasts until late in the evening', () => {
    const late = steps.map((one) => (one.id === 'lunch' ? { ...one, at: 1260 } : one));
    expect(paceOf(late, 'cards', 605, 540, 1425)).toMatchObject({ behind: -575, end: 1425 });
    expect(paceOf(late, 'forum', 1420, 540, 1425)?.behind).toBe(10);
  });

  test('knows nothing of a step that is not there', () => {
    expect(paceOf(steps, 'gone', 600, 540, 885)).toBeUndefined();
  });
});
