import { describe, expect, it } from 'vitest';
import { planSession } from '../../src/guide/agenda.ts';
import { session } from '../../src/schemas/session.ts';

const plan = (steps: readonly object[], start = '09:00') =>
  planSession(
    session.parse({
      url: { nl: 'x' },
      title: { nl: 'x' },
      description: { nl: 'x' },
      order: 1,
      people: { nl: 'x' },
      start,
      proposal: { nl: 'x' },
      sources: ['S01'],
      steps: steps.map((step, index) => ({ id: `step-${index}`, title: { nl: 'x' }, ...step })),
    }),
  ).map(({ day, minutes, steps: planned }) => ({
    day,
    minutes,
    times: planned.map(({ begins, ends }) => `${begins}-${ends}`),
  }));

describe('the agenda of a session', () => {
  it('begins each step when the one before ends', () => {
    expect(plan([{ minutes: 20 }, { minutes: 45 }])).toEqual([
      { day: 1, minutes: 65, times: ['09:00-09:20', '09:20-10:05'] },
    ]);
  });

  it('waits for a step that has its time of day', () => {
    expect(plan([{ minutes: 20 }, { minutes: 30, at: '10:00' }])).toEqual([
      { day: 1, minutes: 90, times: ['09:00-09:20', '10:00-10:30'] },
    ]);
  });

  it('never lets two steps overlap', () => {
    expect(plan([{ minutes: 90 }, { minutes: 30, at: '10:00' }])[0]?.times).toEqual([
      '09:00-10:30',
      '10:30-11:00',
    ]);
  });

  it('starts every day anew, at the usual hour or at its own', () => {
    expect(plan([{ minutes: 30 }, { minutes: 30, day: 2, at: '08:45' }, { minutes: 10, day: 3 }])).toEqual([
      { day: 1, minutes: 30, times: ['09:00-09:30'] },
      { day: 2, minutes: 30, times: ['08:45-09:15'] },
      { day: 3, minutes: 10, times: ['09:00-09:10'] },
    ]);
  });

  it('goes on past midnight', () => {
    expect(plan([{ minutes: 60 }], '23:30')[0]?.times).toEqual(['23:30-00:30']);
  });
});
