import type { ReactNode } from 'react';
import type { Stage } from '../../../stores/stage-state.ts';
import { useWorkshop } from '../../workshop-context.tsx';

interface StageFootProps {
  readonly stage: Stage;
  readonly page: number;
  readonly pages: number;
  /** Buttons for who stands at the board. */
  readonly children?: ReactNode;
}

/** How far the session is and which page this is. */
export function StageFoot({ stage, page, pages, children }: StageFootProps) {
  const { t } = useWorkshop();
  const { step } = stage;
  return (
    <footer className="stage-foot">
      {step && (
        <>
          <span className="stage-steps" aria-hidden="true">
            {Array.from({ length: step.of }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: segments have nothing but their place
              <span key={at} data-done={at < step.number} />
            ))}
          </span>
          <span className="stage-label">
            {t('facilitate.screen.step', { number: step.number, of: step.of })}
          </span>
        </>
      )}
      {pages > 1 && (
        <span className="stage-label stage-pages">
          {t('facilitate.screen.page', { number: page + 1, of: pages })}
        </span>
      )}
      {children}
    </footer>
  );
}
