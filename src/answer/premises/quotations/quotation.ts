import { NOT } from '../../../language/en/verbs.ts';
import { languageOf } from '../../../language/language.ts';
import type { Claim, Rule } from '../compared.ts';
import type { Party } from '../deeds/parties.ts';
import type { Quoted } from './quotations.ts';

/** Words between quotation marks that an article has nearly so: one that says something is another, or a *not* is left out. */
export const quotation: Rule = ({ text }, _shown, { quotedIn }) =>
  quotedIn(text).flatMap(({ words, run, changed, instead, paragraph, article }) => {
    const isChanged = changed.some(says) && instead.length > 0;
    if (!isChanged && !instead.some((word) => NOT.test(word))) return [];
    return [{ kind: 'quotation', asked: words, says: run, paragraph, article }];
  });

/** What an article quotes is put into the mouth of somebody whom its paragraph does not name. */
export const quoter: Rule = (asked, _shown, known) => {
  for (const quoted of known.quotedIn(asked.text)) {
    const [theirs, ...others] = namedOutside(asked, quoted);
    if (!theirs || others.length > 0) continue;
    const by = known.quotedBy(quoted);
    if (!by || by.others.some((one) => known.isSame(one, theirs)) || known.isSame(by.speaker, theirs))
      continue;
    const { paragraph, article } = quoted;
    const name = known.nameOf(by.speaker);
    // Whoever is no person of the facts is called as a fact has it.
    const says = name === by.speaker.key ? by.speaker.text : name;
    return [{ kind: 'doer', asked: theirs.text, says, paragraph, article }];
  }
  return [];
};

/** Whoever a claim names outside its quotation; a state speaks through many. */
function namedOutside({ words, partyAt }: Claim, { start, end }: Quoted): readonly Party[] {
  const found = words.flatMap((word, at) =>
    word.nation === undefined &&
    (word.end <= start || word.start >= end) &&
    !OF_PLACE.test(words[at - 1]?.text ?? '')
      ? (partyAt(at) ?? [])
      : [],
  );
  return [...new Map(found.map((one) => [one.key, one])).values()];
}

function says(word: string): boolean {
  return !languageOf('en').isStop(word);
}

/** Words before where somebody is or comes from. */
const OF_PLACE = /^(?:in|at|near|from|on)$/iu;
