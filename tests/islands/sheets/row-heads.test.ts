import { expect, test } from 'vitest';
import { rowHeads } from '../../../src/islands/sheets/row-heads.ts';

type Panel = Parameters<typeof rowHeads>[0][number][number];

let number = 0;

function panel(field: string, colour: string, width: number, texts: readonly string[] = []): Panel {
  number += 1;
  const region = { id: `r${number}`, title: `Box ${number}`, field, colour, width } as Panel['region'];
  return { region, number, items: texts.map((text) => ({ id: text, text }) as Panel['items'][number]) };
}

test('a statement across the whole width names the narrower boxes of its colour after it', () => {
  number = 0;
  const rows = [
    [panel('statement', 'coral', 12)],
    [panel('cards', 'coral', 6), panel('cards', 'coral', 6)],
    [panel('cards', 'coral', 3)],
    [panel('statement', 'teal', 12, ['Talenten'])],
    [panel('cards', 'teal', 12)],
    [panel('cards', 'teal', 6)],
    [panel('statement', 'rose', 12, ['Vuur', 'Vlam'])],
    [panel('cards', 'rose', 6), panel('cards', 'teal', 6)],
    [panel('cards', 'rose', 6)],
  ];
  expect(rowHeads(rows).map((head) => head?.row)).toEqual([
    undefined,
    0,
    0,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a name is repeated with its number, and with what the team chose or only wrote', () => {
  number = 0;
  const under = (texts: readonly string[]) =>
    rowHeads([[panel('statement', 'coral', 12, texts)], [panel('cards', 'coral', 6)]])[1]?.name;
  expect(under([])).toBe('1. Box 1');
  expect(under(['Talenten'])).toBe('3. Box 3: Talenten');
  expect(under(['Vuur', 'Vlam'])).toBe('5. Box 5');
});
