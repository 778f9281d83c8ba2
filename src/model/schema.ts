import { itemFields } from './fields/item-fields.ts';
import { count, type Kind, partKinds, plainText, word } from './fields/kinds.ts';
import { fileFormat, fileVersion } from './file-format.ts';
import type { JsonObject, JsonValue } from './json.ts';
import { limits } from './limits.ts';

const texts: JsonObject = { type: 'array', items: plainText.schema };

const stamps: JsonObject = {
  type: 'object',
  properties: {
    seen: { type: 'string' },
    live: { type: 'string' },
    votes: { type: 'string' },
    check: { type: 'string' },
    also: { type: 'object', additionalProperties: { type: 'object' } },
  },
  additionalProperties: { type: 'string' },
  required: ['seen', 'check'],
};

const item: JsonObject = {
  type: 'object',
  properties: {
    id: word.schema,
    ...schemasOf(partKinds),
    text: plainText.schema,
    alternatives: texts,
    evidence: plainText.schema,
    owner: plainText.schema,
    alternativesOf: { type: 'object', properties: { evidence: texts, owner: texts } },
    votes: count.schema,
    ...schemasOf(itemFields),
    rev: stamps,
  },
  required: ['id'],
};

/**
 * The JSON Schema of the file, published at `/schema/prototype-<version>.json`. Every kind of value is the one that the
 * app itself tests (`fields/kinds.ts`); names that are not here are allowed everywhere and survive.
 */
export const prototypeSchema: JsonObject = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: fileFormat,
  type: 'object',
  properties: {
    format: { const: fileFormat },
    version: { const: fileVersion },
    id: word.schema,
    title: plainText.schema,
    alternativesOf: { type: 'object', additionalProperties: texts },
    language: { type: 'string' },
    createdAt: { type: 'string', format: 'date-time' },
    savedAt: { type: 'string', format: 'date-time' },
    madeWith: { type: 'object', properties: { edition: { type: 'string' }, build: { type: 'string' } } },
    items: { type: 'array', items: item, maxItems: limits.items },
    removed: { type: 'array', items: item },
    settings: { type: 'object' },
    rev: stamps,
    checksum: { type: 'string', pattern: '^sha256-[0-9a-f]{64}$' },
  },
  required: ['format', 'version', 'id', 'items'],
};

function schemasOf(kinds: Readonly<Record<string, Kind<JsonValue>>>): JsonObject {
  return Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, kind.schema]));
}
