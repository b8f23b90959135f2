import type { Article, Fact } from '../content/knowledge.ts';
import { languageOf } from '../language/language.ts';
import type { Answer } from './answer.ts';
import { isAnswered } from './answer-kinds.ts';
import type { Answers } from './answers.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';

/** A way of asking that somebody linked to what answers it. */
export interface Linked {
  readonly phrasing: string;
  readonly to:
    | { readonly kind: 'fact'; readonly article: string; readonly fact: string }
    | { readonly kind: 'paragraph'; readonly article: string; readonly paragraph: number };
}

/**
 * The same answers, but that a question which is not answered gets what its words are linked to: the whole question, or
 * the words of it that nothing accounts for. What the search answers is never replaced.
 */
export function withLinks(answers: Answers, links: readonly Linked[]): Answers {
  if (links.length === 0) return answers;
  const keys = new Map(links.map((link) => [keyOf(link.phrasing, answers), link]));
  const linked = (answer: Answer): Answer => {
    if (isAnswered(answer)) return answer;
    const { question, unaccounted } = answer.receipt;
    const missing = 'missing' in answer && answer.missing.length > 0 ? answer.missing : unaccounted;
    for (const words of [question, missing.join(' ')]) {
      const key = keyOf(words, answers);
      const link = key === '' ? undefined : keys.get(key);
      const found = link && answerOf(link, answer, answers);
      if (found) return found;
    }
    return answer;
  };
  return {
    ...answers,
    ask: (question, sought) => linked(answers.ask(question, sought)),
    followUp: (question, before) => linked(answers.followUp(question, before)),
    speaking: (language) => withLinks(answers.speaking(language), links),
  };
}

/** The weighty words of a text, stemmed and in alphabetical order: the same for texts that ask the same in other forms. */
function keyOf(text: string, { knowledge }: Answers): string {
  const language = languageOf(knowledge.articles[0]?.language ?? '');
  const words = language.words(text);
  const weighty = words.filter((word) => !language.isStop(word));
  const stems = (weighty.length > 0 ? weighty : words).map(language.stem);
  return [...new Set(stems)].sort().join(' ');
}

/** What a link leads to; undefined when the knowledge no longer has it. */
function answerOf({ to }: Linked, { receipt: asked }: Answer, answers: Answers): Answer | undefined {
  const { articles, facts } = answers.knowledge;
  const article = articles.find(({ id }) => id === to.article);
  if (article === undefined) return undefined;
  const receipt = { ...asked, unaccounted: [], confidence: 1 };
  const isLinked = true;
  if (to.kind === 'paragraph') {
    const [citation] = citeParagraphs(article, [to.paragraph], [asked.question]);
    if (!citation) return undefined;
    return {
      kind: 'answer',
      text: citation.excerpt.text,
      facts: [],
      citations: [citation],
      receipt,
      isLinked,
    };
  }
  const fact = facts.find(({ id, article: of }) => of === to.article && id === to.fact);
  if (fact === undefined || !canAnswer(fact)) return undefined;
  return {
    kind: 'answer',
    text: fact.says,
    facts: [fact],
    citations: answers.citations(fact),
    receipt,
    isLinked,
  };
}

/** Whether a fact says something; a gap says only that an article does not. */
export function canAnswer({ kind }: Fact): boolean {
  return kind !== 'gap';
}

/** What a question may be linked to, the nearest first: facts of the nearest paragraphs, those paragraphs, then all others. */
export function linkTargets(phrasing: string, answers: Answers, most: number): readonly Linked['to'][] {
  const { knowledge } = answers;
  const { citations } = answers.ask(phrasing);
  const near = [...new Set(citations.map(({ article, paragraph }) => `${article.id} ${paragraph}`))];
  const placeOf = (article: string, paragraph: number) => {
    const at = near.indexOf(`${article} ${paragraph}`);
    return at < 0 ? near.length : at;
  };
  const facts = knowledge.facts.filter(canAnswer).map((fact) => ({
    to: { kind: 'fact', article: fact.article, fact: fact.id } as const,
    place: Math.min(...fact.paragraphs.map((paragraph) => placeOf(fact.article, paragraph)), near.length),
  }));
  const paragraphs = knowledge.articles.flatMap((article: Article) =>
    article.paragraphs.map(({ number }) => ({
      to: { kind: 'paragraph', article: article.id, paragraph: number } as const,
      place: placeOf(article.id, number),
    })),
  );
  // A passage before the facts about it, and what is not near only as long as there is room.
  return [...paragraphs, ...facts]
    .sort((one, other) => one.place - other.place)
    .slice(0, most)
    .map(({ to }) => to);
}
