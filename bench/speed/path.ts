import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import ask from '../../commands/ask.ts';
import { createCommands } from '../../commands/index.ts';
import { completeReply } from '../../commands/reply/small-print/complete-reply.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { renderReply } from '../../src/discord/card/render-reply.ts';
import { benchQuestions, shippedKnowledge } from '../questions.ts';
import { formatTable } from '../table.ts';

/** Asked first, so that nothing is prepared on the way that is measured. */
const WARM_UP = 300;
const QUESTION = 'whens the meting with zelenski, tuesday?';

/** Most files and named functions that one question shall pass. */
const TARGET = { files: 40, functions: 100 };

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Prints the files and named functions that one question passes from the command to the finished card, folder by folder. */
export async function benchPath([question = QUESTION, wants]: readonly string[]): Promise<void> {
  const knowledge = shippedKnowledge();
  const answers = createAnswers(knowledge);
  const context = { now: new Date(), commands: createCommands(knowledge) };
  const run = (asked: string) =>
    renderReply(completeReply(ask.run({ question: asked }, answers, context), knowledge, context.now));
  for (const asked of (await benchQuestions(knowledge)).slice(0, WARM_UP)) run(asked);

  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  run(question);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();

  const passed = result.flatMap(({ url, functions }) => {
    const file = url.startsWith('file:') ? fileURLToPath(url) : '';
    const isOwn = file.startsWith(project) && !file.includes('node_modules') && !file.includes('/bench/');
    const called = functions.filter(
      ({ functionName, ranges: [whole] }) => isNamed(functionName) && whole?.count,
    );
    return isOwn && called.length > 0
      ? [{ file: file.slice(project.length), called: called.map(({ functionName }) => functionName) }]
      : [];
  });
  const folderOf = (file: string) => file.split('/').slice(0, -1).slice(0, 3).join('/');
  const rows = [...new Set(passed.map(({ file }) => folderOf(file)))].map((folder) => {
    const files = passed.filter(({ file }) => folderOf(file) === folder);
    return [folder, `${files.length}`, `${countOf(files)}`];
  });
  if (wants === '--all') for (const { file, called } of passed) console.log(`${file}: ${called.join(' ')}`);
  console.log(formatTable(['passed by one /ask', 'files', 'functions'], rows.toSorted()));
  const isMet = passed.length <= TARGET.files && countOf(passed) <= TARGET.functions;
  console.log(
    `\n${passed.length} files and ${countOf(passed)} functions; at most ${JSON.stringify(TARGET)} wanted: ${isMet ? 'met' : 'missed'}.`,
  );
}

/** An arrow function within another is a part of it; tsx keeps names with a function of its own. */
function isNamed(name: string): boolean {
  return name !== '' && name !== '__name';
}

function countOf(files: readonly { readonly called: readonly string[] }[]): number {
  return files.reduce((sum, { called }) => sum + called.length, 0);
}
