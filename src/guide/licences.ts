import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A program of somebody else with which the site is made. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** Its licence as an SPDX expression, such as MIT. */
  readonly licence: string;
  /** Where it is published. */
  readonly href: string;
}

/** All of them, by how near they come to a reader; each part by name. */
export interface Dependencies {
  /** What a reader's device downloads, in whole or in part. */
  readonly reader: readonly Dependency[];
  /** What makes the pages. */
  readonly build: readonly Dependency[];
  /** What only tests and checks them. */
  readonly test: readonly Dependency[];
}

/** Packages of which something reaches a reader's device: code, typefaces and the search. A test holds this list to the source. */
export const readerPackages: readonly string[] = [
  '@astrojs/react',
  '@fontsource-variable/atkinson-hyperlegible-next',
  '@fontsource-variable/bricolage-grotesque',
  '@nanostores/react',
  '@noble/hashes',
  'astro',
  'fractional-indexing',
  'idb',
  'modern-screenshot',
  'nanostores',
  'pagefind',
  'react',
  'react-dom',
  'scheduler',
];

const inModules = 'node_modules/';

/** Everything that the lock file of a project names. Throws when an entry has no version or licence. */
export function readDependencies(project: string = process.cwd()): Dependencies {
  const lock: unknown = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  const packages = Object.entries(group(group(lock)['packages']));
  const reader = new Map<string, Dependency>();
  const build = new Map<string, Dependency>();
  const test = new Map<string, Dependency>();
  for (const [path, value] of packages) {
    if (path === '') continue;
    const entry = group(value);
    const name = path.slice(path.lastIndexOf(inModules) + inModules.length);
    const { version, license } = entry;
    if (typeof version !== 'string' || typeof license !== 'string')
      throw new Error(`package-lock.json, ${path}: no version or no licence.`);
    const part = readerPackages.includes(name) ? reader : entry['dev'] === true ? test : build;
    const href = `https://www.npmjs.com/package/${name}/v/${version}`;
    part.set(`${name} ${version}`, { name, version, licence: license, href });
  }
  // A package that both the site and its tests use belongs to the site.
  for (const key of build.keys()) test.delete(key);
  return { reader: byName(reader), build: byName(build), test: byName(test) };
}

/** The licences that packages come under, most used first, each with its packages. */
export function byLicence(
  packages: readonly Dependency[],
): readonly { readonly licence: string; readonly packages: readonly Dependency[] }[] {
  return [...Map.groupBy(packages, ({ licence }) => licence)]
    .map(([licence, found]) => ({ licence, packages: found }))
    .sort((a, b) => b.packages.length - a.packages.length || (a.licence < b.licence ? -1 : 1));
}

/** The whole licence texts of what reaches a reader. Throws when a package brings none. */
export function licenceTexts(project: string = process.cwd()): string {
  const line = '='.repeat(80);
  return readDependencies(project)
    .reader.map(({ name, version, licence }) => {
      const texts = textsIn(installed(name, resolve(project))).map((file) =>
        readFileSync(file, 'utf8').trim(),
      );
      return `${line}\n${name} ${version} (${licence})\n${line}\n\n${texts.join('\n\n')}\n`;
    })
    .join('\n');
}

/** The folder of an installed package: in the project or, as Node looks for it, above. Throws when there is none. */
function installed(name: string, project: string): string {
  const folder = join(project, inModules, name);
  if (existsSync(folder)) return folder;
  const above = dirname(project);
  if (above === project) throw new Error(`The package ${name} is not installed.`);
  return installed(name, above);
}

/** Licence files of a package: usually one, sometimes a folder of several. */
function textsIn(folder: string): string[] {
  const entry = readdirSync(folder, { withFileTypes: true }).find(({ name }) =>
    /^licen[cs]e(\.(md|txt))?$/i.test(name),
  );
  if (!entry) throw new Error(`${folder} holds no licence text.`);
  const path = join(folder, entry.name);
  return entry.isFile() ? [path] : readdirSync(path).map((name) => join(path, name));
}

function byName(found: ReadonlyMap<string, Dependency>): readonly Dependency[] {
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function group(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
