import type { CSSProperties } from 'react';

/** A petal that points up, in a square of 480. */
const petal =
  'M240 236C214 206 150 156 150 96C150 40 190 6 240 6C290 6 330 40 330 96C330 156 266 206 240 236Z';
const petals = ['coral', 'teal', 'sky', 'rose'] as const;

interface PosterFlowerProps {
  /** What stands on the petals, clockwise from the top; '' for none. */
  readonly texts: readonly string[];
  /** Words in the heart, a line each. */
  readonly heart: string;
}

/** The flower with a text on each petal, outlined so that it also reads in black and white. */
export function PosterFlower({ texts, heart }: PosterFlowerProps) {
  return (
    <div className="poster-flower">
      <svg viewBox="0 0 480 480" aria-hidden="true">
        {petals.map((hue, at) => (
          <path key={hue} className={`fill-${hue}`} d={petal} transform={`rotate(${at * 90} 240 240)`} />
        ))}
        <circle className="poster-heart" cx="240" cy="240" r="77" />
      </svg>
      {petals.map((hue, at) => {
        const text = texts[at] ?? '';
        return (
          <p key={hue} className={`poster-petal poster-petal-${at}`} style={petalSize(text)}>
            {text}
          </p>
        );
      })}
      <p className="poster-heart-text">{heart}</p>
    </div>
  );
}

/** The longest word must fit across a petal, and the whole text on it. In em of the poster. */
function petalSize(text: string): CSSProperties {
  const longest = Math.max(1, ...text.split(/\s+/).map((word) => [...word].length));
  const size = Math.min(1.2, 11.2 / longest, 6.2 / Math.sqrt(Math.max(1, text.length)));
  return { fontSize: `${Math.max(0.62, size).toFixed(3)}em` };
}
