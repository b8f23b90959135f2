import type { Citation } from '../src/answer/answer.ts';
import { type CheckedSentence, checkText } from '../src/answer/check/check-text.ts';
import type { Article } from '../src/content/knowledge.ts';
import { sayIn } from '../src/language/sayings/say.ts';
import { AMOUNTS } from './reply/amounts.ts';
import { readButton } from './reply/buttons/passage-buttons.ts';
import type { MessageCommand, MessageDeclaration, TargetMessage } from './reply/command/command.ts';
import { onEveryMessage } from './reply/command/everywhere.ts';
import { localizations } from './reply/command/named.ts';
import { citationLabel, paragraphSigns } from './reply/quotations/citation-label.ts';
import { quotationOf } from './reply/quotations/quotation-of.ts';
import { type Item, notice, type Reply } from './reply/reply.ts';
import type { Teller } from './reply/teller.ts';
import { asTyped } from './reply/wording/as-typed.ts';
import { checkVerdict } from './reply/wording/check-verdict.ts';
import { differenceSaid, strangersSaid } from './reply/wording/differences-said.ts';
import { withinQuotation } from './reply/wording/within-quotation.ts';

const declaration = {
  ...onEveryMessage,
  name: sayIn('en')('command.check.name'),
  name_localizations: localizations('command.check.name'),
} as const satisfies MessageDeclaration;

type Found = Extract<CheckedSentence, { readonly citations: unknown }>;

/** Compares a message with the article, sentence by sentence, under one verdict for all of it. */
export default {
  declaration,
  description: (language) => sayIn(language)('command.check.description'),
  run(message: TargetMessage, answers): Reply {
    const { say, titles, phrases } = answers.voice;
    const { text, isAutomatic } = message;
    if (isAutomatic) return notice(say('check.automatic'));
    if (text.trim() === '') return notice(say('check.empty'));
    const { sentences, left } = checkText(text, answers);
    if (sentences.length === 0) return notice(say('check.nothing'));

    const found = sentences.filter((sentence): sentence is Found => 'citations' in sentence);
    const quoted = distinct(found, (one) => `${paragraphKey(shownFor(one))} ${shownFor(one).excerpt.start}`);
    const citations = quoted.map(shownFor);
    return {
      ...checkVerdict(
        sentences.map(({ kind }) => kind),
        message,
        answers.voice,
      ),
      visibility: 'private',
      list: sentences.map((sentence) => line(sentence, answers)),
      quotations: quoted.map((one) => quotationOf(shownFor(one), answers, one.facts)),
      notes: [
        ...(left > 0 ? [say('check.left', { count: left })] : []),
        ...(found.length < sentences.length ? [say('check.elsewhere', { articles: titles.length })] : []),
      ],
      buttons: distinct(citations, paragraphKey)
        .slice(0, AMOUNTS.checkedParagraphs)
        .map(({ article, paragraph }) => readButton(article, [paragraph], phrases)),
    };
  },
} satisfies MessageCommand;

function line(sentence: CheckedSentence, teller: Teller): Item {
  const { knowledge, voice } = teller;
  const { say } = voice;
  const term = voice.phrases.quoted(withinQuotation(asTyped(sentence.sentence)));
  if (sentence.kind === 'absent') return { term, text: say('check.absent') };
  if (sentence.kind === 'near') {
    const { article, paragraph } = sentence.nearest;
    return { term, text: say('check.near', { place: placeOf(article, paragraph, teller) }) };
  }
  const { kind, differs, strangers, isStory = false } = sentence;
  const text = sentence.text.replaceAll('\n', ' ');
  const { article, paragraph } = shownFor(sentence);
  const where = (number: number) => placeOf(article, number, teller);
  const unknown = strangers.length > 0 ? `${strangersSaid(strangers, voice)}. ` : '';
  const both = differs.map(
    (one) => `${differenceSaid(one, 'message', knowledge, voice)} (${where(one.paragraph)})`,
  );
  switch (kind) {
    case 'differs':
      return {
        term,
        text: say('check.differs', { differences: both.join('. '), text: `${unknown}${text}` }),
      };
    case 'says-so':
      return {
        term,
        text: say('check.says-so', { article: voice.name(article), place: where(paragraph), text }),
      };
    case 'something':
      if (isStory) return { term, text: `${unknown}${text}` };
      return {
        term,
        text: `${unknown}${say('check.something', { article: voice.name(article), place: where(paragraph), text })}`,
      };
  }
}

/** `¶ 3`; with its source where there are several articles. */
function placeOf(article: Article, paragraph: number, { knowledge, voice }: Teller): string {
  return knowledge.articles.length === 1
    ? paragraphSigns([paragraph])
    : citationLabel(article, voice, paragraph);
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
