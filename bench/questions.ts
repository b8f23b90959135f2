import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../src/content/knowledge.ts';
import { loadKnowledge } from '../src/content/load-knowledge.ts';
import { linesOf } from '../src/terminal/lines-of.ts';
import { readQuestion } from '../src/terminal/read-question.ts';

const folder = new URL('../knowledge/', import.meta.url);

/** The knowledge that comes with the bot; throws when something is wrong with it. */
export function shippedKnowledge(): Knowledge {
  const loaded = loadKnowledge(fileURLToPath(folder));
  if (loaded.kind === 'problems') throw new Error('The knowledge has problems: npm run check lists them.');
  return loaded.knowledge;
}

/** Everything in knowledge/questions/*.jsonl; while there is nothing, each fifth phrasing of the facts. */
export async function benchQuestions(knowledge: Knowledge): Promise<readonly string[]> {
  const stored = new URL('questions/', folder);
  const files = existsSync(stored) ? readdirSync(stored).filter((name) => name.endsWith('.jsonl')) : [];
  const questions: string[] = [];
  for (const file of files) {
    for await (const line of linesOf([readFileSync(new URL(file, stored))])) {
      const read = readQuestion(line);
      if (read.kind === 'broken') throw new Error(`${file} has a line that is no question: ${line}`);
      if (read.kind === 'question') questions.push(read.question);
    }
  }
  if (questions.length > 0) return questions;
  const phrasings = [...knowledge.facts, ...knowledge.topics].flatMap(({ asked }) => asked);
  return phrasings.filter((_, position) => position % 5 === 0);
}
