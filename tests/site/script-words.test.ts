import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

test('the parts of a script are words apart, so that search finds each and shows no two run together', () => {
  const scripts = builtPages().filter(({ $ }) => $('.script').length > 0);
  expect(scripts.length).toBeGreaterThan(5);
  for (const { path, $ } of scripts) {
    const glued =
      $('.script')
        .html()
        ?.match(/[^<>]*<\/(dt|dd|span|a)><(dd|span|a)\b[^>]*>[^<>]*/g) ?? [];
    expect(glued, path).toEqual([]);
  }
});
