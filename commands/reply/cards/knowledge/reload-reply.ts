import type { AnsweredOtherwise, Gist } from '../../../../src/answer/answered-otherwise.ts';
import type { Problem } from '../../../../src/content/knowledge.ts';
import { describeChanges } from '../../../../src/content/knowledge-changes.ts';
import type { Change, Compared, Reloaded } from '../../library.ts';
import type { Item, Reply } from '../../reply.ts';
import { cutAtWord } from '../../wording/cut-at-word.ts';

/** Lines of each kind that a card shows; the log and `npm run check` have all. */
const SHOWN = 10;

/** Characters of a question and of an answer in a line. */
const QUESTION = 80;
const ANSWER = 120;

const SAID: Readonly<Record<Gist['kind'], string>> = {
  answer: 'answered',
  'article-says-unclear': 'said to be unclear',
  near: 'unsure',
  'detail-absent': 'not said',
  'topic-absent': 'not in the articles',
  'not-understood': 'not understood',
};

/** Tells an operator what came of reading the folder again, once the stored questions have been asked. */
export async function reloadReply(reloaded: Reloaded): Promise<Reply> {
  switch (reloaded.kind) {
    case 'renewed':
      return changed('I answer from the changed knowledge now.', reloaded.change);
    case 'unchanged':
      return reloaded.last === undefined
        ? card('Nothing has changed since I started: I answer from what stands in the folder.')
        : changed(
            `Nothing has changed since ${timeOf(reloaded.last.at)}. The change before, which I answer from:`,
            reloaded.last,
          );
    case 'problems':
      return mistakes(BROKEN, reloaded.problems);
    case 'failed':
      return {
        tone: 'error',
        visibility: 'private',
        title: 'Knowledge',
        text: `The folder could not be read, so I go on answering from what it was before: ${reloaded.error}`,
      };
  }
}

async function changed(text: string, { changes, compared }: Change): Promise<Reply> {
  const done = await compared;
  return {
    ...card(text),
    list: [
      ...describeChanges(changes)
        .split('; ')
        .map((line) => ({ text: line })),
      ...questions(done),
    ],
    notes: note(done),
  };
}

function questions(compared: Compared): Item[] {
  if (compared.kind === 'not-compared' || compared.otherwise.length === 0) return [];
  const { otherwise, questions } = compared;
  const heading = `${otherwise.length} of ${questions} stored questions are answered otherwise`;
  return [{ text: heading, isHeading: true }, ...otherwise.slice(0, SHOWN).map(line)];
}

function note(compared: Compared): string[] {
  if (compared.kind === 'not-compared') return ['No stored questions were asked of both states.'];
  const { otherwise, questions } = compared;
  if (otherwise.length === 0) return [`All ${questions} stored questions are answered as before.`];
  return otherwise.length > SHOWN ? [`${otherwise.length - SHOWN} more questions are not shown.`] : [];
}

function line({ question, was, is }: AnsweredOtherwise): Item {
  const [before, now] = [was, is].map(inShort);
  const said = before === now ? `${now}, in other words` : `was ${before}, is ${now}`;
  return {
    term: cutAtWord(question, QUESTION),
    text: `${said}: ${cutAtWord(is.text.replace(/\s+/gu, ' '), ANSWER)}`,
  };
}

function inShort({ kind, paragraphs }: Gist): string {
  return paragraphs.length === 0 ? SAID[kind] : `${SAID[kind]} (¶ ${paragraphs.join(', ')})`;
}

const BROKEN =
  'The folder has a mistake, so I go on answering from what it was before. Mend it and save: it is read by itself.';

/** Says what is wrong in the folder, with file and line. */
export function mistakes(text: string, problems: readonly Problem[]): Reply {
  const more = problems.length - SHOWN;
  return {
    tone: 'error',
    visibility: 'private',
    title: 'Knowledge',
    text,
    list: problems.slice(0, SHOWN).map(({ file, line, message }) => ({
      term: `${file}:${line}`,
      text: message,
    })),
    notes: more > 0 ? [`${more} more: npm run check lists them all.`] : [],
  };
}

function card(text: string): Reply {
  return { tone: 'help', visibility: 'private', title: 'Knowledge', text };
}

function timeOf(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
