import type { FindMentions } from './mentions.ts';

/** English only: ways to write a follow-up and the question before it as one question that needs no thread. */

/** Asks for something else about the same: `Did Trump drop it?` and `why` give `why did Trump drop it`. */
export function withQuestionWord(ask: string, before: string): string | undefined {
  const asked = bare(before);
  for (const { asks, follows, write } of ROWS) {
    const found = asks.test(ask) ? follows.exec(asked) : undefined;
    if (found)
      return write(
        ask,
        found.slice(1).map((part) => part ?? ''),
        asked,
      );
  }
  return undefined;
}

/** How two questions become one; the first row counts whose two expressions fit. */
interface Row {
  /** The bare question word. */
  readonly asks: RegExp;
  /** The question before. */
  readonly follows: RegExp;
  readonly write: (ask: string, parts: readonly string[], asked: string) => string | undefined;
}

const PLAIN =
  /^(?:when|where|since when|(?:at )?what time|to whom|with whom|by whom|from whom|against whom|how|why|(?:on|in) (?:which|what) .+)$/u;
const OF_EVENTS = /^(?:when|where|why|how)$/u;

const ROWS: readonly Row[] = [
  // `who is coming` and `how many`: they are counted.
  {
    asks: /^how many$/u,
    follows: /^who(?:['’]s| (is|are|was|were|will|has|have)) (.+)$/iu,
    write: (_, [verb = '', rest = '']) => `how many ${plural(verb || 'is')} ${rest}`,
  },
  // A question to be answered with yes takes a question word as it stands.
  {
    asks: PLAIN,
    follows:
      /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|isn['’]t|didn['’]t|doesn['’]t)\b/iu,
    write: (ask, _, asked) => `${ask} ${lowered(asked)}`,
  },
  // `what happened at the summit`: the event itself is asked about.
  {
    asks: OF_EVENTS,
    follows: /^what happened (?:at|during|to) (the .+)$/iu,
    write: (ask, [event = '']) => `${ask} was ${event}`,
  },
  // `who is coming`: they, as whoever it is is not known yet.
  {
    asks: PLAIN,
    follows: /^who(?:['’]s| (is|are|was|were|will|has|have)) (\p{L}+ing\b.*)$/iu,
    write: (ask, [verb = '', done = '']) => `${ask} ${plural(verb || 'is')} they ${done}`,
  },
  // `how much of it is occupied`: the share does not matter to when or by whom.
  {
    asks: PLAIN,
    follows: /^how (?:much|many|long|big) (?:of )?(.{1,80}?) (is|are|was|were|has|have) (.+)$/iu,
    write: (ask, [share = '', be = '', state = '']) => `${ask} ${be} ${share} ${state}`,
  },
  // Another question word in the place of the one that stands there; of `what is …` nothing would be left.
  {
    asks: PLAIN,
    follows:
      /^(?:when|where|why|since when|how|what|which \p{L}+) ((?:are|was|were|do|does|did|has|have|had|will|would|can|could|should|is)\b.*)$/iu,
    write: (ask, [rest = ''], asked) =>
      /^what(?:['’]s| is| are)/iu.test(asked) || (/^what\b/iu.test(asked) && /\bwhom?\b/u.test(ask))
        ? undefined
        : `${ask} ${rest}`,
  },
];

/** Asks who besides: `Is Macron coming?` and `who is coming` give `who else is coming`. */
export function whoElse(before: string, find: FindMentions): string | undefined {
  const asked = bare(before);
  const [, rest] = /^who(?: else)?(['’]s .+| .+)$/iu.exec(asked) ?? [];
  if (rest) return `who else${rest}`;
  const [, verb = '', done = ''] = /^(is|are|was|were|will|has|have|can|could) (.+)$/iu.exec(asked) ?? [];
  const people = find(done).filter(({ sort }) => sort === 'person');
  if (people[0]?.start !== 0) return undefined;
  // `Are Rutte and Starmer coming?`
  const listed = people.filter(({ end }, at) => {
    const between = people.slice(0, at).map((one, place) => done.slice(one.end, people[place + 1]?.start));
    return end > 0 && between.every((link) => /^(?:,? and |, | or )$/u.test(link));
  });
  return `who else ${singular(verb)}${done.slice(listed.at(-1)?.end ?? 0)}`;
}

/** Writes it as it stands on a card: `who else attends` as `Who else attends?`. */
export function asQuestion(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${bare(text.slice(1))}?`;
}

/** A question without the marks at its end. */
export function bare(question: string): string {
  return question.trim().replace(/[\s?!.]+$/u, '');
}

function lowered(text: string): string {
  return `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`;
}

function plural(verb: string): string {
  return { is: 'are', was: 'were', has: 'have' }[verb.toLowerCase()] ?? verb.toLowerCase();
}

/** `are` as it is said of one. */
export function singular(verb: string): string {
  return { are: 'is', were: 'was', have: 'has' }[verb.toLowerCase()] ?? verb.toLowerCase();
}
