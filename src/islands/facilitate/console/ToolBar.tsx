import { useStore } from '@nanostores/react';
import { useWorkshop } from '../../workshop-context.tsx';
import { useConsole } from '../console-context.tsx';
import { KeysButton } from '../KeysButton.tsx';
import { type PanelName, panelKeys, panelNames } from './panel-names.ts';

interface ToolBarProps {
  readonly panel: PanelName;
  readonly onPanel: (panel: PanelName) => void;
  readonly onKeys: () => void;
}

/** The tools of the console, with the switch for the sound and the list of keys. */
export function ToolBar({ panel, onPanel, onKeys }: ToolBarProps) {
  const { t } = useWorkshop();
  const { session } = useConsole();
  const sound = useStore(session.sound);
  return (
    <div className="console-bar-row console-bar-tools" role="toolbar" aria-label={t('facilitate.tools')}>
      {panelNames.map((name) => (
        <button
          key={name}
          type="button"
          className="control"
          aria-pressed={panel === name}
          onClick={() => onPanel(name)}
        >
          {t(panelKeys[name])}
        </button>
      ))}
      <button type="button" className="control" aria-pressed={sound} onClick={() => session.setSound(!sound)}>
        {t('facilitate.sound')}
      </button>
      <KeysButton onPress={onKeys} />
    </div>
  );
}
