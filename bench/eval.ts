import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAnswers } from '../src/answer/create-answers.ts';
import { loadKnowledge } from '../src/content/load-knowledge.ts';
import { runCorpus } from './eval/corpus/run-corpus.ts';
import { runKinds } from './eval/corpus/run-kinds.ts';
import { runPremises } from './eval/corpus/run-premises.ts';
import { evaluate, questionFilesIn, readSets } from './eval/evaluate.ts';
import { runLanguages } from './eval/languages.ts';
import { writeCalibration, writeChanges, writeFigures, writeMisses } from './eval/print-result.ts';
import { writeReport } from './eval/report-page.ts';
import { resultOf, savedResult } from './eval/saved-result.ts';

const shipped = fileURLToPath(new URL('../knowledge', import.meta.url));
const committed = new URL('eval-result.json', import.meta.url);

const USAGE =
  'Usage: npm run eval -- [--questions FILE] [--knowledge DIR] [--report FILE.html] [--save]\n' +
  '       npm run eval -- --corpus [--without INGREDIENT]: articles that the weights have not seen\n' +
  '       npm run eval -- --premises: what questions take wrongly for granted there\n' +
  '       npm run eval -- --languages [--knowledge DIR] [--questions DIR]: questions in other languages, DIR/<code>.jsonl\n' +
  '       npm run eval -- --kinds: broad and double questions, lists, comparisons, yes or no\n' +
  '--save commits to the shipped questions only: leave out --questions and --knowledge with it.';

interface Options {
  readonly knowledge: string;
  readonly questions: readonly string[];
  readonly report?: string | undefined;
  readonly save: boolean;
  /** Judges over bench/corpus instead, without each of these ingredients. */
  readonly corpus?: readonly string[] | undefined;
  /** Judges only what questions take for granted. */
  readonly premises: boolean;
  /** Judges only answers of several lines, and those that begin with a yes or no. */
  readonly kinds: boolean;
  /** Judges only questions in other languages. */
  readonly languages: boolean;
}

/** Prints how well the bot answers sets of questions; the exit code is 1 when one of the files is broken. */
function run({ knowledge: folder, questions, report, save }: Options): number {
  const loaded = loadKnowledge(folder);
  if (loaded.kind === 'problems') {
    for (const { file, line, message } of loaded.problems)
      console.error(`${relative('.', folder)}/${file}:${line}: ${message}`);
    return 1;
  }
  const read = readSets(questions.length > 0 ? questions : questionFilesIn(folder));
  if (read.kind === 'problems') {
    for (const problem of read.problems) console.error(problem);
    return 1;
  }
  const answers = createAnswers(loaded.knowledge);
  const sets = read.sets.map((set) => evaluate(set, answers));
  for (const set of sets) console.log(`${writeFigures(set)}\n\n${writeMisses(set)}\n`);
  console.log(`${writeCalibration(sets)}\n`);
  const now = resultOf(sets);
  const before = existsSync(committed)
    ? savedResult.parse(JSON.parse(readFileSync(committed, 'utf8')))
    : undefined;
  console.log(writeChanges(before, now));
  if (report !== undefined) {
    writeFileSync(report, writeReport(sets));
    console.log(`\nWritten for reading: ${report}`);
  }
  if (save) {
    writeFileSync(committed, `${JSON.stringify(now, undefined, 2)}\n`);
    console.log(
      `\nSaved to ${relative('.', fileURLToPath(committed))}: commit it with what brought it about.`,
    );
  }
  return 0;
}

function readOptions(): Options | undefined {
  try {
    const { values } = parseArgs({
      options: {
        knowledge: { type: 'string' },
        questions: { type: 'string', multiple: true },
        report: { type: 'string' },
        save: { type: 'boolean', default: false },
        corpus: { type: 'boolean', default: false },
        without: { type: 'string', multiple: true },
        premises: { type: 'boolean', default: false },
        kinds: { type: 'boolean', default: false },
        languages: { type: 'boolean', default: false },
      },
    });
    if (values.save && (values.questions || values.knowledge)) return undefined;
    const { knowledge = shipped, questions = [], report, save, corpus, without = [] } = values;
    const { premises, kinds, languages } = values;
    const given = values.knowledge ?? values.questions ?? report;
    if (corpus ? save || given !== undefined : without.length > 0) return undefined;
    if ((premises || kinds) && (corpus || save || given !== undefined)) return undefined;
    return {
      knowledge,
      questions,
      report,
      save,
      corpus: corpus ? without : undefined,
      premises,
      kinds,
      languages,
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(error.message);
    return undefined;
  }
}

const options = readOptions();
if (options?.premises) runPremises();
else if (options?.kinds) runKinds();
else if (options?.languages) process.exitCode = runLanguages(options.knowledge, options.questions[0]);
else if (options?.corpus) process.exitCode = runCorpus(options.corpus);
else if (options) process.exitCode = run(options);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
