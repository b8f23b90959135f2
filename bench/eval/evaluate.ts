import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Answers } from '../../src/answer/answers.ts';
import { type Figures, figuresByStyle } from './figures.ts';
import { type Judged, judge } from './judge.ts';
import { type QuestionSet, readQuestions } from './read-questions.ts';

/** How the bot did on one set. */
export interface Evaluated {
  readonly name: string;
  readonly judged: readonly Judged[];
  /** By style; `all` and `clean` first. */
  readonly figures: ReadonlyMap<string, Figures>;
}

/** Asks every question of a set; a set named after an article is about that article. */
export function evaluate({ name, questions }: QuestionSet, answers: Answers): Evaluated {
  const home = answers.knowledge.articles.find(({ id }) => id === name)?.id;
  const judged = questions.map((question) => judge(question, answers.ask(question.q), home));
  return { name, judged, figures: figuresByStyle(judged) };
}

/** The paths of the question files of a knowledge folder, in the order of their names; none without such a folder. */
export function questionFilesIn(knowledgeFolder: string): readonly string[] {
  const folder = join(knowledgeFolder, 'questions');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !name.startsWith('.'));
  return names.sort().map((name) => join(folder, name));
}

/** The sets of some files, or everything that is wrong in them. */
export type SetsRead =
  | { readonly kind: 'sets'; readonly sets: readonly QuestionSet[] }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** Reads question files from the disk; a file that is not there is a problem like any other. */
export function readSets(files: readonly string[]): SetsRead {
  if (files.length === 0) {
    return { kind: 'problems', problems: ['There are no questions: put a file into the folder questions.'] };
  }
  const reads = files.map((file) => {
    const path = relative('.', file);
    if (existsSync(file)) return readQuestions(readFileSync(file, 'utf8'), path);
    return { kind: 'problems' as const, problems: [`${path}: there is no such file`] };
  });
  const problems = reads.flatMap((read) => (read.kind === 'problems' ? read.problems : []));
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'sets', sets: reads.flatMap((read) => (read.kind === 'set' ? [read.set] : [])) };
}
