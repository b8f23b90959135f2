import { useDatabase } from './process/store/use-database.ts';
import { rememberGuilds } from './store/remember-guilds.ts';

const [guild = '', ...more] = process.argv.slice(2);
if (!/^\d{1,20}$/u.test(guild) || more.length > 0) {
  console.error('Usage: npm run forget -- GUILD, the id of a server');
  process.exit(2);
}
await useDatabase(async (db) => {
  const guilds = rememberGuilds(db, Date.now);
  guilds.change(guild, undefined);
  await guilds.write();
});
console.log(
  `All that was kept of server ${guild} is deleted; a bot that runs hears of it within ten seconds.`,
);
