import type { Fact, Person } from '../../content/knowledge.ts';
import { nameSource } from '../../language/name-source.ts';
import { isAnswered } from '../answer-kinds.ts';
import type { Asked } from './follow-up.ts';
import type { FollowUp } from './read-follow-up.ts';
import { bare } from './whole-question.ts';

/**
 * Asks the same of somebody else who holds an office of the same kind, where a follow-up calls them so: after what one minister
 * wants *and his colleague from finance*. As it was where it is not plain who that is.
 */
export function withCounterpart(read: FollowUp, { thread, knowledge, find, words }: Asked): FollowUp {
  const called = read.kind === 'instead' ? words.counterpart?.exec(read.other.toLowerCase()) : undefined;
  if (!called) return read;
  const subject = subjectOf(thread.answer, knowledge.facts);
  const [other, ...more] = subject ? alike(subject, called.groups?.['of'] ?? '', knowledge.facts) : [];
  if (!subject || !other || more.length > 0) return read;
  const asked = bare(thread.before);
  const named = find(asked).find(({ id }) => id === subject.id);
  const [from, to] = named ? [named.start, named.end] : officeIn(asked, subject);
  return from < 0
    ? { kind: 'instead', other: other.name }
    : { kind: 'open', question: `${asked.slice(0, from)}${other.name}${asked.slice(to)}`, leans: 'no' };
}

/** Whom an answer is about, or whose words it tells. */
function subjectOf(answer: Asked['thread']['answer'], facts: readonly Fact[]): Person | undefined {
  const [fact] = isAnswered(answer) ? answer.facts : [];
  const id = fact?.kind === 'statement' ? fact.speaker : fact?.id;
  return facts.find((one): one is Person => one.kind === 'person' && one.id === id);
}

/** Who holds an office of the same kind: of what is named, else of somebody else. */
function alike(subject: Person, of: string, facts: readonly Fact[]): readonly Person[] {
  const office = headOf(subject.role);
  const asked = of.split(' ').filter((word) => word !== '');
  const others = facts.filter(
    (one): one is Person => one.kind === 'person' && one.id !== subject.id && headOf(one.role) === office,
  );
  const named = others.filter((one) => {
    const held = `${one.role} ${one.of ?? ''}`.toLowerCase();
    return asked.some((word) => held.includes(word));
  });
  return named.length > 0 ? named : others.filter((one) => one.of !== subject.of);
}

/** The noun of an office: *minister*. */
function headOf(role: string): string {
  const [held = ''] = role.toLowerCase().split(/ (?:of|for|in|at) |,/u);
  return held.split(' ').at(-1) ?? '';
}

/** Where a question calls somebody by their office: *Velmora’s science minister*, *the minister of Velmora*. */
function officeIn(asked: string, { role, of = role }: Person): readonly [from: number, to: number] {
  const [found] = [role, headOf(role)].flatMap((office) => {
    const held = `${nameSource(office)}\\b(?: of (?:the )?${nameSource(of)}\\b)?`;
    return new RegExp(`(?:\\b(?:the|\\p{L}+['’]s) )?\\b${held}`, 'iu').exec(asked) ?? [];
  });
  const at = found === undefined ? -1 : asked.indexOf(found);
  return [at, at + (found?.length ?? 0)];
}
