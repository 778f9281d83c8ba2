import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { useWorkshop } from '../workshop-context.tsx';
import { sheetWords } from './export-labels.ts';
import { dayInWords } from './moments.ts';
import type { PrintChoice } from './print-choice.ts';
import type { SheetFrame } from './Sheet.tsx';

/** What stands on every sheet that is made now. */
export function useSheetFrame({ filled, paper }: Pick<PrintChoice, 'filled' | 'paper'>): SheetFrame {
  const { prototype, frame, t } = useWorkshop();
  const team = useStore(prototype.title);
  return useMemo(
    () => ({
      paper,
      filled,
      team,
      day: dayInWords(new Date(), frame.locale),
      words: sheetWords(t, frame.locale),
    }),
    [paper, filled, team, frame.locale, t],
  );
}
