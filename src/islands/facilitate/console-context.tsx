import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { AgendaStep } from '../../model/agenda/plan.ts';
import type { OwnNotes } from '../../stores/own-notes.ts';
import type { SessionStore } from '../../stores/session-store.ts';
import type { StageStore } from '../../stores/stage.ts';
import type { SessionView, StepView } from './facilitate-view.ts';

/** What every part of the console needs. */
export interface ConsoleContextValue {
  readonly view: SessionView;
  readonly session: SessionStore;
  readonly stage: StageStore;
  readonly notes: OwnNotes;
  /** What the script says about a step of the agenda; nothing for a step of the facilitator's own. */
  stepView(step: Pick<AgendaStep, 'step'>): StepView | undefined;
  /** Name under which the note of a step is kept. A repeat has the note of the step that it repeats. */
  noteName(step: Pick<AgendaStep, 'step' | 'id'>): string;
}

const ConsoleContext = createContext<ConsoleContextValue | undefined>(undefined);

interface ConsoleProviderProps extends Pick<ConsoleContextValue, 'view' | 'session' | 'stage' | 'notes'> {
  readonly children: ReactNode;
}

/** Gives everything below it the session. */
export function ConsoleProvider({ view, session, stage, notes, children }: ConsoleProviderProps) {
  const value = useMemo<ConsoleContextValue>(
    () => ({
      view,
      session,
      stage,
      notes,
      stepView: ({ step }) => view.steps.find(({ id }) => id === step),
      noteName: ({ step, id }) => step ?? id,
    }),
    [view, session, stage, notes],
  );
  return <ConsoleContext value={value}>{children}</ConsoleContext>;
}

/** The session of this console; throws outside a `ConsoleProvider`. */
export function useConsole(): ConsoleContextValue {
  const value = useContext(ConsoleContext);
  if (!value) throw new Error('useConsole is called outside a ConsoleProvider.');
  return value;
}
