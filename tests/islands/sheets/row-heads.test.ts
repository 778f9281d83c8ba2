import { expect, test } from 'vitest';
import { rowHeads } from '../../../src/islands/sheets/row-heads.ts';

type Panel = Parameters<typeof rowHeads>[0][number][number];

let number = 0;

function panel(field: string, under?: string, texts: readonly string[] = []): Panel {
  number += 1;
  const region = { id: `r${number}`, title: `Box ${number}`, field, under } as Panel['region'];
  return { region, number, items: texts.map((text) => ({ id: text, text }) as Panel['items'][number]) };
}

test('a row stands under the region that its boxes name, whatever its field, width or colour', () => {
  number = 0;
  const rows = [
    [panel('statement')],
    [panel('cards', 'r1'), panel('tasks', 'r1')],
    [panel('cards', 'r1')],
    [panel('cards'), panel('cards')],
    [panel('matrix', 'r5')],
    [panel('cards', 'r6'), panel('cards')],
    [panel('statement')],
    [panel('cards')],
  ];
  expect(rowHeads(rows).map((head) => head?.row)).toEqual([
    undefined,
    0,
    0,
    undefined,
    3,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a name is repeated with its number, and with what the team chose or only wrote', () => {
  number = 0;
  const under = (texts: readonly string[]) => {
    const head = panel('statement', undefined, texts);
    return rowHeads([[head], [panel('cards', head.region.id)]])[1]?.name;
  };
  expect(under([])).toBe('1. Box 1');
  expect(under(['Talenten'])).toBe('3. Box 3: Talenten');
  expect(under(['Vuur', 'Vlam'])).toBe('5. Box 5');
});
