import type { PhaseProgress } from './progress.ts';

/** A petal that points up from the heart at the origin, 100 long. */
const petal = 'M0 0C-26 -22 -52 -44 -52 -66C-52 -92 -30 -104 0 -104C30 -104 52 -92 52 -66C52 -44 26 -22 0 0Z';
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
    <svg className="flower" viewBox="-110 -110 220 220" aria-hidden="true" focusable="false">
      {petals.map((phase, index) => {
        const turn = `rotate(${(360 / petals.length) * index})`;
        const size = Math.sqrt(share(phase));
        return (
          <g key={phase.id} data-hue={hues[index % hues.length]} transform={turn}>
            <path className="flower-outline" d={petal} />
            {size > 0 && <path className="flower-fill" d={petal} transform={`scale(${size.toFixed(3)})`} />}
          </g>
        );
      })}
      <circle className="flower-heart" r="34" />
      {share(heart) > 0 && (
        <circle className="flower-heart-fill" r={(34 * Math.sqrt(share(heart))).toFixed(1)} />
      )}
    </svg>
  );
}
