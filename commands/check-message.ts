import type { Citation } from '../src/answer/answer.ts';
import { type CheckedSentence, checkText } from '../src/answer/check/check-text.ts';
import { type Voice, voiceOf } from '../src/answer/voice.ts';
import type { Article, Knowledge } from '../src/content/knowledge.ts';
import { AMOUNTS } from './reply/amounts.ts';
import { readButton } from './reply/buttons/passage-buttons.ts';
import type { MessageCommand, MessageDeclaration, TargetMessage } from './reply/command/command.ts';
import { onEveryMessage } from './reply/command/everywhere.ts';
import { citationLabel, paragraphSigns } from './reply/quotations/citation-label.ts';
import { quotationOf } from './reply/quotations/quotation-of.ts';
import { type Item, notice, type Reply } from './reply/reply.ts';
import { asTyped } from './reply/wording/as-typed.ts';
import { checkVerdict } from './reply/wording/check-verdict.ts';
import { differenceSaid, strangersSaid } from './reply/wording/differences-said.ts';

const declaration = {
  ...onEveryMessage,
  name: 'Check against the article',
} as const satisfies MessageDeclaration;

const ELSEWHERE = 'What is not in the article may be reported elsewhere.';

type Found = Extract<CheckedSentence, { readonly citations: unknown }>;

/** Compares a message with the article, sentence by sentence, under one verdict for all of it. */
export default {
  declaration,
  description: 'In the menu of a message, under Apps: what the article has on it',
  run(message: TargetMessage, answers): Reply {
    const { text, isAutomatic } = message;
    if (isAutomatic) return notice('I only look at what members write.');
    if (text.trim() === '') return notice('This message has no text that I could look up.');
    const { sentences, left } = checkText(text, answers);
    if (sentences.length === 0) return notice('There is nothing in this message that I could look up.');

    const { knowledge } = answers;
    const found = sentences.filter((sentence): sentence is Found => 'citations' in sentence);
    const quoted = distinct(found, (one) => `${paragraphKey(shownFor(one))} ${shownFor(one).excerpt.start}`);
    const citations = quoted.map(shownFor);
    const voice = voiceOf('en', knowledge.articles);
    return {
      ...checkVerdict(
        sentences.map(({ kind }) => kind),
        message,
        voice.titles.length,
      ),
      visibility: 'private',
      list: sentences.map((sentence) => line(sentence, knowledge, voice)),
      quotations: quoted.map((one) => quotationOf(shownFor(one), knowledge, one.facts)),
      notes: [
        ...(left > 0
          ? [`${left} more sentence${left === 1 ? ' was' : 's were'} too much to look up at once.`]
          : []),
        ...(found.length < sentences.length
          ? [voice.titles.length === 1 ? ELSEWHERE : ELSEWHERE.replace('the article', 'them')]
          : []),
      ],
      buttons: distinct(citations, paragraphKey)
        .slice(0, AMOUNTS.checkedParagraphs)
        .map(({ article, paragraph }) => readButton(article, [paragraph])),
    };
  },
} satisfies MessageCommand;

function line(sentence: CheckedSentence, knowledge: Knowledge, voice: Voice): Item {
  const term = `“${asTyped(sentence.sentence)}”`;
  if (sentence.kind === 'absent') return { term, text: 'Nothing on it.' };
  if (sentence.kind === 'near') {
    const { article, paragraph } = sentence.nearest;
    return { term, text: `Nothing sure on it; nearest is ${placeOf(article, paragraph, knowledge)}.` };
  }
  const { kind, differs, strangers, isStory = false } = sentence;
  const text = sentence.text.replaceAll('\n', ' ');
  const { article, paragraph } = shownFor(sentence);
  const where = (number: number) => placeOf(article, number, knowledge);
  const unknown = strangers.length > 0 ? `${strangersSaid(strangers, voice)}. ` : '';
  const both = differs.map(
    (one) => `${differenceSaid(one, 'message', knowledge, voice)} (${where(one.paragraph)})`,
  );
  switch (kind) {
    case 'differs':
      return { term, text: `Differs. ${both.join('. ')}. ${unknown}${text}` };
    case 'says-so':
      return { term, text: `${voice.name(article)} says so (${where(paragraph)}): ${text}` };
    case 'something':
      if (isStory) return { term, text: `${unknown}${text}` };
      return { term, text: `${unknown}${voice.name(article)} on this (${where(paragraph)}): ${text}` };
  }
}

/** `¶ 3`; with its source where there are several articles. */
function placeOf(article: Article, paragraph: number, { articles }: Knowledge): string {
  return articles.length === 1 ? paragraphSigns([paragraph]) : citationLabel(article, paragraph);
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
