import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problems } from '../../src/model/problems.ts';

describe.each(['nl', 'en'])('the words for problems in %s', (language) => {
  const words: Record<string, string> = JSON.parse(readFileSync(`content/ui/${language}.json`, 'utf8'));

  test.each(Object.entries(problems))(
    '%s has a message that uses only the values there are',
    (code, values) => {
      const message = words[`problem.${code}`] ?? '';
      const used = [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(message).not.toBe('');
      expect(values).toEqual(expect.arrayContaining(used));
    },
  );
});
