import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { tablePath } from '../../guide/data-table.ts';
import { currentEdition } from '../../guide/edition.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...currentEdition().tables].map((table) => ({ params: { table } }));

/** A table of the content as it stands there. */
export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(tablePath(currentEdition().folder, params['table'] ?? ''), 'utf8'), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
