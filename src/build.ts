import { stop } from 'esbuild';
import { buildDist } from './build/build-dist.ts';

// esbuild runs as a process of its own, which has no business with the token.
delete process.env.DISCORD_TOKEN;

const problems = await buildDist();
await stop();
for (const { file, line, message } of problems) console.error(`knowledge/${file}:${line}: ${message}`);
if (problems.length > 0) console.error('The code is built; the knowledge is not, until this is mended.');
