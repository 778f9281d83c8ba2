import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { currentEdition } from '../../guide/edition.ts';
import { checksumOf } from '../../model/checksum.ts';
import type { JsonObject } from '../../model/json.ts';

const fileOf = (language: string) => join(currentEdition().folder, 'example', `${language}.json`);

export const getStaticPaths: GetStaticPaths = () =>
  currentEdition()
    .site.languages.filter(({ code }) => existsSync(fileOf(code)))
    .map(({ code }) => ({ params: { language: code } }));

/** The prototype to look at, in one language. Its checksum is made here, so that an editor can change the file by hand. */
export const GET: APIRoute = ({ params }) => {
  const file: JsonObject = JSON.parse(readFileSync(fileOf(params['language'] ?? ''), 'utf8'));
  return new Response(JSON.stringify({ ...file, checksum: checksumOf(file) }), {
    headers: { 'content-type': 'application/json' },
  });
};
