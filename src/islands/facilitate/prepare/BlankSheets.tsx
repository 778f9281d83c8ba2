import { lazy, Suspense } from 'react';

const Sheets = lazy(async () => {
  const { BlankSheetSet } = await import('./BlankSheetSet.tsx');
  return { default: BlankSheetSet };
});

interface BlankSheetsProps {
  readonly onReady: () => void;
  readonly onFailure: () => void;
}

/** The blank canvases that the session needs, as sheets of paper; what lays them out is fetched when it is asked for. */
export function BlankSheets(props: BlankSheetsProps) {
  return (
    <Suspense>
      <Sheets {...props} />
    </Suspense>
  );
}
