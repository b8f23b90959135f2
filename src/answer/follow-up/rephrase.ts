import type { FindMentions } from './mentions.ts';

/** Other wordings of a question, for what is asked next; each undefined where the question cannot be turned so. */

/** Asks for something else about the same: `Did Trump drop it?` and `why` give `why did Trump drop it`. */
export function withQuestionWord(ask: string, before: string): string | undefined {
  const asked = bare(before);
  if (ask === 'how many') {
    const [, verb, rest] = /^who(?:'s|’s| (is|are|was|were|will|has|have)) (.+)$/iu.exec(asked) ?? [];
    return rest && `how many ${PLURAL[verb?.toLowerCase() ?? 'is'] ?? verb} ${rest}`;
  }
  if (
    ask.endsWith('not') ||
    /^why ./u.test(ask) ||
    /^(?:what|which|who|whom|(?:how|what) (?:much|long|often|for))$/u.test(ask)
  )
    return undefined;
  if (YES_NO.test(asked)) return `${ask} ${lowered(asked)}`;
  const [, event] = /^what happened (?:at|during) (the .+)$/iu.exec(asked) ?? [];
  if (event) return /^(?:when|where|why)$/u.test(ask) ? `${ask} was ${event}` : undefined;
  const [, verb = 'is', done] =
    /^who(?:['’]s| (is|are|was|were|will|has|have)) (\p{L}+ing\b.*)$/iu.exec(asked) ?? [];
  if (done) return `${ask} ${PLURAL[verb.toLowerCase()] ?? verb.toLowerCase()} they ${done}`;
  const [, share, be, state] =
    /^how (?:much|many|long|big) (?:of )?(.+?) (is|are|was|were|has|have) (.+)$/iu.exec(asked) ?? [];
  if (share) return `${ask} ${be} ${share} ${state}`;
  const [, rest] = /^(?:when|where|why|since when|how|what|which \p{L}+) (.+)$/iu.exec(asked) ?? [];
  if (!rest || !YES_NO.test(rest) || /^what(?:['’]s| is| are)/iu.test(asked)) return undefined;
  // `to whom did Rubio say` lacks what was said.
  return /^what\b/iu.test(asked) && /\bwhom?\b/u.test(ask) ? undefined : `${ask} ${rest}`;
}

/** Asks who besides: `Is Macron coming?` and `who is coming` give `who else is coming`. */
export function whoElse(before: string, find: FindMentions): string | undefined {
  const asked = bare(before);
  const [, rest] = /^who(?: else)?(['’]s .+| .+)$/iu.exec(asked) ?? [];
  if (rest) return `who else${rest}`;
  const [, verb = '', done = ''] = BE.exec(asked) ?? [];
  const people = find(done).filter(({ sort }) => sort === 'person');
  if (people[0]?.start !== 0) return undefined;
  // `Are Rutte and Starmer coming?`
  const listed = people.filter(({ end }, at) => {
    const between = people.slice(0, at).map((one, before) => done.slice(one.end, people[before + 1]?.start));
    return end > 0 && between.every((link) => /^(?:,? and |, | or )$/u.test(link));
  });
  return `who else ${SINGULAR[verb.toLowerCase()] ?? verb.toLowerCase()}${done.slice(listed.at(-1)?.end ?? 0)}`;
}

/** Asks the same about one person: `who is coming` and `Macron` give `is Macron coming`. */
export function aboutPerson(name: string, before: string): string | undefined {
  const asked = bare(before);
  const [, verb = 'is', rest] =
    /^who(?: else)?(?:['’]s| (is|are|was|were|will|has|have|can|could)) (.+)$/iu.exec(asked) ?? [];
  if (rest) return `${SINGULAR[verb.toLowerCase()] ?? verb.toLowerCase()} ${name} ${rest}`;
  const [, way] = /^who(?: else)? goes (.+)$/iu.exec(asked) ?? [];
  if (way) return `is ${name} going ${way}`;
  const [, done] = /^who(?: else)? (.+)$/iu.exec(asked) ?? [];
  return done && `${name} ${done}`;
}

/** Writes it as it stands on a card: `who else attends` as `Who else attends?`. */
export function asQuestion(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${bare(text.slice(1))}?`;
}

function bare(question: string): string {
  return question.trim().replace(/[\s?!.]+$/u, '');
}

function lowered(text: string): string {
  return `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`;
}

const YES_NO =
  /^(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|isn['’]t|didn['’]t|doesn['’]t)\b/iu;
const BE = /^(is|are|was|were|will|has|have|can|could) (.+)$/iu;
const PLURAL: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };
const SINGULAR: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has' };
