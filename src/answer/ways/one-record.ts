import type { Language } from '../../language/language.ts';
import type { Answer } from '../answer.ts';
import { isAnswered } from '../answer-kinds.ts';
import { ageTold } from '../other-record/age-told.ts';
import { besidePerson, carriedBySome, doneByAnother, wholeBySome } from '../other-record/another-record.ts';
import { refuseOtherHolder } from '../other-record/other-holder.ts';
import { besideOtherSide } from '../other-record/other-side.ts';
import { besideUntold } from '../other-record/untold.ts';
import { askedOfFirst } from '../plan/listed-people.ts';
import { type Question, tellStory } from '../tell.ts';
import { refuseUnnamed } from '../unnamed/refuse-unnamed.ts';
import { tellName } from '../unnamed/tell-name.ts';
import { decideStory } from '../versions/story.ts';

/** Answers with the one record that fits best, or says that there is none; `looked` is what is looked up. */
export function oneRecord(question: Question, looked: string): Answer {
  const { sources } = question;
  const answer = lookUp(looked);
  if (isAnswered(answer)) return answer;
  // A number or day that no article has hides what it has instead: that is told only where it differs.
  const left = withoutAmounts(looked, sources.search.reader.language);
  const other = left === looked ? answer : lookUp(left);
  const { differs = [] } = isAnswered(other) ? other : {};
  return differs.some(({ kind }) => AMOUNTS.has(kind)) ? other : answer;

  function lookUp(words: string): Answer {
    const { search } = sources;
    const reading = search.reader.read(sources.calendar.inTheirWords(words));
    const found = search.find(askedOfFirst(reading, search.people));
    const told = decideStory({ ...found, reading }, search, sources.togetherness(reading.words));
    const answer = tellStory(told, question);
    const better =
      ageTold(answer, told.found, question) ??
      doneByAnother(answer, told.found, question) ??
      carriedBySome(answer, told.found, question) ??
      wholeBySome(answer, told.found, question) ??
      besideOtherSide(answer, told.found, question) ??
      besidePerson(answer, told.found, question) ??
      besideUntold(answer, told.found, question) ??
      answer;
    const refused =
      refuseUnnamed(better, told.found, question) ?? refuseOtherHolder(better, told.found, question);
    return refused ?? tellName(better, told.found, question) ?? better;
  }
}

/** What is compared of a number or a day. */
const AMOUNTS: ReadonlySet<string> = new Set(['number', 'weekday', 'month', 'year']);

/** A question without its numbers and days. */
function withoutAmounts(sought: string, language: Language): string {
  return sought
    .split(' ')
    .filter((piece) => language.words(piece).every((word) => language.detailOf(word) === undefined))
    .join(' ');
}
