import type { PhaseProgress } from './progress.ts';

/** One petal of the mark, upwards from the middle of a field of 100 by 100; the others are the same one turned. */
const petal = 'M50 49C44 42 29 32 29 20C29 7 39 2 50 2C61 2 71 7 71 20C71 32 56 42 50 49Z';
const middle = 50;
const heartSize = 15;
/** How far from the middle the name of a petal stands. */
const labelAt = 30;

interface FlowerProps {
  readonly phases: readonly PhaseProgress[];
  /** Whether the name of each phase stands on its petal: where the flower is large enough to read them. */
  readonly labels?: boolean;
}

/**
 * The flower that fills up: a petal for each phase, the heart for the last one. A petal grows with the share of its canvases that hold
 * something. The same numbers stand in words beside it.
 */
export function Flower({ phases, labels = false }: FlowerProps) {
  const petals = phases.slice(0, -1);
  const turnOf = (index: number) => (360 / petals.length) * index;
  const heart = phases.at(-1);
  const share = (phase: PhaseProgress | undefined) =>
    phase && phase.canvases.length > 0 ? phase.begun / phase.canvases.length : 0;
  return (
    <svg className="flower" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      {petals.map((phase, index) => {
        const turn = `rotate(${turnOf(index)} ${middle} ${middle})`;
        const size = Math.sqrt(share(phase));
        return (
          <g key={phase.id} data-hue={phase.hue} transform={turn}>
            <path className="flower-outline" d={petal} />
            {size > 0 && <path className="flower-fill" d={petal} transform={aroundMiddle(size)} />}
          </g>
        );
      })}
      <g data-hue={heart?.hue}>
        <circle className="flower-heart" cx={middle} cy={middle} r={heartSize} />
        {share(heart) > 0 && (
          <circle
            className="flower-heart-fill"
            cx={middle}
            cy={middle}
            r={(heartSize * Math.sqrt(share(heart))).toFixed(1)}
          />
        )}
      </g>
      {labels &&
        petals.map((phase, index) => (
          <Label key={phase.id} words={phase.title} {...placeAt(turnOf(index))} />
        ))}
      {labels && heart && <Label words={heart.title} x={middle} y={middle} />}
    </svg>
  );
}

interface LabelProps {
  readonly words: string;
  readonly x: number;
  readonly y: number;
}

function Label({ words, x, y }: LabelProps) {
  return (
    <text className="flower-label" x={x} y={y}>
      {words}
    </text>
  );
}

/** Where the name of a petal stands that is turned this many degrees. */
function placeAt(turn: number): { readonly x: number; readonly y: number } {
  const angle = (turn * Math.PI) / 180;
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return {
    x: rounded(middle + labelAt * Math.sin(angle)),
    y: rounded(middle - labelAt * Math.cos(angle)),
  };
}

function aroundMiddle(size: number): string {
  return `translate(${middle} ${middle}) scale(${size.toFixed(3)}) translate(${-middle} ${-middle})`;
}
