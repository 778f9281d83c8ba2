import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toCanvasEntry } from './canvas-content.ts';
import type { ReaderView } from './reader-view.ts';
import { sessionCanvas } from './session-canvas.ts';

/** Everything around a canvas that the workshop needs from a page, in one language. */
export function workshopFrame(view: ReaderView) {
  const { addresses, edition, language } = view;
  const strings = Object.entries(edition.strings.get(language.code) ?? {});
  return {
    language: language.code,
    locale: language.locale,
    strings: Object.fromEntries(
      strings.filter(([key]) => key.startsWith('app.') || key.startsWith('problem.')),
    ),
    phases: edition.site.phases.map(({ id, title }) => ({ id, title: view.text(title) })),
    canvases: edition.canvases.map((canvas) => toCanvasEntry(canvas, view)),
    session: sessionEntry(view),
    links: {
      workshop: addresses.place('workshop'),
      recover: addresses.place('recover'),
      guide: addresses.place('guide'),
      privacy: addresses.page(edition.site.pages.privacy),
    },
    example: existsSync(join(edition.folder, 'example', `${language.code}.json`))
      ? addresses.file(`example/${language.code}.json`)
      : undefined,
  };
}

/** What sessions leave in a prototype, so that a report can call it by name. Answers of a consent round are marks: only their number is told. */
function sessionEntry(view: ReaderView) {
  const { id, title, regions } = sessionCanvas(view);
  return {
    id,
    title,
    regions: regions.map((region) => ({
      id: region.id,
      title: region.title,
      field: region.id === 'consent' ? ('rating' as const) : region.field,
    })),
  };
}
