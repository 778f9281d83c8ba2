import { describe, expect, test } from 'vitest';
import { addStep, removeStep, repeat, skip } from '../../src/model/agenda/change-plan.ts';
import type { SessionStore } from '../../src/stores/session-store.ts';
import { evening, minute, running } from './facilitate-evening.ts';

describe('a step that leaves the plan while it runs', () => {
  test.each<[string, (session: SessionStore) => void]>([
    ['it is undone', (session) => session.undoPlan()],
    ['it is removed', (session) => session.changePlan((plan) => removeStep(plan, 'welcome~2'))],
    ['the agenda goes back to the script', (session) => session.resetPlan()],
  ])('makes room for the next one when %s', (_, change) => {
    const { room, session } = running();
    session.changePlan((plan) => repeat(plan, 'welcome'));
    session.goTo('welcome~2');
    change(session);
    expect(session.current.get()?.id).toBe('why');
    expect(evening(room).session.current.get()?.id).toBe('why');
  });

  test('that was the last one gives way to the one before it', () => {
    const all = running();
    all.session.changePlan((plan) => addStep(plan, { key: 'own', title: 'Own', minutes: 5 }));
    all.session.goTo('own');
    all.session.undoPlan();
    expect(all.session.current.get()?.id).toBe('round');
  });
});

test('any other change of the plan leaves the room what it sees', () => {
  const { session, stage } = running();
  session.goTo('why');
  session.showScene(1);
  const { scene } = stage.state.get();
  session.changePlan((plan) => skip(plan, 'tea', true));
  expect(session.run.get()?.scene).toBe(1);
  expect(stage.state.get().scene).toEqual(scene);
});

describe('the one undo of the agenda', () => {
  test('does not bring the plan of the day into the prepared one', () => {
    const { session } = running();
    const prepared = session.days.get();
    session.changePlan((plan) => skip(plan, 'tea', true));
    session.finish();
    expect(session.canUndoPlan.get()).toBe(false);
    expect(session.days.get()).toEqual(prepared);
  });

  test('does not bring a change from the preparation into the day', () => {
    const { room, session } = evening();
    session.changePlan((plan) => skip(plan, 'tea', true));
    room.sleep(-180 * minute);
    session.start('rainbow');
    expect(session.canUndoPlan.get()).toBe(false);
    expect(session.days.get()[0]?.start).toBe(16 * 60);
  });

  test('does not reach over a stop', () => {
    const { session } = running();
    session.changePlan((plan) => skip(plan, 'tea', true));
    session.finish();
    session.resumeSession('rainbow');
    expect(session.canUndoPlan.get()).toBe(false);
  });
});

test('the script that is put back on the day stays at the hour at which the day is held', () => {
  const { room, session } = evening();
  room.sleep(-180 * minute);
  session.start('rainbow');
  room.pass(5 * minute);
  const before = session.pace(room.now())?.behind;
  session.resetPlan();
  expect(session.pace(room.now())?.behind).toBe(before);
  expect(session.days.get()[0]?.start).toBe(16 * 60);
});

test('a session that the device refused goes on when its prototype is read anew', () => {
  const { room, session } = evening();
  room.fill(true);
  session.start('rainbow');
  session.goTo('tea');
  session.open('rainbow');
  expect(session.run.get()?.current).toBe('tea');
});
