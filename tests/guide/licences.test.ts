import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { byLicence, licenceTexts, readDependencies, readerPackages } from '../../src/guide/licences.ts';

/** Folders whose code a reader's device downloads. */
const forReaders =
  'src/{islands,stores,storage,model,elements,i18n,integrations/offline/worker,styles}/**/*.{ts,tsx,css}';

/** The package of an import, or `undefined` for a file of our own. */
function packageOf(specifier: string): string | undefined {
  if (/^(\.|node:|virtual:|#|data:)/.test(specifier)) return undefined;
  return specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : specifier.split('/')[0];
}

test('whatever the code for readers imports is among what reaches a reader', () => {
  const imported = new Set<string>();
  for (const file of globSync(forReaders)) {
    const code = readFileSync(file, 'utf8').replace(/\bimport type\b[^;]*;/g, '');
    for (const [, specifier = ''] of code.matchAll(
      /(?:\bfrom\s*|\bimport\s*\(?\s*|\burl\()["']([@a-z][^"'\s]*)["']/g,
    )) {
      const name = packageOf(specifier);
      if (name) imported.add(name);
    }
  }
  expect(imported.size).toBeGreaterThan(7);
  expect([...imported].filter((name) => !readerPackages.includes(name))).toEqual([]);
});

test('what those packages need themselves is among it too', () => {
  // Of these two only their own small runtime is sent; the rest of what they need works at build time.
  const runtimeOnly = ['astro', '@astrojs/react', 'pagefind'];
  for (const name of readerPackages.filter((entry) => !runtimeOnly.includes(entry))) {
    const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    for (const needed of Object.keys(manifest.dependencies ?? {}))
      expect(readerPackages, `${name} needs ${needed}`).toContain(needed);
  }
});

test('every package of the lock file is listed once, with version, licence and link', () => {
  const { reader, build, test: testing } = readDependencies();
  expect(reader.map(({ name }) => name)).toEqual([...readerPackages].sort());
  const all = [...reader, ...build, ...testing];
  const keys = all.map(({ name, version }) => `${name} ${version}`);
  expect(new Set(keys).size).toBe(keys.length);
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const path of Object.keys(lock.packages).filter(Boolean)) {
    const name = path.split('node_modules/').at(-1);
    expect(keys).toContain(`${name} ${lock.packages[path].version}`);
  }
  for (const { href, licence } of all) {
    expect(href).toMatch(/^https:\/\/www\.npmjs\.com\/package\/.+\/v\/.+$/);
    expect(licence).not.toBe('');
  }
});

test('packages are grouped by licence, most used first', () => {
  const groups = byLicence(readDependencies().build);
  const sizes = groups.map(({ packages }) => packages.length);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(groups[0]?.licence).toBe('MIT');
});

test('the texts name the typefaces with their licence, and give the words that each licence asks for', () => {
  const texts = licenceTexts();
  expect(texts).toContain('bricolage-grotesque');
  expect(texts).toContain('SIL OPEN FONT LICENSE');
  expect(texts).toMatch(/react-dom [\d.]+ \(MIT\)[\s\S]*Meta Platforms/);
});
