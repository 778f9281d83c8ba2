import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = ['tokens', 'chart'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');
const declared = new Map(
  [...css.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
);

/** The colour of a token in a theme, as `#rrggbb`. */
function colour(name: string, theme: 'light' | 'dark'): string {
  const value = declared.get(name)?.trim() ?? '';
  const pair = /^light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)$/.exec(value);
  const found = pair ? pair[theme === 'light' ? 1 : 2] : value;
  if (!found || !/^#[0-9a-f]{6}$/.test(found)) throw new Error(`--${name} is "${value}"`);
  return found;
}

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio after WCAG 2.2, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const hues = ['coral', 'sun', 'rose', 'teal', 'violet', 'sky'];
const themes = ['light', 'dark'] as const;

describe.each(themes)('text in the %s theme keeps 4.5 to 1', (theme) => {
  const pairs: [string, string][] = [
    ...['paper', 'paper-soft', 'wash-ink', ...hues.map((hue) => `wash-${hue}`)].flatMap(
      (ground): [string, string][] => [
        ['ink', ground],
        ['ink-soft', ground],
      ],
    ),
    ...hues.flatMap((hue): [string, string][] => [
      [`${hue}-deep`, 'paper'],
      [`${hue}-deep`, `wash-${hue}`],
    ]),
  ];

  it.each(pairs)('%s on %s', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(themes)('lines of a chart in the %s theme keep 3 to 1', (theme) => {
  it.each(['coral-line', 'ink', 'ink-soft', ...hues.map((hue) => `${hue}-deep`)])('%s', (line) => {
    expect(contrast(colour(line, theme), colour('paper', theme))).toBeGreaterThanOrEqual(3);
  });
});

describe('text on a full colour or a card keeps 4.5 to 1', () => {
  it.each(hues)('%s', (hue) => {
    const rule = css.match(new RegExp(`\\[data-hue="${hue}"\\] \\{[^}]*--on-hue:\\s*([^;]+);`))?.[1] ?? '';
    const text = rule === 'var(--dark)' ? colour('dark', 'light') : rule;
    expect(contrast(text, colour(hue, 'light'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('dark', 'light'), colour(`card-${hue}`, 'light'))).toBeGreaterThanOrEqual(4.5);
  });
});
