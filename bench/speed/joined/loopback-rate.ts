import { askReply } from '../../../commands/reply/cards/ask-reply.ts';
import { renderReply } from '../../../src/discord/card/render-reply.ts';
import { startBot } from '../../../src/discord/client/start-bot.ts';
import { createLog } from '../../../src/discord/log.ts';
import { createLoopback, type Loopback } from '../../../src/loopback/loopback.ts';
import { loadSettings } from '../../../src/process/config.ts';
import { openDesk } from '../../../src/process/open-desk.ts';
import { median } from '../../quantile.ts';
import { benchQuestions } from '../../questions.ts';
import { formatTable } from '../../table.ts';
import { startPongBot } from '../pong-bot.ts';

/** What the finished card answers; its size is that of a common answer. */
const TYPICAL = 'who comes to the white house on monday';
/** Questions under way at once. */
const CONCURRENCY = 32;
/** Questions of one run: more than the answers that are kept, so that each is new when it comes again. */
const QUESTIONS = 640;
/** Questions that are asked again and again, as when something happens. */
const FEW = 32;
/** Runs of each bot, in turns; an odd number, so that the median is one of them. */
const RUNS = 7;
/** The least share of the other bot's rate. */
const TARGET = 0.6;

/** Prints how many `/ask` a second go through the local Discord, beside a bot that answers a finished card. */
async function benchLoopbackRate(): Promise<void> {
  const configured = loadSettings({});
  if (configured.kind === 'invalid') throw new Error(configured.message);
  const opened = await openDesk(configured.settings);
  if (opened.kind === 'problems') throw new Error('The knowledge has problems: npm run check lists them.');
  // Log lines are made as always, and thrown away.
  const { fairness: _, ...unbounded } = opened.desk();
  const desk = { ...unbounded, log: createLog(() => {}, unbounded.now) };
  const questions = await benchQuestions(desk.answers.knowledge);
  const [ours, theirs] = await Promise.all([createLoopback(), createLoopback()]);
  const bot = await startBot(ours.token, () => desk, { apiUrl: ours.apiUrl });
  await bot.register();
  const card = renderReply(askReply(TYPICAL, 'public', desk.answers));
  const pong = await startPongBot(theirs.token, theirs.apiUrl, card);
  const declarations = desk.commands.map(({ declaration }) => declaration);
  await pong.rest.put(`/applications/${theirs.applicationId}/commands`, { body: declarations });

  const rates = { ours: [] as number[], again: [] as number[], theirs: [] as number[] };
  // One by one: what is needed for the first time takes so long that those behind it would come too late.
  await rate(ours, questions, 1);
  await rate(theirs, questions, 1);
  for (let run = 0; run < RUNS; run++) {
    rates.ours.push(await rate(ours, questions));
    rates.again.push(await rate(ours, questions.slice(0, FEW)));
    rates.theirs.push(await rate(theirs, questions));
  }
  await Promise.all([bot.stop(), pong.destroy()]);
  await Promise.all([ours.close(), theirs.close()]);

  const [our, again, their] = [median(rates.ours), median(rates.again), median(rates.theirs)];
  const rows = [
    ['this bot, each question new', our.toFixed(0), (our / their).toFixed(2)],
    [`this bot, ${FEW} questions again and again`, again.toFixed(0), (again / their).toFixed(2)],
    ['a bot with a finished card', their.toFixed(0), '1.00'],
  ];
  console.log(formatTable([`/ask, ${CONCURRENCY} at once`, 'answers/s', 'ratio'], rows));
  console.log(`\nAt least ${TARGET} wanted: ${our / their >= TARGET ? 'met' : 'missed'}.`);
}

/** Answers a second, with so many under way. */
async function rate(
  loopback: Loopback,
  questions: readonly string[],
  atOnce: number = CONCURRENCY,
): Promise<number> {
  const member = loopback.member('mara');
  let left = QUESTIONS;
  const start = performance.now();
  const asking = Array.from({ length: atOnce }, async () => {
    while (left > 0) {
      const question = questions[left-- % questions.length] ?? TYPICAL;
      const outcome = await member.slash('ask', { question });
      if (outcome.kind !== 'message') throw new Error(`/ask came to: ${JSON.stringify(outcome)}`);
    }
  });
  await Promise.all(asking);
  return (QUESTIONS * 1000) / (performance.now() - start);
}

await benchLoopbackRate();
