import { useLayoutEffect, useRef } from 'react';
import { useWorkshop } from '../workshop-context.tsx';

interface SheetPreviewProps {
  readonly sheets: readonly HTMLElement[];
}

/** Sheets drawn small; the rest is counted. */
const shown = 8;

/** The sheets as they will be printed, small. */
export function SheetPreview({ sheets }: SheetPreviewProps) {
  const { t } = useWorkshop();
  const strip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    strip.current?.replaceChildren(
      ...sheets.slice(0, shown).map((sheet) => {
        const small = document.createElement('div');
        small.className = 'export-preview-sheet';
        small.append(sheet.cloneNode(true));
        return small;
      }),
    );
  }, [sheets]);
  return (
    <figure className="export-preview">
      <figcaption>{t('app.export.preview')}</figcaption>
      <div ref={strip} className="export-preview-strip" aria-hidden="true" inert />
      {sheets.length > shown && <p>{t('app.export.preview-more', { count: sheets.length - shown })}</p>}
    </figure>
  );
}
