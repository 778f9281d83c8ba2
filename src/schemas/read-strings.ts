import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseJson, readText, validate } from './read-file.ts';
import { Reader } from './reader.ts';
import { interfaceStrings } from './reference-lists.ts';
import type { Site } from './site.ts';

type Strings = Readonly<Record<string, string>>;

/**
 * Interface strings of every language of an edition: its own, and for what it leaves out those of the folder `usual` in the same
 * language. A language that neither knows is absent.
 */
export function readStrings(reader: Reader, siteFile: Site, usual: string): ReadonlyMap<string, Strings> {
  const strings = new Map<string, Strings>();
  const elsewhere = resolve(usual) === reader.folder ? undefined : new Reader(usual);
  for (const { code } of siteFile.languages) {
    const given = elsewhere && readLanguage(elsewhere, code);
    const own = readLanguage(reader, code);
    if (given || own) strings.set(code, { ...given, ...own });
  }
  return strings;
}

/** Every string that an edition beside the folder `usual` must have: the keys that are there; none when it is that folder itself. */
export function readUsualKeys(edition: Reader, usual: string): readonly string[] {
  const reader = new Reader(usual);
  const folder = join(reader.folder, 'ui');
  if (reader.folder === edition.folder || !existsSync(folder)) return [];
  const codes = readdirSync(folder).flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -5)] : []));
  return [...new Set(codes.flatMap((code) => Object.keys(readLanguage(reader, code) ?? {})))];
}

function readLanguage(reader: Reader, code: string): Strings | undefined {
  const path = join(reader.folder, 'ui', `${code}.json`);
  if (!existsSync(path)) return undefined;
  const read = reader.take(parseJson(readText(path), reader.name(path)));
  const value =
    read === undefined ? undefined : reader.take(validate(interfaceStrings, read, reader.name(path)));
  return value ?? reader.leaveOut(path);
}
