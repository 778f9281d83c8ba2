import { isLive } from '../model/item.ts';
import { openFileInSlices } from '../model/open.ts';
import { saveFile } from '../model/save.ts';
import { withoutContentOf } from '../model/wiped.ts';
import type { Place } from '../storage/place.ts';
import { readSnapshotFile, removal, replaceSnapshotFile } from '../storage/snapshots.ts';

/**
 * Wipes the content of an item from every kept version of a prototype, one after the other; `pause` gives the page a turn
 * in between. A version that names the item and cannot be opened goes as a whole. Rejects with a `PlaceProblem`.
 */
export async function wipeFromVersions(
  place: Place,
  prototype: string,
  item: string,
  pause: () => Promise<void>,
): Promise<void> {
  const name = JSON.stringify(item);
  const decoder = new TextDecoder();
  for (const { key } of await place.list('snapshots', [prototype])) {
    const id = key[1] ?? '';
    const file = await readSnapshotFile(place, prototype, id);
    if (!file || !decoder.decode(file).includes(name)) continue;
    const result = await openFileInSlices(file, pause);
    if (result.outcome !== 'opened') {
      await place.write(removal(prototype, id));
      continue;
    }
    const clean = withoutContentOf(result.prototype, (one) => one === item);
    if (clean === result.prototype) continue;
    const items = [...clean.items.values()].filter(isLive).length;
    await replaceSnapshotFile(place, prototype, id, items, saveFile(clean));
  }
}
