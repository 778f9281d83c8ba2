import { beforeEach, describe, expect, test } from 'vitest';
import { setMinutes } from '../../src/model/agenda/change-plan.ts';
import { createNotKept } from '../../src/stores/not-kept.ts';
import { createNotices } from '../../src/stores/notices.ts';
import { createSession } from '../../src/stores/session.ts';
import type { SessionStore } from '../../src/stores/session-store.ts';
import { createStage } from '../../src/stores/stage.ts';
import { minute, running } from './facilitate-evening.ts';
import { createRoom } from './facilitate-room.ts';

const evening = 19 * 60;
const script = {
  id: 'two-evenings',
  title: 'Two evenings',
  start: evening,
  steps: [
    { id: 'a', title: 'A', minutes: 60, day: 1, pause: false },
    { id: 'b', title: 'B', minutes: 60, day: 1, pause: false },
    { id: 'c', title: 'C', minutes: 60, day: 2, pause: false },
  ],
};

describe('two evenings', () => {
  let room: ReturnType<typeof createRoom>;
  let session: SessionStore;
  const open = () => {
    const { surroundings } = room.window();
    const notKept = createNotKept(createNotices(), surroundings.texts);
    const made = createSession(script, createStage(surroundings), surroundings, notKept);
    made.open('rainbow');
    return made;
  };
  const behind = () => session.pace(room.now())?.behind;
  beforeEach(() => {
    room = createRoom(new Date(2026, 10, 23, 19, 0).getTime());
    session = open();
    session.start('rainbow');
  });

  test('a press too many at the end of the first leaves the second where it was, also after a reload', () => {
    room.pass(60 * minute);
    session.goTo('b');
    room.pass(50 * minute);
    session.next();
    expect(session.days.get()[1]?.start).not.toBe(evening);
    session = open();
    session.previous();
    expect(session.current.get()?.id).toBe('b');
    expect(session.days.get()[1]?.start).toBe(evening);
    expect(session.run.get()?.ends).toEqual([evening + 120, evening + 60]);
  });

  test('a press too many at the end of the first keeps what was promised for it', () => {
    session.changePlan((plan) => setMinutes(plan, 'b', 90));
    room.pass(60 * minute);
    session.goTo('b');
    expect(behind()).toBe(30);
    room.pass(50 * minute);
    session.next();
    session.previous();
    expect(behind()).toBe(30);
  });

  test('that the second moved along is not taken back with an older change of the plan', () => {
    session.changePlan((plan) => setMinutes(plan, 'b', 50));
    room.sleep(14 * 60 * minute);
    session.goTo('c');
    expect(behind()).toBe(0);
    expect(session.canUndoPlan.get()).toBe(false);
    expect(session.days.get()[1]?.start).toBe(9 * 60);
  });
});

test('a fit that is taken back takes its promise along', () => {
  const { room, session } = running();
  const before = session.pace(room.now());
  session.fitDay(1, evening + 60);
  expect(session.pace(room.now())?.promised).toBe(evening + 60);
  session.undoPlan();
  expect(session.pace(room.now())).toEqual(before);
});

test('a session that is resumed the next morning is not hours late', () => {
  const { room, session, prototype } = running();
  session.goTo('why');
  session.finish();
  room.sleep(14 * 60 * minute);
  session.resumeSession(prototype);
  expect(Math.abs(session.pace(room.now())?.behind ?? Number.NaN)).toBeLessThan(60);
});
