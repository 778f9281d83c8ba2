/** Media type of a prototype's file. */
export const JSON_TYPE = 'application/json';

/**
 * Hands bytes to the browser as a download. The browser does not tell whether or where they were kept.
 * `type` is the media type.
 */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string = JSON_TYPE): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after this turn; a minute is enough for the largest file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
