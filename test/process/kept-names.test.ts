import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What `npm start` runs, without the breaks that the build makes in long lines. */
const built = readFileSync(join(import.meta.dirname, '../../dist/main.cjs'), 'utf8').replace(/\\?\n/gu, '');

// discord.js looks up how much of something it keeps by the name of a class, and a build gives classes other names unless
// it is told not to: then ordinary chat fills the memory. npm run flood shows that as a whole.
it.each(['UserManager', 'MessageManager', 'GuildMemberManager', 'PresenceManager', 'ThreadMemberManager'])(
  'what is built keeps the name %s, by which its cache is limited',
  (name) => {
    const kept = new RegExp(`class (?:\\w+ )?extends \\w+\\{static\\{__name\\d*\\(this,"${name}"\\)\\}`, 'u');
    expect(kept.test(built)).toBe(true);
  },
);
