import { parseArgs } from 'node:util';
import { useDatabase } from './process/store/use-database.ts';
import { exportData } from './store/export-data.ts';

try {
  const { values } = parseArgs({ options: { guild: { type: 'string' } } });
  const data = await useDatabase((db) => exportData(db, values.guild));
  console.log(JSON.stringify(data, undefined, 2));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\nUsage: npm run --silent export -- [--guild ID] > FILE`);
  process.exitCode = 2;
}
