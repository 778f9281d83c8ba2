import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { Press } from '../../../stores/screen-state.ts';
import type { Stage } from '../../../stores/stage-state.ts';
import { takesCards } from '../../cards/takes-cards.ts';
import { useWorkshop } from '../../workshop-context.tsx';
import { useFacilitate } from '../facilitate-context.tsx';
import { KeysButton } from '../KeysButton.tsx';
import { Scribe } from '../Scribe.tsx';

interface ScreenControlsProps {
  readonly stage: Stage;
  readonly pages: number;
  readonly full: boolean;
  readonly onPress: (press: Press) => void;
  readonly onFull: () => void;
  readonly onKeys: () => void;
  /** Makes this window one that writes; resolves when it can. */
  readonly onWrite: () => Promise<void>;
}

/** Buttons along the bottom for who stands at the board. They show when somebody moves, touches or tabs there; on a touch board always. */
export function ScreenControls(props: ScreenControlsProps) {
  const { stage, pages, full, onPress, onFull, onKeys, onWrite } = props;
  const { prototype, t } = useWorkshop();
  const { region: regionOf } = useFacilitate();
  const status = useStore(prototype.status);
  const [writing, setWriting] = useState(false);
  const { scene } = stage;
  const region = scene.kind === 'region' ? regionOf(scene.canvas, scene.region) : undefined;
  const writable = scene.kind === 'region' && region !== undefined && takesCards(region.field);
  const button = (press: Press, words: string, face: string) => (
    <button type="button" className="control" title={words} onClick={() => onPress(press)}>
      {face} <span className="visually-hidden">{words}</span>
    </button>
  );
  return (
    <div className="screen-controls" role="toolbar" aria-label={t('facilitate.screen.controls')}>
      {writing && writable && status === 'ready' && (
        <Scribe
          key={`${scene.canvas}#${scene.region}`}
          canvas={scene.canvas}
          region={scene.region}
          label={t('facilitate.write.in', { region: region.title })}
          focus
        />
      )}
      {writable && (
        <button
          type="button"
          className="control"
          aria-pressed={writing}
          onClick={() => {
            setWriting(!writing);
            if (!writing) void onWrite();
          }}
        >
          {t('facilitate.screen.write')}
        </button>
      )}
      {button('previous', t('facilitate.previous'), '←')}
      {button('next', t('facilitate.next'), '→')}
      {pages > 1 && button('page-previous', t('facilitate.page.previous'), '‹')}
      {pages > 1 && button('page-next', t('facilitate.page.next'), '›')}
      {button('smaller', t('facilitate.screen.smaller'), 'A−')}
      {button('larger', t('facilitate.screen.larger'), 'A+')}
      <button type="button" className="control" aria-pressed={stage.blank} onClick={() => onPress('blank')}>
        {t('facilitate.blank')}
      </button>
      <button type="button" className="control" aria-pressed={full} onClick={onFull}>
        {t('facilitate.screen.full')}
      </button>
      <KeysButton onPress={onKeys} />
    </div>
  );
}
