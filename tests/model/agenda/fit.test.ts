import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setAllMinutes } from '../../../src/model/agenda/change-plan.ts';
import { fitToEnd, shortestOf } from '../../../src/model/agenda/fit.ts';
import { agendaOf, planOf, type ScriptStep } from '../../../src/model/agenda/plan.ts';
import { timetable } from '../../../src/model/agenda/timetable.ts';
import { agenda, morning, step } from './scripts.ts';

const endAfter = (script: readonly ScriptStep[], start: number, minutes: ReadonlyMap<string, number>) =>
  timetable(agendaOf(setAllMinutes(planOf(script, start), minutes), script), [start]).at(-1)?.end;

describe('fitting to an end', () => {
  test('shortens pauses first and says what it did', () => {
    const script = [
      step('a', { minutes: 30, shortest: 20 }),
      step('tea', { minutes: 20, pause: true, shortest: 10 }),
    ];
    expect(fitToEnd(agenda(script), 540, 582)).toMatchObject({
      changes: [{ key: 'tea', title: 'TEA', from: 20, to: 12 }],
      over: 0,
      spare: 0,
    });
  });

  test('then shortens the rest in proportion to what each can miss', () => {
    const script = [
      step('a', { minutes: 30, shortest: 20 }),
      step('b', { minutes: 60, shortest: 30 }),
      step('tea', { minutes: 20, pause: true }),
    ];
    const result = fitToEnd(agenda(script), 540, 540 + 110 - 10 - 20);
    expect(Object.fromEntries(result.minutes)).toEqual({ tea: 10, a: 25, b: 45 });
  });

  test('says how much it still goes over when nothing can be missed any more', () => {
    const result = fitToEnd(agenda([step('a'), step('b', { shortest: 5 })]), 540, 550);
    expect(result).toMatchObject({ changes: [{ key: 'b', from: 10, to: 5 }], over: 5 });
  });

  test('stretches what may be stretched, pauses never', () => {
    const result = fitToEnd(agenda(), 540, 885 + 20);
    expect(result.changes).toEqual([{ key: 'forum', title: 'FORUM', from: 90, to: 110 }]);
  });

  test('says what is left over when nothing may be stretched', () => {
    expect(fitToEnd(agenda([step('a')]), 540, 600)).toMatchObject({ changes: [], spare: 50, over: 0 });
  });

  test('shortens before a fixed time only what does not fit there', () => {
    const result = fitToEnd(agenda(), 600, 885);
    expect(result.changes.map(({ key }) => key)).toEqual(['welcome', 'cards', 'coffee', 'sentence']);
    expect(result.changes.reduce((sum, { from, to }) => sum + from - to, 0)).toBe(20);
    expect(endAfter(morning, 600, result.minutes)).toBe(885);
  });

  test('leaves skipped steps alone', () => {
    const steps = agenda([step('a', { shortest: 5 }), step('b', { shortest: 5 })]).map((one) => ({
      ...one,
      skipped: one.id === 'a',
    }));
    expect(fitToEnd(steps, 540, 545).changes.map(({ key }) => key)).toEqual(['b']);
  });

  test('ends on time, or says by how many minutes not, for any agenda', () => {
    const scripts = fc.array(
      fc.record({
        minutes: fc.integer({ min: 1, max: 120 }),
        less: fc.integer({ min: 0, max: 120 }),
        pause: fc.boolean(),
        free: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(scripts, fc.integer({ min: -200, max: 200 }), (parts, change) => {
        const script = parts.map(({ minutes, less, pause, free }, index) =>
          step(`s${index}`, { minutes, pause, shortest: free ? Math.max(1, minutes - less) : undefined }),
        );
        const whole = script.reduce((sum, { minutes }) => sum + minutes, 0);
        const end = 540 + Math.max(1, whole + change);
        const steps = agenda(script);
        const result = fitToEnd(steps, 540, end);
        expect(endAfter(script, 540, result.minutes)).toBe(end + result.over - result.spare);
        expect(Math.min(result.over, result.spare)).toBe(0);
        for (const one of steps) {
          const minutes = result.minutes.get(one.id) ?? one.minutes;
          expect(minutes).toBeGreaterThanOrEqual(shortestOf(one));
          if (one.pause) expect(minutes).toBeLessThanOrEqual(one.minutes);
        }
      }),
      { numRuns: 500 },
    );
  });
});
