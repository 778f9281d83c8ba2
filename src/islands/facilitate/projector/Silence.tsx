import { useStore } from '@nanostores/react';
import { useWorkshop } from '../../workshop-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';

interface SilenceProps {
  /** The moment at which the room is silent, in milliseconds since 1970. */
  readonly at: number;
}

/** Counts down to silence in the largest figures, then asks for it. */
export function Silence({ at }: SilenceProps) {
  const { t } = useWorkshop();
  const { ticks } = useFacilitate();
  const seconds = Math.ceil((at - useStore(ticks)) / 1000);
  return (
    <div className="stage-silence">
      <p className="stage-label">{seconds > 0 ? t('facilitate.silence.in') : ''}</p>
      <p className="stage-silence-text">{seconds > 0 ? seconds : t('facilitate.silence.now')}</p>
    </div>
  );
}
