import ask from '../commands/ask.ts';
import { createCommands } from '../commands/index.ts';
import { completeReply } from '../commands/reply/small-print/complete-reply.ts';
import { createAnswers } from '../src/answer/create-answers.ts';
import { terminalText } from '../src/terminal/terminal-text.ts';
import { cardHeights, type Used } from './cards/card-heights.ts';
import { median, quantile } from './quantile.ts';
import { benchQuestions, shippedKnowledge } from './questions.ts';
import { formatTable } from './table.ts';

/** A phone's screen in pixels, and a window on a desk. */
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 844 },
] as const;

/** Questions whose cards are drawn: spread evenly over all, since a browser takes its time. */
const DRAWN = 100;

/** Prints how long cards are: in characters over all stored questions, and in pixels on the page. */
export async function benchCards(): Promise<void> {
  const knowledge = shippedKnowledge();
  const answers = createAnswers(knowledge);
  const commands = createCommands(knowledge);
  const context = { now: new Date(), commands };
  const questions = await benchQuestions(knowledge);
  const cards = questions.map((question) => {
    const reply = completeReply(ask.run({ question }, answers, context), knowledge, context.now);
    const kind = reply.answer?.kind ?? 'small talk';
    return { question, kind, short: reply.text.length, long: terminalText(reply).trimEnd().length };
  });
  const kinds = [...new Set(cards.map(({ kind }) => kind))];
  const rows = ['every kind', ...kinds].map((kind) => {
    const these = cards.filter((card) => kind === 'every kind' || card.kind === kind);
    const long = these.map((card) => card.long);
    const short = median(these.map((card) => card.short));
    return [kind, these.length, short, median(long), quantile(long, 0.9), Math.max(...long)].map(String);
  });
  console.log(formatTable(['characters', 'cards', 'answer', 'card', 'p90', 'longest'], rows));

  const step = cards.length / DRAWN;
  const drawn = Array.from({ length: DRAWN }, (_, at) => cards[Math.floor(at * step)]?.question ?? '');
  const uses: Used[] = [
    ...drawn.map((question) => ({ command: 'ask', options: { question } })),
    ...knowledge.topics.map(({ command }) => ({ command, options: {} })),
    ...['timeline', 'article', 'help', 'quote'].map((command) => ({ command, options: {} })),
  ];
  const heights = await cardHeights({ answers, commands, now: () => context.now }, uses, SCREENS);
  const asked = (heights.get('ask') ?? []).map((sizes) => sizes.map(Number));
  const other = [...heights].filter(([command]) => command !== 'ask');
  const header = ['pixels', ...SCREENS.map(({ width, height }) => `${width}x${height}`)];
  const share = (name: string, of: (sizes: readonly number[]) => number) => [
    name,
    ...SCREENS.map((_, screen) => String(of(asked.map((sizes) => sizes[screen] ?? Number.NaN)))),
  ];
  console.log(
    `\n${formatTable(header, [
      share(`/ask, median of ${asked.length}`, median),
      share('/ask, p90', (sizes) => quantile(sizes, 0.9)),
      ...other.flatMap(([command, all]) => all.map((sizes) => [`/${command}`, ...sizes.map(String)])),
    ])}`,
  );
}
