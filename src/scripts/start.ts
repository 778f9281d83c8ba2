import { readSettings } from '../guide/settings.ts';
import { runPackage } from './run.ts';
import { serveBuild } from './serve.ts';

const build = await runPackage('astro', 'astro', ['build'], { env: { AMORE_SITE: readSettings().site } });
if (build.code === 0) await serveBuild();
else process.exitCode = build.code;
