/** The flower, with an outline so that it also reads in black and white. */
export function Mark() {
  return (
    <svg className="sheet-mark-flower" viewBox="0 0 100 100" aria-hidden="true">
      <circle className="fill-coral" cx="50" cy="22" r="20" />
      <circle className="fill-teal" cx="78" cy="50" r="20" />
      <circle className="fill-sky" cx="50" cy="78" r="20" />
      <circle className="fill-rose" cx="22" cy="50" r="20" />
      <circle className="fill-sun" cx="50" cy="50" r="15" />
    </svg>
  );
}
