import { join } from 'node:path';
import { run } from './run.ts';

/**
 * `npm run bench`: measures this site beside its peers and prints Markdown. What it needs stands in tests/bench with packages of
 * its own, so it runs as a program of its own. Words after `--` name the parts: build, pages, lighthouse, canvas, projector, document.
 */
const program = join(import.meta.dirname, '../../tests/bench/main.ts');
const { code } = await run(process.execPath, [program, ...process.argv.slice(2)]);
process.exitCode = code;
