import { describe, expect, it } from 'vitest';
import dutch from '../../content/ui/nl.json' with { type: 'json' };
import { excerptPieces } from '../../src/elements/search/excerpt.ts';
import { joinHits, parseQuery } from '../../src/elements/search/query.ts';

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

describe('excerpts', () => {
  it('are taken apart and never parsed as markup', () => {
    expect(excerptPieces('een <mark>warme</mark> school &amp; &lt;b&gt;')).toEqual([
      { text: 'een ', marked: false },
      { text: 'warme', marked: true },
      { text: ' school & <b>', marked: false },
    ]);
  });
});
