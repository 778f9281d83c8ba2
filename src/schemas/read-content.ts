import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { canvas, canvasGuide } from './canvas.ts';
import { chart } from './chart.ts';
import { checkColours } from './check-colours.ts';
import { checkDrawing } from './check-drawing.ts';
import { checkLanguages } from './check-languages.ts';
import { checkReferences } from './check-references.ts';
import { ContentError, type ContentProblem } from './content-problem.ts';
import type { Edition, Identified, PictureTemplate, WithGuide } from './edition.ts';
import { homePage } from './guide-page.ts';
import { readText } from './read-file.ts';
import { readMark } from './read-mark.ts';
import { readPages } from './read-pages.ts';
import { readStrings, readUsualKeys } from './read-strings.ts';
import { readTables } from './read-tables.ts';
import { Reader } from './reader.ts';
import { picture, route, sources, term } from './reference-lists.ts';
import { session, sessionGuide } from './session.ts';
import { type Site, site } from './site.ts';

/** What reading found: the edition as far as it could be read, and everything that is wrong with it. */
export interface ContentReading {
  readonly edition: Edition | undefined;
  readonly problems: readonly ContentProblem[];
}

/**
 * Reads and checks a whole content folder. Never throws for what an editor may have written:
 * everything that is wrong comes back as a problem with file, field, what was expected and what to do.
 * Interface strings that it leaves out come from the folder `usual`, in the languages that are there.
 */
export function readContent(folder: string, usual = 'content'): ContentReading {
  const reader = new Reader(folder);
  const siteFile = reader.yaml(join(reader.folder, 'site.yaml'), site);
  if (!siteFile) return { edition: undefined, problems: reader.problems };
  const charts = readYamlFiles(reader, 'data', chart);
  const edition: Edition = {
    folder: reader.folder,
    site: siteFile,
    mark: readMark(reader),
    pages: readPages(reader, siteFile),
    canvases: sortCanvases(
      readFolders(reader, siteFile, 'canvases', 'canvas.yaml', canvas, canvasGuide),
      siteFile,
    ),
    sessions: readFolders(reader, siteFile, 'sessions', 'session.yaml', session, sessionGuide).sort(byOrder),
    glossary: readYamlFiles(reader, 'glossary', term),
    sources: new Map(Object.entries(reader.yaml(join(reader.folder, 'sources.yaml'), sources) ?? {})),
    routes: [...readYamlFiles(reader, 'routes', route)]
      .map(([id, value]) => ({ id, ...value }))
      .sort(byOrder),
    pictures: readPictures(reader),
    charts,
    home: readHome(reader, siteFile),
    strings: readStrings(reader, siteFile, usual),
    tables: readTables(reader, charts),
    unusable: reader.unusable,
  };
  const checked = [
    ...checkLanguages(edition, readUsualKeys(reader, usual)),
    ...checkReferences(edition),
    ...checkColours(edition),
  ].map((problem) => ({
    ...problem,
    file: problem.file.replace(/^content\//, `${basename(reader.folder)}/`),
  }));
  return { edition, problems: [...reader.problems, ...checked] };
}

/** The edition of a content folder. Throws a `ContentError` that lists everything an editor has to mend. */
export function loadEdition(folder: string): Edition {
  const { edition, problems } = readContent(folder);
  if (!edition || problems.length > 0) throw new ContentError(problems);
  return edition;
}

function byOrder(a: { order: number }, b: { order: number }): number {
  return a.order - b.order;
}

function sortCanvases<T extends { phase: string; order: number }>(canvases: T[], siteFile: Site): T[] {
  const phases = siteFile.phases.map((phase) => phase.id);
  return canvases.sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase) || byOrder(a, b));
}

function readFolders<Schema extends z.ZodObject>(
  reader: Reader,
  siteFile: Site,
  folder: string,
  fileName: string,
  schema: Schema,
  guideSchema: z.ZodType,
): Identified<z.output<Schema> & WithGuide>[] {
  return reader.list(join(reader.folder, folder), 'folders').flatMap((id) => {
    const path = join(reader.folder, folder, id);
    const value = reader.yaml(join(path, fileName), schema);
    const guides = new Map<string, { file: string; body: string }>();
    for (const { code } of siteFile.languages) {
      const text = reader.text(path, code, guideSchema);
      if (text) guides.set(code, { file: text.file, body: text.body });
    }
    return value ? [{ ...value, id, guides }] : [];
  });
}

function readYamlFiles<Schema extends z.ZodType>(
  reader: Reader,
  folder: string,
  schema: Schema,
): Map<string, z.output<Schema>> {
  const found = new Map<string, z.output<Schema>>();
  for (const name of reader.list(join(reader.folder, folder), 'files')) {
    if (!name.endsWith('.yaml')) continue;
    const value = reader.yaml(join(reader.folder, folder, name), schema);
    if (value !== undefined) found.set(name.slice(0, -'.yaml'.length), value);
  }
  return found;
}

function readPictures(reader: Reader): Map<string, PictureTemplate> {
  const pictures = new Map<string, PictureTemplate>();
  for (const [id, words] of readYamlFiles(reader, 'pictures', picture)) {
    const path = join(reader.folder, 'pictures', `${id}.svg`);
    if (!existsSync(path)) {
      reader.problems.push({
        file: reader.name(path),
        expected: `The picture "${id}" has words but no drawing.`,
        remedy: 'Add the SVG file, or remove the YAML file of the same name.',
      });
      reader.leaveOut(path);
      continue;
    }
    const svg = readText(path);
    const slips = checkDrawing(svg, words.labels).map((slip) => ({ file: reader.name(path), ...slip }));
    reader.problems.push(...slips);
    if (slips.length === 0) pictures.set(id, { ...words, svg });
    else reader.leaveOut(path);
  }
  return pictures;
}

function readHome(reader: Reader, siteFile: Site): Edition['home'] {
  const home = new Map<string, z.output<typeof homePage> & { file: string; body: string }>();
  for (const { code } of siteFile.languages) {
    const text = reader.text(join(reader.folder, 'home'), code, homePage);
    if (text) home.set(code, { ...text.words, file: text.file, body: text.body });
  }
  return home;
}
