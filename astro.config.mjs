import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { createAddresses } from './src/guide/addresses.ts';
import { currentEdition, editionId, settings } from './src/guide/edition.ts';
import { linkPlugin } from './src/guide/link-plugin.ts';
import { markAddress } from './src/guide/mark.ts';
import { tablePlugin } from './src/guide/table-plugin.ts';
import { contentFolder } from './src/integrations/content-folder.ts';
import { editionColours } from './src/integrations/edition-colours.ts';
import { offline } from './src/integrations/offline.ts';
import { search } from './src/integrations/search.ts';
import { siteAddress } from './src/integrations/site-address.ts';

const build = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')).version;

const edition = currentEdition();
const addresses = new Map(
  edition.site.languages.map(({ code }) => [code, createAddresses(edition, code, settings.base)]),
);

/** Settings of a build come from the environment: see src/guide/settings.ts; AMORE_OUT is the folder to write to. */
export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: process.env.AMORE_OUT ?? './dist',
  cacheDir: settings.memory,
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  integrations: [
    mdx({ optimize: true }),
    react(),
    contentFolder(settings.content),
    siteAddress(settings),
    search([...addresses.values()].map((inLanguage) => inLanguage.place('all').slice(settings.base.length))),
    offline({ ...settings, edition: editionId(), languages: edition.site.languages.length }),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      hastPlugins: [
        linkPlugin((language) => addresses.get(language)),
        tablePlugin((language) => edition.strings.get(language)?.['guide.table'] ?? ''),
      ],
    }),
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  build: {
    // Style sheets are few and the same for every page of a kind: as files they are fetched once.
    inlineStylesheets: 'never',
    // One page is drawn while others are written to the disk.
    concurrency: 8,
  },
  vite: {
    plugins: [editionColours(edition.site.colours)],
    build: {
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      // Astro marks every text with a directive of its own: a warning for each would hide the ones that matter.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // The texts of a section in one file while pages are drawn: a thousand small modules take longer to load.
                groups: [{ name: (id) => `texts-${basename(dirname(dirname(id)))}`, test: /\.mdx?$/ }],
              },
            },
          },
        },
      },
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  // What the small elements share with the islands, in one file instead of five.
                  {
                    name: 'shared',
                    test: /src\/(i18n\/translate|storage\/(local-record|preferences|summary))/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    define: {
      'import.meta.env.AMORE_EDITION': JSON.stringify(editionId()),
      'import.meta.env.AMORE_MARK': JSON.stringify(markAddress(edition)),
      'import.meta.env.AMORE_BUILD': JSON.stringify(build),
    },
  },
});
