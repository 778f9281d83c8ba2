import { useStore } from '@nanostores/react';
import { useMemo, useState } from 'react';
import { calendar } from '../../model/exports/calendar.ts';
import { markdown } from '../../model/exports/markdown.ts';
import { table } from '../../model/exports/table.ts';
import { downloadExport, type ExportFormat } from '../../stores/exporting.ts';
import { cleanCopyName } from '../clean-copy-name.ts';
import { Icon } from '../Icon.tsx';
import { useWorkshop } from '../workshop-context.tsx';
import type { CanvasLibrary } from './canvas-library.ts';
import { calendarLabels, sheetWords, summaryLabels, tableLabels } from './export-labels.ts';
import { canvasesIn, exportedDocument } from './exported-document.ts';
import { FileRow } from './FileRow.tsx';
import { schoolYearBegins } from './moments.ts';
import { PictureRow } from './PictureRow.tsx';
import type { PrintChoice } from './print-choice.ts';
import { readerOf } from './sheet-content.ts';
import { TableRow } from './TableRow.tsx';
import { useWritten } from './use-written.ts';

interface FileChoicesProps {
  readonly library: CanvasLibrary;
  /** A picture is made of what is chosen to print. */
  readonly choice: PrintChoice;
}

/** Files in formats that other programs read. */
export function FileChoices({ library, choice }: FileChoicesProps) {
  const { prototype, saving, frame, t } = useWorkshop();
  const [told, setTold] = useState('');
  const title = useStore(prototype.title);
  const written = useWritten(library, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read anew when something was written
  const document = useMemo(
    () =>
      exportedDocument(prototype.id.get() ?? '', title, canvasesIn(library, prototype), readerOf(prototype)),
    [prototype, title, library, written],
  );
  const words = useMemo(() => sheetWords(t, frame.locale), [t, frame.locale]);
  const made = useMemo(
    () =>
      calendar(document, calendarLabels(t, title), {
        now: new Date().toISOString(),
        language: frame.language,
        yearBegins: schoolYearBegins,
      }),
    [document, t, title, frame.language],
  );

  async function hand(format: ExportFormat, content: string | Blob, name = title): Promise<void> {
    try {
      const file = await downloadExport(format, content, name, t('app.prototype.untitled'));
      setTold(t('app.export.done', { name: file }));
    } catch (cause) {
      setTold(t('app.export.failed', { reason: cause instanceof Error ? cause.message : String(cause) }));
    }
  }

  const summary = () => markdown(document, summaryLabels(words, new Date()));

  function share(): void {
    const name = saving.downloadCleanCopy(cleanCopyName(title, t));
    if (name !== undefined) setTold(t('app.clean-copy.done', { name }));
  }

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(summary());
      setTold(t('app.export.copied'));
    } catch {
      setTold(t('app.export.not-copied'));
    }
  }

  return (
    <section className="export-part" aria-labelledby="export-files">
      <h3 id="export-files">{t('app.export.files')}</h3>
      <ul className="plain-list export-files">
        <PictureRow
          library={library}
          choice={choice}
          onMade={(picture, name) => hand('picture', picture, name)}
          onFailed={(reason) => setTold(t('app.export.failed', { reason }))}
        />
        <FileRow
          words={t('app.export.summary')}
          help={t('app.export.summary-help')}
          onMake={() => void hand('markdown', summary())}
        >
          <button type="button" className="control" onClick={() => void copy()}>
            <Icon name="copy" />
            {t('app.export.copy')}
          </button>
        </FileRow>
        <FileRow
          words={t('app.export.calendar')}
          help={
            made.entries === 0
              ? t('app.export.calendar-none')
              : t('app.export.calendar-help', { count: made.entries })
          }
          disabled={made.entries === 0}
          onMake={() => void hand('calendar', made.text)}
        >
          {made.impossible.length > 0 && (
            <p className="export-help">
              {t('app.export.impossible', {
                count: made.impossible.length,
                items: made.impossible
                  .map(({ text, date, start }) => `${text} (${date ?? start})`)
                  .join(', '),
              })}
            </p>
          )}
        </FileRow>
        <FileRow words={t('app.clean-copy')} help={t('app.clean-copy.help')} onMake={share} />
        <TableRow onMake={(options) => void hand('table', table(document, tableLabels(t), options))} />
      </ul>
      <p className="export-help">{t('app.export.private')}</p>
      <p role="status" className="export-told">
        {told}
      </p>
    </section>
  );
}
