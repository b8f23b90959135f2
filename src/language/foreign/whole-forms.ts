import type { Piece } from './bring-over.ts';

/** Puts a question that has a form in the way of English; undefined for any other. */
type Form = (pieces: readonly Piece[]) => readonly Piece[] | undefined;

/**
 * Forms of question that are another one as a whole in English, each of several languages. Source: general knowledge of how
 * they ask.
 */
const FORMS: readonly Form[] = [ageOf, measureOf, lastingOf, ownerOf, hadBy];

/** A clause without what leads it, in whole forms of English; undefined where it has none of them. */
export function wholeForm(pieces: readonly Piece[]): readonly Piece[] | undefined {
  for (const form of FORMS) {
    const found = form(pieces);
    if (found) return found;
  }
  return undefined;
}

/** `quanti anni ha Novak`, `сколько лет Новаку` and `qué edad tiene Novak` become `how old is Novak`. */
function ageOf([first, second, ...rest]: readonly Piece[]): readonly Piece[] | undefined {
  const asked = `${first?.english} ${second?.english}`;
  if (!first || !second || !AGE.test(asked)) return undefined;
  const others = rest.filter(({ english }) => !HAVE.test(english));
  const isSomebody = others.some(({ kind }) => kind === 'name' || kind === 'word');
  if (!isSomebody || others.some(({ kind, english }) => kind === 'verb' || AUXILIARY.test(english)))
    return undefined;
  return [{ ...first, english: 'how old is', end: second.end }, ...others];
}

/** `quanto è alta la diga` becomes `how high is the dam`. */
function measureOf([first, second, third, ...rest]: readonly Piece[]): readonly Piece[] | undefined {
  if (!first || !second || !third || !COUNT.test(first.english)) return undefined;
  if (!AUXILIARY.test(second.english) || !MEASURE.test(third.english)) return undefined;
  return [{ ...first, english: 'how' }, third, second, ...rest];
}

/** `cuánto durarán las obras` becomes `how long last the works`. */
function lastingOf([first, second, ...rest]: readonly Piece[]): readonly Piece[] | undefined {
  if (!first || second?.english !== 'last' || second.kind !== 'verb' || !COUNT.test(first.english))
    return undefined;
  return [{ ...first, english: 'how long' }, second, ...rest];
}

/** `à qui appartient le ferry`, `wem gehört die Fähre` and `do kogo należy prom` become `who owns the ferry`. */
function ownerOf(pieces: readonly Piece[]): readonly Piece[] | undefined {
  const [who, verb, ...rest] = pieces[0]?.english === 'to' ? pieces.slice(1) : pieces;
  if (!who || !verb || !WHOSE.test(who.english) || !BELONG.test(verb.english)) return undefined;
  return [{ ...who, english: 'who' }, { ...verb, english: 'owns' }, ...rest];
}

/** `сколько детей у Новака` becomes `how many children does Novak have`. */
function hadBy(pieces: readonly Piece[]): readonly Piece[] | undefined {
  const [first, second, at, ...rest] = pieces;
  if (!first || !second || !at || !COUNT.test(first.english) || at.english !== 'at') return undefined;
  if (second.kind !== 'word' || pieces.some(({ kind }) => kind === 'verb')) return undefined;
  const marked = rest.at(-1)?.kind === 'mark' ? rest.slice(-1) : [];
  const owner = rest.slice(0, rest.length - marked.length);
  if (owner.length === 0) return undefined;
  const has: Piece = { ...at, english: 'have', kind: 'verb' };
  return [first, second, { ...at, english: 'does', end: at.start }, ...owner, has, ...marked];
}

/**
 * `how many` or `how much` as English has it before what follows, which few languages tell apart; anything else as it is.
 */
export function amountOf(asked: string, next: Piece | undefined): string {
  if (!COUNT.test(asked) || !next) return asked;
  if (next.kind === 'word') return next.isFirstCase || isMass(next) ? 'how much' : 'how many';
  if (next.kind === 'small' && COUNTING.test(next.english)) return 'how many';
  return asked === 'how many' && next.kind !== 'small' ? 'how much' : asked;
}

/** Whether it is something of which there is much and not many. */
export function isMass(piece: Piece | undefined): boolean {
  return piece?.kind === 'word' && !piece.isFirstCase && MASS.test(piece.english);
}

const AGE = /^(?:how (?:many|much) years?|(?:what|which) age)$/u;
const COUNT = /^how (?:many|much)$/u;
const HAVE = /^(?:has|have|had|do|did|does)$/u;
const AUXILIARY = /^(?:is|are|was|were|will be|would be)$/u;
const MEASURE = /^(?:high|tall|long|wide|deep|thick|heavy|big|large|great|old|far|fast|expensive|strong)$/u;
const WHOSE = /^(?:who|whom|whose)$/u;
const BELONG = /^(?:belongs?|owns?|owned)(?: to)?$/u;
/** Small words that may stand between `how many` and what is counted. */
const COUNTING = /^(?:of|of the|other|more|people|are|were|their|his|my|million|thousand|hundred|percent)$/u;
/** Frequent nouns of English that are not counted, of those that an amount is asked of. Source: any grammar's list of them. */
const MASS =
  /^(?:money|cash|water|time|oil|gas|fuel|petrol|food|damage|pay|work|aid|help|support|power|energy|electricity|space|land|traffic|evidence|information|snow|rain|milk|bread|sugar|salt|gold|steel|wood|concrete|cement|blood|air|heat|waste|trash|rubbish|luggage|equipment|harm|experience|progress|pressure|interest|attention|influence|truth|loss|profit|debt|tax|rent|compensation|income|revenue)$/u;
