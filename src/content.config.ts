import { defineCollection } from 'astro:content';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { readSettings } from './guide/settings.ts';
import { canvasGuide } from './schemas/canvas.ts';
import { guidePageAnyLanguage, homePage } from './schemas/guide-page.ts';
import { sessionGuide } from './schemas/session.ts';

const folder = pathToFileURL(`${resolve(readSettings().content)}/`);

/** Texts in Markdown; the id is the path in the content folder without its extension, such as `guide/vision/why/nl`. */
function texts(pattern: string) {
  return glob({
    base: folder,
    pattern,
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
    retainBody: false,
    deferRender: true,
  });
}

export const collections = {
  guide: defineCollection({ loader: texts('guide/*/*/*.{md,mdx}'), schema: guidePageAnyLanguage }),
  canvases: defineCollection({ loader: texts('canvases/*/*.{md,mdx}'), schema: canvasGuide }),
  sessions: defineCollection({ loader: texts('sessions/*/*.{md,mdx}'), schema: sessionGuide }),
  home: defineCollection({ loader: texts('home/*.{md,mdx}'), schema: homePage }),
};
