import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';

const languages = ['nl', 'en', 'fr'];

describe('the language of a page', () => {
  it('is the first one, unless the path begins with another', () => {
    expect(languageOf('/', languages)).toBe('nl');
    expect(languageOf('/gids/visie/', languages)).toBe('nl');
    expect(languageOf('/en/', languages)).toBe('en');
    expect(languageOf('/fr/guide/', languages)).toBe('fr');
  });

  it('looks after the base path', () => {
    expect(languageOf('/amore/en/guide/', languages, '/amore/')).toBe('en');
    expect(languageOf('/amore/gids/', languages, '/amore/')).toBe('nl');
    expect(languageOf('/en/amore/', languages, '/en/')).toBe('nl');
  });

  it('is not fooled by a page that is called like a language, nor by the code of the first', () => {
    expect(languageOf('/english/', languages)).toBe('nl');
    expect(languageOf('/nl/', languages)).toBe('nl');
  });
});
