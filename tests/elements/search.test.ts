import { describe, expect, it } from 'vitest';
import dutch from '../../content/ui/nl.json' with { type: 'json' };
import { excerptOf } from '../../src/elements/search/excerpt.ts';
import { keywordSign } from '../../src/elements/search/keyword-sign.ts';
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
  const content = `De prijs. Wat het kost, staat in het <b> plan van de school. ${keywordSign} prijs, kosten, wat kost het.`;
  const wordOf = (text: string) => content.split(' ').indexOf(text);
  const shown = (locations: number[], length = 5) =>
    excerptOf({ content, locations, title: 'De prijs' }, length)
      .map(({ text, marked }) => (marked ? `[${text}]` : text))
      .join('');

  it('show the words round what matched, marked and as plain text', () => {
    expect(shown([wordOf('<b>')])).toBe('in het [<b>] plan van');
    expect(shown([wordOf('Wat'), wordOf('kost,')])).toBe('prijs. [Wat] het [kost,] staat');
  });

  it('begin where most of the matches are together', () => {
    expect(shown([wordOf('De'), wordOf('plan'), wordOf('school.')])).toBe('<b> [plan] van de [school.]');
  });

  it('never show keywords, and begin after the title when only these matched', () => {
    expect(shown([wordOf('kosten,')])).toBe('Wat het kost, staat in');
    expect(shown([wordOf('school.'), wordOf('kosten,')])).toBe('<b> plan van de [school.]');
    expect(shown([wordOf('kosten,')], 40)).not.toContain(keywordSign);
  });
});
