import type { TextStore } from '../storage/local-record.ts';
import type { Notices } from './notices.ts';

/** Name of the standing notice about what a session keeps on this device beside the prototype. */
const notice = 'session-texts';

/** What a session keeps beside the prototype. */
type Kept = 'preparation' | 'run' | 'notes';

/** Takes in whether the device kept something, or refused it. */
export type NotKept = (what: Kept, kept: boolean) => void;

/** Tells the facilitator while something of a session is on the open page only; until the device has kept all of it. */
export function createNotKept(notices: Notices, texts: () => TextStore | undefined): NotKept {
  const missing = new Set<Kept>();
  return (what, kept) => {
    if (kept) missing.delete(what);
    else missing.add(what);
    if (missing.size === 0) notices.dismiss(notice);
    else if (!kept) {
      const key = texts() ? 'problem.storage-full' : 'problem.storage-absent';
      // The prototype's own storage may have said the very same.
      if (notices.list.get().some((shown) => shown.key === key)) return;
      notices.show({ id: notice, kind: 'problem', key, values: {}, actions: [], dismissible: false });
    }
  };
}
