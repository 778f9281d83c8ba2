import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openFile } from '../../src/model/open.ts';

test.each(['nl', 'en'])(
  'the example in %s opens without a notice, as a file that the site wrote',
  (language) => {
    const result = openFile(readFileSync(join(inject('siteFolder'), 'example', `${language}.json`)));
    expect(result.outcome === 'opened' ? result.notices : result).toEqual([]);
  },
);
