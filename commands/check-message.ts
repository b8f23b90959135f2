import type { Citation } from '../src/answer/answer.ts';
import { type CheckedSentence, checkText } from '../src/answer/check/check-text.ts';
import type { Article, Knowledge } from '../src/content/knowledge.ts';
import { AMOUNTS } from './reply/amounts.ts';
import { readButton } from './reply/buttons/passage-buttons.ts';
import type { MessageCommand, MessageDeclaration } from './reply/command/command.ts';
import { onEveryMessage } from './reply/command/everywhere.ts';
import { citationLabel, paragraphSigns } from './reply/quotations/citation-label.ts';
import { quotationOf } from './reply/quotations/quotation-of.ts';
import { type Item, notice, type Reply } from './reply/reply.ts';
import { asTyped } from './reply/wording/as-typed.ts';
import { differenceSaid, strangersSaid } from './reply/wording/differences-said.ts';

const declaration = {
  ...onEveryMessage,
  name: 'Check against the article',
} as const satisfies MessageDeclaration;

type Found = CheckedSentence & { readonly kind: 'found' };

/** Shows, sentence by sentence, what the article has on a message. It never judges one by the other. */
export default {
  declaration,
  description: 'In the menu of a message, under Apps: what the article has on it',
  run({ text, isAutomatic, isOwn }, answers): Reply {
    if (isAutomatic) return notice('I only look at what members write.');
    if (text.trim() === '') return notice('This message has no text that I could look up.');
    const { sentences, left } = checkText(text, answers);
    if (sentences.length === 0) return notice('There is nothing in this message that I could look up.');

    const { knowledge } = answers;
    const found = sentences.filter((sentence): sentence is Found => sentence.kind === 'found');
    const quoted = distinct(found, (one) => `${paragraphKey(shownFor(one))} ${shownFor(one).excerpt.start}`);
    const citations = quoted.map(shownFor);
    return {
      tone: found.length > 0 ? 'answer' : 'absent',
      visibility: 'private',
      text: summary(found.length, sentences.length),
      list: sentences.map((sentence) => line(sentence, isOwn ? 'You wrote' : 'The message has', knowledge)),
      quotations: quoted.map((one) => quotationOf(shownFor(one), knowledge, one.facts)),
      notes: [
        ...(left > 0
          ? [`${left} more sentence${left === 1 ? ' was' : 's were'} too much to look up at once.`]
          : []),
        ...(found.length < sentences.length ? ['What is not in the article may be reported elsewhere.'] : []),
      ],
      buttons: distinct(citations, paragraphKey)
        .slice(0, AMOUNTS.checkedParagraphs)
        .map(({ article, paragraph }) => readButton(article, [paragraph])),
    };
  },
} satisfies MessageCommand;

function summary(found: number, all: number): string {
  const of = all === 1 ? 'this sentence' : `${found} of ${all} sentences`;
  return found === 0 ? 'The article has nothing on this.' : `The article has something on ${of}.`;
}

function line(sentence: CheckedSentence, wrote: string, knowledge: Knowledge): Item {
  const term = `“${asTyped(sentence.sentence)}”`;
  if (sentence.kind === 'absent') return { term, text: 'Not in the article' };
  const { text, differs, strangers } = sentence;
  const { article, paragraph } = shownFor(sentence);
  const where = (number: number) => placeOf(article, number, knowledge);
  const unknown = strangers.length > 0 ? `${strangersSaid(strangers)}. ` : '';
  if (differs.length === 0)
    return { term, text: `${unknown}The article on this (${where(paragraph)}): ${text}` };
  const both = differs.map((one) => `${differenceSaid(one, wrote)} (${where(one.paragraph)})`);
  return { term, text: `${unknown}${both.join('. ')}: ${text}` };
}

/** `¶ 3`; of another article than the first one with its source. */
function placeOf(article: Article, paragraph: number, { articles }: Knowledge): string {
  return article.id === articles[0]?.id ? paragraphSigns([paragraph]) : citationLabel(article, paragraph);
}

/** The one citation that is shown for a sentence: where something differs, that of the first difference. */
function shownFor({ citations, differs: [first] }: Found): Citation {
  return citations.find(({ paragraph }) => paragraph === first?.paragraph) ?? citations[0];
}

function paragraphKey({ article, paragraph }: Citation): string {
  return `${article.id} ${paragraph}`;
}

/** The first thing with each key. */
function distinct<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] {
  const keys = things.map(keyOf);
  return things.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
