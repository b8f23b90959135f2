import { baseForms } from '../../language/en/irregular-verbs.ts';
import { TROOPS } from '../../language/en/verbs.ts';
import { nationsEnglish } from '../../language/en/world/nations.ts';
import { officesEnglish, topsEnglish } from '../../language/en/world/offices.ts';
import { once } from '../../language/once.ts';
import type { ReadWord } from '../../language/read-words.ts';
import { sentencesOf } from '../../language/sentences.ts';
import { wordsOf } from '../../language/words-of.ts';
import { resolveDates } from '../dates/resolve-dates.ts';
import { type ClaimWord, createClaimReader, type ReadClaim } from './claim.ts';
import type { Claim, Known, Saying } from './compared.ts';
import { claims } from './counted.ts';
import { type Deed, deedsIn } from './deeds/deeds.ts';
import { undoneIn } from './deeds/not-done.ts';
import type { Party } from './deeds/parties.ts';
import { kinshipsOf } from './kinships.ts';
import { createKnownNames } from './names/known-names.ts';
import { keysOf as namesOf, nestedIn, placed } from './names/places-named.ts';
import { type Familiar, isStrangeName } from './names/strange-name.ts';
import type { Stock } from './premises.ts';
import { createFindQuoted } from './quotations/quotations.ts';
import { createQuotedBy } from './quotations/quoted-by.ts';
import type { DeedTold } from './rules/elsewhere.ts';
import { createRoles } from './titles/roles.ts';
import { isPast, nameAfter, nameBefore, titleAt } from './titles/titles.ts';

/** How texts about some articles are read for comparing, and what is known of everybody in them. */
export interface Claims {
  claimOf(text: string, isFact?: boolean): Claim;
  readonly known: Known;
  readonly familiar: Familiar;
  /** The states and bodies that the articles speak of. */
  readonly nations: ReadonlySet<string>;
}

/** Reads the facts and articles that questions are compared with. */
export function createClaims({ facts, articles, read }: Stock): Claims {
  const names = createKnownNames(facts, articles, isTitle);
  const { people } = names;
  const offices = new Map(people.map(({ role }) => [role.toLowerCase(), role.toLowerCase()]));
  const readClaim = createClaimReader({ names, offices, peoples: names.peoples, read });
  // Paragraphs and roles are looked at for several things.
  const stored = new Map<string, readonly ClaimWord[]>();
  const readStored: ReadClaim = (text) => {
    const words = stored.get(text) ?? readClaim(text);
    stored.set(text, words);
    return words;
  };
  const roles = createRoles(people, articles, readStored);
  const told = new Set(
    [
      ...articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
      ...facts.filter(({ kind }) => kind !== 'gap').map(({ says }) => says),
      ...people.flatMap(({ name, also }) => [name, ...also]),
    ].flatMap((text) => wordsOf(text).map(({ folded }) => folded)),
  );
  const surnames = people.flatMap(({ name }) => wordsOf(name).map(({ folded }) => folded));
  const familiar: Familiar = {
    has: (word) => told.has(word) || (word.endsWith('s') && told.has(word.slice(0, -1))),
    beginsAsName: (word) =>
      surnames.some((name) => name.slice(0, 3) === word.slice(0, 3)) ||
      // `nor` for Norway
      [...nations].some((name) => word.length < LONGEST_SHORT && name.toLowerCase().startsWith(word)),
  };
  const nations = new Set([...told].flatMap((word) => nationsEnglish.get(word)?.name ?? []));
  const bodies = new Set(people.flatMap(({ of }) => readStored(of ?? '').flatMap(({ name }) => name ?? [])));
  const places = new Set(
    articles
      .flatMap((article) => article.paragraphs.flatMap(({ text }) => placed(readStored(text))))
      .filter((name) => !bodies.has(name)),
  );
  const speaksFor = new Map(
    people.map(({ id, of = '' }) => [`@${id}`, new Set(partiesIn(readStored(of)).map(({ key }) => key))]),
  );
  for (const key of names.peoples.values()) nations.add(key);
  for (const { of } of people) for (const { nation } of readStored(of ?? '')) if (nation) nations.add(nation);
  const paragraphs = articles.flatMap((article) => article.paragraphs.map(({ text }) => readStored(text)));
  const named = new Set(paragraphs.flatMap((words) => words.flatMap(namesOf)));
  const nested = new Set(paragraphs.flatMap(nestedIn));
  const sayings = once(() =>
    paragraphs.length + facts.length > MOST_TOLD ? [] : sayingsIn(facts, articles),
  );
  const deedsTold = once(() => sayings().flatMap(toldIn));
  const known: Known = {
    roles,
    kinships: kinshipsOf(people, articles, readStored),
    told: deedsTold,
    sayings,
    undone: once(() => undoneIn(sayings())),
    keysOf,
    nameOf: ({ key, text }) => (key.startsWith('@') ? (names.called(key) ?? text) : text),
    isSame,
    isWithin: (one, other) =>
      nested.has(`${one.key} in ${other.key}`) || nested.has(`${other.key} in ${one.key}`),
    hasTold: (speaker, hearer) =>
      facts.some(
        (fact) =>
          fact.kind === 'statement' &&
          fact.speaker === speaker &&
          fact.to?.toLowerCase().includes(hearer.toLowerCase()),
      ),
    isNamed: ({ key }) => named.has(key),
    isFamiliar: ({ text }) => familiar.has(text.toLowerCase()),
    quotedIn: createFindQuoted(articles),
    quotedBy: createQuotedBy({ articles, facts }, (text) => claimOf(text, true)),
    isStrange: (word, all) => isStrangeName(word, all, familiar),
  };
  return { claimOf, known, familiar, nations };

  function claimOf(text: string, isFact = false): Claim {
    const words = readClaim(text);
    let deeds: readonly Deed[] | undefined;
    let parties: readonly Party[] | undefined;
    return {
      text,
      words,
      plain: wordsOf(text),
      partyAt: (at) => partyAt(words, at),
      get deeds() {
        deeds ??= deedsIn({ words, isFact, partyAt: (at) => partyAt(words, at), isPerson, verbTerms });
        return deeds;
      },
      get parties() {
        parties ??= partiesIn(words);
        return parties;
      },
    };
  }

  /** What facts say, and each sentence of the articles. */
  function sayingsIn(all: Stock['facts'], texts: Stock['articles']): readonly Saying[] {
    const sayings = all
      .filter(({ kind }) => kind !== 'gap')
      .map(({ says, article, paragraphs: [paragraph = 0] }) => ({ text: says, id: article, paragraph }));
    const sentences = texts.flatMap(({ id, language, paragraphs: own }) =>
      own.flatMap(({ text, number }) =>
        sentencesOf(text, language).map(({ start, end }) => ({
          text: text.slice(start, end),
          id,
          paragraph: number,
        })),
      ),
    );
    return [...sayings, ...sentences].map(({ text, id, paragraph }) => {
      const claim = claimOf(text, true);
      return {
        claim,
        terms: new Set(claim.words.flatMap(keysOf)),
        lies: once(() => liesOf(text, id, paragraph)),
        counts: once(() => claims(claim.plain)),
        paragraph,
      };
    });
  }

  function liesOf(text: string, id: string, paragraph: number): ReturnType<Saying['lies']> {
    const article = articles.find((one) => one.id === id);
    const published = article?.published;
    const days = article ? resolveDates(text, article, [paragraph], facts) : [];
    if (published === undefined || days.length === 0) return undefined;
    const isAhead = ({ date }: { readonly date: string }) => date > published;
    return days.every(isAhead) ? 'ahead' : days.some(isAhead) ? undefined : 'past';
  }

  function partiesIn(words: readonly ClaimWord[]): readonly Party[] {
    return words.flatMap((_, at) => partyAt(words, at) ?? []);
  }

  function partyAt(words: readonly ClaimWord[], at: number): Party | undefined {
    const one = words[at];
    if (!one) return undefined;
    const { text, name, nation } = one;
    if (one.office !== undefined) return holderAt(words, at);
    if (name !== undefined) return places.has(name) ? undefined : { text, key: name };
    if (nation !== undefined) {
      // “The Oslo talks”: a town has no article.
      if (one.isCapital && /^the$/i.test(words[at - 1]?.text ?? '')) return undefined;
      if (!one.isQuality) return { text, key: nation };
      // “A Norwegian patrol boat”
      const after = [1, 2].find((count) => TROOPS.test(words[at + count]?.text ?? ''));
      const between = words[at + 1];
      if (after === undefined || (after === 2 && (between?.isApart || between?.word === undefined)))
        return undefined;
      const troops = words.slice(at + 1, at + 1 + after).map((one) => one.text);
      return { text: [text, ...troops].join(' '), key: nation };
    }
    // A name in small letters is looked for only where nothing else stands: “did novak host”.
    const isPlace = /^\p{Lu}/u.test(text) || ASKING.test(words[at - 1]?.text ?? '');
    return isPlace && isStrangeName(one, words, familiar) ? { text, key: text.toLowerCase() } : undefined;
  }

  /** The only one who holds an office that stands alone: `the minister`, `Belmar's director`. */
  function holderAt(words: readonly ClaimWord[], at: number): Party | undefined {
    const owner = titleAt(words, at - 1);
    const title = owner?.to === at + 1 ? owner : titleAt(words, at);
    if (!title || isPast(words, title) || words[at]?.isOwner) return undefined;
    if (UNKNOWN.test(words[title.from - 1]?.text ?? '')) return undefined;
    if (nameAfter(words, title.to) || nameBefore(words, title) !== undefined) return undefined;
    const holder = roles.holderOf(title);
    return holder && { text: words[at]?.text ?? '', key: holder.key };
  }

  function isSame(one: Party, other: Party): boolean {
    return (
      one.key === other.key ||
      speaksFor.get(one.key)?.has(other.key) === true ||
      speaksFor.get(other.key)?.has(one.key) === true ||
      isPart(one.key, other.key) ||
      isPart(other.key, one.key)
    );
  }

  function isPerson(name: string): boolean {
    return people.some(({ id }) => name === `@${id}`) || roles.of(name) !== undefined;
  }

  function keysOf({ name, nation, word }: ClaimWord): readonly string[] {
    if (name !== undefined) return [name];
    if (nation !== undefined) return [nation];
    return word && !word.stop ? [word.term, ...verbTerms(word)] : [];
  }

  function verbTerms(word: ReadWord): readonly string[] {
    const base = baseForms.get(word.as);
    const [meant = word] = base === undefined ? [] : read(base);
    return [meant.term, ...meant.groups, ...word.groups];
  }
}

/** The deeds that a sentence tells. */
function toldIn({ claim: { deeds, parties }, terms, paragraph }: Saying): readonly DeedTold[] {
  return deeds.map((deed) => ({ deed, parties, terms, paragraph }));
}

/** `Lund` and `Anna Lund`, of names that only the article has. */
function isPart(name: string, longer: string): boolean {
  return longer.startsWith(`${name} `) || longer.endsWith(` ${name}`);
}

/** Whether words name an office, as other names of somebody often do: `the Norwegian president`. */
function isTitle(text: string): boolean {
  const words = text.toLowerCase().split(/[\s-]+/);
  return words.some((_, at) =>
    [1, 2, 3].some((count) => {
      const key = words.slice(at, at + count).join(' ');
      return officesEnglish.has(key) || topsEnglish.has(key);
    }),
  );
}

/** Words before an office by which nobody is meant whom one knows: *which judge*. */
const UNKNOWN = /^(which|what|any|no|another|a|an|some|every|other|each)$/i;

/** Paragraphs and facts whose deeds are all read; more take too long. */
const MOST_TOLD = 2_000;

/** From so many letters a word is no short form of a state's name. */
const LONGEST_SHORT = 5;

/** Words after which whoever does something stands in a question. */
const ASKING = /^(is|was|did|does|has|have|had|will|would|could|can|should|why|when|how)$/i;
