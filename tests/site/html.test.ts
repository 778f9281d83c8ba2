import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // The HTML that Astro prints is compressed; its form is not ours to choose.
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles carry the name of page and site; search results show them whole.
    'long-title': 'off',
    // React prints some attributes in camel case; HTML does not mind.
    'attr-case': 'off',
    // Inline styles are blocked by the policy of the site.
    'no-inline-style': 'error',
    // A field inside its label also carries `for`: speech control finds fields that way only.
    'no-redundant-for': 'off',
    // React makes ids that begin with an underscore; HTML allows any id without spaces.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** Astro prints this before the first island of a page, wherever that stands. Browsers take it there; the standard does not. */
const islandStyle = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

test('every page is valid HTML', async () => {
  const findings: string[] = [];
  for (const page of builtPages()) {
    const reports = await Promise.all(
      page.shown.map((html) => validator.validateString(html.replace(islandStyle, ''), page.file)),
    );
    for (const result of reports.flatMap(({ results }) => results)) {
      for (const message of result.messages) {
        findings.push(`${page.path}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
      }
    }
  }
  expect(findings).toEqual([]);
});
