import type { CanvasView } from '../canvas-view.ts';

/** What the site offers for sheets, in one language. */
export interface CanvasLibrary {
  /** All canvases, in order. */
  readonly canvases: readonly CanvasView[];
  /** Words in the heart of the flower, a line each. */
  readonly heart: string;
}

const fetched = new Map<string, Promise<CanvasLibrary>>();

/** Fetches all canvases of a language, once. Rejects when the site cannot be reached and kept no copy. */
export function canvasLibrary(language: string): Promise<CanvasLibrary> {
  const known = fetched.get(language) ?? fetchLibrary(language);
  fetched.set(language, known);
  known.catch(() => fetched.delete(language));
  return known;
}

async function fetchLibrary(language: string): Promise<CanvasLibrary> {
  const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  const response = await fetch(`${base}canvases/${language}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.json();
}
