import { describe, expect, test } from 'vitest';
import { addStep, removeStep, repeat, skip } from '../../src/model/agenda/change-plan.ts';
import { evening, minute, running } from './facilitate-evening.ts';

describe('a step that leaves the plan while it runs', () => {
  /** A session that runs in the second round of a step. */
  function inRepeat() {
    const all = running();
    all.session.changePlan((plan) => repeat(plan, 'welcome'));
    all.session.goTo('welcome~2');
    return all;
  }
  const goesOn = ({ room, session }: ReturnType<typeof inRepeat>) => {
    expect(session.current.get()?.id).toBe('why');
    expect(evening(room).session.current.get()?.id).toBe('why');
  };

  test('makes room for the next one when it is undone', () => {
    const all = inRepeat();
    all.session.undoPlan();
    goesOn(all);
  });

  test('makes room for the next one when it is removed', () => {
    const all = inRepeat();
    all.session.changePlan((plan) => removeStep(plan, 'welcome~2'));
    goesOn(all);
  });

  test('makes room for the next one when the agenda goes back to the script', () => {
    const all = inRepeat();
    all.session.resetPlan();
    goesOn(all);
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
