import { useStore } from '@nanostores/react';
import { computed } from 'nanostores';
import { useMemo } from 'react';
import { serving } from '../../model/serving.ts';
import { useProgress } from '../progress.ts';
import { servingRegions } from '../serving/serving-store.ts';
import { useWorkshop } from '../workshop-context.tsx';
import { LooseEnds } from './LooseEnds.tsx';
import { TasksPanel } from './TasksPanel.tsx';
import { WalkPanel } from './WalkPanel.tsx';
import { WhatNext } from './WhatNext.tsx';

/** What the workshop tells of the open prototype: what is next, tasks, loose ends, and the way from vision to deed. Nothing while it is empty. */
export function HomePanels() {
  const { prototype } = useWorkshop();
  const status = useStore(prototype.status, { ssr: () => 'idle' as const });
  const empty = useStore(prototype.empty, { ssr: () => true });
  return status !== 'ready' || empty ? null : <FilledPanels />;
}

function FilledPanels() {
  const { prototype, frame } = useWorkshop();
  const progress = useProgress(frame);
  const store = useMemo(
    () =>
      computed(servingRegions(prototype, frame.canvases), (regions) => ({
        links: serving(regions),
        begun: regions.some(({ role, items }) => role !== undefined && items.length > 0),
      })),
    [prototype, frame],
  );
  const { links, begun } = useStore(store);
  return (
    <>
      <WhatNext progress={progress} />
      <TasksPanel />
      <LooseEnds serving={links} begun={begun} />
      <WalkPanel serving={links} />
    </>
  );
}
