import { type Clock, leftAt } from '../../src/model/agenda/clock.ts';
import { createNotKept } from '../../src/stores/not-kept.ts';
import { createNotices } from '../../src/stores/notices.ts';
import { createSession } from '../../src/stores/session.ts';
import type { SessionScript } from '../../src/stores/session-script.ts';
import { createStage } from '../../src/stores/stage.ts';
import { createRoom } from './facilitate-room.ts';

export const minute = 60_000;
/** What is left of a clock, in milliseconds. */
export const left = (clock: Clock | undefined, now: number) => clock && leftAt(clock, now);
/** A session of one evening. */
export const script: SessionScript = {
  id: 'evening',
  title: 'An evening',
  start: 19 * 60,
  steps: [
    { id: 'welcome', title: 'Welcome', minutes: 10, day: 1, pause: false },
    {
      id: 'why',
      title: 'Why',
      minutes: 30,
      shortest: 20,
      day: 1,
      pause: false,
      question: 'Why are we here?',
      picture: 'flower',
      canvas: 'five-questions',
      region: 'why',
    },
    { id: 'tea', title: 'Tea', minutes: 15, shortest: 5, day: 1, pause: true },
    { id: 'round', title: 'Round', minutes: 20, day: 1, pause: false, canvas: 'forum' },
  ],
};

/** A console in a room, at 19:00 of the device's own time. */
export function evening(room = createRoom(new Date(2026, 10, 23, 19, 0).getTime()), prototype = 'rainbow') {
  const { surroundings } = room.window();
  const stage = createStage(surroundings);
  const notices = createNotices();
  const session = createSession(script, stage, surroundings, createNotKept(notices, surroundings.texts));
  session.open(prototype);
  return { room, stage, session, prototype, notices };
}

/** The same, with the session begun. */
export function running(room?: ReturnType<typeof createRoom>, prototype?: string) {
  const all = evening(room, prototype);
  all.session.start(all.prototype);
  return all;
}
