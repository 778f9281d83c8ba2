import type { ItemView } from './read-item.ts';

/** What is compared by other means, or is no difference to a team. */
const left = new Set<string>([
  'id',
  'live',
  'canvas',
  'region',
  'order',
  'text',
  'alternatives',
  'x',
  'y',
  'rater',
  'unknown',
] satisfies (keyof ItemView)[]);

/**
 * Names of the fields, other than text and place, in which two versions of a card differ; `alternativesOf` counts as the free
 * texts in it. `idNow` gives the id after of a card by its id before, for fields that name other cards.
 */
export function changedFields(
  before: ItemView,
  after: ItemView,
  idNow: (id: string) => string,
): readonly string[] {
  const [old, now] = [comparedFields(before, idNow), comparedFields(after, (id) => id)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => old.get(name) !== now.get(name));
}

function comparedFields(item: ItemView, idNow: (id: string) => string): ReadonlyMap<string, string> {
  const { alternativesOf, group, serves, shows, ...rest } = item;
  const values: Readonly<Record<string, unknown>> = {
    ...rest,
    evidence: [rest.evidence ?? '', ...alternativesOf.evidence],
    owner: [rest.owner ?? '', ...alternativesOf.owner],
    group: group === undefined ? undefined : idNow(group),
    serves: serves?.map(idNow),
    shows: shows === undefined ? undefined : idNow(shows),
  };
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) {
    if (!left.has(name) && value !== undefined) fields.set(name, JSON.stringify(value));
  }
  return fields;
}
