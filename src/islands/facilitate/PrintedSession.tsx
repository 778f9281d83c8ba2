import { createPortal } from 'react-dom';
import { useBrowserPrint } from '../use-browser-print.ts';
import { RunSheet } from './prepare/RunSheet.tsx';

interface PrintedSessionProps {
  /** Whether the console stands on the page, so that nothing else of it is printed. */
  readonly running: boolean;
}

/**
 * The run sheet when the browser prints the page by its own menu or keys: alone from the console, and below how to prepare,
 * in the place of the script as it came, from the page of the session.
 */
export function PrintedSession({ running }: PrintedSessionProps) {
  const printing = useBrowserPrint(running ? 'run-sheet' : 'session');
  if (!printing) return null;
  const page = document.querySelector('.session > article');
  const sheet = <RunSheet onReady={undefined} />;
  return running || !page ? sheet : createPortal(sheet, page);
}
