import type { Answer, WordMatch } from '../../../src/answer/answer.ts';
import type { Answers } from '../../../src/answer/answers.ts';
import type { Article, Fact } from '../../../src/content/knowledge.ts';
import { AMOUNTS } from '../amounts.ts';
import { paragraphSigns, sourceLabel } from '../quotations/citation-label.ts';
import type { Item, Reply } from '../reply.ts';
import { wordingNotes } from '../wording/wording-notes.ts';

/** How the answer to a question was found: what was used, which words met which, and how sure it is. */
export function howReply(question: string, answers: Answers): Reply {
  const answer = answers.ask(question);
  const { matches, unaccounted, question: asked } = answer.receipt;
  return {
    tone: 'help',
    visibility: 'private',
    title: 'How this was found',
    text: `“${asked}”`,
    list: [
      ...used(answer, answers.knowledge.articles),
      ...WAYS.flatMap(({ term, how }) => wordsMet(term, matches, how)),
      ...(unaccounted.length > 0 ? [{ term: 'Found nothing for', text: unaccounted.join(', ') }] : []),
      { term: 'Confidence', text: confidence(answer) },
      ...textsRead(answer),
    ],
  };
}

/** Which text of which article was read, and how it is worded. */
function textsRead({ citations }: Answer): Item[] {
  const articles = [...new Set(citations.map(({ article }) => article))];
  return articles.map((article) => {
    const version = `version ${article.hash} of the text`;
    return { term: 'Read in', text: [sourceLabel(article), version, ...wordingNotes([article])].join(' · ') };
  });
}

/** In what order and under which names the ways in which words meet are shown. */
const WAYS: readonly { readonly term: string; readonly how: WordMatch['how'] }[] = [
  { term: 'Names', how: 'name' },
  { term: 'Same words', how: 'same' },
  { term: 'Other forms', how: 'stem' },
  { term: 'Same meaning', how: 'synonym' },
  { term: 'Spelling', how: 'spelling' },
  { term: 'Known from other questions', how: 'asked' },
];

function wordsMet(term: string, matches: readonly WordMatch[], how: WordMatch['how']): Item[] {
  const met = matches.filter((match) => match.how === how);
  const text = met.map(({ word, as }) =>
    word.toLowerCase() === as.toLowerCase() || how === 'asked' ? word : `${word} → ${as}`,
  );
  return met.length === 0 ? [] : [{ term, text: text.join(', ') }];
}

/** The facts and paragraphs behind an answer, or those that came nearest. */
function used(answer: Answer, articles: readonly Article[]): Item[] {
  if (answer.kind === 'topic-absent' || answer.kind === 'not-understood') return [];
  const term = answer.kind === 'detail-absent' || answer.kind === 'near' ? 'Nearest' : 'Answered from';
  const { facts, citations } = answer;
  const topic = answer.kind === 'near' ? undefined : answer.topic;
  if (topic !== undefined && answer.text.includes(topic.summary)) {
    return [
      { term, text: `all about “${topic.description}”, /${topic.command}`, paragraphs: topic.paragraphs },
    ];
  }
  if (facts.length === 0) {
    return citations.map(({ article, paragraph }) => ({
      term,
      text: [
        articles.length === 1 ? 'the article’s text' : 'its text',
        ...sourceOf(article.id, articles),
      ].join(' · '),
      paragraphs: [paragraph],
    }));
  }
  const shown = facts.slice(0, AMOUNTS.usedFacts);
  const left = facts.slice(AMOUNTS.usedFacts).flatMap(({ paragraphs }) => paragraphs);
  return [
    ...shown.map((fact) => factLine(term, fact, articles)),
    ...(left.length === 0 ? [] : [{ term, text: `and more in ${paragraphSigns(left)}` }]),
  ];
}

function factLine(term: string, { says, article, paragraphs }: Fact, articles: readonly Article[]): Item {
  return { term, text: [says, ...sourceOf(article, articles)].join(' · '), paragraphs };
}

/** Which article it is, where there are several. */
function sourceOf(id: string, articles: readonly Article[]): string[] {
  const article = articles.find((known) => known.id === id);
  return article === undefined || articles.length === 1 ? [] : [sourceLabel(article)];
}

function confidence({ kind, receipt: { confidence: sure, threshold } }: Answer): string {
  const isAnswer = kind === 'answer' || kind === 'article-says-unclear';
  const known = isAnswer && sure < threshold ? '; but somebody wrote down this very way of asking' : '';
  const apart = !isAnswer && sure >= threshold ? ' for the nearest; but it does not answer this' : '';
  return `${percent(sure)}${apart}; I answer from ${percent(threshold)} on${known}`;
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
