import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Names the process whose turn it is. */
const turn = '.cache/building';

/**
 * Waits until no other test has Astro at work in this project, and gives the function that ends the own turn. Every
 * build and every server of Astro writes into the same `.astro` folder, and would find the other's pages there.
 */
export async function takeTurn(): Promise<() => void> {
  mkdirSync(dirname(turn), { recursive: true });
  while (!isTaken()) await wait(200);
  return () => rmSync(turn, { force: true });
}

function isTaken(): boolean {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isRunning(owner())) rmSync(turn, { force: true });
    return false;
  }
}

function owner(): number {
  try {
    return Number(readFileSync(turn, 'utf8'));
  } catch {
    return 0;
  }
}

/** Whether a process is there; a turn whose owner was stopped is nobody's. */
function isRunning(id: number): boolean {
  // Whoever took the turn just now has not written its number yet, or has ended it.
  if (id === 0) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}
