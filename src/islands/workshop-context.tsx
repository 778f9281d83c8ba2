import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createTranslate, type Translate } from '../i18n/translate.ts';
import type { Workshop } from '../stores/workshop.ts';
import type { WorkshopFrame } from './canvas-view.ts';

/** What every part of an island needs: the state of this tab, the words, and what the page says about its surroundings. */
export interface WorkshopContextValue extends Workshop {
  readonly frame: WorkshopFrame;
  readonly t: Translate;
}

const WorkshopContext = createContext<WorkshopContextValue | undefined>(undefined);

interface WorkshopProviderProps {
  readonly workshop: Workshop;
  readonly frame: WorkshopFrame;
  readonly children: ReactNode;
}

/** Gives everything below it the state and the words. */
export function WorkshopProvider({ workshop, frame, children }: WorkshopProviderProps) {
  const value = useMemo(
    () => ({ ...workshop, frame, t: createTranslate(frame.strings, frame.locale) }),
    [workshop, frame],
  );
  return <WorkshopContext value={value}>{children}</WorkshopContext>;
}

/** The state and the words; throws outside a `WorkshopProvider`. */
export function useWorkshop(): WorkshopContextValue {
  const value = useContext(WorkshopContext);
  if (!value) throw new Error('useWorkshop is called outside a WorkshopProvider.');
  return value;
}
