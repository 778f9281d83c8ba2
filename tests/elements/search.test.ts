import { describe, expect, it } from 'vitest';
import dutch from '../../content/ui/nl.json' with { type: 'json' };
import { excerptPieces } from '../../src/elements/search/excerpt.ts';
import { joinHits, parseQuery } from '../../src/elements/search/query.ts';
import { rankScore } from '../../src/elements/search/rank.ts';

const skip = new Set(dutch['search.skip-words'].split(' '));
const words = (typed: string) => parseQuery(typed, skip).words;

describe('what a reader types', () => {
  it('loses the words that only ask', () => {
    expect(words('Wat is betrokkenheid?')).toEqual(['betrokkenheid']);
    expect(words('hoe stel je een vliegwiel samen')).toEqual(['stel', 'vliegwiel', 'samen']);
  });

  it('keeps them when there is nothing else', () => {
    expect(words('waarom')).toEqual(['waarom']);
    expect(words('wie zijn wij?')).toEqual(['wie', 'zijn', 'wij']);
  });

  it('keeps accents, hyphens and what is within quotes, and says nothing twice', () => {
    expect(words('“co-teaching” één één')).toEqual(['co-teaching', 'één']);
    expect(words('  ')).toEqual([]);
  });
});

describe('hits of single words', () => {
  it('puts pages with more of the words first, then the higher scores', () => {
    const a = { id: 'a', score: 9 };
    const b = { id: 'b', score: 1 };
    const c = { id: 'c', score: 3 };
    expect(
      joinHits([
        [a, b],
        [b, c],
      ]).map(({ id }) => id),
    ).toEqual(['b', 'a', 'c']);
  });
});

describe('the order of results', () => {
  const rank = (titles: string[], explains = true, score = 1) =>
    rankScore({ score, titles, keywords: [], explains }, words('wat is een warme school'), skip);

  it('puts the page that is called so before one that only mentions it in its title', () => {
    expect(rank(['Een warme school in één zin'])).toBeGreaterThan(
      rank(['Dag 4: een warme school maak je samen']),
    );
    expect(rank(['Iets anders', 'Een warme school'])).toBeGreaterThan(rank(['Een warme school in één zin']));
  });

  it('puts what explains before what applies it', () => {
    expect(rank(['Een warme school'])).toBeGreaterThan(rank(['Een warme school'], false));
  });

  it('leaves the score of the index to decide between the rest', () => {
    expect(rank(['Forum'], true, 2)).toBe(2);
    expect(rank(['Sprint'], true, 3)).toBe(3);
  });
});

describe('excerpts', () => {
  it('are taken apart and never parsed as markup', () => {
    expect(excerptPieces('een <mark>warme</mark> school &amp; &lt;b&gt;')).toEqual([
      { text: 'een ', marked: false },
      { text: 'warme', marked: true },
      { text: ' school & <b>', marked: false },
    ]);
  });
});
