import type { Knowledge } from '../../content/knowledge.ts';
import type { FuzzyIndex } from '../../search/index/fuzzy.ts';
import { topicQuestion } from '../plan/topic-question.ts';
import { isQuestion, type WriteQuestion } from './write-question.ts';

/** Questions and topics for what was typed so far, ranked, those in a language first; on empty input the topics, since they lead everywhere. */
export function createSuggest(
  knowledge: Knowledge,
  fuzzy: FuzzyIndex,
  write: WriteQuestion,
  language: string,
): (typed: string, limit: number) => readonly string[] {
  const topics = knowledge.topics.map((topic) => topicQuestion(topic, write, language));
  const byTopic = new Map(knowledge.topics.map(({ id }, at) => [id, topics[at]]));
  const theirs = knowledge.facts.flatMap(({ abroad }) => abroad?.[language]?.question ?? []);
  const questions = knowledge.facts
    .filter(({ kind }) => kind !== 'gap')
    .flatMap(({ asked }) => asked.slice(0, PHRASINGS))
    .filter(isQuestion)
    .map(write);
  const offers = [...new Set([...topics, ...theirs, ...questions])].filter(
    (offer) => offer.length <= LONGEST,
  );
  const offered = new Set(offers);

  function like(typed: string, limit: number): readonly string[] {
    return fuzzy
      .search(typed, ['topic', 'phrasing'], limit)
      .map(({ line }) => (line.kind === 'topic' ? (byTopic.get(line.record) ?? '') : write(line.text)))
      .filter((offer) => offered.has(offer));
  }

  return (typed, limit) => {
    const asked = typed.trim().toLowerCase().slice(0, LONGEST_TYPED);
    if (!asked) return offers.slice(0, limit);
    const begins = offers.filter((offer) => offer.toLowerCase().startsWith(asked));
    const holds = offers.filter((offer) => offer.toLowerCase().includes(asked));
    const alike = begins.length + holds.length >= limit ? [] : like(asked, limit);
    return [...new Set([...begins, ...holds, ...alike])].slice(0, limit);
  };
}

/** Phrasings of each fact that are offered; more would offer the same thing in other words. */
const PHRASINGS = 6;
/** Discord shows and sends at most 100 characters of a choice. */
const LONGEST = 100;
/** Characters of what was typed that are looked at; nobody types more before choosing. */
const LONGEST_TYPED = 60;
