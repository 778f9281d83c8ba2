import { copyFileSync, cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { isRecord } from '../../src/model/record.ts';

/** A language to add, and where its words differ from those of English, which it borrows. */
export interface AddedLanguage {
  readonly code: string;
  readonly locale: string;
  readonly name: string;
  readonly places: Readonly<Record<string, string>>;
  /** Interface strings of its own. */
  readonly strings: Readonly<Record<string, string>>;
}

/**
 * Copies the content of this site into a folder and adds a language to it, as an editor would: every text of `{ nl, en }` gets a third
 * one, every `en.mdx` a neighbour. Its words are the English ones, but for the strings given.
 */
export function copyWithLanguage(folder: string, language: AddedLanguage): void {
  cpSync('content', folder, { recursive: true });
  const { code, strings, ...rest } = language;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (/\.yaml$/.test(entry.name)) {
      const all = withLanguage(parse(readFileSync(path, 'utf8')), code);
      if (entry.name === 'site.yaml' && isRecord(all) && Array.isArray(all['languages']))
        all['languages'].push({ code, ...rest });
      writeFileSync(path, stringify(all, { lineWidth: 0 }));
    } else if (/^en\.(mdx|json)$/.test(entry.name)) {
      copyFileSync(path, join(entry.parentPath, entry.name.replace('en', code)));
    }
  }
  const interfaceFile = join(folder, 'ui', `${code}.json`);
  const borrowed = JSON.parse(readFileSync(interfaceFile, 'utf8'));
  writeFileSync(interfaceFile, JSON.stringify({ ...borrowed, ...strings }));
}

function withLanguage(value: unknown, code: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withLanguage(one, code));
  if (!isRecord(value)) return value;
  const names = Object.keys(value);
  if (names.length === 2 && names.includes('nl') && names.includes('en'))
    return { ...value, [code]: value['en'] };
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withLanguage(one, code)]));
}
