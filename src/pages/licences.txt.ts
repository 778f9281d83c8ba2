import type { APIRoute } from 'astro';
import { licenceTexts } from '../guide/licences.ts';

/** The licence texts of everything that reaches a reader's device, as those licences ask. */
export const GET: APIRoute = () =>
  new Response(licenceTexts(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
