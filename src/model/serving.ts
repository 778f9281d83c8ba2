import type { ItemView } from './read-item.ts';

/** What the items of a region are on the way from vision to deed. Content says it, region by region. */
export type RegionRole = 'goal' | 'step';

/** A region as the walk sees it. */
export interface ServingRegion {
  readonly role?: RegionRole | undefined;
  /** In the order of the screen. */
  readonly items: readonly ItemView[];
}

/** An item with what hangs from it. */
export interface Branch {
  readonly item: ItemView;
  readonly branches: readonly Branch[];
  /** Whether more hangs from it that stands elsewhere in the walk, so that it is not told twice. */
  readonly elsewhere: boolean;
}

/** What serves what in a document. */
export interface Serving {
  /** From vision to deed: what serves nothing itself, under it what serves it. Only items with a link. */
  readonly down: readonly Branch[];
  /** From deed to vision: what nothing serves, under it what it serves. */
  readonly up: readonly Branch[];
  /** Goals that no step serves, not through other items either. */
  readonly goalsWithoutStep: readonly ItemView[];
  /** Steps that serve no goal, not through other items either. */
  readonly stepsWithoutGoal: readonly ItemView[];
}

/**
 * Reads what serves what. Private notes and items without a text stay out. Who serves a former wording of a statement serves the
 * wording that was chosen since. A link to an item that is gone leads nowhere; a circle is walked once. Costs the number of items and links.
 */
export function serving(regions: readonly ServingRegion[]): Serving {
  const items = new Map<string, ItemView>();
  const roles = new Map<string, RegionRole | undefined>();
  const chosenFor = new Map<string, string>();
  for (const { role, items: all } of regions) {
    const chosen = all.find((item) => item.chosen === true && isShared(item));
    for (const item of all) {
      if (!isShared(item)) continue;
      if (chosen && item.chosen === false) chosenFor.set(item.id, chosen.id);
      else {
        items.set(item.id, item);
        roles.set(item.id, role);
      }
    }
  }

  const served = new Map<string, Set<string>>();
  const servants = new Map<string, Set<string>>();
  for (const item of items.values()) {
    for (const link of item.serves ?? []) {
      const goal = chosenFor.get(link) ?? link;
      if (goal === item.id || !items.has(goal)) continue;
      put(served, item.id, goal);
      put(servants, goal, item.id);
    }
  }

  const withRole = (role: RegionRole) => [...items.values()].filter(({ id }) => roles.get(id) === role);
  const [goals, steps] = [withRole('goal'), withRole('step')];
  const withStep = reached(steps, served);
  const withGoal = reached(goals, servants);
  return {
    down: walk(items, servants, served),
    up: walk(items, served, servants),
    goalsWithoutStep: goals.filter(({ id }) => !withStep.has(id)),
    stepsWithoutGoal: steps.filter(({ id }) => !withGoal.has(id)),
  };
}

/** The ids that an item could not serve without a circle: itself and all that serve it, through others too. */
export function servantsOf(
  id: string,
  items: Iterable<Pick<ItemView, 'id' | 'serves'>>,
): ReadonlySet<string> {
  const servants = new Map<string, Set<string>>();
  for (const item of items) for (const goal of item.serves ?? []) put(servants, goal, item.id);
  return reached([{ id }], servants);
}

type Links = ReadonlyMap<string, ReadonlySet<string>>;

function isShared(item: ItemView): boolean {
  return item.text !== '' && item.private !== true;
}

function put(links: Map<string, Set<string>>, from: string, to: string): void {
  const known = links.get(from) ?? new Set<string>();
  links.set(from, known.add(to));
}

/** These items, and all to which links lead from them. */
function reached(from: readonly { readonly id: string }[], links: Links): ReadonlySet<string> {
  const found = new Set(from.map(({ id }) => id));
  // A set that grows while it is walked is walked to its end.
  for (const id of found) for (const next of links.get(id) ?? []) found.add(next);
  return found;
}

/** Levels of a tree; what lies deeper begins a tree of its own. */
const deepest = 20;
/** Lines of a walk from which on nothing is told twice at all. */
const longest = 3000;

/**
 * The items with links as trees along `links`: first from those where none comes in, then from what only circles hold. Within one tree
 * nothing is told twice; two trees may share a part, so that each can be read by itself.
 */
function walk(items: ReadonlyMap<string, ItemView>, links: Links, back: Links): readonly Branch[] {
  const toldAnywhere = new Set<string>();
  let lines = 0;
  const treeOf = (root: ItemView): Branch => {
    const told = new Set<string>();
    const branchOf = (item: ItemView, depth: number): Branch => {
      const next = [...(links.get(item.id) ?? [])].flatMap((id) => items.get(id) ?? []);
      const before = (lines < longest ? told : toldAnywhere).has(item.id);
      const elsewhere = next.length > 0 && (before || depth === deepest);
      told.add(item.id);
      if (!elsewhere) toldAnywhere.add(item.id);
      lines += 1;
      const branches = elsewhere ? [] : next.sort(byMoment).map((one) => branchOf(one, depth + 1));
      return { item, branches, elsewhere };
    };
    return branchOf(root, 1);
  };
  const linked = [...items.values()].filter(({ id }) => links.has(id));
  const roots = linked.filter(({ id }) => !back.has(id)).map(treeOf);
  const circles = linked.flatMap((item) => (toldAnywhere.has(item.id) ? [] : [treeOf(item)]));
  return [...roots, ...circles];
}

/** Earlier days first; what has no day comes last, in the order of the screen. */
function byMoment(a: ItemView, b: ItemView): number {
  const moment = (item: ItemView) => item.date ?? item.start ?? '9999';
  return moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0;
}
