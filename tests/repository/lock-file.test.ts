import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, LockedPackage>>;

/** The entry that a package at this place in the tree gets when it asks for a name, as Node resolves it. */
function found(packages: Packages, from: string, name: string): LockedPackage | undefined {
  const folders = from
    .split('/node_modules/')
    .map((_, index, all) => all.slice(0, index + 1).join('/node_modules/'));
  return ['', ...folders]
    .reverse()
    .map((folder) => packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`])
    .find((entry) => entry !== undefined);
}

describe.each(['package-lock.json', 'tests/bench/package-lock.json'])('%s', (file) => {
  const { packages }: { packages: Packages } = JSON.parse(readFileSync(file, 'utf8'));

  // A lock made where another platform's packages were out of sight makes `npm ci` fail, there and elsewhere.
  it('has an entry for every optional package, those of other platforms too', () => {
    const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => found(packages, place, name)?.version === undefined)
        .map((name) => `${place}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual([]);
  });
});
