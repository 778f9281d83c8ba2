import { beginning, fileNameFor } from '../storage/file-name.ts';

/** Longest title and group together, in characters: a file name keeps that much whole, a dash and a number included. */
const longest = 52;

/** Longest group, in characters, so that some of the title is left. */
const longestGroup = 32;

/**
 * A file name for each group, with the same title in front. A long title gives way to the groups; no two names are the same, also for
 * systems that make no difference between capitals and small letters.
 */
export function groupFileNames(title: string, groups: readonly string[]): readonly string[] {
  const parts = groups.map((group) => beginning(group, longestGroup));
  const start = beginning(title, longest - Math.max(0, ...parts.map((part) => [...part].length)));
  const taken = new Set<string>();
  return parts.map((part) => {
    const whole = `${start} - ${part}`;
    let name = fileNameFor(whole, 'prototype');
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = fileNameFor(`${whole} ${count}`, 'prototype');
    taken.add(name.toLowerCase());
    return name;
  });
}
