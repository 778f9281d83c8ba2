import { describe, expect, test } from 'vitest';
import { addStep, repeat, setMinutes, skip } from '../../src/model/agenda/change-plan.ts';
import { type Clock, leftAt } from '../../src/model/agenda/clock.ts';
import { createNotKept } from '../../src/stores/not-kept.ts';
import { createNotices } from '../../src/stores/notices.ts';
import { createSession } from '../../src/stores/session.ts';
import type { SessionScript } from '../../src/stores/session-script.ts';
import { createStage } from '../../src/stores/stage.ts';
import { createRoom } from './facilitate-room.ts';

const minute = 60_000;
const left = (clock: Clock | undefined, now: number) => clock && leftAt(clock, now);
const script: SessionScript = {
  id: 'evening',
  title: 'An evening',
  start: 19 * 60,
  steps: [
    { id: 'welcome', title: 'Welcome', minutes: 10, day: 1, pause: false },
    {
      id: 'why',
      title: 'Why',
      minutes: 30,
      shortest: 20,
      day: 1,
      pause: false,
      question: 'Why are we here?',
      picture: 'flower',
      canvas: 'five-questions',
      region: 'why',
    },
    { id: 'tea', title: 'Tea', minutes: 15, shortest: 5, day: 1, pause: true },
    { id: 'round', title: 'Round', minutes: 20, day: 1, pause: false, canvas: 'forum' },
  ],
};

/** A console in a room, at 19:00 of the device's own time. */
function evening(room = createRoom(new Date(2026, 10, 23, 19, 0).getTime()), prototype = 'rainbow') {
  const { surroundings } = room.window();
  const stage = createStage(surroundings);
  const notices = createNotices();
  const session = createSession(script, stage, surroundings, createNotKept(notices, surroundings.texts));
  session.open(prototype);
  return { room, stage, session, prototype, notices };
}

function running(room?: ReturnType<typeof createRoom>, prototype?: string) {
  const all = evening(room, prototype);
  all.session.start(all.prototype);
  return all;
}

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

  test('the end leaves nothing of the session on the projector', () => {
    const { session, stage, room } = running();
    session.next();
    session.finish();
    expect(stage.state.get()).toMatchObject({ scene: { kind: 'question', text: 'An evening' } });
    expect(stage.state.get().clock).toBeUndefined();
    expect(evening(room).session.run.get()).toBeUndefined();
  });

  test('a session that was stopped goes on where it was, also after a reload, with what was left of its clock', () => {
    const { room, session, stage } = running();
    expect(session.stoppedAt.get()).toBeUndefined();
    session.changePlan((plan) => skip(plan, 'tea', true));
    session.goTo('why');
    session.next();
    room.pass(4 * minute);
    session.finish();
    room.sleep(60 * minute);
    expect(session.stoppedAt.get()?.id).toBe('why');
    const again = evening(room);
    expect(again.session.stoppedAt.get()?.title).toBe('Why');
    again.session.resumeSession(again.prototype);
    expect(again.session.stoppedAt.get()).toBeUndefined();
    expect(again.session.current.get()?.id).toBe('why');
    expect(left(again.session.run.get()?.clock, room.now())).toBe(26 * minute);
    expect(again.session.following.get()?.id).toBe('round');
    expect(again.stage.state.get()).toMatchObject({
      scene: { kind: 'picture', picture: 'flower' },
      step: { number: 2, of: 3 },
      clock: again.session.run.get()?.clock,
    });
    expect(stage.state.get().clock).toBeUndefined();
    expect(evening(room).session.run.get()).toEqual(again.session.run.get());
  });

  test('a clock that stood still when the session was stopped stands still again', () => {
    const { session, prototype } = running();
    session.pause();
    const { clock } = session.run.get() ?? {};
    session.finish();
    session.resumeSession(prototype);
    expect(session.run.get()?.clock).toEqual(clock);
  });

  test('a new session takes the place of the one that was stopped, and another prototype has none', () => {
    const { room, session, prototype } = running();
    session.goTo('round');
    session.finish();
    expect(evening(room, 'other').session.stoppedAt.get()).toBeUndefined();
    session.start(prototype);
    expect(session.current.get()?.id).toBe('welcome');
    expect(session.stoppedAt.get()).toBeUndefined();
    expect(evening(room).session.stoppedAt.get()).toBeUndefined();
  });
});

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
