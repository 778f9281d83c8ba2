import { readFileSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

const sections = JSON.parse(readFileSync(new URL('./sections.json', import.meta.url), 'utf8'));

export default defineConfig({
  site: 'https://bench.example',
  integrations: [
    starlight({
      title: 'Bench',
      locales: { root: { label: 'Nederlands', lang: 'nl' } },
      sidebar: sections.map(({ name, title }) => ({
        label: title,
        items: [{ autogenerate: { directory: name } }],
      })),
    }),
  ],
});
