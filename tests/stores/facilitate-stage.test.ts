import { describe, expect, test } from 'vitest';
import { createScreen } from '../../src/stores/screen.ts';
import { createStage } from '../../src/stores/stage.ts';
import { firstStage, nextScale, readStage, type Stage } from '../../src/stores/stage-state.ts';
import { createRoom } from './facilitate-room.ts';

function pair(room = createRoom(), prototype = 'rainbow') {
  const console = createStage(room.window().surroundings);
  const screen = createScreen(room.window().surroundings);
  console.attach(prototype);
  screen.follow(prototype);
  return { room, console, screen };
}

const why = { kind: 'region', canvas: 'five-questions', region: 'why' } as const;

describe('console and projector', () => {
  test('the projector shows what the console chooses', () => {
    const { console, screen } = pair();
    console.change({ scene: why, spotlight: 'card-1', scale: 1.35 });
    expect(screen.stage.get()).toEqual(console.state.get());
    expect(screen.console.get()).toBe('there');
  });

  test('a projector that opens later, or is reloaded, finds the state', () => {
    const { room, console } = pair();
    console.change({ scene: why });
    const later = createScreen(room.window().surroundings);
    later.follow('rainbow');
    expect(later.stage.get()?.scene).toEqual(why);
  });

  test('a projector that opens beside a quiet console knows that it is there', () => {
    const { room, console } = pair();
    console.change({ scene: why });
    const later = createScreen(room.window().surroundings);
    later.follow('rainbow');
    room.pass(3_000);
    expect(later.console.get()).toBe('there');
  });

  test('a console that is reloaded goes on where it was, and the projector keeps showing it', () => {
    const { room, console, screen } = pair();
    console.change({ scene: why });
    console.detach();
    const again = createStage(room.window().surroundings);
    again.attach('rainbow');
    expect(again.screens.get()).toHaveLength(1);
    room.pass(10_000);
    expect(again.state.get().scene).toEqual(why);
    expect(screen.console.get()).toBe('there');
    again.change({ blank: true });
    expect(screen.stage.get()).toMatchObject({ scene: why, blank: true });
  });

  test('the projector says that the console is gone, not before it had time to come back', () => {
    const { room, console, screen } = pair();
    console.change({ scene: why });
    console.detach();
    room.pass(2_000);
    expect(screen.console.get()).toBe('there');
    room.pass(2_000);
    expect(screen.console.get()).toBe('gone');
    expect(screen.stage.get()?.scene).toEqual(why);
  });

  test('a covered console whose timers sleep is not gone', () => {
    const { room, screen } = pair();
    room.sleep(30 * 60_000);
    room.pass(0);
    expect(screen.console.get()).toBe('there');
  });

  test('two prototypes in two pairs of windows do not mix', () => {
    const room = createRoom();
    const one = pair(room, 'one');
    const two = pair(room, 'two');
    one.console.change({ scene: why });
    two.screen.press('next');
    expect(two.screen.stage.get()?.scene).not.toEqual(why);
    expect(one.console.screens.get()).toHaveLength(1);
    expect(one.console.screens.get()[0]?.pressed.next).toBe(0);
  });

  test('a second console of the same prototype shows the latest and undoes nothing', () => {
    const { room, console, screen } = pair();
    const second = createStage(room.window().surroundings);
    second.attach('rainbow');
    console.change({ scene: why });
    room.pass(60_000);
    expect(second.state.get().scene).toEqual(why);
    expect(screen.stage.get()?.scene).toEqual(why);
  });

  test('of two consoles one that is closed does not count as gone for the projector', () => {
    const { room, screen } = pair();
    const second = createStage(room.window().surroundings);
    second.attach('rainbow');
    room.pass(1_000);
    second.detach();
    const states: string[] = [];
    screen.console.listen((state) => states.push(state));
    room.pass(10_000);
    expect(states).toEqual([]);
  });

  test('presses at the projector reach the console once each', () => {
    const { room, console, screen } = pair();
    const heard: string[] = [];
    console.onPress((press) => heard.push(press));
    screen.press('next');
    screen.press('next');
    screen.press('blank');
    room.pass(60_000);
    expect(heard).toEqual(['next', 'next', 'blank']);
  });

  test('what was pressed while the console was gone is not done afterwards', () => {
    const { room, console, screen } = pair();
    console.detach();
    screen.press('next');
    const again = createStage(room.window().surroundings);
    const heard: string[] = [];
    again.onPress((press) => heard.push(press));
    again.attach('rainbow');
    room.pass(20_000);
    screen.press('previous');
    expect(heard).toEqual(['previous']);
  });

  test('the console knows which projectors are open and which page they show', () => {
    const { room, console, screen } = pair();
    screen.report(1, 3);
    expect(console.screens.get()).toMatchObject([{ page: 1, pages: 3 }]);
    screen.stop();
    expect(console.screens.get()).toEqual([]);
    const window = room.window();
    createScreen(window.surroundings).follow('rainbow');
    expect(console.screens.get()).toHaveLength(1);
    window.leave();
    expect(console.screens.get()).toEqual([]);
  });

  test('a console that lost what it kept goes on counting where the projector is', () => {
    const { room, console, screen } = pair();
    for (let turn = 0; turn < 9; turn += 1) console.change({ scale: 1 });
    console.detach();
    room.texts.clear();
    const again = createStage(room.window().surroundings);
    again.attach('rainbow');
    again.change({ scene: why });
    expect(screen.stage.get()?.scene).toEqual(why);
  });

  test('what comes over the line from elsewhere is not taken for a stage', () => {
    const { room, screen, console } = pair();
    console.change({ scene: why });
    const line = room.window().surroundings.openLine('rainbow');
    for (const foreign of [null, 3, 'x', {}, { from: 'console' }, { from: 'console', stage: { turn: 99 } }])
      line.send(foreign);
    expect(screen.stage.get()?.scene).toEqual(why);
  });
});

describe('the state of the stage', () => {
  test('survives a text and back', () => {
    const stage: Stage = {
      ...firstStage,
      turn: 4,
      scene: { kind: 'order', names: ['a', 'b'] },
      clock: { total: 60_000, endsAt: 5, left: 60_000 },
      step: { number: 2, of: 9 },
      page: 1,
      silence: 7,
      spotlight: 'x',
      scale: 1.6,
    };
    expect(readStage(JSON.parse(JSON.stringify(stage)))).toEqual(stage);
  });

  test('takes over nothing that is not named: a note cannot travel along', () => {
    const told = readStage({
      ...firstStage,
      notes: 'private',
      scene: { ...why, notes: 'private' },
      step: { number: 1, of: 2, note: 'private' },
      clock: { total: 1, left: 1, note: 'private' },
    });
    expect(JSON.stringify(told)).not.toContain('private');
    expect(told?.scene).toEqual(why);
  });

  test('keeps the type at a size that a room can read', () => {
    expect(readStage({ ...firstStage, scale: 0.1 })?.scale).toBe(1);
    expect([nextScale(1, -1), nextScale(1, 1), nextScale(2, 1), nextScale(2, -1)]).toEqual([1, 1.15, 2, 1.6]);
  });
});
