import { computed, type WritableAtom } from 'nanostores';
import type { Device } from './device.ts';
import type { Following } from './following.ts';
import type { Keeper } from './keeper.ts';
import type { Notices } from './notices.ts';
import type { PrototypeStatus } from './prototype.ts';
import type { SummingUp } from './summing-up.ts';
import type { Surroundings } from './surroundings.ts';

/** What happens to a tab as a whole: it begins, it is hidden and left, a newer build takes over. */
export interface TabLife {
  /** Begins to listen to the page and the other tabs, at the first use. */
  begin(): void;
  /** Asks the browser once, at the first edit, not to clear the site's data by itself: by then there is something to keep. */
  askToPersist(): void;
  /** A newer build is open beside this tab: what was typed is written, and then nothing any more. */
  stopWriting(): Promise<void>;
  end(): void;
}

/** What the life of a tab touches. */
export interface TabLifeParts {
  readonly surroundings: Surroundings;
  readonly device: Device;
  readonly keeper: Keeper;
  readonly following: Following;
  readonly summingUp: SummingUp;
  readonly notices: Notices;
  readonly status: WritableAtom<PrototypeStatus>;
}

/** Makes the life of a tab; it has not begun. */
export function createTabLife(parts: TabLifeParts): TabLife {
  const { surroundings, device, keeper, following, summingUp, notices, status } = parts;
  const guarded = computed(
    [device.trouble, keeper.unsaved],
    (trouble, unsaved) => trouble !== undefined && unsaved > 0,
  );
  const stops: (() => void)[] = [];
  let asked = false;
  return {
    begin() {
      if (stops.length > 0) return;
      stops.push(
        surroundings.listen({
          hide() {
            keeper.flushAtOnce();
            summingUp.now();
          },
          show: () => void following.refresh(),
        }),
        guarded.subscribe(surroundings.guardLeaving),
      );
      following.start();
    },
    askToPersist() {
      if (asked) return;
      asked = true;
      // A browser that refuses keeps the work all the same, until it needs the room: the header says where the work is.
      surroundings.askToPersist().catch(() => undefined);
    },
    async stopWriting() {
      if (device.stopped.get()) return;
      await keeper.flush();
      device.stop();
      if (status.get() === 'ready') status.set('read-only');
      notices.show({
        id: 'older-build',
        kind: 'warning',
        key: 'app.notice.older-build',
        values: {},
        actions: ['reload'],
        dismissible: false,
      });
    },
    end() {
      for (const stop of stops.splice(0)) stop();
      following.stop();
    },
  };
}
