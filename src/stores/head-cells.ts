import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Item } from '../model/item.ts';
import { equalJson, type JsonValue } from '../model/json.ts';
import { readHead } from '../model/prototype.ts';

/** What of the head of a document is shown, one store per part. */
export interface HeadCells {
  readonly title: ReadableAtom<string>;
  readonly titleAlternatives: ReadableAtom<readonly string[]>;
  readonly language: ReadableAtom<string>;
  setting(name: string): ReadableAtom<JsonValue | undefined>;
  settingAlternatives(name: string): ReadableAtom<readonly string[]>;
  /** Takes in a new version of the head; `undefined` when no document is open. */
  update(head: Item | undefined): void;
}

/** Makes the stores of an empty head. */
export function createHeadCells(): HeadCells {
  const title = atom('');
  const titleAlternatives = atom<readonly string[]>([]);
  const language = atom('');
  const settings = new Map<string, WritableAtom<JsonValue | undefined>>();
  const alternatives = new Map<string, WritableAtom<readonly string[]>>();
  let now: ReturnType<typeof readHead> | undefined;

  const set = <Value extends JsonValue | undefined>(cell: WritableAtom<Value>, value: Value) => {
    if (!equalJson(cell.get(), value)) cell.set(value);
  };
  return {
    title,
    titleAlternatives,
    language,
    setting(name) {
      const cell = settings.get(name) ?? atom(now?.settings.get(name)?.value);
      settings.set(name, cell);
      return cell;
    },
    settingAlternatives(name) {
      const cell = alternatives.get(name) ?? atom(now?.settings.get(name)?.alternatives ?? []);
      alternatives.set(name, cell);
      return cell;
    },
    update(head) {
      now = head && readHead({ head });
      set(title, now?.title ?? '');
      set(titleAlternatives, now?.titleAlternatives ?? []);
      set(language, now?.language ?? '');
      for (const [name, cell] of settings) set(cell, now?.settings.get(name)?.value);
      for (const [name, cell] of alternatives) set(cell, now?.settings.get(name)?.alternatives ?? []);
    },
  };
}
