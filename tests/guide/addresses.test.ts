import { describe, expect, it } from 'vitest';
import { createAddresses } from '../../src/guide/addresses.ts';
import { exampleEdition } from './example-edition.ts';

const edition = exampleEdition();

describe('addresses', () => {
  it('puts the first language at the base path and others under their code', () => {
    expect(createAddresses(edition, 'nl', '/').home()).toBe('/');
    expect(createAddresses(edition, 'en', '/').home()).toBe('/en/');
  });

  it('speaks the words of each language', () => {
    expect(createAddresses(edition, 'nl', '/').page('vision/values')).toBe('/gids/visie/waarden/');
    expect(createAddresses(edition, 'en', '/').page('vision/values')).toBe('/en/guide/vision/values/');
    expect(createAddresses(edition, 'nl', '/').place('screen')).toBe('/begeleiden/scherm/');
    expect(createAddresses(edition, 'en', '/').place('all')).toBe('/en/guide/all/');
  });

  it('honours a base path everywhere', () => {
    const addresses = createAddresses(edition, 'en', '/amore/');
    expect(addresses.home()).toBe('/amore/en/');
    expect(addresses.section('how')).toBe('/amore/en/guide/how/');
    expect(addresses.page('vision/why#first')).toBe('/amore/en/guide/vision/why/#first');
    expect(addresses.file('data/workload.csv')).toBe('/amore/data/workload.csv');
  });

  it('leads terms and sources to their place in the lists', () => {
    const addresses = createAddresses(edition, 'nl', '/');
    expect(addresses.term('forum')).toBe('/gids/over/begrippen/#forum');
  });

  it('marks what is not known instead of failing, for drafts', () => {
    const addresses = createAddresses(edition, 'nl', '/');
    expect(addresses.page('vision/nothing')).toBe('/#unknown-vision-nothing');
  });

  it('refuses a language that the site does not have', () => {
    expect(() => createAddresses(edition, 'fr', '/')).toThrow('"fr"');
  });
});
