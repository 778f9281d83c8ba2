import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What running a program took. */
export interface ProcessCost {
  readonly seconds: number;
  /** What /proc tells of the program and all that it started; undefined where there is no /proc. */
  readonly tree: TreeCost | undefined;
}

/** Sampled over a whole tree of processes. */
interface TreeCost {
  /** Largest sum of resident memory, in bytes. */
  readonly peakMemory: number;
  /** Processor time of all, in seconds: hardly moved by what else the machine does. */
  readonly processorSeconds: number;
}

/** A program to run and measure. */
export interface MeasuredProgram {
  readonly script: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The program is stopped after this many seconds. */
  readonly limit?: number;
}

const sampleEvery = 100;
const pageSize = 4096;
const ticksPerSecond = 100;

/**
 * Runs a Node program from start to end and measures time and memory. Memory is sampled from /proc every 100 ms and summed over
 * the whole tree: `time -v` would tell the largest single process only. Memory that processes share counts in each of them.
 * Rejects with the program's output when it fails or takes too long.
 */
export function measureProcess({
  script,
  args,
  folder,
  env = {},
  limit,
}: MeasuredProgram): Promise<ProcessCost> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, [script, ...args], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output = `${output}${chunk.toString()}`.slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    let peakMemory = 0;
    const ticks = new Map<number, number>();
    const sampling = setInterval(() => {
      const tree = child.pid === undefined ? [] : readTree(child.pid);
      for (const process of tree) ticks.set(process.id, process.ticks);
      peakMemory = Math.max(
        peakMemory,
        tree.reduce((total, { resident }) => total + resident, 0),
      );
    }, sampleEvery);
    const stop = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit * 1000);
    child.once('error', fail);
    child.once('close', (code, signal) => {
      clearInterval(sampling);
      clearTimeout(stop);
      const seconds = (performance.now() - started) / 1000;
      const processorSeconds = [...ticks.values()].reduce((total, own) => total + own, 0) / ticksPerSecond;
      const tree = peakMemory > 0 ? { peakMemory, processorSeconds } : undefined;
      if (code === 0) done({ seconds, tree });
      else
        fail(new Error(`${script} ended with ${signal ?? code} after ${seconds.toFixed(0)} s:\n${output}`));
    });
  });
}

interface ProcessSample {
  readonly id: number;
  readonly parent: number;
  /** Resident memory, in bytes. */
  readonly resident: number;
  /** Processor time so far, of all its threads. */
  readonly ticks: number;
}

/** A process and its descendants as they are now; empty where there is no /proc. */
function readTree(root: number): ProcessSample[] {
  if (!existsSync('/proc/self/stat')) return [];
  const samples = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readStat(name) : []));
  const byParent = Map.groupBy(samples, ({ parent }) => parent);
  const below = (id: number): ProcessSample[] =>
    (byParent.get(id) ?? []).flatMap((child) => [child, ...below(child.id)]);
  return [...samples.filter(({ id }) => id === root), ...below(root)];
}

/** Fields 4, 14, 15 and 24 of /proc/<id>/stat (proc_pid_stat(5)); nothing for a process that has just ended. */
function readStat(id: string): ProcessSample[] {
  let text: string;
  try {
    text = readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return [];
    throw error;
  }
  // The name in parentheses may hold spaces: count from behind it, where field 3 stands.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  return [{ id: Number(id), parent: field(4), resident: field(24) * pageSize, ticks: field(14) + field(15) }];
}
