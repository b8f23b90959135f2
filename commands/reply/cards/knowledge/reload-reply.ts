import type { AnsweredOtherwise, Gist } from '../../../../src/answer/versions/answered-otherwise.ts';
import type { Problem } from '../../../../src/content/knowledge.ts';
import { type KnowledgeChanges, listChanges } from '../../../../src/content/knowledge-changes.ts';
import type { Say } from '../../../../src/language/sayings/say.ts';
import type { Change, Compared, Reloaded } from '../../library.ts';
import type { Item, Reply } from '../../reply.ts';
import { cutAtWord } from '../../wording/cut-at-word.ts';
import { kindSaid } from '../unanswered/kind-said.ts';

/** Lines of each kind that a card shows; the log and `npm run check` have all. */
const SHOWN = 10;

/** Characters of a question and of an answer in a line. */
const QUESTION = 80;
const ANSWER = 120;

/** Tells an operator what came of reading the folder again, once the stored questions have been asked. */
export async function reloadReply(reloaded: Reloaded, say: Say): Promise<Reply> {
  switch (reloaded.kind) {
    case 'renewed':
      return changed(say('reload.renewed'), reloaded.change, say);
    case 'unchanged':
      return reloaded.last === undefined
        ? card(say('reload.unchanged'), say)
        : changed(say('reload.unchanged-since', { time: timeOf(reloaded.last.at) }), reloaded.last, say);
    case 'problems':
      return mistakes(say('reload.broken'), reloaded.problems, say);
    case 'failed':
      return {
        tone: 'error',
        visibility: 'private',
        title: say('knowledge.title'),
        text: say('reload.failed', { error: reloaded.error }),
      };
  }
}

async function changed(text: string, { changes, compared }: Change, say: Say): Promise<Reply> {
  const done = await compared;
  return {
    ...card(text, say),
    list: [...told(changes, say), ...questions(done, say)],
    notes: note(done, say),
  };
}

/** What came, went and reads otherwise, a line each. */
function told(changes: KnowledgeChanges, say: Say): Item[] {
  const lines = listChanges(changes).map(({ kind, what, count, ids }) =>
    say('reload.changed', { kind, what, count, ids }),
  );
  return [...lines, ...(changes.general ? [say('reload.general')] : [])].map((text) => ({ text }));
}

function questions(compared: Compared, say: Say): Item[] {
  if (compared.kind === 'not-compared' || compared.otherwise.length === 0) return [];
  const { otherwise, questions } = compared;
  const heading = say('reload.otherwise', { otherwise: otherwise.length, questions });
  return [{ text: heading, isHeading: true }, ...otherwise.slice(0, SHOWN).map((one) => line(one, say))];
}

function note(compared: Compared, say: Say): string[] {
  if (compared.kind === 'not-compared') return [say('reload.not-compared')];
  const { otherwise, questions } = compared;
  if (otherwise.length === 0) return [say('reload.as-before', { questions })];
  const count = otherwise.length - SHOWN;
  return count > 0 ? [say('reload.more-questions', { count })] : [];
}

function line({ question, was, is }: AnsweredOtherwise, say: Say): Item {
  const before = inShort(was, say);
  const now = inShort(is, say);
  const said = before === now ? say('reload.same-kind', { now }) : say('reload.other-kind', { before, now });
  return {
    term: cutAtWord(question, QUESTION),
    text: `${said}: ${cutAtWord(is.text.replace(/\s+/gu, ' '), ANSWER)}`,
  };
}

function inShort({ kind, paragraphs }: Gist, say: Say): string {
  const said = kindSaid(kind, say);
  return paragraphs.length === 0 ? said : `${said} (¶ ${paragraphs.join(', ')})`;
}

/** Says what is wrong in the folder, with file and line. */
export function mistakes(text: string, problems: readonly Problem[], say: Say): Reply {
  const more = problems.length - SHOWN;
  return {
    tone: 'error',
    visibility: 'private',
    title: say('knowledge.title'),
    text,
    list: problems.slice(0, SHOWN).map(({ file, line, message }) => ({
      term: `${file}:${line}`,
      text: message,
    })),
    notes: more > 0 ? [say('reload.more-problems', { count: more, command: 'npm run check' })] : [],
  };
}

function card(text: string, say: Say): Reply {
  return { tone: 'help', visibility: 'private', title: say('knowledge.title'), text };
}

function timeOf(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
