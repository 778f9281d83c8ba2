import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, toBase } from '../../src/guide/settings.ts';

describe('settings of a build', () => {
  it('has a default for everything', () => {
    expect(readSettings({})).toMatchObject({
      content: './content',
      site: 'http://localhost:4321',
      siteNamed: false,
      base: '/',
      edition: undefined,
      draft: false,
    });
  });

  it('gives each content folder a memory of its own, by where it is and not by how it is written', () => {
    const memory = (content: string) => readSettings({ AMORE_CONTENT: content }).memory;
    const folders = ['./content', '../content', '/content', './a/b', './a-b', './a_b'];
    expect(new Set(folders.map(memory)).size).toBe(folders.length);
    expect(memory('content')).toBe(memory('./content/'));
    expect(memory('./content')).toBe(memory(resolve('content')));
    expect(memory('./content')).toMatch(/\/content-[0-9a-f]{8}$/);
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
