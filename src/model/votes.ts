import type { Dotted } from './dots.ts';

/**
 * Either dots that someone gave or took back (`count`, with the claims that this edit had taken in), or the claim of a
 * file without stamps: "at least so many by then".
 */
export type Vote =
  | { readonly count: number; readonly after: readonly string[] }
  | { readonly claim: number; readonly key: string };

/** Whether this entry is a claim. */
export function isClaim(vote: Vote): vote is Extract<Vote, { claim: number }> {
  return 'claim' in vote;
}

/** The keys of the claims among these votes. A key stays when a claim is put back under another dot. */
export function claimsIn(votes: Dotted<Vote>): string[] {
  const keys = new Set<string>();
  for (const vote of votes.values()) if (isClaim(vote)) keys.add(vote.key);
  return [...keys].sort();
}

/**
 * How many dots the team sees: the largest of the sum of all and of each claim plus what was given after it. Never
 * below zero.
 */
export function totalVotes(votes: Dotted<Vote>): number {
  let sum = 0;
  let claimed = 0;
  for (const vote of votes.values()) {
    if (isClaim(vote)) claimed += 1;
    else sum += vote.count;
  }
  let total = sum;
  if (claimed > 0) {
    for (const claim of votes.values()) {
      if (!isClaim(claim)) continue;
      let since = 0;
      for (const vote of votes.values()) {
        if (!isClaim(vote) && vote.after.includes(claim.key)) since += vote.count;
      }
      total = Math.max(total, claim.claim + since);
    }
  }
  return Math.max(0, total);
}
