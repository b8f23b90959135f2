import { runJoined } from './speed/run-joined.ts';

/** `npm run bench -- NAME` answers one question about speed or quality; each lives in a file of its own. */
const questions: Readonly<Record<string, () => Promise<unknown>>> = {
  answer: () => runJoined('answer'),
  cards: async () => (await import('./cards.ts')).benchCards(),
  first: async () => (await import('./speed/first-answer.ts')).benchFirstAnswer(),
  hanging: async () => (await import('./speed/hanging-store.ts')).benchHangingStore(),
  loopback: () => runJoined('loopback-rate'),
  memory: async () => (await import('./speed/memory.ts')).benchMemory(),
  path: async () => (await import('./speed/path.ts')).benchPath(process.argv.slice(3)),
  reload: async () => (await import('./speed/reload.ts')).benchReload(),
  retrieval: async () => (await import('./retrieval.ts')).benchRetrieval(),
  search: async () => (await import('./speed/search-scale.ts')).benchSearchScale(),
  start: async () => (await import('./speed/start.ts')).benchStart(process.argv.slice(3)),
};

const name = process.argv[2] ?? '';
const bench = questions[name];
if (bench) await bench();
else {
  console.error(`Usage: npm run bench -- ${Object.keys(questions).join(' | ')}`);
  process.exitCode = 1;
}
