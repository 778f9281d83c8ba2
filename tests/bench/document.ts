import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { merge } from '../../src/model/merge.ts';
import { openFile, openFileInSlices } from '../../src/model/open.ts';
import type { Prototype } from '../../src/model/prototype.ts';
import { saveFile } from '../../src/model/save.ts';
import { editedElsewhere, generatePrototype, regionsOf } from './generated-prototype.ts';
import { type Judged, judgement, kilobytes, megabytes, shown, table } from './report.ts';
import { median } from './statistics.ts';

const rounds = 11;

/** Opens, saves and merges documents of 2,000 and 5,000 items in this Node, outside a browser. Returns Markdown. */
export async function benchDocument(): Promise<string> {
  const rows: string[][] = [];
  const aims: Judged[] = [];
  for (const count of [2000, 5000]) {
    const prototype = generatePrototype(count, regionsOf());
    const bytes = saveFile(prototype);
    const [mine, theirs] = [editedElsewhere(prototype, 0.1, 11), editedElsewhere(prototype, 0.1, 12)];
    const open = times(() => opened(bytes));
    const slices = await longestSlices(bytes);
    const save = times(() => saveFile(prototype));
    const join = times(() => merge(mine, theirs));
    const again = times(() => merge(prototype, opened(bytes)));
    rows.push([
      `${count} items`,
      kilobytes(bytes.length),
      ...[open, slices, save, join, again].map((list) => `${shown(list[0] ?? 0)} / ${shown(median(list))}`),
      megabytes(memoryOf(() => opened(bytes))),
    ]);
    aims.push({
      name: `open ${count} items`,
      value: open[0] ?? 0,
      aim: count === 5000 ? 2000 : 1000,
      unit: 'ms',
    });
  }
  const head = [
    'ms, first / median',
    'file, kB',
    'open',
    'longest slice of opening',
    'save',
    'merge, 10 % changed on either side',
    'open and merge the same again',
    'memory of the open document, MB',
  ];
  return [table(head, rows), judgement(aims)].join('\n\n');
}

function opened(bytes: Uint8Array): Prototype {
  const result = openFile(bytes);
  if (result.outcome !== 'opened' || result.notices.length > 0)
    throw new Error('The file does not open cleanly.');
  return result.prototype;
}

/** Milliseconds of each round; the first one runs code that was not optimised yet, as in a page that was just loaded. */
function times(work: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
}

/** The longest time, in each round, for which a page would not answer while the file is opened in slices. */
async function longestSlices(bytes: Uint8Array): Promise<number[]> {
  const longest: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    let begun = performance.now();
    let most = 0;
    const end = () => {
      most = Math.max(most, performance.now() - begun);
    };
    await openFileInSlices(bytes, async () => {
      end();
      begun = performance.now();
    });
    end();
    longest.push(most);
  }
  return longest;
}

/** Bytes of the heap that the outcome of some work keeps in use. */
function memoryOf(work: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This Node cannot collect garbage on request.');
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  collect();
  const after = process.memoryUsage().heapUsed;
  return kept === undefined ? 0 : after - before;
}
