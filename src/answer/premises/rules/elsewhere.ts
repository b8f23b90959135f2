import { ANY_SPEECH, NAMING, SHARED, SPEECH, VAGUE, WRITING } from '../../../language/en/verbs.ts';
import type { Rule } from '../compared.ts';
import type { Deed } from '../deeds/deeds.ts';
import type { Party } from '../deeds/parties.ts';
import { isToldAs } from './deeds.ts';

/** A deed and where it stands. */
export interface DeedTold {
  readonly deed: Deed;
  /** Whoever is named in that sentence. */
  readonly parties: readonly Party[];
  /** What the words of that sentence stand for. */
  readonly terms: ReadonlySet<string>;
  readonly paragraph: number;
}

/**
 * Whatever is shown, the articles tell the deed of somebody else: of whom it is said to be done to (*did Lund tell Novak*
 * where Novak told Lund), or of another one with the same thing (*did Lund plead guilty*). Only where they never tell it
 * of the one who is asked about.
 */
export const elsewhere: Rule = (asked, _shown, { told, isSame, nameOf, isNamed }) => {
  for (const deed of asked.deeds) {
    const [doer, ...more] = deed.doers;
    if (!doer || more.length > 0 || deed.isDenied || deed.isThought || !deed.isSure) continue;
    // Two meet each other.
    if (deed.verb.some((term) => SHARED.has(term))) continue;
    // To tell somebody is not just to say.
    const [verb = ''] = deed.verb;
    const verbs = SPEECH.has(verb) ? [verb] : deed.verb;
    const same = told().filter((one) => one.deed.verb.some((term) => verbs.includes(term)));
    if (
      isToldAs(
        asked.deeds,
        deed,
        same.map((one) => one.deed),
        isSame,
      )
    )
      continue;
    const isOwn = (party: Party) => isSame(party, doer);
    if (
      same.some(
        (one) => one.deed.doers.some(isOwn) || (one.deed.doers.length === 0 && one.parties.some(isOwn)),
      )
    )
      continue;
    const found = turned(deed, doer) ?? another(deed, doer);
    if (found) return [{ kind: 'doer', asked: doer.text, says: found.says, paragraph: found.paragraph }];

    /** `Sir Tom` is Tom Brask. */
    function isCalledSo(parties: readonly Party[]): boolean {
      const last = doer?.text.split(' ').at(-1)?.toLowerCase() ?? '';
      return parties.some((party) => `${nameOf(party)} ${party.text}`.toLowerCase().includes(last));
    }

    function turned(one: Deed, own: Party) {
      const [target] = one.targets;
      const there =
        target &&
        same.find(
          ({ deed: other, parties }) =>
            other.isSure &&
            other.doers.some((party) => isSame(party, target)) &&
            (other.targets.some((party) => isSame(party, own)) ||
              (other.isToOther && parties.some((party) => isSame(party, own)))),
        );
      return there && target ? { says: nameOf(target), paragraph: there.paragraph } : undefined;
    }

    function another(one: Deed, own: Party) {
      const isSaying = one.verb.some((term) => SPEECH.has(term) || ANY_SPEECH.has(term));
      const isWork = one.verb.some((term) => WRITING.has(term));
      // What somebody called something is theirs alone: *a burglary with a bouquet*.
      const isNaming =
        isNamed(own) && one.verb.some((term) => NAMING.has(term)) && one.things.length >= NAMED_BY;
      if (one.verb.some((term) => VAGUE.has(term)) || (isSaying && !isWork && !isNaming)) return undefined;
      const alike = same.filter(
        ({ deed: other, terms }) =>
          other.isSure &&
          !other.isDenied &&
          other.doers.length > 0 &&
          (isNaming ? one.things.every((keys) => keys.some((key) => terms.has(key))) : isOnAll(one, other)),
      );
      const [first] = alike;
      const [party] = first?.deed.doers ?? [];
      if (
        !first ||
        !party ||
        one.things.length === 0 ||
        isCalledSo(first.deed.doers) ||
        alike.some(({ deed: other }) => !other.doers.some((each) => isSame(each, party)))
      )
        return undefined;
      return { says: first.deed.doers.map(nameOf).join(' and '), paragraph: first.paragraph };
    }
  }
  return [];
};

/** Whether one deed is done with everything that the other is done with. */
function isOnAll(asked: Deed, told: Deed): boolean {
  return asked.things.every((terms) => terms.some((term) => told.about.includes(term)));
}

/** Words of what somebody is said to have called something, at least. */
const NAMED_BY = 2;
