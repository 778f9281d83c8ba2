import { atom, type ReadableAtom } from 'nanostores';
import { readLocalRecord } from '../storage/local-record.ts';
import type { StageLine } from '../storage/stage-channel.ts';
import { noPresses, type Press, readStageMessage, type ScreenState } from './screen-state.ts';
import { readStage, type Stage } from './stage-state.ts';
import { heartbeat, longestSilence, type StageSurroundings, stageKey } from './stage-surroundings.ts';

/** The projector's side: follows what the console says and decides nothing. */
export interface ScreenStore {
  /** What to show; nothing before a console of this prototype ever said anything. */
  readonly stage: ReadableAtom<Stage | undefined>;
  /** Whether the console is there. */
  readonly console: ReadableAtom<'there' | 'gone'>;
  /** Shows the stage of a prototype, as it was left, and follows from there. */
  follow(prototype: string): void;
  stop(): void;
  /** Asks the console for something. */
  press(press: Press): void;
  /** Tells the console which page is shown, from 0, and how many there are. */
  report(page: number, pages: number): void;
}

/** A console that is being reloaded is back within this time, in milliseconds. */
const grace = 2_500;

/** Makes the projector's side, following nothing. */
export function createScreen(surroundings: StageSurroundings): ScreenStore {
  const stage = atom<Stage | undefined>(undefined);
  const console = atom<'there' | 'gone'>('gone');
  let self: ScreenState = { window: '', knows: 0, pressed: noPresses, page: 0, pages: 1 };
  let line: StageLine | undefined;
  let prototype = '';
  let ends: readonly (() => void)[] = [];
  let stopBeat: (() => void) | undefined;
  let stopGrace: (() => void) | undefined;
  let stopWatch: (() => void) | undefined;
  let lastHeard = 0;

  const tell = () => line?.send({ from: 'screen', screen: self });
  const missed = () => {
    stopWatch?.();
    stopWatch = undefined;
    stopGrace ??= surroundings.wait(grace, () => console.set('gone'));
  };
  const present = () => {
    lastHeard = surroundings.now().getTime();
    stopGrace?.();
    stopGrace = undefined;
    console.set('there');
    stopWatch ??= surroundings.lock(prototype)?.whenFree(missed);
  };
  const hear = (value: unknown) => {
    const message = readStageMessage(value);
    if (message?.from === 'console-left') missed();
    const told = message?.from === 'console' ? readStage(message.stage) : undefined;
    if (!told) return;
    const back = stopGrace !== undefined || console.get() === 'gone';
    present();
    // A console that was away learns at once that this window is open.
    if (told.turn === self.knows && !back) return;
    if (told.turn > self.knows) {
      stage.set(told);
      self = { ...self, knows: told.turn };
    }
    tell();
  };
  const beat = () => {
    tell();
    if (surroundings.now().getTime() - lastHeard > longestSilence) missed();
    stopBeat = surroundings.wait(heartbeat, beat);
  };
  const leave = () => line?.send({ from: 'screen-left', window: self.window });
  const stop = () => {
    leave();
    for (const end of [stopBeat, stopGrace, stopWatch, ...ends]) end?.();
    stopGrace = undefined;
    stopWatch = undefined;
    ends = [];
    line?.close();
    line = undefined;
  };
  return {
    stage,
    console,
    follow(id) {
      stop();
      prototype = id;
      const kept = readStage(readLocalRecord(surroundings.texts(), stageKey(surroundings.edition, id)));
      stage.set(kept);
      self = { ...self, window: surroundings.randomId(), knows: kept?.turn ?? 0 };
      line = surroundings.openLine(id);
      line.receive(hear);
      ends = [surroundings.listen({ hide() {}, show: tell }), surroundings.onLeave(leave)];
      lastHeard = surroundings.now().getTime();
      console.set('there');
      missed();
      beat();
    },
    stop,
    press(press) {
      self = { ...self, pressed: { ...self.pressed, [press]: self.pressed[press] + 1 } };
      tell();
    },
    report(page, pages) {
      if (page === self.page && pages === self.pages) return;
      self = { ...self, page, pages };
      tell();
    },
  };
}
