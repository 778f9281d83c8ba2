import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const sections = JSON.parse(readFileSync(new URL('../sections.json', import.meta.url), 'utf8'));

export default defineConfig({
  lang: 'nl',
  title: 'Bench',
  cleanUrls: true,
  sitemap: { hostname: 'https://bench.example' },
  themeConfig: {
    search: { provider: 'local' },
    sidebar: sections.map(({ title, pages }) => ({
      text: title,
      collapsed: true,
      items: pages.map((page) => ({ text: page.title, link: page.href })),
    })),
  },
});
