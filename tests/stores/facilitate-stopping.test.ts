import { describe, expect, test } from 'vitest';
import { skip } from '../../src/model/agenda/change-plan.ts';
import { evening, left, minute, running } from './facilitate-evening.ts';

describe('stopping a session', () => {
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
