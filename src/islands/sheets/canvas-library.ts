import type { CanvasView, RegionView } from '../canvas-view.ts';

type WithoutHelp<View> = View extends RegionView ? Omit<View, 'empty' | 'prompts' | 'examples'> : never;

/** As much of a region as paper or a file needs. */
export type ExportedRegionView = WithoutHelp<RegionView>;

/** As much of a canvas as paper or a file needs. */
export interface ExportedCanvasView
  extends Pick<CanvasView, 'id' | 'title' | 'colour'>,
    Partial<Pick<CanvasView, 'layout' | 'reminder'>> {
  readonly regions: readonly ExportedRegionView[];
}

/** What the site offers for sheets, in one language. */
export interface CanvasLibrary {
  /** All canvases, in order. */
  readonly canvases: readonly CanvasView[];
  /** What sessions leave in a prototype, such as decisions; absent when the site could not be reached. */
  readonly session?: ExportedCanvasView | undefined;
  /** Words in the heart of the flower, a line each. */
  readonly heart: string;
}

/** All canvases, and after them what sessions leave behind, where it is known. */
export function withSessionCanvas({
  canvases,
  session,
}: Pick<CanvasLibrary, 'canvases' | 'session'>): readonly ExportedCanvasView[] {
  return session ? [...canvases, session] : canvases;
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
