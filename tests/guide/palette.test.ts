import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brandColour, paletteCss } from '../../src/guide/palette.ts';
import { checkColours } from '../../src/schemas/check-colours.ts';
import { contrast, onColour } from '../../src/schemas/contrast.ts';
import type { OwnColours } from '../../src/schemas/site.ts';
import { exampleEdition } from './example-edition.ts';

const green = {
  full: '#2f7d32',
  deep: { light: '#1f5c22', dark: '#8fd694' },
  wash: { light: '#e3f3e4', dark: '#17341a' },
  card: '#bfe5c1',
};

function problemsWith(colours: OwnColours) {
  const { site } = exampleEdition();
  return checkColours({ site: { ...site, colours } });
}

describe('colours of an edition', () => {
  test('an edition without any has the usual ones', () => {
    expect(paletteCss({})).toBe('');
    const usual = /--sun:\s*(#[0-9a-f]{6})/.exec(readFileSync('src/styles/tokens.css', 'utf8'))?.[1];
    expect(brandColour({ colours: {} })).toBe(usual);
  });

  test('its own take the place of the usual ones, with the text that reads best on them', () => {
    const css = paletteCss({ sun: green });
    expect(css).toContain('--sun:#2f7d32');
    expect(css).toContain('--sun-deep:light-dark(#1f5c22,#8fd694)');
    expect(css).toContain('--on-hue:#ffffff');
    expect(css).not.toContain('--coral');
    expect(brandColour({ colours: { sun: green } })).toBe('#2f7d32');
  });

  test('text on white or dark is chosen by contrast', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(onColour('#ffee88')).toBe('#1d1a3d');
    expect(onColour('#123456')).toBe('#ffffff');
  });

  test('colours that read well have no problems', () => {
    expect(problemsWith({ sun: green })).toEqual([]);
  });

  test.each([
    ['full', { ...green, full: '#7d7d7d' }],
    ['card', { ...green, card: '#2f7d32' }],
    ['deep.light', { ...green, deep: { light: '#7fc784', dark: '#8fd694' } }],
    ['deep.dark', { ...green, deep: { light: '#1f5c22', dark: '#1f5c22' } }],
    ['wash.light', { ...green, wash: { light: '#777777', dark: '#17341a' } }],
    ['wash.dark', { ...green, wash: { light: '#e3f3e4', dark: '#e3f3e4' } }],
  ])('%s that is hard to read is told with field and remedy', (key, colour) => {
    expect(problemsWith({ rose: colour })).toContainEqual(
      expect.objectContaining({
        file: 'content/site.yaml',
        field: `colours.rose.${key}`,
        expected: expect.stringContaining('hard to read'),
      }),
    );
  });

  test('the inks and papers that the check knows are those of the site', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const check = readFileSync('src/schemas/check-colours.ts', 'utf8');
    for (const name of ['ink', 'ink-soft', 'paper']) {
      const [, light = '?', dark = '?'] =
        new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
      expect(check).toContain(light);
      expect(check).toContain(dark);
    }
  });
});
