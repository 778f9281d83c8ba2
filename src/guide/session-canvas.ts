import type { ReaderView } from './reader-view.ts';

/** The canvas that every session has, whatever the method. Its ids stand in people's files. */
export function sessionCanvas({ t }: ReaderView) {
  const region = { colour: 'violet', width: 12, question: undefined, within: undefined } as const;
  return {
    id: 'session',
    title: t('facilitate.session-canvas'),
    colour: 'violet' as const,
    regions: [
      { ...region, id: 'parking', title: t('facilitate.parking'), field: 'cards' as const, votes: false },
      { ...region, id: 'decisions', title: t('facilitate.decisions'), field: 'cards' as const, votes: false },
      { ...region, id: 'consent', title: t('facilitate.consent'), field: 'cards' as const, votes: false },
    ],
  };
}
