import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colours, lineStyles, markers, patterns } from '../../src/elements/line-style.ts';

const slugs = Array.from({ length: 18 }, (_, index) => `row-${index}`);
const roles = { highlight: 'row-12', compare: 'row-0' };

/** What is left of a style for somebody who sees no colours. */
function withoutColour(style: { name: string; marker: string | undefined } | undefined): string {
  return `${style?.name.replace(/row-colour-\d+ /, '')} ${style?.marker}`;
}

describe('the style of a row', () => {
  const styles = lineStyles(slugs, roles);

  test('is its own, also without colour', () => {
    expect(styles.size).toBe(slugs.length);
    expect(new Set([...styles.values()].map(withoutColour)).size).toBe(slugs.length);
  });

  test('is that of the page’s charts for the row of the story and the one it is compared with', () => {
    expect(styles.get(roles.highlight)?.name).toBe('row-highlight');
    expect(styles.get(roles.compare)).toEqual({ name: 'row-compare', marker: undefined });
  });

  test('stays apart in surveys with as many rows as there are signs and patterns', () => {
    const many = Array.from({ length: markers.length * patterns + 2 }, (_, index) => `row-${index}`);
    const all = [...lineStyles(many, roles).values()].map(withoutColour);
    expect(new Set(all).size).toBe(many.length);
  });

  test('has a rule in the style sheet for each of its classes', () => {
    const css = readFileSync('src/styles/chart-chooser.css', 'utf8');
    for (let colour = 0; colour < colours; colour += 1) expect(css).toContain(`.row-colour-${colour} {`);
    for (let pattern = 1; pattern < patterns; pattern += 1)
      expect(css).toContain(`.chart-line.row-pattern-${pattern} {`);
  });
});
