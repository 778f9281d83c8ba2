import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentEdition } from '../../guide/edition.ts';

const fileOf = (language: string) => join(currentEdition().folder, 'example', `${language}.json`);

export const getStaticPaths: GetStaticPaths = () =>
  currentEdition()
    .site.languages.filter(({ code }) => existsSync(fileOf(code)))
    .map(({ code }) => ({ params: { language: code } }));

/** The prototype to look at, in one language. */
export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(fileOf(params['language'] ?? ''), 'utf8'), {
    headers: { 'content-type': 'application/json' },
  });
