import { fileURLToPath } from 'node:url';
import { ACCEPTED, listLicences } from './licences/list-licences.ts';
import { formatTable } from './table.ts';

/** Prints the licence of every package that runs with the bot; the exit code is 1 when one is unknown. */
const licences = listLicences(fileURLToPath(new URL('..', import.meta.url)));
const rows = licences.map(({ name, version, licence = 'none' }) => [name, version, licence]);
console.log(formatTable(['package', 'version', 'licence'], rows));

const unknown = licences.filter(({ accepted }) => !accepted);
if (unknown.length === 0) {
  console.log(`\n${licences.length} packages, each under one of ${ACCEPTED.join(', ')}.`);
} else {
  const names = unknown.map(({ name, licence = 'none' }) => `${name} (${licence})`);
  console.error(
    `\nNot known: ${names.join(', ')}. Read the licence; add it to bench/licences/list-licences.ts or drop the package.`,
  );
  process.exitCode = 1;
}
