import { expect, test } from 'vitest';
import { cardLines } from '../../../src/islands/cards/card-lines.ts';

test('every line that is not empty becomes a card', () => {
  expect(cardLines(' eerste \r\n\r\ntweede\n   \nderde')).toEqual(['eerste', 'tweede', 'derde']);
});

test('the marks of a list go when every line has one', () => {
  expect(cardLines('- eerste\n- tweede')).toEqual(['eerste', 'tweede']);
  expect(cardLines('•\teerste\n•\ttweede')).toEqual(['eerste', 'tweede']);
  expect(cardLines('1. eerste\n2. tweede\n10) derde')).toEqual(['eerste', 'tweede', 'derde']);
});

test('a mark that not every line has is part of the text', () => {
  expect(cardLines('- 5 graden\n3 keer per week')).toEqual(['- 5 graden', '3 keer per week']);
});
