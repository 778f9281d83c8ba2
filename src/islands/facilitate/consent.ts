import { computed, type ReadableAtom } from 'nanostores';
import { sessionCanvas } from '../../stores/own-notes.ts';
import type { OpenPrototype } from '../../stores/prototype.ts';
import { createRegionStore } from '../region-store.ts';

/** The region of the session's canvas that keeps consent rounds. */
export const consentRegion = 'consent';

/** The kinds of answer in a consent round, with the value that is kept: the heavier the objection, the lower. */
export const consentValues = [
  { value: 3, key: 'facilitate.consent.agree' },
  { value: 2, key: 'facilitate.consent.concern' },
  { value: 1, key: 'facilitate.consent.objection' },
] as const;

/** One consent round: a proposal, and how many gave each answer. */
export interface ConsentRound {
  readonly counts: ReadonlyMap<number, number>;
  /** The ids of the answers by value, latest last. */
  readonly answers: ReadonlyMap<number, readonly string[]>;
}

interface Answers {
  readonly byProposal: ReadonlyMap<string, readonly (readonly [id: string, value: number])[]>;
  /** Proposals, oldest first. */
  readonly proposals: readonly string[];
}

/** A proposal is an item of its own; an answer names it as its group. */
const answersOf = createRegionStore<string, Answers>(
  ({ group, value }) => JSON.stringify([group ?? null, value ?? null]),
  (ids, trait) => {
    const byProposal = new Map<string, (readonly [string, number])[]>();
    const proposals: string[] = [];
    for (const id of ids) {
      const [proposal, value] = JSON.parse(trait(id) ?? '[null,null]');
      if (proposal === null) proposals.push(id);
      else if (typeof value === 'number')
        byProposal.set(proposal, [...(byProposal.get(proposal) ?? []), [id, value] as const]);
    }
    return { byProposal, proposals };
  },
);

/** The proposals of all consent rounds, oldest first. */
export function consentProposals(prototype: OpenPrototype): ReadableAtom<readonly string[]> {
  return computed(answersOf(prototype, sessionCanvas, consentRegion), ({ proposals }) => proposals);
}

/** The answers to one proposal. */
export function consentRound(prototype: OpenPrototype, proposal: string): ReadableAtom<ConsentRound> {
  return computed(answersOf(prototype, sessionCanvas, consentRegion), ({ byProposal }) => {
    const answers = new Map<number, readonly string[]>();
    for (const [id, value] of byProposal.get(proposal) ?? [])
      answers.set(value, [...(answers.get(value) ?? []), id]);
    return { answers, counts: new Map([...answers].map(([value, ids]) => [value, ids.length])) };
  });
}
