import { atom, type ReadableAtom } from 'nanostores';

/** What the live region can say; the words stand in the interface strings under the same key. */
export type AnnouncementKey =
  | 'app.announce.added'
  | 'app.announce.added-moment'
  | 'app.announce.removed'
  | 'app.announce.removed-moment'
  | 'app.announce.chosen'
  | 'app.announce.copied'
  | 'app.announce.renamed'
  | 'app.announce.prototype-removed'
  | 'app.announce.prototype-back'
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
  | 'app.clean-copy.done'
  | 'app.announce.opened'
  | 'app.announce.merged'
  | 'app.announce.merge-taken-back'
  | 'app.announce.restored'
  | 'app.restored.nothing'
  | 'app.announce.wiped'
  | SessionAnnouncementKey;

/** What a facilitator hears: of the session while it runs, and of the agenda. */
type SessionAnnouncementKey =
  | 'facilitate.announce.step'
  | 'facilitate.announce.scene'
  | 'facilitate.announce.blank'
  | 'facilitate.announce.silence'
  | 'facilitate.announce.size'
  | 'facilitate.announce.screen-open'
  | 'facilitate.announce.screen-gone'
  | 'facilitate.announce.clock-near'
  | 'facilitate.announce.clock-last'
  | 'facilitate.announce.clock-over'
  | 'facilitate.announce.clock-left'
  | 'facilitate.announce.clock-paused'
  | 'facilitate.announce.clock-resumed'
  | 'facilitate.announce.skipped'
  | 'facilitate.announce.taken-in'
  | 'facilitate.announce.repeated'
  | 'facilitate.announce.moved'
  | 'facilitate.announce.added'
  | 'facilitate.announce.removed'
  | 'facilitate.announce.fixed'
  | 'facilitate.announce.freed'
  | 'facilitate.announce.late'
  | 'facilitate.announce.fitted'
  | 'facilitate.announce.reset'
  | 'facilitate.fit.nothing'
  | 'facilitate.fit.over'
  | 'facilitate.fit.same'
  | 'facilitate.fit.spare';

/** One sentence of a message. Values are ids, numbers, texts of the team, and names as the page shows them. */
export interface Sentence {
  readonly key: AnnouncementKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** One message for the live region. `turn` differs for each message, so that the same words are said twice. */
export interface Announcement extends Required<Sentence> {
  /** What is said right after it. */
  readonly then: readonly Sentence[];
  readonly turn: number;
}

/** Messages for people who do not see the screen. */
export interface Announcer {
  /** The latest message; nothing before the first. */
  readonly message: ReadableAtom<Announcement | undefined>;
  /** Says a message, with sentences after it that belong to the same press: each message takes the place of the one before. */
  say(key: AnnouncementKey, values?: Sentence['values'], then?: readonly Sentence[]): void;
}

/** Makes an announcer that has said nothing yet. */
export function createAnnouncer(): Announcer {
  const message = atom<Announcement | undefined>(undefined);
  let turn = 0;
  return {
    message,
    say(key, values = {}, then = []) {
      turn += 1;
      message.set({ key, values, then, turn });
    },
  };
}
