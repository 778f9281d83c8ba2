import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const pages = () => builtPages();

test('every page carries the content security policy, without unsafe-inline and unsafe-eval', () => {
  for (const { path, $ } of pages()) {
    const policy = $('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
    expect(policy, path).toContain("default-src 'self'");
    expect(policy, path).toContain("connect-src 'self'");
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).not.toContain("'unsafe-inline'");
    expect(policy, path).not.toContain("'unsafe-eval'");
    expect(policy, path).not.toMatch(/https?:\/\//);
  }
});

test('no page has an inline style or an inline handler, which the policy would block', () => {
  const found = pages().flatMap(({ path, $ }) =>
    $('*')
      .toArray()
      .flatMap((element) => ('attribs' in element ? Object.keys(element.attribs) : []))
      .filter((name) => name === 'style' || /^on[a-z]+$/.test(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('no page loads anything from another host', () => {
  const found = pages().flatMap(({ path, $ }) =>
    $(
      'script[src], link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], img[src], iframe, object, embed',
    )
      .toArray()
      .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
      .filter((reference) => /^(https?:)?\/\//.test(reference))
      .map((reference) => `${path}: ${reference}`),
  );
  expect(found).toEqual([]);
});
