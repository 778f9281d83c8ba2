import { describe, expect, test } from 'vitest';
import {
  addStep,
  moveStep,
  removeStep,
  repeat,
  setAllMinutes,
  setDayStart,
  setFixedStart,
  setMinutes,
  shiftDay,
  skip,
} from '../../../src/model/agenda/change-plan.ts';
import { heldAt } from '../../../src/model/agenda/held-at.ts';
import { agendaOf, type Plan, planOf, reconcile } from '../../../src/model/agenda/plan.ts';
import { readPlan } from '../../../src/model/agenda/read-plan.ts';
import { timetable } from '../../../src/model/agenda/timetable.ts';
import { morning, step } from './scripts.ts';

const plan = planOf(morning, 540);
const keys = (value: Plan) => value.lines.map(({ key }) => key);
const times = (value: Plan, script = morning) =>
  timetable(agendaOf(value, script), value.starts).flatMap(({ rows }) =>
    rows.map((row) => [row.step.id, row.start, row.end]),
  );

describe('a plan', () => {
  test('follows the script until it is changed', () => {
    expect(agendaOf(plan, morning).map(({ title, minutes }) => [title, minutes])).toEqual(
      morning.map(({ title, minutes }) => [title, minutes]),
    );
  });

  test('leaves a step out without losing it', () => {
    const without = skip(plan, 'coffee', true);
    expect(times(without).find(([id]) => id === 'sentence')).toEqual(['sentence', 600, 660]);
    expect(skip(without, 'coffee', false)).toEqual(plan);
  });

  test('does a step again under a key of its own, not at its fixed time', () => {
    const twice = repeat(repeat(plan, 'lunch'), 'lunch');
    expect(keys(twice)).toEqual([...keys(plan).slice(0, 5), 'lunch~3', 'lunch~2', 'forum', 'round']);
    expect(agendaOf(twice, morning)[5]).toMatchObject({ step: 'lunch', pause: true, at: undefined });
    expect(keys(removeStep(twice, 'lunch~3'))).toEqual(keys(repeat(plan, 'lunch')));
  });

  test('keeps the steps of the script when asked to remove one', () => {
    expect(removeStep(plan, 'cards')).toEqual(plan);
  });

  test('takes a step of the facilitator, after another or at the end', () => {
    const own = { key: 'own', title: 'Energizer', minutes: 7 };
    expect(keys(addStep(plan, own, 'cards')).indexOf('own')).toBe(2);
    const last = addStep(plan, own);
    expect(agendaOf(last, morning).at(-1)).toMatchObject({ title: 'Energizer', minutes: 7, step: undefined });
    expect(keys(removeStep(last, 'own'))).toEqual(keys(plan));
  });

  test('moves a step within its day and over the border of two days', () => {
    const two = [step('a'), step('b'), step('c', { day: 2 })];
    const moved = moveStep(planOf(two, 540), 'b', 'down');
    expect(moved.lines.map(({ key, day }) => [key, day])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
    ]);
    expect(keys(moveStep(moved, 'b', 'down'))).toEqual(['a', 'c', 'b']);
    expect(moveStep(moved, 'a', 'up')).toEqual(moved);
  });

  test('lets a fixed time go when the step moves', () => {
    expect(moveStep(plan, 'lunch', 'up').lines[3]).not.toHaveProperty('at');
  });

  test('holds lengths between 1 and 600 whole minutes', () => {
    const length = (minutes: number) => setMinutes(plan, 'cards', minutes).lines[1]?.minutes;
    expect([length(0), length(12.6), length(9999), length(Number.NaN)]).toEqual([1, 13, 600, 45]);
  });

  test('changes the length of many steps at once', () => {
    const changed = setAllMinutes(plan, new Map([['cards', 30]]));
    expect(changed.lines.map(({ minutes }) => minutes)).toEqual([15, 30, 20, 60, 60, 90, 15]);
  });

  test('fits a script that changed since it was kept', () => {
    const kept = repeat(setMinutes(plan, 'cards', 30), 'cards');
    const changed = [step('first'), ...morning.filter(({ id }) => id !== 'coffee'), step('late', { day: 2 })];
    const fitted = reconcile(kept, changed, 600);
    expect(keys(fitted)).toEqual([
      'first',
      'welcome',
      'cards',
      'cards~2',
      'sentence',
      'lunch',
      'forum',
      'round',
      'late',
    ]);
    expect(fitted.starts).toEqual([540, 600]);
    expect(fitted.lines[2]?.minutes).toBe(30);
  });

  test('is read back as it was kept, and nothing else is read as a plan', () => {
    const changed = setFixedStart(
      setDayStart(skip(repeat(plan, 'cards'), 'coffee', true), 1, 480),
      'forum',
      800,
    );
    expect(readPlan(JSON.parse(JSON.stringify(changed)))).toEqual(changed);
    for (const foreign of [null, 7, 'plan', [], {}, { lines: 3, starts: [] }])
      expect(readPlan(foreign)).toBeUndefined();
    expect(
      readPlan({ lines: [{ key: 'a' }, 4, plan.lines[0], plan.lines[0]], starts: [9, 'x', -1] }),
    ).toEqual({
      lines: [plan.lines[0]],
      starts: [9, undefined, undefined],
    });
  });
});

describe('a start that cannot be read', () => {
  const script = [step('a'), step('b', { day: 2 }), step('c', { day: 3 })];
  const kept = readPlan({ ...planOf(script, 540), starts: ['soon', 600, 660] });

  test('leaves those of the other days in their place, and becomes that of the script', () => {
    expect(kept && reconcile(kept, script, 540).starts).toEqual([540, 600, 660]);
  });

  test('is that of the day before in a timetable', () => {
    const damaged = readPlan({ ...planOf(script, 540), starts: [600, null, 660] });
    expect(timetable(agendaOf(planOf(script, 540), script), damaged?.starts ?? [])).toMatchObject([
      { start: 600 },
      { start: 600 },
      { start: 660 },
    ]);
  });
});

describe('a day that is held at another time', () => {
  const fixed = [
    step('registers', { at: 540 }),
    step('talk', { minutes: 120 }),
    step('lunch', { pause: true, at: 780 }),
  ];
  const atHalfPast = (hour: number) => {
    const before = planOf(fixed, 540);
    const days = timetable(agendaOf(before, fixed), before.starts);
    const held = heldAt(before, days, 'registers', hour * 60 + 30);
    return { held, day: timetable(agendaOf(held, fixed), held.starts)[0] };
  };

  test.each([13, 20, 21, 23])('keeps its fixed times in order past midnight, begun at %i:30', (hour) => {
    const { held, day } = atHalfPast(hour);
    expect(held.starts).toEqual([hour * 60 + 30]);
    expect(held.lines[2]?.at).toBe(hour * 60 + 30 + 240);
    expect(day?.rows.map(({ late, wait }) => [late, wait])).toEqual([
      [0, 0],
      [0, 0],
      [0, 110],
    ]);
  });

  test('is read back as it was kept', () => {
    const { held } = atHalfPast(21);
    expect(readPlan(JSON.parse(JSON.stringify(held)))).toEqual(held);
  });

  test('begins on its own date, also when it moves to the evening before', () => {
    expect(shiftDay(planOf(fixed, 540), 1, -660).starts).toEqual([1320]);
    expect(shiftDay(planOf(fixed, 540), 1, -660).lines[2]?.at).toBe(1560);
  });

  test('takes a fixed time long before its start as one after midnight', () => {
    const late = shiftDay(planOf(fixed, 540), 1, 750);
    expect(setFixedStart(late, 'lunch', 60).lines[2]?.at).toBe(1500);
    expect(setFixedStart(late, 'lunch', 1380).lines[2]?.at).toBe(1380);
    expect(setFixedStart(planOf(fixed, 540), 'lunch', 525).lines[2]?.at).toBe(525);
  });
});

describe('a timetable', () => {
  test('lets a day start at the fixed time of its first step', () => {
    const script = [step('a'), step('b', { day: 2, at: 480 })];
    const plan = planOf(script, 540);
    expect(plan.starts).toEqual([540, 480]);
    const later = setDayStart(plan, 2, 500);
    expect(timetable(agendaOf(later, script), later.starts)[1]?.rows[0]).toMatchObject({
      start: 500,
      late: 0,
    });
  });

  test('counts from the start and waits for a fixed time', () => {
    const [day] = timetable(agendaOf(plan, morning), [540]);
    expect(day?.rows.map(({ step: { id }, start, wait }) => [id, start, wait])).toEqual([
      ['welcome', 540, 0],
      ['cards', 555, 0],
      ['coffee', 600, 0],
      ['sentence', 620, 0],
      ['lunch', 720, 40],
      ['forum', 780, 0],
      ['round', 870, 0],
    ]);
    expect(day).toMatchObject({ start: 540, end: 885 });
  });

  test('says how late a step with a fixed time starts', () => {
    const [day] = timetable(agendaOf(setDayStart(plan, 1, 600), morning), [600]);
    expect(day?.rows[4]).toMatchObject({ start: 740, wait: 0, late: 20 });
  });

  test('gives each day its own start', () => {
    const script = [step('a'), step('b', { day: 2 }), step('c', { day: 3 })];
    const days = timetable(agendaOf(planOf(script, 540), script), [540, 600]);
    expect(days.map(({ day, start, end }) => [day, start, end])).toEqual([
      [1, 540, 550],
      [2, 600, 610],
      [3, 600, 610],
    ]);
  });
});
