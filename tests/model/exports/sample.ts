import type { ExportedDocument, ExportedRegion } from '../../../src/model/exports/contents.ts';
import type { ItemView } from '../../../src/model/read-item.ts';

/** An item with only what a test cares about. */
export function itemOf(part: Partial<ItemView> & { readonly id: string }): ItemView {
  return {
    canvas: '',
    region: '',
    order: '',
    live: true,
    text: '',
    alternatives: [],
    alternativesOf: { evidence: [], owner: [] },
    votes: 0,
    unknown: new Map(),
    ...part,
  };
}

/** A document of one canvas with these regions. */
export function documentOf(regions: readonly ExportedRegion[], title = 'De Regenboog'): ExportedDocument {
  return { id: 'doc-1', title, canvases: [{ id: 'a', title: 'Vijf visievragen', regions }] };
}

/** A document with something in every field type. */
export const everything: ExportedDocument = {
  id: 'doc-1',
  title: 'De Regenboog',
  canvases: [
    {
      id: 'five-questions',
      title: 'Vijf visievragen',
      regions: [
        {
          id: 'why',
          number: 1,
          title: 'Waarom bestaan wij?',
          question: 'Waar worden wij warm van?',
          field: 'cards',
          items: [
            itemOf({ id: 'c1', text: 'Elk kind voelt zich hier gezien', votes: 6 }),
            itemOf({ id: 'c2', text: 'Fouten maken mag', group: 'c1' }),
            itemOf({
              id: 'c3',
              text: 'Een tweede thuis',
              alternatives: ['Een thuis voor elk kind'],
              votes: 1,
            }),
            itemOf({ id: 'c4', text: 'Alleen voor de begeleider', private: true }),
          ],
        },
        {
          id: 'why-statement',
          title: 'Onze reden',
          field: 'statement',
          items: [
            itemOf({ id: 's1', text: 'Wij bestaan om te leren', chosen: false }),
            itemOf({ id: 's2', text: 'Wij bestaan om elk kind te laten groeien', chosen: true, votes: 4 }),
          ],
        },
        { id: 'values', number: 2, title: 'Waarden', field: 'cards', items: [] },
      ],
    },
    {
      id: 'amore-check',
      title: 'AMORE-toets',
      regions: [
        {
          id: 'check',
          number: 1,
          title: 'Vijf letters',
          field: 'rating',
          scale: [
            { value: 1, label: 'nog niet' },
            { value: 2, label: 'een beetje' },
            { value: 3, label: 'grotendeels' },
          ],
          names: [{ value: 'ambitious', label: 'Ambitieus' }],
          items: [
            itemOf({ id: 'r1', text: 'ambitious', value: 1, evidence: 'te braaf', round: 1 }),
            itemOf({ id: 'r2', text: 'ambitious', value: 2, round: 1 }),
            itemOf({ id: 'r3', text: 'ambitious', value: 3, evidence: 'nu wel', round: 2 }),
          ],
        },
        {
          id: 'field',
          number: 2,
          title: 'Veld',
          field: 'matrix',
          axes: {
            horizontal: { title: 'Moeite', low: 'weinig', high: 'veel' },
            vertical: { title: 'Warmte', low: 'beetje', high: 'veel' },
          },
          items: [itemOf({ id: 'm1', text: 'Eén onthaal voor ouders', x: 0.25, y: 0.8 })],
        },
      ],
    },
    {
      id: 'doing',
      title: 'Doen',
      regions: [
        {
          id: 'tasks',
          number: 1,
          title: 'Kick-off',
          field: 'tasks',
          items: [
            itemOf({ id: 't1', text: 'Zaal reserveren', owner: 'secretariaat', date: '2026-12-01' }),
            itemOf({ id: 't2', text: 'Oproep schrijven', date: '2026-11-02', done: '2026-11-03' }),
            itemOf({ id: 't3', text: 'Ooit eens' }),
            itemOf({ id: 't4', text: 'Schrikkeldag', date: '2026-02-30' }),
          ],
        },
        {
          id: 'path',
          number: 2,
          title: 'Ons pad',
          field: 'timeline',
          names: [{ value: 'forum', label: 'Forum' }],
          items: [
            itemOf({ id: 'l1', text: 'Forum met ouders', start: '2027-03', kind: 'forum' }),
            itemOf({ id: 'l2', text: '', start: '2026-09-14', end: '2026-09-15', kind: 'forum' }),
            itemOf({ id: 'l3', text: 'Jaar van het team', start: '2026' }),
          ],
        },
        {
          id: 'moments',
          number: 3,
          title: 'Aantallen',
          field: 'counts',
          groups: { low: 'laag', middle: 'matig', high: 'hoog' },
          items: [itemOf({ id: 'n1', date: '2026-10-05', low: 3, middle: 8, high: 12 })],
        },
      ],
    },
    {
      id: 'needs',
      title: 'Basisbehoeften',
      regions: [{ id: 'x', title: 'Warm', field: 'cards', items: [] }],
    },
  ],
};
