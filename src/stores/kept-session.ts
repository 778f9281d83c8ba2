import type { NotKept } from './not-kept.ts';
import { readSession, runKey, type SessionWithPrototype, writeSession } from './session-record.ts';
import type { StageSurroundings } from './stage-surroundings.ts';

/** What the device keeps of a session with one prototype, beside what this window knows of it. */
export interface KeptSession {
  /** Turns to a prototype and reads its record; nothing while this window alone holds what the device refused of it. */
  open(prototype: string): SessionWithPrototype | undefined;
  /** Keeps how the session stands, once a prototype was opened. */
  keep(session: SessionWithPrototype): void;
  /** What another console of this session kept since this window last read or wrote; nothing when none did. */
  news(): SessionWithPrototype | undefined;
}

/** Makes what keeps the session `id`. */
export function createKeptSession(
  id: string,
  surroundings: StageSurroundings,
  notKept: NotKept,
): KeptSession {
  let key = '';
  let refused = false;
  /** The record as this window last saw it on the device. */
  let seen: string | null | undefined;
  const look = () => surroundings.texts()?.getItem(key);
  const read = () => {
    seen = look();
    return readSession(surroundings.texts(), key);
  };
  return {
    open(prototype) {
      const asked = runKey(surroundings.edition, id, prototype);
      if (asked === key && refused) return undefined;
      key = asked;
      refused = false;
      return read();
    },
    keep(session) {
      if (key === '') return;
      refused = !writeSession(surroundings.texts(), key, session);
      seen = look();
      notKept('run', !refused);
    },
    news: () => (key === '' || look() === seen ? undefined : read()),
  };
}
