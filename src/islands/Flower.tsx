import type { PhaseProgress } from './progress.ts';

/** One petal of the mark, upwards from the middle of a field of 100 by 100; the others are the same one turned. */
const petal = 'M50 49C44 42 29 32 29 20C29 7 39 2 50 2C61 2 71 7 71 20C71 32 56 42 50 49Z';
const middle = 50;
const heartSize = 15;
const hues = ['coral', 'teal', 'sky', 'rose', 'violet', 'sun'];

interface FlowerProps {
  readonly phases: readonly PhaseProgress[];
}

/**
 * The flower that fills up: a petal for each phase, the heart for the last one. A petal grows with the share of its canvases that hold
 * something. The same numbers stand in words beside it.
 */
export function Flower({ phases }: FlowerProps) {
  const petals = phases.slice(0, -1);
  const heart = phases.at(-1);
  const share = (phase: PhaseProgress | undefined) =>
    phase && phase.canvases.length > 0 ? phase.begun / phase.canvases.length : 0;
  return (
    <svg className="flower" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      {petals.map((phase, index) => {
        const turn = `rotate(${(360 / petals.length) * index} ${middle} ${middle})`;
        const size = Math.sqrt(share(phase));
        return (
          <g key={phase.id} data-hue={hues[index % hues.length]} transform={turn}>
            <path className="flower-outline" d={petal} />
            {size > 0 && <path className="flower-fill" d={petal} transform={aroundMiddle(size)} />}
          </g>
        );
      })}
      <circle className="flower-heart" cx={middle} cy={middle} r={heartSize} />
      {share(heart) > 0 && (
        <circle
          className="flower-heart-fill"
          cx={middle}
          cy={middle}
          r={(heartSize * Math.sqrt(share(heart))).toFixed(1)}
        />
      )}
    </svg>
  );
}

function aroundMiddle(size: number): string {
  return `translate(${middle} ${middle}) scale(${size.toFixed(3)}) translate(${-middle} ${-middle})`;
}
