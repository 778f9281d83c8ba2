import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readSettings } from '../../src/guide/settings.ts';
import { runPackage } from '../../src/scripts/run.ts';
import { takeTurn } from './in-turn.ts';

/** What a build is told: the content folder, and the other variables of src/guide/settings.ts. */
type BuildVariables = Readonly<Record<string, string>> & { readonly AMORE_CONTENT: string };

/** What the test runner puts into the environment would make the build one for tests. */
const withoutRunner = Object.fromEntries(
  ['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'].map((name) => [name, undefined]),
);

/** Builds a content folder as an editor would, and gives everything the build said. Throws with that when it fails. */
export async function buildEdition(variables: BuildVariables): Promise<string> {
  const endTurn = await takeTurn();
  const { code, output } = await runPackage('astro', 'astro', ['build'], {
    quiet: true,
    env: { ...withoutRunner, ...variables },
  });
  endTurn();
  if (code !== 0) throw new Error(output);
  return output;
}

/** Removes what a build remembers of a content folder, for one that was made for a test. */
export function forgetBuilds(content: string): void {
  rmSync(readSettings({ AMORE_CONTENT: content }).memory, { recursive: true, force: true });
}

/** A site that somebody edits. */
export interface EditedSite {
  readonly address: string;
  /** All that the terminal shows so far. */
  said(): string;
  close(): Promise<void>;
}

/**
 * Shows a content folder while it is edited, by the program behind `npm run dev`. `start` gets what the terminal shows as it
 * grows, for a content folder that must be mended before there is an address.
 */
export async function editEdition(
  variables: BuildVariables,
  start: (said: string) => void = () => undefined,
): Promise<EditedSite> {
  const endTurn = await takeTurn();
  const child = spawn(process.execPath, ['src/scripts/dev.ts', '--port', '0'], {
    env: { ...process.env, ...withoutRunner, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.once('close', endTurn);
  let output = '';
  const address = await new Promise<string>((done, fail) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      start(output);
      const found = /http:\/\/localhost:\d+/.exec(output);
      if (found) done(`${found[0]}/`);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => fail(new Error(output)));
  });
  return {
    address,
    said: () => output,
    close: () =>
      new Promise((done) => {
        child.once('close', () => done());
        child.kill();
      }),
  };
}
