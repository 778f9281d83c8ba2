import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './src/content', pattern: '*/*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string(), order: z.number() }),
  }),
};
