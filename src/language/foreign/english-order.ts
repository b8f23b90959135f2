import type { Piece } from './bring-over.ts';
import { questionFirst } from './question-first.ts';
import { amountOf, isMass, wholeForm } from './whole-forms.ts';

/** What the table of small words has for a particle that only asks: `czy`, `ли`, `est-ce que`. */
const ASKING = '?';

/**
 * Puts a question in the order of English, as far as finding rests on that: `what did Novak write on Chirper` for what is
 * *what wrote Novak in Chirper* or *what Novak wrote in Chirper* elsewhere.
 */
export function inEnglishOrder(
  pieces: readonly Piece[],
  areOne: (first: string, second: string) => boolean = () => true,
): readonly Piece[] {
  return sentencesIn(pieces).flatMap((sentence) => sentenceInOrder(sentence, areOne));
}

/** Each with the mark that ends it. */
function sentencesIn(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const sentences: Piece[][] = [[]];
  for (const piece of pieces) {
    sentences.at(-1)?.push(piece);
    if (piece.kind === 'mark' && piece.english !== ',') sentences.push([]);
  }
  return sentences;
}

function sentenceInOrder(
  pieces: readonly Piece[],
  areOne: (first: string, second: string) => boolean,
): readonly Piece[] {
  const isAsking = ({ english, kind }: Piece) => kind === 'small' && english === ASKING;
  const told = questionFirst(pieces.filter((piece) => piece.english !== '' && !isAsking(piece)));
  // `the captain Novak` has no article in English.
  const said = told.filter(
    ({ english }, at) => english !== 'the' || told[at + 1]?.kind !== 'word' || told[at + 2]?.kind !== 'name',
  );
  // `does he believe what it ends` is *that it ends*.
  const clauses = said.map((piece, at) =>
    at > 1 && piece.kind === 'small' && piece.english === 'what' && said.slice(0, at).some(isVerbOrQuestion)
      ? { ...piece, english: 'that' }
      : piece,
  );
  const from = clauses.findIndex(({ english }) => !LEAD.test(english));
  if (from < 0) return clauses;
  const isMarked = pieces.some(isAsking) || said.at(-1)?.english === '?';
  const asked = asQuestion(joinNames(clauses.slice(from), areOne), isMarked).flatMap(
    (piece) => namesOf.get(piece) ?? piece,
  );
  return [...clauses.slice(0, from), ...asked];
}

function isVerbOrQuestion({ kind, english }: Piece): boolean {
  return kind === 'verb' || (kind === 'small' && QUESTION.test(english));
}

function asQuestion(pieces: readonly Piece[], isMarked: boolean): readonly Piece[] {
  const whole = wholeForm(pieces);
  if (whole) return whole;
  const [first, second, third] = pieces;
  if (!first) return pieces;
  // Who acts is one: `who accompanies Novak`. A past form has another way.
  if (first.english === 'who' && second?.kind === 'verb' && !second.isPast)
    return [first, { ...second, english: ofOne(second.english) }, ...pieces.slice(2)];
  // `on which day comes Novak` is *which day comes Novak* with a word before it.
  if (first.kind === 'small' && PREPOSITION.test(first.english) && second && third?.kind === 'word') {
    if (OF_SOMETHING.test(second.english)) {
      const [, ...rest] = asQuestion(pieces.slice(1), isMarked);
      return [first, second, ...rest];
    }
  }
  const amount = amountOf(first.english, second);
  if (amount !== first.english)
    return asQuestion([{ ...first, english: amount }, ...pieces.slice(1)], isMarked);
  const isPart = third?.kind === 'verb' ? nameOrNounAt(pieces, 3) : AUXILIARY.test(third?.english ?? '');
  // `what concession has made Novak`: what is asked for has a noun.
  if (first.english === 'what' && second?.kind === 'word' && third && isPart)
    return [first, second, ...withSubject(pieces.slice(1), 1).slice(1)];
  const isMoved = MOVED.test(first.english) || (first.english === 'how much' && !isMass(second));
  if (first.kind === 'small' && isMoved) {
    return withPrepositionLast(withSubject(first.english === 'how' ? asNaming(pieces) : pieces, 1));
  }
  if (first.kind === 'small' && OF_SOMETHING.test(first.english)) {
    // `which part of Norway occupy troops`: the subject stands behind the verb that follows what is asked for.
    // `which day Novak comes`
    if (second?.kind === 'word' && third?.kind === 'name')
      return [
        { ...first, english: first.english === 'which' ? 'what' : first.english },
        ...withSubject(pieces, 2).slice(1),
      ];
    const verb = pieces.findIndex(({ kind }) => kind === 'verb');
    const isAsked = pieces
      .slice(1, verb)
      .every(({ kind, english }) => kind !== 'small' || WITHIN.test(english));
    const plain = isAsked && verb > 1 && nameOrNounAt(pieces, verb + 1) ? withSubject(pieces, verb) : pieces;
    const [which, noun] = plain;
    return which?.english === 'which' && noun?.kind === 'word'
      ? [{ ...which, english: 'what' }, ...plain.slice(1)]
      : plain;
  }
  const hasQuestion = pieces.some(({ english, kind }) => kind === 'small' && QUESTION.test(english));
  return isMarked && !hasQuestion ? whether(pieces) : pieces;
}

/** The first form of a verb as it is with one who acts: `join` is `joins`, `carry out` is `carries out`; others stay. */
function ofOne(english: string): string {
  return english.replace(/^\p{L}+/u, (verb) => {
    if (/(?:ed|[^s]s)$/u.test(verb)) return verb;
    if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  });
}

/** Somebody is called *what* in English and *how* elsewhere. */
function asNaming(pieces: readonly Piece[]): readonly Piece[] {
  const called = pieces.find(({ english }) => english === 'is called');
  if (called)
    return pieces.flatMap((piece, at) =>
      at === 0 ? { ...piece, english: NAME_OF } : piece === called ? [] : piece,
    );
  const verb =
    pieces.find(({ kind }) => kind === 'verb') ?? pieces.find(({ english }) => NAMING.test(english));
  if (!verb || !NAMING.test(verb.english)) return pieces;
  return pieces.map((piece, at) => {
    if (at === 0) return { ...piece, english: 'what' };
    return piece === verb ? { ...piece, english: 'call', kind: 'verb' } : piece;
  });
}

/** Names that stand side by side as one, in one piece. */
function joinNames(
  pieces: readonly Piece[],
  areOne: (first: string, second: string) => boolean,
): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const last = before && (namesOf.get(before)?.at(-1) ?? before);
    if (
      !before ||
      !last ||
      last.kind !== 'name' ||
      piece.kind !== 'name' ||
      !areOne(last.english, piece.english)
    ) {
      joined.push(piece);
      continue;
    }
    const whole: Piece = { ...before, english: `${before.english} ${piece.english}`, end: piece.end };
    namesOf.set(whole, [...(namesOf.get(before) ?? [before]), piece]);
    joined[joined.length - 1] = whole;
  }
  return joined;
}

/** The pieces of a name that were joined. */
const namesOf = new WeakMap<Piece, readonly Piece[]>();

/** A clause from `at` on with an auxiliary before its subject, and its verb behind it. */
function withSubject(pieces: readonly Piece[], at: number): readonly Piece[] {
  const here = pieces[at];
  const rest = pieces.slice(at);
  const isNamed = pieces[0]?.english === NAME_OF;
  if (!here || isNamed || !rest.some(({ kind }) => kind === 'verb')) return pieces;
  const did: Piece = { english: 'did', kind: 'small', start: here.start, end: here.start };
  const auxiliary = rest.find(({ kind, english }) => kind === 'small' && AUXILIARY.test(english));
  if (auxiliary) return withVerbBehind(pieces, at, auxiliary, did);
  // Where its ending does not tell, `do` says nothing of what is asked for being past.
  const plain: Piece = rest.some(({ isPast }) => isPast) ? did : { ...did, english: 'do' };
  if (here.kind !== 'verb')
    return nameOrNounAt(pieces, at) ? [...pieces.slice(0, at), plain, ...rest] : pieces;
  const end = subjectEnd(pieces, at + 1);
  if (end === at + 1) return pieces;
  return [...pieces.slice(0, at), plain, ...pieces.slice(at + 1, end), here, ...pieces.slice(end)];
}

/** `what has written Novak on it` and `what has Novak on it written` become `what did Novak write on it`. */
function withVerbBehind(
  pieces: readonly Piece[],
  at: number,
  auxiliary: Piece,
  did: Piece,
): readonly Piece[] {
  const rest = pieces.slice(at).filter((piece) => piece !== auxiliary);
  const verb = rest.findLast(({ kind }) => kind === 'verb');
  const front = HAVE.test(auxiliary.english) ? did : auxiliary;
  if (!verb) return pieces;
  const others = rest.filter((piece) => piece !== verb);
  const end = subjectEnd(others, 0);
  if (end === 0) return pieces;
  return [...pieces.slice(0, at), front, ...others.slice(0, end), verb, ...others.slice(end)];
}

/** Where the subject that begins at a place ends: names and those that `and` adds, or a noun with what stands before it. */
function subjectEnd(pieces: readonly Piece[], at: number): number {
  let end = at;
  if (PRONOUN.test(pieces[at]?.english ?? '')) return at + 1;
  const isAnd = (place: number) => pieces[place]?.english === 'and' && isNamed(pieces[place + 1]);
  if (pieces[end]?.english === 'the') end++;
  if (isNamed(pieces[end])) {
    end++;
    while (isAnd(end)) end += 2;
    return end;
  }
  while (pieces[end]?.kind === 'word') end++;
  if (pieces[end - 1]?.kind !== 'word') return at;
  if (isNamed(pieces[end])) return end + 1;
  // `the president of the council` is one subject.
  const isOf = /^of(?: the)?$/u.test(pieces[end]?.english ?? '');
  return isOf && /^(?:word|name)$/u.test(pieces[end + 1]?.kind ?? '') ? end + 2 : end;
}

/** Known by name, or a stranger with a capital. */
function isNamed(piece: Piece | undefined): boolean {
  return piece?.kind === 'name' || (piece?.kind === 'strange' && /^\p{Lu}/u.test(piece.english));
}

function nameOrNounAt(pieces: readonly Piece[], at: number): boolean {
  return subjectEnd(pieces, at) > at;
}

/** `of what has Novak accused Lund` ends with its preposition. */
function withPrepositionLast(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  const [, preposition, question] =
    /^(of|about|with|against|for|in) (what|whom)$/u.exec(first?.english ?? '') ?? [];
  const second = rest[0];
  const [word, others] =
    first && preposition && question
      ? [{ ...first, english: question }, rest]
      : first && second && PREPOSITION.test(first.english) && /^(?:what|whom)$/u.test(second.english)
        ? [second, rest.slice(1)]
        : [undefined, rest];
  if (!first || !word) return pieces;
  const last: Piece = { ...first, english: preposition ?? first.english };
  const mark = others.at(-1)?.kind === 'mark' ? others.length - 1 : others.length;
  return [word, ...others.slice(0, mark), last, ...others.slice(mark)];
}

/** `comes Novak` becomes `did Novak come`, `Novak can come` becomes `can Novak come`. */
function whether(pieces: readonly Piece[]): readonly Piece[] {
  const [first] = pieces;
  // `And Novak?` asks on and is no sentence.
  if (
    !first ||
    AUXILIARY.test(first.english) ||
    !pieces.some(({ kind }) => kind === 'verb' || kind === 'word')
  )
    return pieces;
  const at = pieces.findIndex(({ english, kind }) => kind === 'small' && AUXILIARY.test(english));
  if (at > 0) return [pieces[at] as Piece, ...pieces.slice(0, at), ...pieces.slice(at + 1)];
  const ordered = withSubject(pieces, 0);
  if (ordered !== pieces) return ordered;
  const did: Piece = { english: 'did', kind: 'small', start: first.start, end: first.start };
  return [did, ...pieces];
}

const PRONOUN = /^(?:he|she|it|they|we|you|i)$/u;
const NAME_OF = 'what is the name of';
const NAMING = /^(?:call|called|name|named|title|titled|qualified|defined)$/u;
const HAVE = /^(?:has|have|had)$/u;
const LEAD = /^(?:and|but|so|or|hi|hello|well|then)$/u;
const MOVED =
  /^(?:(?:at|in|since|until|about|with|by|against|from|of|for) )?(?:what|when|where|why|how|whom)(?: (?:to|from|time|else|long|often))?$|^by how much$/u;
const OF_SOMETHING = /^(?:which|how many|how much|whose)$/u;
const WITHIN = /^(?:of|the|in|and|from|at|on)$/u;
const PREPOSITION = /^(?:of|about|with|against|for|in|on|to|by|from)$/u;
const QUESTION = /(?:^|\s)(?:who|whom|whose|what|when|where|why|how|which|summary|summarize)(?:\s|$)/u;
const AUXILIARY =
  /^(?:is|are|was|were|has|have|had|will|will be|would|can|could|should|must|may|is there|was there|is it true that|is it|it|it is|is called|is about)$/u;
