/** `npm run bench -- NAME` answers one question about speed or quality; each lives in a file of its own. */
const questions: Readonly<Record<string, () => Promise<unknown>>> = {
  retrieval: async () => (await import('./retrieval.ts')).benchRetrieval(),
  search: async () => (await import('./search-scale.ts')).benchSearchScale(),
};

const name = process.argv[2] ?? '';
const bench = questions[name];
if (bench) await bench();
else {
  console.error(`Usage: npm run bench -- ${Object.keys(questions).join(' | ')}`);
  process.exitCode = 1;
}
