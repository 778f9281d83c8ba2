import { download } from '../storage/download.ts';
import { fileNameFor } from '../storage/file-name.ts';

export { titleBeside } from '../storage/file-name.ts';

/** What can be taken out besides the prototype's own file: ending of the file name and media type. */
const formats = {
  markdown: { ending: '.md', type: 'text/markdown;charset=utf-8' },
  calendar: { ending: '.ics', type: 'text/calendar;charset=utf-8' },
  table: { ending: '.csv', type: 'text/csv;charset=utf-8' },
  picture: { ending: '.png', type: 'image/png' },
} as const;

/** A format in which work goes out. */
export type ExportFormat = keyof typeof formats;

/**
 * Hands a text or a picture to the browser as a download named after `title`, or after `otherwise` when nothing of the title can stand in
 * a file name. Gives the name.
 */
export async function downloadExport(
  format: ExportFormat,
  content: string | Blob,
  title: string,
  otherwise: string,
): Promise<string> {
  const { ending, type } = formats[format];
  const name = fileNameFor(title, otherwise, ending);
  const bytes =
    typeof content === 'string'
      ? new TextEncoder().encode(content)
      : new Uint8Array(await content.arrayBuffer());
  download(name, bytes, type);
  return name;
}
