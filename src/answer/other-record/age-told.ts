import type { Person } from '../../content/knowledge.ts';
import { nameSource } from '../../language/name-source.ts';
import { saysSomething } from '../../language/read-words.ts';
import { type AgeWords, ageWordsOf } from '../../language/vocabulary/age-words.ts';
import type { Found } from '../../search/search.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { sentenceVerdict } from '../decide.ts';
import { type Question, tell } from '../tell.ts';
import { answerTuning } from '../tuning.ts';
import { isNamed } from '../whether/same-word.ts';
import { sentenceTelling } from './sentence-telling.ts';

/**
 * Of a question for the age of one person, which stands beside a name and in no word of the question: what tells who that
 * is, or the sentence of the best few paragraphs, where it has the age; undefined where none does, or where it is told already.
 */
export function ageTold(answer: Answer, found: Found, question: Question): Answer | undefined {
  const { search } = question.sources;
  const { reading, ranked } = found;
  const table = ageWordsOf(search.reader.language.code);
  if (!table?.asks.test(reading.text.toLowerCase())) return undefined;
  const [name, ...others] = reading.words.filter(isNamed);
  const own = reading.words.filter((word) => saysSomething(word) && !isNamed(word));
  if (!name || others.length > 0 || own.length > 1) return undefined;
  const person = search.facts.find((one) => one.kind === 'person' && `@${one.id}` === name.term);
  if (person?.kind !== 'person') return undefined;
  const age = ageOf(person, table);
  if (isAnswered(answer) && age.test(answer.text)) return undefined;
  if (age.test(person.says)) return tell({ kind: 'facts', facts: [person] }, found, question);
  for (const { paragraph } of ranked.slice(0, answerTuning.citations)) {
    const at = sentenceTelling(paragraph, (text) => age.test(text), search);
    const verdict = at === undefined ? undefined : sentenceVerdict(at, search);
    if (verdict) return tell(verdict, found, question);
  }
  return undefined;
}

/** Finds years beside the last part of a name. */
function ageOf({ name }: Person, { after: [between, end], before }: AgeWords): RegExp {
  const last = name.split(' ').at(-1) ?? name;
  const written = nameSource(last);
  const years = '\\d{1,3}';
  return new RegExp(
    `${written}${between}${years}${end}|\\b${years}${before} (?:\\p{L}+ ){0,2}${written}`,
    'u',
  );
}
