import type { ReadWord } from '../../language/read-words.ts';
import type { IntentRow, NameSort } from '../../language/vocabulary/plan-words.ts';
import type { Bounds } from './bounds.ts';
import type { When } from './when.ts';

/** What a message wants, made from its reading before anything is looked up. */
export type Plan =
  /** One thing: the record that answers. */
  | { readonly kind: 'one' }
  /** The whole, or one subject of it; `isThis` where that is *this strike*, the one that all of it is about. */
  | { readonly kind: 'overview'; readonly about: About; readonly isThis?: boolean }
  /** Why it matters, or one matter `of` it. */
  | { readonly kind: 'stakes'; readonly of?: About }
  /** What came before it; `isOfMatter` where that is no answer unless it is of the matter asked about, `isLongPast` where the days before the article are no part of it. */
  | {
      readonly kind: 'history';
      readonly about: About;
      readonly isOfMatter?: true;
      readonly isLongPast?: boolean;
    }
  /** Everybody who is named; only those of an office or a body. */
  | { readonly kind: 'people'; readonly about: About; readonly noun: string }
  /** Who comes to what was asked about. */
  | { readonly kind: 'coming'; readonly about: About; readonly withHost: boolean }
  | { readonly kind: 'timeline'; readonly about: About; readonly bounds?: Bounds }
  /** What there is of a day, a month or a year; `isList` where all of it is asked for. */
  | { readonly kind: 'on'; readonly when: When; readonly isList: boolean }
  | { readonly kind: 'since'; readonly about: About }
  /** What is still to come; `isDated` where that is asked for by its days. */
  | { readonly kind: 'next'; readonly about: About; readonly isDated?: boolean; readonly bounds?: Bounds }
  /** What the article leaves open. */
  | { readonly kind: 'open' }
  /** What is kept back, and by whom. */
  | { readonly kind: 'silent'; readonly about: About }
  /** Who wants what, and who contradicts whom; `isAgainst` for who finds fault with whom alone. */
  | { readonly kind: 'sides'; readonly about: About; readonly isAgainst?: true }
  /** What each wants. */
  | { readonly kind: 'wishes'; readonly about: About }
  /** Who is for something or against it. */
  | { readonly kind: 'stances'; readonly stance: 'favours' | 'opposes'; readonly about: About }
  /** What somebody wants, or a side; `isStance` for what they are for and against, too. */
  | { readonly kind: 'wants'; readonly about: About; readonly isStance?: true }
  /** Who did how much or what of something. */
  | { readonly kind: 'each'; readonly about: About; readonly isCounted: boolean }
  /** Everything that somebody said; `isAlone` where nothing but the speaker may be named, `isQuoted` where only quotations count. */
  | { readonly kind: 'said'; readonly about: About; readonly isAlone: boolean; readonly isQuoted: boolean }
  /** Everybody who is quoted; only those without a name. */
  | { readonly kind: 'quoted' | 'unnamed' }
  | {
      readonly kind: 'figures';
      readonly of: 'numbers' | 'percents' | 'money' | 'ages';
      readonly about: About;
    }
  | { readonly kind: 'names'; readonly of: NameSort | 'kind'; readonly noun?: string; readonly about?: About }
  /** Several lists in one: people and places. */
  | { readonly kind: 'together'; readonly plans: readonly Listing[] }
  /** What is done or said of some kinds, as the language's table calls them. */
  | { readonly kind: 'acts'; readonly acts: readonly string[]; readonly about: About }
  /** Everything on something. */
  | { readonly kind: 'all'; readonly about: About }
  | { readonly kind: 'comparison'; readonly sides: readonly [string, string]; readonly about: string }
  /** Several questions in one message, as they were written. */
  | { readonly kind: 'several'; readonly parts: readonly string[] };

/** What more than one record answers. */
export type Wanted = Exclude<Plan, { kind: 'one' }>;

/** A plan that lines carry out. */
export type Listing = Exclude<Plan, { kind: 'one' | 'several' }>;

/** The words that narrow a question down. */
export type About = readonly ReadWord[];

/** A row of a language's table that a message fits, and what narrows it down. */
export interface IntentFound {
  readonly row: Pick<IntentRow, 'intent'>;
  readonly about: About;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Whether it asks for who is there, and not only for who comes. */
  readonly isThere: boolean;
  /** Whether what narrows it down is pointed at: `this strike`. */
  readonly isThis: boolean;
  /** The day that it is wanted of. */
  readonly when?: When;
  readonly isList?: boolean;
  /** Between what days it is wanted. */
  readonly bounds?: Bounds;
  /** Whether all of it is no answer where there is nothing on that. */
  readonly isOfMatter?: true;
}

/** The plan of a row. */
export function planOf(found: IntentFound): Listing {
  const { row, about, groups, isThere, isThis, bounds, isOfMatter, when = {} } = found;
  const { intent } = row;
  switch (intent) {
    case 'overview':
      return { kind: intent, about, isThis };
    case 'timeline':
    case 'next':
      return { kind: intent, about, ...(bounds && { bounds }) };
    case 'history': {
      // *Where does the money come from* is no question for all that came before.
      const isNamed = groups.about !== undefined || groups.of !== undefined;
      return {
        kind: intent,
        about,
        isLongPast: !isOfMatter && groups.past !== undefined,
        ...((isOfMatter || isNamed) && { isOfMatter: true }),
      };
    }
    case 'on':
      return { kind: intent, when, isList: found.isList === true };
    case 'since':
    case 'sides':
    case 'wishes':
    case 'all':
    case 'wants':
    case 'silent':
      return { kind: intent, about };
    case 'stance':
      return { kind: 'wants', about, isStance: true };
    case 'opposing':
    case 'favouring':
      return { kind: 'stances', stance: intent === 'opposing' ? 'opposes' : 'favours', about };
    case 'divided':
      return {
        kind: 'together',
        plans: (['favours', 'opposes'] as const).map((stance) => ({ kind: 'stances', stance, about })),
      };
    case 'each':
      return { kind: intent, about, isCounted: groups.counted !== undefined };
    case 'said':
    case 'saying':
      return { kind: 'said', about, isAlone: intent === 'saying', isQuoted: groups.quoted !== undefined };
    case 'people':
      return { kind: intent, about, noun: groups.noun ?? '' };
    case 'coming':
      return { kind: intent, about, withHost: isThere };
    case 'stakes':
    case 'open':
    case 'quoted':
    case 'unnamed':
      return { kind: intent };
    case 'numbers':
    case 'percents':
    case 'money':
    case 'ages':
      return { kind: 'figures', of: intent, about };
    case 'kind':
      return { kind: 'names', of: intent, noun: groups.kind ?? '' };
    case 'countries':
    case 'places':
    case 'bodies':
    case 'companies':
    case 'media':
      return { kind: 'names', of: intent };
  }
}
