import { useStore } from '@nanostores/react';
import { useMemo } from 'react';
import { useWorkshop } from '../../workshop-context.tsx';
import { consentRound, consentValues } from '../consent.ts';
import { FitItem } from './FitItem.tsx';
import { Spread } from './Spread.tsx';

interface ConsentSceneProps {
  readonly item: string;
  /** Whether the answers are shown. */
  readonly shown: boolean;
  readonly page: number;
  readonly onPages: (pages: number) => void;
}

/** A proposal in large type with the answers of the room, hidden until the console shows them. */
export function ConsentScene({ item, shown, page, onPages }: ConsentSceneProps) {
  const { prototype, t } = useWorkshop();
  const round = useStore(useMemo(() => consentRound(prototype, item), [prototype, item]));
  const scale = consentValues.map(({ value, key }) => ({ value, label: t(key) }));
  return (
    <div className="stage-consent">
      <FitItem id={item} largest={2.6} page={page} onPages={onPages} />
      <div>
        <Spread scale={scale} values={round.counts} shown={shown} />
      </div>
    </div>
  );
}
