import { atom, type ReadableAtom } from 'nanostores';
import { readLocalRecord, writeLocalRecord } from '../storage/local-record.ts';
import type { StageLine } from '../storage/stage-channel.ts';
import { type Press, presses, readStageMessage, type ScreenState } from './screen-state.ts';
import { firstStage, readStage, type Scene, type Stage } from './stage-state.ts';
import { heartbeat, longestSilence, type StageSurroundings, stageKey } from './stage-surroundings.ts';

/** The console's side: it alone decides what the projector shows. */
export interface StageStore {
  readonly state: ReadableAtom<Stage>;
  /** The projector windows that are open now. */
  readonly screens: ReadableAtom<readonly ScreenState[]>;
  /** Takes up the stage of a prototype where it was left, and begins to tell the projector. A stage of another one is let go. */
  attach(prototype: string): void;
  /** Lets go: the projector says that the console is gone. */
  detach(): void;
  /** Changes what is shown; kept and told at once. */
  change(change: Partial<Omit<Stage, 'turn'>>): void;
  /** Shows a scene; what would stand in the way of seeing it goes. */
  show(scene: Scene, change?: Partial<Omit<Stage, 'turn' | 'scene'>>): void;
  /** Calls back when another console of this prototype told something. Gives what ends it. */
  onConsole(call: () => void): () => void;
  /** Calls back for each press at a projector. Gives what ends it. */
  onPress(call: (press: Press) => void): () => void;
}

/** Makes the console's side, attached to nothing. */
export function createStage(surroundings: StageSurroundings): StageStore {
  const state = atom<Stage>(firstStage);
  const screens = atom<readonly ScreenState[]>([]);
  const heard = new Map<string, number>();
  const listeners = new Set<(press: Press) => void>();
  const others = new Set<() => void>();
  let line: StageLine | undefined;
  let key = '';
  let ends: readonly (() => void)[] = [];
  let stopBeat: (() => void) | undefined;

  const tell = () => line?.send({ from: 'console', stage: state.get() });
  const keep = () => void writeLocalRecord(surroundings.texts(), key, state.get());
  const forget = (window: string) => {
    heard.delete(window);
    screens.set(screens.get().filter((screen) => screen.window !== window));
  };
  const hear = (value: unknown) => {
    const message = readStageMessage(value);
    if (message?.from === 'screen-left') forget(message.window);
    // Another console of this prototype went: the projector learns that this one is still there.
    if (message?.from === 'console-left') tell();
    if (message?.from === 'console') {
      // A second console of this prototype: both show the latest, neither undoes the other.
      const theirs = readStage(message.stage);
      if (theirs && theirs.turn > state.get().turn) state.set(theirs);
      for (const call of others) call();
    }
    if (message?.from !== 'screen') return;
    const { screen } = message;
    const before = screens.get().find(({ window }) => window === screen.window);
    heard.set(screen.window, surroundings.now().getTime());
    screens.set([...screens.get().filter(({ window }) => window !== screen.window), screen]);
    // A projector that knows more than what is kept: the record was lost, and the count goes on from there.
    if (screen.knows > state.get().turn) state.set({ ...state.get(), turn: screen.knows + 1 });
    // A window that is new here learns at once that the console is there.
    if (screen.knows < state.get().turn || !before) tell();
    // A window that is new here has pressed for a console that is gone.
    if (!before) return;
    for (const press of presses)
      for (let count = before.pressed[press]; count < screen.pressed[press]; count += 1)
        for (const listener of listeners) listener(press);
  };
  const beat = () => {
    tell();
    const now = surroundings.now().getTime();
    for (const [window, at] of heard) if (now - at > longestSilence) forget(window);
    stopBeat = surroundings.wait(heartbeat, beat);
  };
  const change: StageStore['change'] = (part) => {
    state.set({ ...state.get(), ...part, turn: state.get().turn + 1 });
    if (!line) return;
    tell();
    keep();
  };
  const leave = () => line?.send({ from: 'console-left' });
  const detach = () => {
    leave();
    stopBeat?.();
    for (const end of ends) end();
    ends = [];
    line?.close();
    line = undefined;
    heard.clear();
    screens.set([]);
  };
  return {
    state,
    screens,
    attach(prototype) {
      detach();
      key = stageKey(surroundings.edition, prototype);
      const kept = readStage(readLocalRecord(surroundings.texts(), key));
      state.set(kept ?? { ...firstStage, turn: state.get().turn + 1 });
      line = surroundings.openLine(prototype);
      line.receive(hear);
      const letGo = surroundings.lock(prototype)?.hold(tell);
      ends = [() => letGo?.(), surroundings.listen({ hide() {}, show: tell }), surroundings.onLeave(leave)];
      beat();
    },
    detach,
    change,
    show(scene, part) {
      change({
        blank: false,
        page: undefined,
        spotlight: undefined,
        silence: undefined,
        ...part,
        scene,
      });
    },
    onConsole(call) {
      others.add(call);
      return () => others.delete(call);
    },
    onPress(call) {
      listeners.add(call);
      return () => listeners.delete(call);
    },
  };
}
