/** Starts what `npm run build` has made, in this very process: whoever ends it has ended the bot. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('dist/main.mjs', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  console.error(
    `The bot is not built: run npm run build in ${folder}; npm ci does so unless it runs with --ignore-scripts.`,
  );
  process.exitCode = 1;
}
