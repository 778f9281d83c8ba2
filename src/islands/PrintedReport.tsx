import { useStore } from '@nanostores/react';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { fullMomentWords } from './dates.ts';
import { useWorkshop } from './workshop-context.tsx';
import '../styles/print-report.css';

interface PrintedReportProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A report on paper: out of sight on the screen, alone in print as long as it is drawn. */
export function PrintedReport({ title, children }: PrintedReportProps) {
  const { prototype, frame, t } = useWorkshop();
  const team = useStore(prototype.title);
  const [place] = useState(() => document.createElement('div'));
  const [printedAt] = useState(() => fullMomentWords(new Date().toISOString(), frame.locale));
  useEffect(() => {
    place.className = 'printed-report';
    document.body.append(place);
    return () => place.remove();
  }, [place]);
  return createPortal(
    <>
      <p className="printed-report-team">{team || t('app.prototype.untitled')}</p>
      <h1>{title}</h1>
      <p className="printed-report-day">{printedAt}</p>
      {children}
    </>,
    place,
  );
}
