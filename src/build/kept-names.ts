import { readFileSync } from 'node:fs';
import { type Plugin, transform } from 'esbuild';

/**
 * Keeps the names of what discord.js declares, since it looks for classes by them: joining files renames whatever several of
 * them have. Everything else does without, as each function would be given its name anew whenever it is made.
 */
export const keptNames: Plugin = {
  name: 'kept-names',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/](?:discord\.js|@discordjs)[\\/].*\.m?js$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { keepNames: true, target: 'node20.19' });
      return { contents: code, loader: 'js' };
    });
  },
};
