import type { Article, Fact, Person } from '../content/knowledge.ts';
import { type ClaimWord, isQuality, type ReadClaim } from './claim-words.ts';
import { type Deed, deedsIn } from './deeds.ts';
import type { Difference } from './difference.ts';
import type { Party } from './parties.ts';
import { isStrangeName, type Told } from './strange-name.ts';
import { TROOPS } from './verbs-english.ts';

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
    const asked = deeds(question, false);
    if (asked.length === 0) return [];
    const own = deedsOf(fact);
    const [paragraph = 0] = fact.paragraphs;
    const cited = () =>
      fact.paragraphs.flatMap((number) => deeds(article.paragraphs[number - 1]?.text ?? '', true));
    for (const deed of asked) {
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
      return isQuality(one) && !TROOPS.test(words[at + 1]?.text ?? '') ? undefined : { text, key: nation };
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

  /** Whoever says what somebody else says. */
  function spoken(deed: Deed, fact: Fact): Found | undefined {
    if (fact.kind !== 'statement' || fact.speaker === undefined || !isSpeech(deed)) return undefined;
    const text = names.get(`@${fact.speaker}`);
    const [doer] = deed.doers;
    if (text === undefined || !doer) return undefined;
    // Whoever is passed on says it too, and whoever else the fact names may have said a part of it.
    const others = [fact.says, names.get(`@${fact.about}`) ?? fact.about ?? ''].flatMap((told) => {
      const words = readClaim(told);
      return words.flatMap((_, at) => partyAt(words, at) ?? []);
    });
    const speakers = [{ key: `@${fact.speaker}`, text }, ...others];
    return meet(deed.doers, speakers) ? undefined : { kind: 'doer', asked: doer.text, says: text };
  }

  function done(deed: Deed, own: readonly Deed[], cited: () => readonly Deed[]): Found | undefined {
    const same = own.filter(({ verb }) => verb.some((term) => deed.verb.includes(term)));
    const [first] = same;
    if (!first) return undefined;
    const all = () => [
      ...same,
      ...cited().filter(({ verb }) => verb.some((term) => deed.verb.includes(term))),
    ];
    for (const [side, kind] of SIDES) {
      const [theirs] = deed[side];
      const [mine] = first[side];
      if (!theirs || !mine) continue;
      if (all().some((one) => meet(one[side], deed[side]))) continue;
      return { kind, asked: theirs.text, says: nameOf(mine) };
    }
    return undefined;
  }

  function nameOf({ key, text }: Party): string {
    return names.get(key) ?? text;
  }
}

const SIDES = [
  ['doers', 'doer'],
  ['targets', 'target'],
] as const;

type Found = Omit<Difference, 'paragraph'>;

function isSpeech({ verb, isAssent }: Deed): boolean {
  return !isAssent && verb.some((term) => SPEECH.has(term));
}

/** Many say something in one paragraph, so that only the speaker of the fact counts. */
function isAnySpeech({ verb }: Deed): boolean {
  return verb.some((term) => /^(say|said|tell|told|speak|spoke|state|mention|explain|comment)$/.test(term));
}

/** Stems of verbs of saying. */
const SPEECH: ReadonlySet<string> = new Set(
  'say said tell told call accus describ claim post write wrote tweet state announc stress insist warn promis explain mention admit reiter repeat suggest argu declar comment speak spoke'.split(
    ' ',
  ),
);

/** Words after which whoever does something stands in a question. */
const ASKING = /^(is|was|did|does|has|have|had|will|would|could|can|should|why|when|how)$/i;
