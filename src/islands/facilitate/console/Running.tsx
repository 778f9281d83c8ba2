import { useCallback, useRef, useState } from 'react';
import { focusSoon } from '../../focus-item.ts';
import { Notices } from '../../Notices.tsx';
import { useWorkshop } from '../../workshop-context.tsx';
import { FacilitateKeys } from '../FacilitateKeys.tsx';
import { AgendaPanel } from '../panels/AgendaPanel.tsx';
import { ConsentPanel } from '../panels/ConsentPanel.tsx';
import { GroupsPanel } from '../panels/GroupsPanel.tsx';
import { ListPanel } from '../panels/ListPanel.tsx';
import { MarksPanel } from '../panels/MarksPanel.tsx';
import { ShowPanel } from '../panels/ShowPanel.tsx';
import { VotesPanel } from '../panels/VotesPanel.tsx';
import { WritePanel } from '../panels/WritePanel.tsx';
import { useAwake } from '../use-awake.ts';
import { useChime } from '../use-chime.ts';
import { useProjectorWindow } from '../use-projector-window.ts';
import { AgendaRail } from './AgendaRail.tsx';
import { BottomBar } from './BottomBar.tsx';
import { type PanelName, panelKeys } from './panel-names.ts';
import { StepPanel } from './StepPanel.tsx';
import { ToolBar } from './ToolBar.tsx';
import { TopBar } from './TopBar.tsx';
import { useConsoleKeys } from './use-console-keys.ts';
import { useNarrow } from './use-narrow.ts';
import { useSpokenRun } from './use-spoken-run.ts';

/** The console: agenda, current step, one tool at a time, and all controls at the bottom. */
export function Running() {
  const { t } = useWorkshop();
  const [panel, setPanel] = useState<PanelName>('show');
  const [keys, setKeys] = useState(false);
  const projector = useProjectorWindow();
  const narrow = useNarrow();
  const tool = useRef<HTMLElement>(null);
  useAwake(true);
  useChime();
  useSpokenRun();

  const openPanel = useCallback((name: PanelName) => {
    setPanel(name);
    // On a narrow screen the tool stands below the step.
    requestAnimationFrame(() => tool.current?.scrollIntoView({ block: 'nearest' }));
  }, []);
  const openAndWrite = useCallback((name: PanelName) => {
    setPanel(name);
    focusSoon('.console-tool .scribe input');
  }, []);
  const openKeys = useCallback(() => setKeys(true), []);
  useConsoleKeys(openAndWrite, openKeys);

  const tools = <ToolBar panel={panel} onPanel={openPanel} onKeys={openKeys} />;
  return (
    <div className="console">
      <TopBar />
      <Notices />
      {projector.blocked && (
        <p className="notice notice-problem" role="alert">
          <span>{t('facilitate.screen.blocked')}</span>
          <a className="control" href={projector.href} target="_blank" rel="noopener opener">
            {t('facilitate.screen.in-tab')}
          </a>
        </p>
      )}
      <div className="console-columns">
        <AgendaRail />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="console-step" data-scrolls="" tabIndex={0} aria-label={t('facilitate.current')}>
          <StepPanel />
        </section>
        {/* In one column the tools stand above what they open. */}
        {narrow && tools}
        <section className="console-tool" data-scrolls="" ref={tool} aria-labelledby="tool-title">
          <h2 id="tool-title">{t(panelKeys[panel])}</h2>
          <Panel name={panel} projector={projector} />
        </section>
      </div>
      <BottomBar projector={projector}>{!narrow && tools}</BottomBar>
      {keys && <FacilitateKeys onClose={() => setKeys(false)} />}
    </div>
  );
}

interface PanelProps {
  readonly name: PanelName;
  readonly projector: ReturnType<typeof useProjectorWindow>;
}

function Panel({ name, projector }: PanelProps) {
  switch (name) {
    case 'show':
      return <ShowPanel projector={projector} />;
    case 'write':
      return <WritePanel />;
    case 'votes':
      return <VotesPanel />;
    case 'marks':
      return <MarksPanel />;
    case 'consent':
      return <ConsentPanel />;
    case 'parking':
    case 'decisions':
      return <ListPanel key={name} region={name} />;
    case 'groups':
      return <GroupsPanel />;
    case 'agenda':
      return <AgendaPanel />;
  }
}
