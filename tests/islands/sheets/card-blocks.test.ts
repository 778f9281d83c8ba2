import { expect, test } from 'vitest';
import { cardBlocks } from '../../../src/islands/sheets/forms/card-blocks.tsx';

type Content = Parameters<typeof cardBlocks>[0];
type Words = Parameters<typeof cardBlocks>[1];

const words = { t: (key: string) => key } as Words;

/** The keys of the blocks of cards, each with the card under which it lies. */
function keysOf(cards: readonly (readonly [string, string?])[]): readonly string[] {
  const items = cards.map(([id, group]) => ({ id, group, text: id, alternatives: [], votes: 0 }));
  const content = { items, region: { colour: 'sun' } } as unknown as Content;
  return cardBlocks(content, words).map(({ key }) => key);
}

test('cards after a group that are not of it stand below words that say so', () => {
  const cards = [
    ['loose'],
    ['first'],
    ['of first', 'first'],
    ['after'],
    ['more'],
    ['second'],
    ['of second', 'second'],
  ];
  expect(keysOf(cards as [string, string?][])).toEqual([
    'loose 0',
    'first 0',
    'of first 0',
    'after apart',
    'after 0',
    'more 0',
    'second 0',
    'of second 0',
  ]);
});

test('cards without a group need no such words', () => {
  expect(keysOf([['one'], ['two']])).toEqual(['one 0', 'two 0']);
});
