import { agendaOf, planOf, type ScriptStep } from '../../../src/model/agenda/plan.ts';

/** A step of a script for a test: ten minutes, day 1, nothing special. */
export function step(id: string, values: Partial<ScriptStep> = {}): ScriptStep {
  return { id, title: id.toUpperCase(), minutes: 10, day: 1, pause: false, ...values };
}

/** A morning with a pause and a lunch at a fixed time. */
export const morning: readonly ScriptStep[] = [
  step('welcome', { minutes: 15, shortest: 5 }),
  step('cards', { minutes: 45, shortest: 25 }),
  step('coffee', { minutes: 20, pause: true, shortest: 10 }),
  step('sentence', { minutes: 60, shortest: 40 }),
  step('lunch', { minutes: 60, pause: true, at: 12 * 60 }),
  step('forum', { minutes: 90, shortest: 60 }),
  step('round', { minutes: 15 }),
];

/** The agenda of a script as it stands. */
export function agenda(script: readonly ScriptStep[] = morning, start = 9 * 60) {
  return agendaOf(planOf(script, start), script);
}
