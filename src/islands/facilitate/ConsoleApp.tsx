import { useStore } from '@nanostores/react';
import { useEffect, useState } from 'react';
import { createNotKept } from '../../stores/not-kept.ts';
import { createOwnNotes } from '../../stores/own-notes.ts';
import { createSession } from '../../stores/session.ts';
import { workshop } from '../../stores/workshop.ts';
import { FileQuestions } from '../dialogs/FileQuestions.tsx';
import { MergeDialog } from '../dialogs/MergeDialog.tsx';
import { LiveRegion } from '../LiveRegion.tsx';
import { MissingPrototype } from '../MissingPrototype.tsx';
import { Notices } from '../Notices.tsx';
import { Rescue } from '../Rescue.tsx';
import { useWorkshop, WorkshopProvider } from '../workshop-context.tsx';
import { Running } from './console/Running.tsx';
import { ConsoleProvider, useConsole } from './console-context.tsx';
import { FacilitateProvider } from './facilitate-context.tsx';
import type { FacilitateFrame, SessionView } from './facilitate-view.ts';
import { PrintedSession } from './PrintedSession.tsx';
import { Prepare } from './prepare/Prepare.tsx';
import { stage, stageSurroundings, ticks } from './windows.ts';

interface ConsoleAppProps {
  readonly frame: FacilitateFrame;
  readonly session: SessionView;
}

/** The facilitator's window: prepares a session, and runs it. Drawn on the server as the script has it. */
export function ConsoleApp({ frame, session: view }: ConsoleAppProps) {
  const [notKept] = useState(() => createNotKept(workshop.notices, stageSurroundings.texts));
  const [session] = useState(() => createSession(view, stage, stageSurroundings, notKept));
  const [notes] = useState(() => createOwnNotes(view.id, workshop.prototype, stageSurroundings, notKept));
  return (
    <WorkshopProvider workshop={workshop} frame={frame}>
      <FacilitateProvider frame={frame} ticks={ticks}>
        <ConsoleProvider view={view} session={session} stage={stage} notes={notes}>
          <Rescue>
            <Console />
          </Rescue>
        </ConsoleProvider>
      </FacilitateProvider>
    </WorkshopProvider>
  );
}

function Console() {
  const { prototype, frame } = useWorkshop();
  const { session, notes } = useConsole();
  const id = useStore(prototype.id, { ssr: () => undefined });
  const status = useStore(prototype.status, { ssr: () => 'idle' as const });
  const run = useStore(session.run, { ssr: () => undefined });
  const running = run !== undefined;

  useEffect(() => {
    void prototype.openFromAddress(frame.language);
  }, [prototype, frame.language]);

  useEffect(() => {
    notes.open();
    if (id !== undefined && status === 'ready') session.open(id);
  }, [session, notes, id, status]);

  useEffect(() => {
    // The console has the window for itself: see the style sheet.
    document.documentElement.toggleAttribute('data-console', running);
    window.scrollTo(0, 0);
    return () => document.documentElement.removeAttribute('data-console');
  }, [running]);

  return (
    <div className="facilitate">
      {!running && <Notices />}
      {status === 'missing' && <MissingPrototype />}
      {running ? <Running /> : <Prepare />}
      <PrintedSession running={running} />
      <FileQuestions />
      <MergeDialog />
      <LiveRegion />
    </div>
  );
}
