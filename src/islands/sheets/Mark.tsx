/** The mark of the edition. */
export function Mark() {
  return <img className="sheet-logo" src={import.meta.env.AMORE_MARK} alt="" />;
}
