import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

/**
 * Settings of a build, all from the environment:
 * AMORE_CONTENT the content folder, AMORE_SITE the site's address, AMORE_BASE the base path,
 * AMORE_EDITION the edition's id, AMORE_OUT the folder to write to.
 */
const build = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')).version;

export default defineConfig({
  site: process.env.AMORE_SITE ?? 'http://localhost:4321',
  base: process.env.AMORE_BASE ?? '/',
  outDir: process.env.AMORE_OUT ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  integrations: [mdx({ optimize: true }), react()],
  security: { csp: true },
  vite: {
    define: {
      'import.meta.env.AMORE_EDITION': JSON.stringify(process.env.AMORE_EDITION ?? 'amore'),
      'import.meta.env.AMORE_BUILD': JSON.stringify(build),
    },
  },
});
