import type { Article, Fact, Person } from '../../content/knowledge.ts';
import { SHARED, TROOPS } from '../../language/en/verbs.ts';
import { type ClaimWord, isQuality, type ReadClaim } from './claim-words.ts';
import { type Deed, deedsIn } from './deeds.ts';
import type { Difference } from './difference.ts';
import type { Party } from './parties.ts';
import { isAnySpeech, isSpeech } from './speech.ts';
import { isStrangeName, type Told } from './strange-name.ts';

/**
 * Compares who does what in a question with who does it in the fact that answers: *did Ukraine invade Russia* has
 * another doer than *Russia invaded Ukraine*, and *what did Merz tell reporters* another speaker than Macron.
 *
 * Reported only when question and fact have the same verb, and neither the fact nor a paragraph it rests on has the
 * member's doer for it.
 */
export function createDeedsDiffer(people: readonly Person[], readClaim: ReadClaim, told: Told) {
  const nationOf = new Map(
    people.map(({ id, of = '' }) => [`@${id}`, readClaim(of).find(({ nation }) => nation)?.nation]),
  );
  const names = new Map(people.map(({ id, name }) => [`@${id}`, name]));
  const known = new WeakMap<Fact, readonly Deed[]>();

  return (question: string, fact: Fact, article: Article): readonly Difference[] => {
    if (fact.kind === 'gap' || fact.kind === 'person') return [];
    const asked = deeds(question, false).filter(({ isDenied }) => !isDenied);
    if (asked.length === 0) return [];
    const own = deedsOf(fact);
    const [paragraph = 0] = fact.paragraphs;
    const cited = () =>
      fact.paragraphs.flatMap((number) => deeds(article.paragraphs[number - 1]?.text ?? '', true));
    for (const deed of asked) {
      // “Did Trump call Putin crazy or Putin Trump” has it right too.
      if (asked.some((other) => isSameVerb(other, deed) && own.some((one) => isTold(other, one)))) continue;
      // “Ukraine occupied” may be what is done to it.
      if (deed.isEither && meet(deed.doers, partiesIn(fact.says))) continue;
      const found = spoken(deed, fact) ?? (isAnySpeech(deed) ? undefined : done(deed, own, cited));
      if (found) return [{ ...found, paragraph }];
    }
    return [];
  };

  function deedsOf(fact: Fact): readonly Deed[] {
    const kept = known.get(fact) ?? deeds(fact.says, true);
    known.set(fact, kept);
    return kept;
  }

  function deeds(text: string, isFact: boolean): readonly Deed[] {
    const words = readClaim(text);
    return deedsIn({ words, isFact, partyAt: (at) => partyAt(words, at) });
  }

  function partyAt(words: readonly ClaimWord[], at: number): Party | undefined {
    const one = words[at];
    if (!one) return undefined;
    const { text, person, nation } = one;
    if (person !== undefined) return { text, key: `@${person}` };
    if (nation !== undefined) {
      if (!isQuality(one)) return { text, key: nation };
      const troops = words[at + 1]?.text;
      return troops && TROOPS.test(troops) ? { text: `${text} ${troops}`, key: nation } : undefined;
    }
    // A name in small letters is looked for only where nothing else stands: “did biden host”.
    const isPlace = /^\p{Lu}/u.test(text) || ASKING.test(words[at - 1]?.text ?? '');
    return isPlace && isStrangeName(one, words, told) ? { text, key: text.toLowerCase() } : undefined;
  }

  function isSame(one: Party, other: Party): boolean {
    return (
      one.key === other.key || nationOf.get(one.key) === other.key || nationOf.get(other.key) === one.key
    );
  }

  function meet(some: readonly Party[], others: readonly Party[]): boolean {
    return some.some((one) => others.some((other) => isSame(one, other)));
  }

  /** Whether a deed of the question is the fact's. */
  function isTold(asked: Deed, own: Deed): boolean {
    return (
      isSameVerb(asked, own) &&
      SIDES.every(([side]) => asked[side].length === 0 || meet(asked[side], own[side]))
    );
  }

  /** Whoever says what somebody else says. */
  function spoken(deed: Deed, fact: Fact): Found | undefined {
    if (fact.kind !== 'statement' || fact.speaker === undefined || !isSpeech(deed) || deed.isThought)
      return undefined;
    const text = names.get(`@${fact.speaker}`);
    const [doer] = deed.doers;
    if (text === undefined || !doer) return undefined;
    // Whoever is passed on says it too, and whoever else the fact names may have said a part of it.
    const others = [fact.says, names.get(`@${fact.about}`) ?? fact.about ?? ''].flatMap(partiesIn);
    const speakers = [{ key: `@${fact.speaker}`, text }, ...others];
    return meet(deed.doers, speakers) ? undefined : { kind: 'doer', asked: doer.text, says: text };
  }

  function done(deed: Deed, own: readonly Deed[], cited: () => readonly Deed[]): Found | undefined {
    const same = own.filter((one) => isSameVerb(one, deed));
    const [first] = same;
    // What is only thought of is compared with what the fact has so too: *Trump may press Zelensky*.
    if (!first || (deed.isThought && !first.isThought)) return undefined;
    const { partner } = deed;
    const isShared = partner && deed.verb.some((term) => SHARED.test(term));
    if (isShared && meet([partner], first.doers)) return undefined;
    const all = () => [...same, ...cited().filter((one) => isSameVerb(one, deed))];
    for (const [side, kind] of SIDES) {
      const [theirs] = deed[side];
      const [mine] = first[side];
      if (!theirs || !mine) continue;
      if (all().some((one) => meet(one[side], deed[side]))) continue;
      return { kind, asked: theirs.text, says: nameOf(mine) };
    }
    return undefined;
  }

  function partiesIn(text: string): readonly Party[] {
    const words = readClaim(text);
    return words.flatMap((_, at) => partyAt(words, at) ?? []);
  }

  function nameOf({ key, text }: Party): string {
    return names.get(key) ?? text;
  }
}

const SIDES = [
  ['doers', 'doer'],
  ['targets', 'target'],
] as const;

function isSameVerb(one: Deed, other: Deed): boolean {
  return one.verb.some((term) => other.verb.includes(term));
}

type Found = Omit<Difference, 'paragraph'>;

/** Words after which whoever does something stands in a question. */
const ASKING = /^(is|was|did|does|has|have|had|will|would|could|can|should|why|when|how)$/i;
