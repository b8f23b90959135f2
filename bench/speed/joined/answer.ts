import { createAnswers } from '../../../src/answer/create-answers.ts';
import { median, quantile } from '../../quantile.ts';
import { benchQuestions, shippedKnowledge } from '../../questions.ts';
import { formatTable } from '../../table.ts';

/** Times every question is measured, after a round that counts for nothing. */
const ROUNDS = 5;

/** Milliseconds an answer may take. */
const TARGET = { median: 2, p99: 10 };

/** Prints how long an answer takes over all stored questions, once the process is warm. */
async function timeAnswers(): Promise<void> {
  const knowledge = shippedKnowledge();
  const questions = await benchQuestions(knowledge);
  const start = performance.now();
  const answers = createAnswers(knowledge);
  const buildMs = performance.now() - start;
  answers.ask(questions[0] ?? '');
  const firstMs = performance.now() - start;

  for (const question of questions) answers.ask(question);
  const times: number[] = [];
  let slowest = { question: '', ms: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    for (const question of questions) {
      const asked = performance.now();
      answers.ask(question);
      const ms = performance.now() - asked;
      times.push(ms);
      if (ms > slowest.ms) slowest = { question, ms };
    }
  }
  const found = { median: median(times), p99: quantile(times, 0.99) };
  const header = [`${questions.length} questions, ${ROUNDS} times`, 'ms', 'at most'];
  const rows = [
    ['median', found.median.toFixed(3), `${TARGET.median}`],
    ['p99', found.p99.toFixed(3), `${TARGET.p99}`],
    ['building, once', buildMs.toFixed(0), ''],
    ['building and the first answer', firstMs.toFixed(0), ''],
  ];
  console.log(formatTable(header, rows));
  const met = found.median <= TARGET.median && found.p99 <= TARGET.p99;
  console.log(`\nSlowest: ${slowest.ms.toFixed(2)} ms for “${slowest.question}”. ${met ? 'Met' : 'Missed'}.`);
}

await timeAnswers();
