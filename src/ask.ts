import { parseArgs } from 'node:util';
import ask from '../commands/ask.ts';
import { createCommands } from '../commands/index.ts';
import type { Context } from '../commands/reply/command/command.ts';
import { completeReply } from '../commands/reply/small-print/complete-reply.ts';
import type { Answers } from './answer/answers.ts';
import { createAnswers } from './answer/create-answers.ts';
import { loadSettings } from './process/config.ts';
import { fail } from './process/fail.ts';
import { compileFolder } from './process/knowledge/compile-folder.ts';
import type { Compiled } from './process/knowledge/compiled-file.ts';
import { keepCompiled, openStored } from './process/knowledge/stored-knowledge.ts';
import { knowStoredTables } from './process/stored-tables.ts';
import { codeHash } from './process/this-code.ts';
import { warmUp } from './process/warm-up.ts';
import { askInTurn } from './terminal/ask-in-turn.ts';
import { linesOf } from './terminal/lines-of.ts';
import { type ReadQuestion, readQuestion } from './terminal/read-question.ts';
import { terminalText } from './terminal/terminal-text.ts';

const USAGE = `Usage: npm run ask -- "who comes on monday" [--knowledge DIR]
       npm run --silent ask -- --jsonl [--knowledge DIR] < questions.jsonl

With --jsonl each line of the input is a question, {"q": "…"} or {"turns": ["…", "…"]},
and is answered by a line of JSON.`;

/** Questions whose cards are made for nobody first. */
const WARM_UP = 3;

/** Answers one question for a person to read. */
function askOnce(question: string, answers: Answers): void {
  const context = contextOf(answers);
  const reply = ask.run({ question }, answers, context);
  const complete = completeReply(reply, answers.knowledge, context.now);
  process.stdout.write(terminalText(complete, process.stdout.columns));
}

/** Answers each line of standard input with a line of JSON as soon as it is there. */
async function askEach(answers: Answers): Promise<void> {
  // The milliseconds are those of an answer, not of the first one.
  warmUp(answers);
  askInTurn(answers.suggest('', WARM_UP), answers, contextOf(answers));
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    const read = readQuestion(line);
    if (read.kind === 'broken') fail(`Line ${number} of the input is no question: ${read.message}.`);
    if (read.kind === 'blank') continue;
    const turns = askInTurn(turnsOf(read), answers, contextOf(answers));
    process.stdout.write(`${JSON.stringify(read.kind === 'dialogue' ? { turns } : turns[0])}\n`);
  }
}

function turnsOf(read: Extract<ReadQuestion, { kind: 'question' | 'dialogue' }>): readonly string[] {
  return read.kind === 'dialogue' ? read.turns : [read.question];
}

function contextOf({ knowledge }: Answers): Context {
  return { now: new Date(), commands: createCommands(knowledge) };
}

/** The folder named, or that of the settings. */
function openFolder(named: string | undefined): Compiled {
  let folder = named;
  if (folder === undefined) {
    const configured = loadSettings(process.env);
    if (configured.kind === 'invalid') fail(configured.message);
    folder = configured.settings.knowledgeDir;
  }
  const stored = openStored(folder);
  if (stored?.isNewest) return stored.compiled;
  const result = compileFolder(folder, codeHash());
  if (result.kind === 'compiled') {
    keepCompiled(folder, result);
    return result.compiled;
  }
  const lines = result.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  return fail([...lines, `Nothing can be answered from ${folder} until this is mended.`].join('\n'));
}

function commandLine() {
  const options = { jsonl: { type: 'boolean', default: false }, knowledge: { type: 'string' } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const question = positionals.join(' ');
    if (values.jsonl ? question === '' : positionals.length > 0) return { ...values, question };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n`);
  }
  process.stderr.write(`${USAGE}\n`);
  return process.exit(2);
}

// Whoever reads the answers may stop early, as `head` does.
process.stdout.on('error', () => process.exit(0));

const { jsonl, knowledge: folder, question } = commandLine();
knowStoredTables();
const { knowledge, index } = openFolder(folder);
const answers = createAnswers(knowledge, { compiled: index });
if (jsonl) await askEach(answers);
else askOnce(question, answers);
