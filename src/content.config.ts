import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { currentEdition, settings } from './guide/edition.ts';

const folder = pathToFileURL(`${resolve(settings.content)}/`);

/**
 * Texts in Markdown; the id is the path in the content folder without its extension, such as `guide/vision/why/nl`. There is no
 * schema: the content check has read every text, and told what is wrong in its own words. What a draft cannot use is left out.
 */
function texts(pattern: string) {
  const load: Loader['load'] = (context) =>
    glob({
      base: folder,
      pattern: [pattern, ...[...currentEdition().unusable].map(without)],
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
      retainBody: false,
      deferRender: true,
    }).load(context);
  return defineCollection({ loader: { name: 'texts', load } });
}

function without(path: string): string {
  return `!${path}${path.endsWith('/') ? '**' : ''}`;
}

export const collections = {
  guide: texts('guide/*/*/*.{md,mdx}'),
  canvases: texts('canvases/*/*.{md,mdx}'),
  sessions: texts('sessions/*/*.{md,mdx}'),
  home: texts('home/*.{md,mdx}'),
};
