interface DotsProps {
  readonly count: number;
  /** Said in place of the drawing. */
  readonly label: string;
}

/** More than this and the number stands beside one dot. */
const drawn = 10;

/** Dots as drawn circles, so that they print whatever the printer does with backgrounds. */
export function Dots({ count, label }: DotsProps) {
  if (count <= 0) return null;
  const circles = count > drawn ? 1 : count;
  return (
    <span className="sheet-dots">
      <svg
        viewBox={`0 0 ${circles * 10} 10`}
        width={`${circles * 0.62}em`}
        height="0.62em"
        role="img"
        aria-label={label}
      >
        {Array.from({ length: circles }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: equal circles in a row
          <circle key={at} cx={at * 10 + 5} cy="5" r="4" />
        ))}
      </svg>
      {count > drawn && <span>{count}</span>}
    </span>
  );
}
