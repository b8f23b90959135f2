import type { Fact } from '../../content/knowledge.ts';
import type { Language } from '../../language/language.ts';
import { termsIn } from '../../language/terms-in.ts';
import type { Detail, DetailRow, FollowUpWords } from '../../language/vocabulary/follow-up-words.ts';
import type { FindMentions } from './mentions.ts';

/** A fact or a sentence, for what is looked for in it. */
export interface Told {
  readonly text: string;
  readonly fact: Fact | undefined;
}

/** What is needed to look. */
interface TellsContext {
  readonly words: FollowUpWords;
  readonly language: Language;
  readonly find: FindMentions;
  /** The question before, whose own numbers and names are no answer. */
  readonly before: string;
}

/** Whether a record tells a detail: in one of a fact's fields, or in what it says. */
export type Tells = (told: Told) => boolean;

/** Looks for what a row of question words asks for; undefined where no form gives it away. */
export function tellsOf(wanted: DetailRow, context: TellsContext): Tells | undefined {
  const { words } = context;
  const row = ROWS[wanted.detail];
  const pattern = words.told[wanted.detail];
  if (!row && !pattern) return undefined;
  const asks = asksFirst(wanted);
  return ({ text, fact }) => {
    const plain = text.replace(/“[^”]*”/gu, '“”');
    const isAsked = fact !== undefined && wanted.detail !== 'which' && isOftenAsked(fact, asks);
    const isHeld = isAsked || (fact !== undefined && row?.holds?.(fact));
    // Who somebody is says much by the way: `heading to Monday's meeting`.
    if (fact?.kind === 'person' && !isHeld) return false;
    return isHeld || row?.says?.(plain, context) || pattern?.test(plain) || false;
  };
}

/** How a question begins that asks for what a row asks for; made once. */
export function asksFirst(row: DetailRow): RegExp {
  const known = beginnings.get(row) ?? new RegExp(`^(?:${row.asked})(?![\\p{L}\\p{N}])`, 'u');
  beginnings.set(row, known);
  return known;
}

const beginnings = new WeakMap<DetailRow, RegExp>();

/** Details that only a record which tells them has; a place or a name stands in nearly every one. */
export const PLAIN: ReadonlySet<Detail> = new Set(['when', 'since', 'until', 'clock', 'number', 'long']);

/** Looks for somebody or something: by all names in it, else by all its weighty words. */
export function speaksOf(what: string, { find, language }: Pick<TellsContext, 'find' | 'language'>): Tells {
  const ids = find(what).map(({ id }) => id);
  const stems = termsIn(what, language);
  return ({ text }) => {
    const there = new Set(
      ids.length > 0 ? find(text).map(({ id }) => id) : language.words(text).map(language.stem),
    );
    return (ids.length > 0 ? ids : stems).every((one) => there.has(one));
  };
}

/** Whether people ask for a fact with these words: it then answers that, however it is worded. */
function isOftenAsked({ asked }: Fact, asks: RegExp): boolean {
  return asked.filter((way) => asks.test(way.toLowerCase())).length > OFTEN * asked.length;
}

/** Part of all ways of asking for a fact. */
const OFTEN = 0.04;

interface Row {
  /** Whether a field of the fact has it. */
  readonly holds?: (fact: Fact) => boolean;
  /** Whether the words have it; beside it stands the expression of the language. */
  readonly says?: (text: string, context: TellsContext) => boolean;
}

const ROWS: Readonly<Partial<Record<Detail, Row>>> = {
  when: {
    holds: (fact) => 'when' in fact && fact.when !== undefined,
    says: (text, { find, language }) =>
      find(text).some(({ sort }) => sort === 'date') ||
      language.words(text).some((word) => language.detailOf(word) === 'date'),
  },
  where: { holds: (fact) => 'where' in fact && fact.where !== undefined },
  number: { says: hasNumber },
  'to-whom': { holds: (fact) => 'to' in fact && fact.to !== undefined },
  medium: { holds: (fact) => 'to' in fact && fact.to !== undefined },
  who: {
    holds: (fact) => fact.kind === 'person' || (fact.kind === 'statement' && fact.speaker !== undefined),
    says: namesNew,
  },
  'by-whom': { says: namesNew },
  list: { says: (text, { find }) => find(text).filter(({ sort }) => sort === 'person').length >= LISTED },
  source: { holds: (fact) => fact.kind === 'statement' && fact.speaker !== undefined },
  certain: { holds: (fact) => fact.kind === 'statement' && fact.unclear },
};

/** People that a sentence names when it lists them. */
const LISTED = 3;

/** A number that is not part of a name, such as `Article 5`, and was not asked with. */
function hasNumber(text: string, { language, before }: TellsContext): boolean {
  const asked = new Set(language.words(before));
  const parts = text.split(/\s+/u);
  return parts.some((part, at) => {
    const [word = ''] = language.words(part);
    const isNamed = at > 1 && /^\p{Lu}/u.test(parts[at - 1] ?? '');
    return word !== 'one' && !isNamed && !asked.has(word) && language.detailOf(word) === 'number';
  });
}

/** Somebody whom the question before did not name. */
function namesNew(text: string, { find, before, language }: TellsContext): boolean {
  const known = new Set(find(before).map(({ id }) => id));
  if (find(text).some(({ id, sort }) => sort === 'person' && !known.has(id))) return true;
  const asked = new Set(language.words(before).map(language.stem));
  const [, actor] = /^(?:The )?(\p{Lu}\p{L}+)/u.exec(text) ?? [];
  const [first] = language.words(actor ?? '');
  return first !== undefined && !language.isStop(first) && !asked.has(language.stem(first));
}
