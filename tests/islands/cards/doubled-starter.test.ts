import { expect, test } from 'vitest';
import { withoutDoubledStarter } from '../../../src/islands/cards/doubled-starter.ts';

const exist = 'Wij bestaan om …';
const choose = 'Wij kiezen voor … boven …';

test.each([
  ['Wij bestaan om Wij bestaan om elk kind te zien', exist, 'Wij bestaan om elk kind te zien'],
  ['Wij bestaan om wij  Bestaan om elk kind', exist, 'wij  Bestaan om elk kind'],
  ['Wij bestaan om Wij bestaan om', exist, 'Wij bestaan om'],
  ['Wij kiezen voor Wij kiezen voor rust boven haast boven …', choose, 'Wij kiezen voor rust boven haast'],
  ['Wij kiezen voor Wij kiezen voor boven …', choose, 'Wij kiezen voor boven …'],
  ['Wij wij weten', 'Wij …', 'wij weten'],
  ['Elk  kind Elk kind groeit', 'Elk  kind …', 'Elk kind groeit'],
  ['Het kind: Het kind: groeit', 'Het kind: ', 'Het kind: groeit'],
])('%s', (text, starter, expected) => {
  expect(withoutDoubledStarter(text, starter)).toBe(expected);
});

test.each([
  ['Wij bestaan om elk kind te zien', exist],
  ['Wij bestaan om Wij bestaan omwille van elk kind', exist],
  ['Elk kind. Wij bestaan om elk kind', exist],
  // The beginning of 'Wij wijzen de weg', letter by letter.
  ['Wij wij', 'Wij …'],
  ['Elk kind', ''],
  ['… en …', '… boven …'],
])('%s stays', (text, starter) => {
  expect(withoutDoubledStarter(text, starter)).toBe(text);
});
