/** A place in a file, such as `regions.why.title`: an entry of a list by its id where it has one, because nobody counts entries. */
export function fieldPath(root: unknown, path: readonly PropertyKey[]): string {
  let value = root;
  return path
    .map((key) => {
      const list = Array.isArray(value);
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
      return (list && nameOf(value)) || String(key);
    })
    .join('.');
}

/** What an entry of a list is known by: its id, or the code of a language. */
function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const name = 'id' in entry ? entry.id : 'code' in entry ? entry.code : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}
