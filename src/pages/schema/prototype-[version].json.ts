import type { APIRoute, GetStaticPaths } from 'astro';
import { fileVersion } from '../../model/file-format.ts';
import { prototypeSchema } from '../../model/schema.ts';

export const getStaticPaths: GetStaticPaths = () => [{ params: { version: String(fileVersion) } }];

/** The JSON Schema of a prototype's file. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(prototypeSchema, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
