import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** How a command is run. */
export interface RunOptions {
  /** Variables on top of the environment; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Keeps the output instead of showing it. */
  readonly quiet?: boolean;
}

/** What a command gave back. */
export interface RunResult {
  readonly code: number;
  /** Output and errors together, when run quietly. */
  readonly output: string;
}

/** Runs a program of an installed package with this same Node, so that it works on every system. */
export function runPackage(
  name: string,
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  return run(process.execPath, [programOf(name, program), ...args], options);
}

/**
 * Runs a command without a shell and waits for its end. A command that cannot be started ends with code 127. When this
 * program is ended from outside meanwhile, so is the command.
 */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, quiet = false }: RunOptions = {},
): Promise<RunResult> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const endBoth = () => {
      child.kill();
      process.kill(process.pid, 'SIGTERM');
    };
    process.once('SIGTERM', endBoth);
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (code: number) => {
      process.off('SIGTERM', endBoth);
      done({ code, output });
    };
    child.once('error', (error) => {
      output += `${error.message}\n`;
      end(127);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}

/** The path of a program of an installed package. */
export function programOf(name: string, program: string): string {
  const root = packageFolder(name);
  const description: unknown = require(join(root, 'package.json'));
  const bin =
    typeof description === 'object' && description && 'bin' in description ? description.bin : undefined;
  const path =
    typeof bin === 'string'
      ? bin
      : typeof bin === 'object' && bin
        ? Object.entries(bin).find(([key]) => key === program)?.[1]
        : undefined;
  if (typeof path !== 'string') throw new Error(`The package ${name} has no program ${program}.`);
  return join(root, path);
}

function packageFolder(name: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return dirname(require.resolve(join(folder, name, 'package.json')));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')) throw error;
    }
  }
  throw new Error(`The package ${name} is not installed: run npm ci.`);
}
