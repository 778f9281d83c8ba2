import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { OpenResult } from '../../../src/model/open.ts';
import { type Damage, damage, damaged } from '../damage.ts';
import { Laptop, World } from '../laptop.ts';
import { law } from '../law.ts';
import type { Model } from '../model.ts';
import { opened } from '../versions.ts';
import { whole } from '../visible.ts';

const kinds = ['why', 'for-whom', 'what', 'how', 'challenges'];

/** A file as a team has it after a morning: cards, votes, two texts, removed cards, settings, accents. */
export function morning(model: Model) {
  const world = new World();
  const laptop = new Laptop(model, world, 'a');
  for (let index = 0; index < 30; index += 1) {
    laptop.add(`Kaart ${index}: élk kind voelt zich hier gezien €`, kinds[index % kinds.length]);
  }
  const other = new Laptop(model, world, 'b', laptop.prototype);
  laptop.items.forEach((item, index) => {
    if (index % 3 === 0) laptop.do(model.vote(laptop.context, item, 2));
    if (index % 7 === 0) laptop.do(model.removeItems(laptop.context, [item]));
    if (index % 5 === 1) laptop.type(item, `${index} van a`, true);
    if (index % 5 === 1) other.type(other.prototype.items.get(item.id) ?? item, `${index} van b`, true);
    if (index % 5 === 2) laptop.do(model.setField(laptop.context, item, 'color', 'sun'));
  });
  laptop.merge(other.prototype);
  laptop.do(model.setSetting(laptop.context, laptop.prototype.head, 'dots', 5));
  return laptop.prototype;
}

const ofTheMuseum = readFileSync(new URL('../../museum/version-1.amore.json', import.meta.url));

const neverSilent = law(
  'damage gives the same document with a notice or a named problem, never a crash and never a silent loss',
  (model) => {
    const files = [model.saveFile(morning(model)), new Uint8Array(ofTheMuseum)].map((bytes) => ({
      bytes,
      holds: whole(opened(model, bytes)),
    }));
    const damages = fc.array(damage, { minLength: 1, maxLength: 2 });
    return fc.property(fc.constantFrom(...files), damages, (file, all) => {
      const bytes = all.reduce<Uint8Array>((current, next) => damaged(current, next).bytes, file.bytes);
      const result = model.openFile(bytes);
      if (result.outcome !== 'opened') return result.problem.code.length > 0;
      return result.notices.length > 0 || whole(result.prototype) === file.holds;
    });
  },
  { inLong: 2_000 },
);

const sparesTheRest = law('what lies outside the damage is rescued', (model) => {
  const prototype = morning(model);
  const original = model.saveFile(prototype);
  const entries = entriesOf(original);
  return fc.property(damage, (one) => {
    const { bytes, from, to } = damaged(original, one);
    const result = model.openFile(bytes);
    if (result.outcome !== 'opened') return isFair(result, one, from, original);
    return entries.every(({ id, text, start, end, live }) => {
      if (start < to + 4 && end > from - 4) return true;
      const item = result.prototype.items.get(id);
      if (item === undefined) return false;
      const view = model.readItem(item);
      return view.text === text && (!live || view.live);
    });
  });
});

/** Only damage near the beginning, where a file says what it is, or in all of it, may keep it from opening. */
function isFair(result: OpenResult, one: Damage, from: number, original: Uint8Array): boolean {
  if (result.outcome === 'newer') return from < 120;
  if (result.outcome === 'opened') return true;
  const nothingLeft = one.kind === 'cut end' || one.kind === 'zero end';
  return from < 120 || (nothingLeft && from < original.length / 10);
}

interface FileEntry {
  readonly id: string;
  readonly text: string;
  readonly live: boolean;
  readonly start: number;
  readonly end: number;
}

/** Where each item stands in the bytes of a file. */
export function entriesOf(bytes: Uint8Array): FileEntry[] {
  const text = new TextDecoder().decode(bytes);
  const file: { removed: { id: string }[] } = JSON.parse(text);
  const removed = new Set(file.removed.map(({ id }) => id));
  const lengthOf = (part: string) => new TextEncoder().encode(part).length;
  return [...text.matchAll(/^ {4}\{\n[\s\S]*?\n {4}\}/gm)].map((match) => {
    const entry: { id: string; text: string } = JSON.parse(match[0]);
    const start = lengthOf(text.slice(0, match.index));
    return {
      id: entry.id,
      text: entry.text,
      live: !removed.has(entry.id),
      start,
      end: start + lengthOf(match[0]),
    };
  });
}

/** The laws of damaged files. */
export const damageLaws = [neverSilent, sparesTheRest];
