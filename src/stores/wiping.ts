import { wipeItem } from '../model/commands/remove.ts';
import { isWiped } from '../model/wiped.ts';
import { wipeSetAside } from '../storage/prototype-writes.ts';
import type { Announcer } from './announcer.ts';
import type { VersionKeeper } from './create-versions.ts';
import type { Device } from './device.ts';
import type { TabDocument } from './document.ts';
import type { Keeper } from './keeper.ts';
import type { Merger } from './merger.ts';
import type { PrototypeActions } from './prototype.ts';
import type { Steps } from './steps.ts';
import type { SummingUp } from './summing-up.ts';

/** What wiping touches. */
export interface WipingParts {
  readonly document: TabDocument;
  readonly device: Device;
  readonly steps: Steps;
  readonly keeper: Keeper;
  readonly versions: VersionKeeper;
  readonly merging: Pick<Merger, 'forgetItems'>;
  readonly summingUp: SummingUp;
  readonly announcer: Announcer;
}

/**
 * Makes what wipes a card for good. The versions come first: when one of them cannot be written the card still stands, and
 * the team can try again. They are looked at once more afterwards, for another tab may have kept one meanwhile.
 */
export function createWiping(parts: WipingParts): PrototypeActions['wipe'] {
  const { document, device, steps, keeper, versions, merging, summingUp, announcer } = parts;
  return async (id) => {
    if (!document.isOpen()) return false;
    const prototype = document.outline().id;
    if (!(await versions.wipe(id)) || !document.isOpen(prototype)) return false;
    const item = document.itemOf(id);
    // A card of a merge that was taken back stands in versions only.
    if (item && !isWiped(item) && !steps.wipe([wipeItem(steps.context, item)])) return false;
    merging.forgetItems([id]);
    summingUp.now();
    if (!(await keeper.flush()) || !document.isOpen(prototype)) return false;
    try {
      await wipeSetAside(await device.place(), prototype, id);
    } catch (error) {
      device.fail(error);
      return false;
    }
    if (!(await versions.wipe(id))) return false;
    announcer.say('app.announce.wiped');
    return true;
  };
}
