import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { breaks } from './law.ts';
import { handLaws } from './laws/by-hand.ts';
import { damageLaws } from './laws/damage.ts';
import { fileLaws } from './laws/files.ts';
import { mergingLaws } from './laws/merging.ts';
import { takingBackLaws } from './laws/taking-back.ts';
import { undoLaws } from './laws/undo.ts';
import { loadModel, modelRoot } from './model.ts';

/** A mistake that someone could make: one place in one file of the model, changed; and the law that catches it. */
interface Mutant {
  readonly mistake: string;
  readonly file: string;
  readonly caughtBy: string;
  readonly from: string;
  readonly to: string;
}

const mutants: readonly Mutant[] = [
  {
    mistake: 'a value that the other side replaced stays',
    file: 'dots.ts',
    caughtBy: 'merge is commutative',
    from: '} else if (hasSeen(seenByB, dot)) {',
    to: '} else if (hasSeen(seenByB, dot) && dot === "") {',
  },
  {
    mistake: 'a value that this side replaced comes back',
    file: 'dots.ts',
    caughtBy: 'merge is commutative',
    from: 'if (a.has(dot) || hasSeen(seenByA, dot)) continue;',
    to: 'if (a.has(dot)) continue;',
  },
  {
    mistake: 'news of the other side is left out',
    file: 'dots.ts',
    caughtBy: 'merge is commutative',
    from: 'if (a.has(dot) || hasSeen(seenByA, dot)) continue;',
    to: 'if (a.size > 0 || hasSeen(seenByA, dot)) continue;',
  },
  {
    mistake: 'the last edit seen counts as not seen',
    file: 'dots.ts',
    caughtBy: 'merge is idempotent',
    from: '(seen.get(actorOf(dot)) ?? 0) >= numberOf(dot)',
    to: '(seen.get(actorOf(dot)) ?? 0) > numberOf(dot)',
  },
  {
    mistake: 'seen is the smaller of both',
    file: 'dots.ts',
    caughtBy: 'merge is associative',
    from: 'if ((a.get(actor) ?? 0) >= n) continue;',
    to: 'if ((a.get(actor) ?? n) <= n) continue;',
  },
  {
    mistake: 'seen of the other side is left out',
    file: 'dots.ts',
    caughtBy: 'merge is associative',
    from: 'if ((a.get(actor) ?? 0) >= n) continue;',
    to: 'if (n > 0) continue;',
  },
  {
    mistake: 'equal numbers of two actors are not told apart',
    file: 'dots.ts',
    caughtBy: 'merge is commutative',
    from: '|| byCodeUnits(actorOf(a), actorOf(b))',
    to: '|| 0',
  },
  {
    mistake: 'numbers are given twice',
    file: 'dots.ts',
    caughtBy: 'votes add up and are never counted twice',
    from: 'return highest + 1;',
    to: 'return Math.max(1, highest);',
  },
  {
    mistake: 'the lowest dot wins',
    file: 'item.ts',
    caughtBy: 'a clean copy changes nothing that a later edit wrote',
    from: 'compareDots(dot, last.dot) > 0',
    to: 'compareDots(dot, last.dot) < 0',
  },
  {
    mistake: 'a removal here always wins',
    file: 'item.ts',
    caughtBy: 'merge is commutative',
    from: 'return merged === mine ? a.live : new Set(merged.keys());',
    to: 'return a.live.size === 0 ? a.live : new Set(merged.keys());',
  },
  {
    mistake: 'dots of the other side are left out',
    file: 'item.ts',
    caughtBy: 'votes add up and are never counted twice',
    from: 'const votes = mergeDotted(a.votes, a.seen, b.votes, b.seen, pickVote);',
    to: 'const votes = a.votes;',
  },
  {
    mistake: 'only fields that this side has are merged',
    file: 'item.ts',
    caughtBy: 'merge is commutative',
    from: 'new Set([...a.fields.keys(), ...b.fields.keys()])',
    to: 'new Set([...a.fields.keys()])',
  },
  {
    mistake: 'cards that both hold are not merged',
    file: 'merge.ts',
    caughtBy: 'merge is commutative',
    from: 'const merged = held ? mergeItems(held, item) : item;',
    to: 'const merged = held ?? item;',
  },
  {
    mistake: 'removed cards of the other side are new cards',
    file: 'merge.ts',
    caughtBy: 'merge is commutative',
    from: 'const merged = held ? mergeItems(held, item) : item;',
    to: 'const merged = held && item.live.size > 0 ? mergeItems(held, item) : (held ?? item);',
  },
  {
    mistake: 'a claim of a file without stamps counts as votes given',
    file: 'votes.ts',
    caughtBy: 'votes add up and are never counted twice',
    from: 'total = Math.max(total, claim.claim + since);',
    to: 'total = total + claim.claim;',
  },
  {
    mistake: 'dots given after a claim are lost in it',
    file: 'votes.ts',
    caughtBy: 'votes add up and are never counted twice',
    from: 'total = Math.max(total, claim.claim + since);',
    to: 'total = Math.max(total, claim.claim);',
  },
  {
    mistake: 'an edit by hand replaces nothing',
    file: 'file-part.ts',
    caughtBy: 'an edit by hand wins over what it changed',
    from: 'if (value !== undefined) values.set(dot, value);',
    to: 'values.set(dot, value ?? "as it was");',
  },
  {
    mistake: 'an edit by hand gets another name each time',
    file: 'file-part.ts',
    caughtBy: 'two laptops make the same of one file, stamped or not, edited by hand or not',
    from: '{contentHash(part.raw)}`, base, {',
    to: '{Math.random().toString(36).slice(2)}`, base, {',
  },
  {
    mistake: 'every card of a damaged file is taken for removed',
    file: 'rescue.ts',
    caughtBy: 'what lies outside the damage is rescued',
    from: 'stamps.live.size === 0',
    to: 'stamps.live.size >= 0',
  },
  {
    mistake: 'undo puts back what was replaced although someone else wrote',
    file: 'take-back.ts',
    caughtBy: 'undo never undoes others',
    from: 'const othersWrote = !adds &&',
    to: 'const othersWrote = adds && !adds &&',
  },
  {
    mistake: 'undo of a new card removes it although someone else wrote in it',
    file: 'take-back.ts',
    caughtBy: 'undo never undoes others',
    from: 'if (!own.has(actor) && n >',
    to: 'if (own.has("") && n >',
  },
  {
    mistake: 'undo takes back what others wrote beside it',
    file: 'take-back.ts',
    caughtBy: 'undo never undoes others',
    from: 'const standing = wrote.filter((dot) => values.has(dot));',
    to: 'const standing = [...values.keys()];',
  },
  {
    mistake: 'taking back a merge starts no new generation',
    file: 'merge.ts',
    caughtBy: 'taking back a merge is the state before; merging again brings the cards',
    from: 'generation: now.generation + 1',
    to: 'generation: now.generation',
  },
  {
    mistake: 'values that are not shown are not saved',
    file: 'stamps.ts',
    caughtBy: 'save, then open, is the identity',
    from: "if (stamps.also.size > 0) rev.set('also', alsoToJson(stamps.also));",
    to: '',
  },
  {
    mistake: 'a checksum that does not fit goes unnoticed',
    file: 'clean-file.ts',
    caughtBy:
      'damage gives the same document with a notice or a named problem, never a crash and never a silent loss',
    from: "return fits ? [] : [problem('checksum-differs', {})];",
    to: 'return fits ? [] : [];',
  },
];

const laws = [...mergingLaws, ...undoLaws, ...handLaws, ...takingBackLaws, ...fileLaws, ...damageLaws];
const folder = new URL('../../.cache/mutants/', import.meta.url).pathname;
const cases = 400;
const seed = 20_261_122;

describe('every mutant breaks its law', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(mutants.map((mutant, index) => ({ ...mutant, index })))('$mistake', async (mutant) => {
    const root = `${folder}${mutant.index}`;
    mkdirSync(root, { recursive: true });
    cpSync(modelRoot, root, { recursive: true });
    const source = readFileSync(`${root}/${mutant.file}`, 'utf8');
    expect(source.split(mutant.from)).toHaveLength(2);
    writeFileSync(`${root}/${mutant.file}`, source.replace(mutant.from, mutant.to));
    const law = laws.find(({ name }) => name === mutant.caughtBy);
    expect(law && breaks(law, await loadModel(root), cases, seed)).toBe(true);
  });
});
