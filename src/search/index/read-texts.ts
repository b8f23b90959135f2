import type { Article } from '../../content/knowledge.ts';
import type { ReadWord } from '../../language/read-words.ts';
import type { Reader } from '../../language/reading.ts';
import { featuresOf } from '../rank/features.ts';
import type { WrittenRecord } from '../records.ts';
import { gramsOf } from './grams.ts';

/** The words of a fact: of its answer and fields, of each way of asking, and of the paragraphs it rests on. */
export function readFact(fact: WrittenRecord, articles: readonly Article[], reader: Reader) {
  const article = articles.find(({ id }) => id === fact.article);
  const says = reader.read([fact.says, ...fieldsOf(fact)].join('\n')).words;
  const readings = fact.asked.map((text) => reader.read(text));
  const isGap = fact.kind === 'gap';
  const cited = isGap ? [] : fact.paragraphs.map((number) => article?.paragraphs[number - 1]?.text ?? '');
  return {
    says,
    asked: readings.map(({ words }) => words),
    cited: cited.map((text) => reader.read(text).words),
    features: [...(isGap ? [] : [reader.read(fact.says)]), ...readings].map(featuresOf),
  };
}

/** What a fact tells beside its answer. */
function fieldsOf(fact: WrittenRecord): readonly string[] {
  switch (fact.kind) {
    case 'person':
      return [fact.name, `${fact.role} ${fact.of ?? ''}`, ...fact.also];
    case 'term':
      return [fact.name, ...fact.also];
    case 'event':
      return [fact.name, fact.when ?? '', fact.where ?? ''];
    case 'statement':
      return [fact.quote ?? '', fact.to ?? '', fact.when ?? ''];
    case 'number':
      return [fact.value, fact.of];
    case 'gap':
      return [fact.missing];
    case 'topic':
      return [];
  }
}

/** What words count as: their terms, and the groups of words that mean nearly the same. */
export function termsOf(words: readonly ReadWord[]): readonly string[] {
  return words.filter(({ stop }) => !stop).flatMap(({ term, groups }) => [term, ...groups]);
}

/** The small words: questions borrow those of the text too. */
export function stopsIn(words: readonly ReadWord[]): readonly string[] {
  return words.filter(({ stop }) => stop).map(({ as }) => as);
}

export function gramsIn(words: readonly ReadWord[]): readonly string[] {
  return words.filter(({ stop }) => !stop).flatMap(({ as }) => gramsOf(as));
}
