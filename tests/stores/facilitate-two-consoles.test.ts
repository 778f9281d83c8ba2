import { expect, test } from 'vitest';
import { createScreen } from '../../src/stores/screen.ts';
import { evening, running } from './facilitate-evening.ts';

/** A console that heeds the remote at the projector, as the page of a session does. */
const heedRemote = ({ stage, session }: ReturnType<typeof evening>) =>
  stage.onPress((press) => {
    if (press === 'next') session.next();
  });

test('a second console of a session stands where the first one goes', () => {
  const one = running();
  const other = evening(one.room);
  one.session.goTo('tea');
  expect(other.session.current.get()?.id).toBe('tea');
  one.session.finish();
  expect(other.session.run.get()).toBeUndefined();
  expect(other.session.stoppedAt.get()?.id).toBe('tea');
});

test('a second console that sets something does not put the session back', () => {
  const one = running();
  const other = evening(one.room);
  one.session.goTo('tea');
  other.session.setRoom({ voters: 20 });
  const again = evening(one.room);
  expect(again.session.current.get()?.id).toBe('tea');
  expect(again.session.room.get().voters).toBe(20);
});

test('what one console sets of the room, another keeps', () => {
  const one = running();
  const other = evening(one.room);
  one.session.setRoom({ voters: 20 });
  other.session.setRoom({ dots: 5 });
  expect(evening(one.room).session.room.get()).toMatchObject({ voters: 20, dots: 5 });
});

test('a session that is begun once more in another window goes on where it is', () => {
  const waiting = evening();
  const one = running(waiting.room);
  one.session.goTo('tea');
  waiting.session.start('rainbow');
  expect(waiting.session.current.get()?.id).toBe('tea');
  waiting.session.next();
  expect(one.session.current.get()?.id).toBe('round');
});

test('a press at the projector goes on from what the room sees, with an older console still open', () => {
  const older = running();
  const one = evening(older.room);
  heedRemote(older);
  heedRemote(one);
  const screen = createScreen(one.room.window().surroundings);
  screen.follow('rainbow');
  one.room.pass(6_000);
  one.session.goTo('tea');
  screen.press('next');
  one.room.pass(6_000);
  expect(screen.stage.get()?.scene).toEqual({ kind: 'canvas', canvas: 'forum' });
  expect(one.session.current.get()?.id).toBe('round');
});
