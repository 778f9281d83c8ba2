import { describe, expect, it } from 'vitest';
import { readSettings, toBase } from '../../src/guide/settings.ts';

describe('settings of a build', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toMatchObject({
      content: './content',
      site: 'http://localhost:4321',
      base: '/',
      edition: undefined,
      draft: false,
    });
  });

  it('takes a base path however it is written', () => {
    for (const path of ['amore', '/amore', 'amore/', '/amore/', '//amore//'])
      expect(toBase(path)).toBe('/amore/');
    expect(toBase('')).toBe('/');
    expect(toBase('/')).toBe('/');
  });

  it('takes a site address with or without a slash at its end', () => {
    expect(readSettings({ AMORE_SITE: 'https://example.org/' }).site).toBe('https://example.org');
  });
});
