/** A place that results can be limited to. */
export interface Filter {
  readonly id: string;
  readonly title: string;
}

/** What the dialog needs in the language of the page. */
export interface DialogWords {
  readonly locale: string;
  readonly words: Readonly<Record<string, string>>;
  readonly filters: readonly Filter[];
}

/** Fetches the dialog's words. Rejects when they cannot be had. */
export async function fetchWords(address: string): Promise<DialogWords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} gave ${response.status}.`);
  // Written by our own build, beside the page that asks for it.
  const words: DialogWords = await response.json();
  return words;
}
