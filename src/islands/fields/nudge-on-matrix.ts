import type { OpenPrototype } from '../../stores/prototype.ts';
import type { StepDirection } from '../cards/step-card.ts';

/** How far one press of an arrow key moves a card, as a share of an axis. */
const nudge = 0.05;

const moves: Readonly<Record<StepDirection, readonly [x: number, y: number]>> = {
  earlier: [-nudge, 0],
  later: [nudge, 0],
  'region-before': [0, nudge],
  'region-after': [0, -nudge],
};

/** Moves a card on a field with two axes by one press of an arrow key; one that waits beside it begins in the middle. */
export function nudgeOnMatrix(prototype: OpenPrototype, id: string, direction: StepDirection): void {
  const item = prototype.item(id).get();
  if (!item) return;
  const [right, up] = moves[direction];
  const within = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  prototype.setPosition(id, within((item.x ?? 0.5) + right), within((item.y ?? 0.5) + up));
}
