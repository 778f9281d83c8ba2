import { download } from '../storage/download.ts';
import { fileNameFor } from '../storage/file-name.ts';

/** Hands a text to the browser as a download of this media type; gives the name of the file. */
export function downloadText(title: string, ending: string, type: string, text: string): string {
  const name = fileNameFor(title, 'agenda', ending);
  download(name, new TextEncoder().encode(text), `${type};charset=utf-8`);
  return name;
}
