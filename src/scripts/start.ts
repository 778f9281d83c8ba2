import { runPackage } from './run.ts';
import { serveBuild } from './serve.ts';

const build = await runPackage('astro', 'astro', ['build']);
if (build.code === 0) await serveBuild();
else process.exitCode = build.code;
