import { describe, expect, test } from 'vitest';
import { setMinutes } from '../../src/model/agenda/change-plan.ts';
import { evening } from './facilitate-evening.ts';

describe('preparing a session', () => {
  test('keeps the plan, dates and room on the device', () => {
    const { room, session } = evening();
    session.changePlan((plan) => setMinutes(plan, 'why', 25));
    session.setDate(1, '2026-11-30');
    session.setSound(false);
    session.setRoom({ voters: 9, groups: ['Blue', 'Red'] });
    const again = evening(room).session;
    expect(again.agenda.get()[1]?.minutes).toBe(25);
    expect(again.dates.get()).toEqual(['2026-11-30']);
    expect(again.sound.get()).toBe(false);
    expect(again.room.get()).toMatchObject({ voters: 9, dots: 3, groups: ['Blue', 'Red'] });
    again.resetPlan();
    expect(again.agenda.get()[1]?.minutes).toBe(30);
  });

  test('what is typed in one stay in a field is taken back together, and nothing that came before it', () => {
    const { session } = evening();
    const minutes = () => session.agenda.get()[1]?.minutes;
    const type = (value: number, stay?: string) =>
      session.changePlan((plan) => setMinutes(plan, 'why', value), stay);
    type(25);
    for (const value of [1, 12, 125]) type(value, 'stay 1');
    session.undoPlan();
    expect(minutes()).toBe(25);
    expect(session.canUndoPlan.get()).toBe(false);
    // The focus may still be in the field.
    type(4, 'stay 1');
    session.undoPlan();
    expect(minutes()).toBe(25);
    for (const value of [3, 33]) type(value, 'stay 2');
    type(40, 'stay 3');
    session.undoPlan();
    expect(minutes()).toBe(33);
    type(5, 'stay 4');
    session.fitDay(1, 21 * 60);
    const fitted = minutes();
    type(6, 'stay 4');
    session.undoPlan();
    expect(minutes()).toBe(fitted);
  });

  test('a device without room keeps what it had, and the facilitator is told until it keeps again', () => {
    const { room, session, notices } = evening();
    session.changePlan((plan) => setMinutes(plan, 'why', 25));
    expect(notices.list.get()).toEqual([]);
    room.fill(true);
    session.changePlan((plan) => setMinutes(plan, 'why', 20));
    session.setDate(1, '2026-11-30');
    expect(notices.list.get()).toMatchObject([{ kind: 'problem', key: 'problem.storage-full' }]);
    const again = evening(room);
    expect(again.session.agenda.get()[1]?.minutes).toBe(25);
    again.session.start('rainbow');
    expect(again.notices.list.get()).toHaveLength(1);
    room.fill(false);
    session.changePlan((plan) => setMinutes(plan, 'why', 21));
    expect(notices.list.get()).toEqual([]);
    expect(evening(room).session.dates.get()).toEqual(['2026-11-30']);
  });

  test('what is damaged on the device is as if it was never there', () => {
    const { room } = evening();
    room.texts.set(
      'test:session:evening',
      '{"plan":{"lines":[{"key":5}],"starts":"x"},"notes":7,"dates":[3]}',
    );
    room.texts.set('test:run:evening:rainbow', '{"run":{"current":"gone"},"room":{"voters":-1}}');
    const { session } = evening(room);
    expect(session.agenda.get()).toHaveLength(4);
    expect(session.run.get()).toBeUndefined();
    expect(session.room.get().voters).toBe(12);
  });
});
