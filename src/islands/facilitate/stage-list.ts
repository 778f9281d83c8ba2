import { computed, type ReadableAtom } from 'nanostores';
import { collect, type DocumentReader } from '../../model/collect.ts';
import type { ItemView } from '../../model/read-item.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import { arrange } from '../cards/arrangement.ts';
import { createRegionStore } from '../region-store.ts';
import type { StageRegion } from './facilitate-view.ts';

/** A card of a region as the room sees it. */
export interface StageItem {
  readonly id: string;
  /** `heading`: others stand under it. `member`: it stands under the heading before it. */
  readonly role: 'single' | 'heading' | 'member';
  /** A statement that was chosen. */
  readonly chosen: boolean;
}

/** What decides whether and where a card is shown, as one text: stores compare it while somebody types. */
function traitOf({ private: hidden, text, shows, group, start, chosen, votes }: ItemView): string {
  const seen = hidden !== true && (text.trim() !== '' || shows !== undefined);
  return JSON.stringify([seen, group ?? null, start ?? '', chosen ?? false, shows ?? null, votes]);
}

interface Trait {
  readonly seen: boolean;
  readonly group: string | undefined;
  readonly start: string;
  readonly chosen: boolean;
}

function readTrait(text: string | undefined): Trait {
  if (text === undefined) return { seen: false, group: undefined, start: '', chosen: false };
  const [seen, group, start, chosen] = JSON.parse(text);
  return { seen: seen === true, group: group ?? undefined, start, chosen: chosen === true };
}

/** The cards of a region in the order in which the room sees them: without private and empty ones, groups together. */
const listOf = createRegionStore<string, readonly StageItem[]>(traitOf, (ids, trait) => {
  const traits = new Map(ids.map((id) => [id, readTrait(trait(id))]));
  const seen = ids.filter((id) => traits.get(id)?.seen);
  const startOf = (id: string) => traits.get(id)?.start ?? '';
  if (seen.some((id) => startOf(id) !== '')) {
    // A timeline: what has no date yet comes last.
    seen.sort((a, b) => ((startOf(a) || '~') < (startOf(b) || '~') ? -1 : 1));
  }
  const chosen = (id: string) => traits.get(id)?.chosen ?? false;
  return arrange(seen, (id) => traits.get(id)?.group).flatMap(({ id, members }): StageItem[] => [
    { id, role: members.length > 0 ? 'heading' : 'single', chosen: chosen(id) },
    ...members.map((member) => ({ id: member, role: 'member' as const, chosen: chosen(member) })),
  ]);
});

let changes = 0;

/** Changes when anything changes that collecting looks at. */
const collectedFrom = createRegionStore<string, number>(traitOf, () => {
  changes += 1;
  return changes;
});

/** What the room sees in a region; a region that collects shows what it collected. */
export function stageList(
  prototype: OpenPrototype,
  canvas: string,
  region: StageRegion,
): ReadableAtom<readonly StageItem[]> {
  if (region.field !== 'collect') return listOf(prototype, canvas, region.id);
  const document: DocumentReader = {
    region: (from, part) =>
      prototype
        .list(from, part)
        .get()
        .flatMap((id) => prototype.item(id).get() ?? []),
    item: (id) => prototype.item(id).get(),
  };
  const sources = [`${canvas}#${region.id}`, ...region.from].map((reference) => {
    const [from = '', part = ''] = reference.split('#');
    return collectedFrom(prototype, from, part);
  });
  return computed(sources, () =>
    collect(region, document.region(canvas, region.id), document).shown.map(({ item }) => ({
      id: item.id,
      role: 'single' as const,
      chosen: false,
    })),
  );
}
