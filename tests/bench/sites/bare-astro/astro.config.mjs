import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { close, createIndex } from 'pagefind';

const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex();
      await index.addDirectory({ path: fileURLToPath(dir) });
      await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
      await close();
    },
  },
};

export default defineConfig({
  site: 'https://bench.example',
  trailingSlash: 'always',
  markdown: { syntaxHighlight: false },
  integrations: [mdx({ optimize: true }), search],
});
