import { atom, type ReadableAtom } from 'nanostores';

/** What the live region can say; the words stand in the interface strings under the same key. */
export type AnnouncementKey =
  | 'app.announce.added'
  | 'app.announce.removed'
  | 'app.announce.moved'
  | 'app.announce.moved-region'
  | 'app.announce.grouped'
  | 'app.announce.ungrouped'
  | 'app.announce.votes'
  | 'app.announce.serves'
  | 'app.announce.undone'
  | 'app.announce.redone'
  | 'app.announce.saved'
  | 'app.announce.downloaded'
  | 'app.announce.opened'
  | 'app.announce.merged'
  | 'app.announce.merge-taken-back'
  | 'app.announce.restored'
  | 'app.announce.wiped';

/** One message for the live region. `turn` differs for each message, so that the same words are said twice. */
export interface Announcement {
  readonly key: AnnouncementKey;
  readonly values: Readonly<Record<string, string | number>>;
  readonly turn: number;
}

/** Messages for people who do not see the screen. */
export interface Announcer {
  /** The latest message; nothing before the first. */
  readonly message: ReadableAtom<Announcement | undefined>;
  /** Says a message. Values are ids, numbers and the team's own texts, never words of the interface. */
  say(key: AnnouncementKey, values?: Readonly<Record<string, string | number>>): void;
}

/** Makes an announcer that has said nothing yet. */
export function createAnnouncer(): Announcer {
  const message = atom<Announcement | undefined>(undefined);
  let turn = 0;
  return {
    message,
    say(key, values = {}) {
      turn += 1;
      message.set({ key, values, turn });
    },
  };
}
