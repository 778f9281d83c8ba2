import type { AgendaStep, ScriptStep } from '../model/agenda/plan.ts';
import type { Scene } from './stage-state.ts';

/** A step of a session in one language: what the agenda needs and what the room may see. */
export interface SessionStep extends ScriptStep {
  readonly canvas?: string | undefined;
  readonly region?: string | undefined;
  readonly picture?: string | undefined;
  readonly question?: string | undefined;
}

/** The script of a session in one language. */
export interface SessionScript {
  readonly id: string;
  readonly title: string;
  /** Usual start in minutes since midnight. */
  readonly start: number;
  readonly steps: readonly SessionStep[];
}

/**
 * What the room sees during a step, one after the other: the question, the picture, the region or canvas. A pause shows the
 * clock, a step without anything its title.
 */
export function scenesOf(step: AgendaStep, script: SessionScript): readonly Scene[] {
  const found = script.steps.find(({ id }) => id === step.step);
  const scenes: Scene[] = [];
  if (found?.question) scenes.push({ kind: 'question', text: found.question });
  if (found?.picture) scenes.push({ kind: 'picture', picture: found.picture });
  if (found?.canvas) {
    const { canvas, region } = found;
    scenes.push(region === undefined ? { kind: 'canvas', canvas } : { kind: 'region', canvas, region });
  }
  if (scenes.length > 0) return scenes;
  return [{ kind: step.pause ? 'clock' : 'question', text: step.title }];
}
