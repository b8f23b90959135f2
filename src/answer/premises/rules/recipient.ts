import { GET, GIVE, PREPOSITION } from '../../../language/en/verbs.ts';
import type { Claim, Known, Rule } from '../compared.ts';
import type { Party } from '../deeds/parties.ts';
import { isBetween } from '../deeds/verb-words.ts';

/**
 * Who gets something is another one: *the deal that gave Ukraine a stake* where the United States received the stake. Only
 * where question and answer each tell of one who gets the same thing.
 */
export const recipient: Rule = (asked, { says }, about) => {
  for (const theirs of gettingIn(asked, about)) {
    const own = gettingIn(says, about).filter(({ things }) =>
      things.some((key) => theirs.things.includes(key)),
    );
    const [mine] = own;
    if (!mine || own.some(({ party }) => about.isSame(party, theirs.party))) continue;
    const kind = theirs.isDoer ? 'doer' : 'target';
    return [{ kind, asked: theirs.party.text, says: about.nameOf(mine.party) }];
  }
  return [];
};

/** Who gets what, as a text has it. */
interface Getting {
  readonly party: Party;
  /** They stand where whoever does it stands, *Norway received*. */
  readonly isDoer: boolean;
  /** What the words right after stand for. */
  readonly things: readonly string[];
}

function gettingIn({ words, partyAt }: Claim, { keysOf }: Known): readonly Getting[] {
  return words.flatMap((verb, at): readonly Getting[] => {
    const isDoer = GET.test(verb.text);
    if (!isDoer && !GIVE.test(verb.text)) return [];
    let before = at - 1;
    while (before >= 0 && isBetween(words, before)) before--;
    const place = isDoer ? before : at + 1 + Number(/^the$/iu.test(words[at + 1]?.text ?? ''));
    const party = partyAt(place);
    if (!party || (isDoer && words[before + 1]?.isApart)) return [];
    const after = words.slice((isDoer ? at : place) + 1, (isDoer ? at : place) + 1 + REACH);
    const end = after.findIndex(({ text, isApart }) => isApart || PREPOSITION.test(text));
    const things = after.slice(0, end < 0 ? undefined : end).flatMap(keysOf);
    return things.length > 0 ? [{ party, isDoer, things }] : [];
  });
}

/** Words after whoever gets it among which it stands what. */
const REACH = 4;
