import { describe, expect, test } from 'vitest';
import { addStep, repeat, skip } from '../../src/model/agenda/change-plan.ts';
import { evening, left, minute, running } from './facilitate-evening.ts';
import { createRoom } from './facilitate-room.ts';

describe('running a session', () => {
  test('the remote goes through what the room sees, step after step, and back', () => {
    const { stage, session } = running();
    const seen = [stage.state.get().scene];
    for (let press = 0; press < 6; press += 1) {
      session.next();
      seen.push(stage.state.get().scene);
    }
    expect(seen).toEqual([
      { kind: 'question', text: 'Welcome' },
      { kind: 'question', text: 'Why are we here?' },
      { kind: 'picture', picture: 'flower' },
      { kind: 'region', canvas: 'five-questions', region: 'why' },
      { kind: 'clock', text: 'Tea' },
      { kind: 'canvas', canvas: 'forum' },
      { kind: 'canvas', canvas: 'forum' },
    ]);
    session.previous();
    session.previous();
    expect(stage.state.get()).toMatchObject({ scene: seen[3], step: { number: 2, of: 4 } });
  });

  test('each step gets its own clock, and a press too many costs nothing', () => {
    const { room, session, stage } = running();
    room.pass(4 * minute);
    session.goTo('why');
    expect(left(session.run.get()?.clock, room.now())).toBe(30 * minute);
    room.pass(minute);
    session.goTo('welcome');
    expect(left(session.run.get()?.clock, room.now())).toBe(5 * minute);
    expect(stage.state.get().clock).toEqual(session.run.get()?.clock);
  });

  test('a press too many costs nothing either when the time of the step was up; a return later begins it anew', () => {
    const { room, session } = running();
    room.pass(12 * minute);
    session.next();
    room.pass(5_000);
    session.previous();
    expect(left(session.run.get()?.clock, room.now())).toBe(-2 * minute - 5_000);
    expect(session.pace(room.now())?.behind).toBeCloseTo(2 + 5 / 60);
    session.next();
    room.pass(10 * minute);
    session.goTo('welcome');
    expect(left(session.run.get()?.clock, room.now())).toBe(10 * minute);
  });

  test('going to the step that runs shows its scene again; its clock and the way back stay', () => {
    const { room, session, stage } = running();
    room.pass(4 * minute);
    session.goTo('why');
    session.next();
    room.pass(20 * minute);
    session.goTo('why');
    expect(left(session.run.get()?.clock, room.now())).toBe(10 * minute);
    expect(stage.state.get()).toMatchObject({
      scene: { kind: 'question', text: 'Why are we here?' },
      clock: session.run.get()?.clock,
    });
    expect(session.run.get()?.left?.key).toBe('welcome');
    session.finish();
    session.start('rainbow');
    session.goTo('welcome');
    expect(left(session.run.get()?.clock, room.now())).toBe(10 * minute);
  });

  test('the clock is right after the laptop slept, pauses and takes minutes', () => {
    const { room, session, stage } = running();
    room.sleep(7 * minute);
    const shown = () => left(stage.state.get().clock, room.now());
    expect(shown()).toBe(3 * minute);
    session.pause();
    room.sleep(60 * minute);
    expect(shown()).toBe(3 * minute);
    session.addMinutes(5);
    session.resume();
    room.pass(minute);
    expect(shown()).toBe(7 * minute);
    session.restartClock();
    expect(shown()).toBe(10 * minute);
  });

  test('a reload of the console finds plan, step, scene and clock', () => {
    const { room, session } = running();
    session.changePlan((plan) => addStep(plan, { key: 'own', title: 'Song', minutes: 4 }, 'welcome'));
    session.goTo('why');
    session.next();
    room.sleep(3 * minute);
    const again = evening(room);
    expect(again.session.run.get()).toEqual(session.run.get());
    expect(again.session.current.get()?.title).toBe('Why');
    expect(again.session.agenda.get()[1]?.title).toBe('Song');
    expect(again.stage.state.get().scene).toEqual({ kind: 'picture', picture: 'flower' });
  });

  test('changes of the day stay with that day; the prepared plan does not change', () => {
    const { session } = running();
    session.changePlan((plan) => skip(plan, 'tea', true));
    expect(session.following.get()?.id).toBe('why');
    session.goTo('why');
    expect(session.following.get()?.id).toBe('round');
    session.finish();
    expect(session.agenda.get().every(({ skipped }) => !skipped)).toBe(true);
  });

  test('two prototypes run the same session apart', () => {
    const { room, session } = running();
    const other = running(room, 'other');
    other.session.changePlan((plan) => repeat(plan, 'why'));
    other.session.goTo('round');
    expect(session.current.get()?.id).toBe('welcome');
    expect(evening(room).session.current.get()?.id).toBe('welcome');
    expect(evening(room, 'other').session.agenda.get()).toHaveLength(5);
  });

  test('says how far behind it is, and recovers', () => {
    const { room, session } = running();
    expect(session.pace(room.now())).toMatchObject({ behind: 0, promised: 19 * 60 + 75 });
    room.pass(16 * minute);
    expect(session.pace(room.now())?.behind).toBe(6);
    session.fitDay(1, 19 * 60 + 75);
    expect(session.report.get()).toMatchObject({
      changes: [{ key: 'tea', from: 15, to: 9 }],
      over: 0,
    });
    expect(session.pace(room.now())?.behind).toBe(0);
    session.undoPlan();
    expect(session.pace(room.now())?.behind).toBe(6);
  });

  test('promises another end when it is fitted to one', () => {
    const { room, session } = running();
    session.fitDay(1, 19 * 60 + 60);
    expect(session.pace(room.now())).toMatchObject({ behind: 0, promised: 19 * 60 + 60 });
    session.fitDay(1, 19 * 60 + 30);
    expect(session.report.get()?.over).toBeGreaterThan(0);
  });

  test('who holds the session at another time of day is not late: the agenda moves along', () => {
    const { session, room } = running(createRoom(new Date(2026, 10, 24, 9, 15).getTime()));
    expect(session.days.get()[0]).toMatchObject({ start: 9 * 60 + 15, end: 9 * 60 + 90 });
    expect(session.pace(room.now())?.behind).toBe(0);
    session.finish();
    expect(session.days.get()[0]?.start).toBe(19 * 60);
  });

  test('past midnight a new end changes what is left only as much as it must', () => {
    const { session, room } = running(createRoom(new Date(2026, 10, 24, 23, 30).getTime()));
    room.pass(45 * minute);
    session.goTo('why');
    session.fitDay(1, 24 * 60 + 75);
    expect(session.report.get()).toMatchObject({ changes: [{ key: 'tea', from: 15, to: 10 }], over: 0 });
    expect(session.pace(room.now())?.behind).toBe(0);
  });

  test('who begins a quarter late is late', () => {
    const { session, room } = running(createRoom(new Date(2026, 10, 24, 19, 15).getTime()));
    expect(session.days.get()[0]?.start).toBe(19 * 60);
    expect(session.pace(room.now())?.behind).toBe(15);
  });
});
