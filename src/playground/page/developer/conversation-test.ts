import type { Exchange } from '../../../loopback/exchange.ts';
import { answerTo, type BotAnswer, finalAnswerTo } from './answer-to.ts';
import type { Places } from './channel-place.ts';
import { type Act, stepsTo } from './steps-to.ts';
import { write } from './write-value.ts';

/**
 * Writes the act with that exchange number, and those that led to it, as a test against the loopback: what the member
 * did, and the beginning of what the bot said. Undefined when the exchange is no act of a member, or when what led to it
 * is no longer among the exchanges. Acts outside the first of `places` name their channel.
 */
export function conversationTest(
  exchanges: readonly Exchange[],
  number: number,
  places: Places = [],
): string | undefined {
  const last = exchanges.find((exchange) => exchange.number === number);
  if (last?.kind !== 'frame' || last.direction !== 'to-bot') return undefined;
  const acts = last.event === undefined || !events.has(last.event) ? [] : stepsTo(last, exchanges, places);
  const [first] = acts;
  if (first === undefined || first.step.needs !== undefined) return undefined;
  const lines: string[] = [];
  // What the step before came to, by the name it has in the test.
  let before = '';
  acts.forEach((act, index) => {
    const written = writeAct(act, ordinals[index] ?? `step${index}`, before, first.step.member, exchanges);
    lines.push(...written.lines);
    before = written.result;
  });
  return [
    `it(${write(`answers ${first.step.title}`)}, async () => {`,
    `  const member = loopback.member(${write(first.step.member)});`,
    ...lines.map((line) => `  ${line}`),
    '});',
    '',
  ].join('\n');
}

const events: ReadonlySet<string> = new Set(['INTERACTION_CREATE', 'MESSAGE_CREATE']);

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** The lines of one act; `result` is the name of what the next one builds on. */
function writeAct(
  { step, frame }: Act,
  name: string,
  before: string,
  member: string,
  exchanges: readonly Exchange[],
): { readonly lines: readonly string[]; readonly result: string } {
  const who = step.member === member ? 'member' : `loopback.member(${write(step.member)})`;
  const call = step.call.replace('$before', () => `${before}.${step.needs}`);
  const guard =
    step.needs === undefined || step.needs === 'sent'
      ? []
      : [
          `if (!('${step.needs}' in ${before})) throw new Error(\`The bot answered with \${${before}.kind}.\`);`,
        ];
  const answer = answerTo(frame, exchanges);
  const lines = [...guard, `const ${name} = await ${who}.${call};`, ...expectations(name, answer)];
  const final = answer?.kind === 'deferred' ? finalAnswerTo(frame, exchanges) : undefined;
  if (final === undefined) return { lines, result: name };
  const result = `${name}Answer`;
  return {
    lines: [
      ...lines,
      `if (!('final' in ${name})) throw new Error(\`The bot answered with \${${name}.kind}.\`);`,
      `const ${result} = await ${name}.final();`,
      ...expectations(result, final),
    ],
    result,
  };
}

function expectations(name: string, answer: BotAnswer | undefined): readonly string[] {
  if (answer === undefined) return [];
  const kind = `expect(${name}.kind).toBe(${write(answer.kind)});`;
  return answer.words === undefined
    ? [kind]
    : [kind, `expect(JSON.stringify(${name})).toContain(${write(answer.words)});`];
}
