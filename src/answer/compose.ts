import type { Reading } from '../language/reading.ts';
import type { Found, Search } from '../search/search.ts';
import { sentenceAt, sentencesAt, textAt } from '../search/sentence-at.ts';
import type { Answer, Citation, Receipt } from './answer.ts';
import { articleOf, citeFacts } from './cite/cite-facts.ts';
import { citeParagraphs } from './cite/cite-paragraphs.ts';
import { type Verdict, wholeQuestion } from './decide.ts';
import { sidesOf } from './lookup/opposing.ts';
import { detailAbsent, notTogether, notUnderstood, topicAbsent } from './refusals.ts';
import type { Sources } from './sources.ts';
import type { Question } from './tell.ts';
import { readTopic, topicAnswer } from './topic-answer.ts';
import { answerTuning } from './tuning.ts';

/** What a member gets to see of a verdict. */
export function compose(told: Verdict, found: Found, { asked, shownAs, sources }: Question): Answer {
  const { knowledge, search, suggestions, voice, untold = [] } = sources;
  const { phrases, titles } = voice;
  // Words that nobody could look up are not words that an article does not have.
  const verdict = untold.length > 0 && found.ranked.length > 0 ? withoutDenial(told) : told;
  const receipt: Receipt = {
    question: shownAs,
    language: voice.language,
    matches: [],
    unaccounted: [],
    confidence: found.confidence,
    threshold: wholeQuestion(search).sureFrom,
  };
  switch (verdict.kind) {
    case 'facts': {
      const { facts } = verdict;
      const text = facts.map(({ says }) => says).join(' ');
      const citations = citeFacts(facts, [asked, ...facts.map(({ says }) => says)], knowledge).slice(
        0,
        answerTuning.citations,
      );
      const isUnclear = facts.some((fact) => fact.kind === 'statement' && fact.unclear);
      const topic = knowledge.topics.find((topic) => topic.facts.includes(facts[0]?.id ?? ''));
      return {
        kind: isUnclear ? 'article-says-unclear' : 'answer',
        text,
        facts,
        citations,
        receipt,
        ...(topic ? { topic } : {}),
        ...sidesOf(facts, knowledge),
      };
    }
    case 'topic': {
      return topicAnswer(readTopic([verdict.topic], knowledge), receipt, knowledge);
    }
    case 'sentence': {
      const { citation, text } = verdict;
      return { kind: 'answer', text, facts: [], citations: [citation], receipt };
    }
    case 'near':
      return {
        kind: 'near',
        text: untold.length > 0 ? phrases.nearUntold(titles, untold) : phrases.near(titles),
        facts: [],
        citations: nearest(found, search).map((one, at) => (at === 0 ? withItsParagraph(one, search) : one)),
        receipt,
      };
    case 'apart':
      return notTogether(verdict.apart, asked, knowledge, receipt, voice);
    case 'gap': {
      const { gap } = verdict;
      const article = articleOf(gap, knowledge);
      const citations = citeParagraphs(article, gap.paragraphs, [asked, gap.says]);
      return {
        kind: 'detail-absent',
        text: voice.titled(gap.says, article),
        missing: [gap.missing],
        facts: [gap],
        citations,
        receipt,
      };
    }
    case 'detail-absent':
      return detailAbsent(
        missingIn(verdict.missing, sources),
        nearest(found, search).slice(0, 1),
        receipt,
        voice,
      );
    case 'topic-absent':
      return topicAbsent(missingIn(verdict.missing, sources), receipt, voice);
    case 'not-understood':
      return notUnderstood(suggestions, receipt, voice);
  }
}

function withoutDenial(verdict: Verdict): Verdict {
  return verdict.kind === 'detail-absent' || verdict.kind === 'topic-absent' ? { kind: 'near' } : verdict;
}

/** Words that nothing has, as the member wrote them. */
function missingIn(words: readonly string[], { written }: Sources): readonly string[] {
  return written ? words.flatMap((word) => written(word) ?? []) : words;
}

/**
 * The best paragraphs that are not far behind the first, best first, each with the sentence that most likely tells what is
 * asked for.
 */
export function nearest({ ranked, telling, reading }: Found, search: Search): readonly Citation[] {
  const from = (ranked[0]?.score ?? 0) - answerTuning.nearWithin;
  const near = ranked.slice(0, answerTuning.citations).filter(({ score }) => score >= from);
  return near.flatMap((one) => {
    const sentence = sentenceAt(search, naming(reading, one.paragraph, telling(one.paragraph), search));
    if (!sentence) return [];
    const { article, paragraph, whole, start, end } = sentence;
    return [{ article, paragraph, excerpt: { text: whole.slice(start, end), start, end } }];
  });
}

/** A passage with what stands around it in its paragraph, as far as that is short: what is asked for may be told beside it. */
function withItsParagraph(citation: Citation, { articles, index }: Search): Citation {
  const { article, paragraph, excerpt } = citation;
  const whole = article.paragraphs[paragraph - 1]?.text ?? '';
  if (whole.length <= answerTuning.nearLong)
    return { ...citation, excerpt: { text: whole, start: 0, end: whole.length } };
  const at = index.paragraphs.findIndex(
    ([place, number]) => articles[place] === article && number === paragraph,
  );
  const ends = sentencesAt(at, { index }).flatMap((one) => sentenceAt({ articles, index }, one)?.end ?? []);
  const end = ends.findLast((one) => one - excerpt.start <= answerTuning.nearLong && one >= excerpt.end);
  return end === undefined
    ? citation
    : { ...citation, excerpt: { text: whole.slice(excerpt.start, end), start: excerpt.start, end } };
}

/** The sentence of a paragraph that names whoever is asked about, where the one given does not; else that one. */
function naming({ words }: Reading, paragraph: number, told: number, search: Search): number {
  const asked = words.filter(({ term }) => search.people.has(term.slice(1)));
  const names = (at: number) =>
    search.reader.read(textAt(search, at)).words.some(({ term }) => asked.some((one) => one.term === term));
  if (asked.length === 0 || names(told)) return told;
  return sentencesAt(paragraph, search).find(names) ?? told;
}
