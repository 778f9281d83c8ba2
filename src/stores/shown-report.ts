import { atom } from 'nanostores';
import { withoutItems } from './merge-report.ts';
import type { MergeReport } from './merging.ts';

/** Makes what shows the report of the last merge. */
export function createShownReport() {
  const report = atom<MergeReport | undefined>(undefined);
  const reportOpen = atom(false);
  /** Comes back once a report of a merge that changed nothing is closed: what it tells of can still be taken back. */
  let earlier: MergeReport | undefined;
  const hide = () => {
    earlier = undefined;
    report.set(undefined);
    reportOpen.set(false);
  };
  return {
    report,
    reportOpen,
    hide,
    /** Puts a report in place of all before it. */
    replace(done: MergeReport): void {
      hide();
      report.set(done);
    },
    /** Opens a report; one that it covers comes back once it is closed. */
    tell(done: MergeReport): void {
      if (report.get() !== done) earlier ??= report.get();
      report.set(done);
      reportOpen.set(true);
    },
    show(open: boolean): void {
      if (!open && earlier) report.set(earlier);
      if (!open) earlier = undefined;
      reportOpen.set(open && report.get() !== undefined);
    },
    /** Takes items out of the reports. */
    forgetItems(ids: readonly string[]): void {
      const forgotten = new Set(ids);
      const shown = report.get();
      const left = shown && withoutItems(shown, forgotten);
      earlier &&= withoutItems(earlier, forgotten);
      if (left) report.set(left);
      else hide();
    },
  };
}
