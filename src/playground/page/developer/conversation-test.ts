import type { Exchange, FrameExchange } from '../../../loopback/exchange.ts';
import { record } from './exchange-line.ts';
import { interactionStep, type Step } from './interaction-step.ts';

/**
 * Writes the interaction with that exchange number, and those that led to it, as a test against the loopback: what
 * the member did, and the beginning of what the bot said. Undefined when the exchange is no act of a member.
 */
export function conversationTest(exchanges: readonly Exchange[], number: number): string | undefined {
  const frames = exchanges.filter(
    (exchange): exchange is FrameExchange =>
      exchange.kind === 'frame' && exchange.event === 'INTERACTION_CREATE',
  );
  const last = frames.find((frame) => frame.number === number);
  const chain: Step[] = [];
  for (let frame = last; frame !== undefined && chain.length < 10; frame = before(frame, frames, exchanges)) {
    const step = interactionStep(frame.data);
    if (step === undefined) return undefined;
    chain.unshift(step);
  }
  const [first] = chain;
  if (first === undefined) return undefined;
  const lines = chain.flatMap((step, index) => stepLines(step, index, chain[index - 1], exchanges));
  return [
    `it(${quote(`answers ${first.title}`)}, async () => {`,
    `  const member = loopback.member(${quote(first.member)});`,
    ...lines.map((line) => `  ${line}`),
    '});',
    '',
  ].join('\n');
}

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

function stepLines(
  step: Step,
  index: number,
  prior: Step | undefined,
  exchanges: readonly Exchange[],
): readonly string[] {
  const name = ordinals[index] ?? `step${index}`;
  const priorName = ordinals[index - 1] ?? '';
  const needs = step.needs === 'modal' ? 'modal' : 'message';
  const guard =
    prior === undefined || step.needs === undefined
      ? []
      : [
          `if (!('${needs}' in ${priorName})) throw new Error(\`The bot answered with \${${priorName}.kind}.\`);`,
        ];
  const call = step.call.replace('$before', prior === undefined ? 'message' : `${priorName}.${needs}`);
  const answer = answerTo(step.id, exchanges);
  return [
    ...guard,
    `const ${name} = await member.${call};`,
    ...(answer === undefined ? [] : [`expect(${name}.kind).toBe(${quote(answer.kind)});`]),
    ...(answer?.words === undefined
      ? []
      : [`expect(JSON.stringify(${name})).toContain(${quote(answer.words)});`]),
  ];
}

/** The interaction that led to this one: it made the message whose component was used, or opened the form. */
function before(
  frame: FrameExchange,
  frames: readonly FrameExchange[],
  exchanges: readonly Exchange[],
): FrameExchange | undefined {
  const data = record(frame.data);
  if (data.type === 5) {
    const form = record(data.data).custom_id;
    return frames.findLast((one) => {
      const sent = record(callback(String(record(one.data).id), exchanges)?.sent);
      return one.number < frame.number && sent.type === 9 && record(sent.data).custom_id === form;
    });
  }
  const source = record(record(data.message).interaction_metadata).id;
  return source === undefined ? undefined : frames.find((one) => record(one.data).id === source);
}

const answers: Readonly<Record<number, string>> = {
  4: 'message',
  5: 'deferred',
  6: 'deferred',
  7: 'updated',
  9: 'modal',
};

function answerTo(id: string, exchanges: readonly Exchange[]) {
  const sent = record(callback(id, exchanges)?.sent);
  const kind = answers[Number(sent.type)];
  if (kind === undefined) return undefined;
  const words = firstWords(sent.data);
  return { kind, ...(words === undefined ? {} : { words }) };
}

function callback(id: string, exchanges: readonly Exchange[]) {
  return exchanges.find(
    (exchange) =>
      exchange.kind === 'rest' && exchange.path.includes(`/interactions/${id}/`) && exchange.status < 400,
  ) as Extract<Exchange, { kind: 'rest' }> | undefined;
}

/** The beginning of the first text that JSON writes as it is. */
function firstWords(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = firstWords(one);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const { content, title, components, embeds, description } = record(value);
  for (const text of [content, title, description]) {
    const words =
      typeof text === 'string' ? /[^\s"\\#>*_`-][^\n"\\]{0,60}/.exec(text)?.[0].trim() : undefined;
    if (words !== undefined && words !== '') return words;
  }
  return firstWords(components) ?? firstWords(embeds);
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}
