import type { Answer, WordMatch } from '../../../src/answer/answer.ts';
import type { Answers } from '../../../src/answer/answers.ts';
import type { Voice } from '../../../src/answer/voice.ts';
import type { Fact } from '../../../src/content/knowledge.ts';
import type { Saying } from '../../../src/language/sayings/say.ts';
import { AMOUNTS } from '../amounts.ts';
import { paragraphSigns, sourceLabel } from '../quotations/citation-label.ts';
import type { Item, Reply } from '../reply.ts';
import type { Teller } from '../teller.ts';
import { wordingNotes } from '../wording/wording-notes.ts';

/** How the answer to a question was found: what was used, which words met which, and how sure it is. */
export function howReply(question: string, answers: Answers): Reply {
  const answer = answers.ask(question);
  const { voice } = answers;
  const { say, phrases } = voice;
  const { matches, unaccounted, question: asked } = answer.receipt;
  return {
    tone: 'help',
    visibility: 'private',
    title: say('how.title'),
    text: phrases.quoted(asked),
    list: [
      ...used(answer, answers),
      ...WAYS.flatMap(({ term, how }) => wordsMet(say(term), matches, how)),
      ...(unaccounted.length > 0 ? [{ term: say('how.unaccounted'), text: unaccounted.join(', ') }] : []),
      { term: say('how.confidence'), text: confidence(answer, voice) },
      ...textsRead(answer, voice),
    ],
  };
}

/** Which text of which article was read, and how it is worded. */
function textsRead({ citations }: Answer, voice: Voice): Item[] {
  const { say, phrases } = voice;
  const articles = [...new Set(citations.map(({ article }) => article))];
  return articles.map((article) => {
    const version = say('how.version', { hash: article.hash });
    const notes = wordingNotes([article], phrases);
    return {
      term: say('how.read-in'),
      text: [sourceLabel(article, voice), version, ...notes].join(' · '),
    };
  });
}

type Ways = Extract<Saying, `how.${'names' | 'same' | 'forms' | 'meaning' | 'spelling' | 'asked'}`>;

/** In what order and under which names the ways in which words meet are shown. */
const WAYS: readonly { readonly term: Ways; readonly how: WordMatch['how'] }[] = [
  { term: 'how.names', how: 'name' },
  { term: 'how.same', how: 'same' },
  { term: 'how.forms', how: 'stem' },
  { term: 'how.meaning', how: 'synonym' },
  { term: 'how.spelling', how: 'spelling' },
  { term: 'how.asked', how: 'asked' },
];

function wordsMet(term: string, matches: readonly WordMatch[], how: WordMatch['how']): Item[] {
  const met = matches.filter((match) => match.how === how);
  const text = met.map(({ word, as }) =>
    word.toLowerCase() === as.toLowerCase() || how === 'asked' ? word : `${word} → ${as}`,
  );
  return met.length === 0 ? [] : [{ term, text: text.join(', ') }];
}

/** The facts and paragraphs behind an answer, or those that came nearest. */
function used(answer: Answer, teller: Teller): Item[] {
  if (answer.kind === 'topic-absent' || answer.kind === 'not-understood') return [];
  const { say } = teller.voice;
  const { articles } = teller.knowledge;
  const isNearest = answer.kind === 'detail-absent' || answer.kind === 'near';
  const term = say(isNearest ? 'how.nearest' : 'how.answered');
  const { facts, citations } = answer;
  const topic = answer.kind === 'near' ? undefined : answer.topic;
  if (topic !== undefined && answer.text.includes(topic.summary)) {
    const { description, command, paragraphs } = topic;
    return [{ term, text: say('how.topic', { topic: description, command }), paragraphs }];
  }
  if (facts.length === 0) {
    return citations.map(({ article, paragraph }) => ({
      term,
      text: [say('how.text', { articles: articles.length }), ...sourceOf(article.id, teller)].join(' · '),
      paragraphs: [paragraph],
    }));
  }
  const shown = facts.slice(0, AMOUNTS.usedFacts);
  const left = facts.slice(AMOUNTS.usedFacts).flatMap(({ paragraphs }) => paragraphs);
  return [
    ...shown.map((fact) => factLine(term, fact, teller)),
    ...(left.length === 0 ? [] : [{ term, text: say('how.more', { paragraphs: paragraphSigns(left) }) }]),
  ];
}

function factLine(term: string, { says, article, paragraphs }: Fact, teller: Teller): Item {
  return { term, text: [says, ...sourceOf(article, teller)].join(' · '), paragraphs };
}

/** Which article it is, where there are several. */
function sourceOf(id: string, { knowledge: { articles }, voice }: Teller): string[] {
  const article = articles.find((known) => known.id === id);
  return article === undefined || articles.length === 1 ? [] : [sourceLabel(article, voice)];
}

function confidence({ kind, receipt }: Answer, { say }: Voice): string {
  const isAnswer = kind === 'answer' || kind === 'article-says-unclear';
  const isSure = receipt.confidence >= receipt.threshold;
  const saying = isAnswer ? (isSure ? 'how.sure' : 'how.known') : isSure ? 'how.apart' : 'how.sure';
  return say(saying, { sure: percent(receipt.confidence), threshold: percent(receipt.threshold) });
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
