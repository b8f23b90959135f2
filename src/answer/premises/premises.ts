import type { Article, Fact } from '../../content/knowledge.ts';
import type { ReadWord } from '../../language/read-words.ts';
import type { Answer } from '../answer.ts';
import { createClaims } from './claims.ts';
import type { Asked } from './compared.ts';
import type { Difference } from './difference.ts';
import { strangersIn } from './names/strangers.ts';
import { createFindQuoted, type FindQuoted } from './quotations/quotations.ts';
import { day } from './rules/day.ts';
import { rules } from './rules.ts';
import { createShown, EMPTY } from './shown.ts';
import { namingsIn } from './titles/namings.ts';
import { ofAnother } from './titles/of-another.ts';
import { withoutTitles } from './titles/without-titles.ts';
import { withoutOneself } from './without-oneself.ts';

/** What premises are compared with: the facts and articles of one language, and how questions about them are read. */
export interface Stock {
  readonly facts: readonly Fact[];
  readonly articles: readonly Article[];
  read(text: string): readonly ReadWord[];
}

/** Tells what questions take for granted and the articles have differently, or nowhere. */
export interface Premises {
  /** Reads a question once, before it is looked up. */
  read(question: string): Premise;
  /** Whether somebody holds the office that it wants of one state or body, where the person with this id holds one of another. */
  ofAnother(premise: Premise, id: string): 'open' | 'taken' | undefined;
  /** What a text puts between quotation marks and an article has so or nearly so. */
  readonly quotedIn: FindQuoted;
  /** Compares it with what is shown, whatever the verdict is; what is empty is left out. */
  differencesOf(premise: Premise, answer: Answer): Differences;
}

/** A question as premises read it. */
export interface Premise {
  /** What is to be looked up: without titles that are part of a name, and without a name whose title says enough. */
  readonly sought: string;
  /** Absent in languages without rules. */
  readonly asked?: Asked;
}

/** What a member is told beside an answer. */
export interface Differences {
  readonly differs?: readonly Difference[];
  /** Names in the question that no article has. */
  readonly strangers?: readonly string[];
}

/** Reads facts and articles for comparing; only English has rules for it. */
export function createPremises(stock: Stock): Premises {
  if (stock.articles[0]?.language !== 'en') return premisesOfAny(stock);
  const { claimOf, known, familiar, nations } = createClaims(stock);
  const shownBy = createShown(stock.articles, stock.facts, (text) => claimOf(text, true));

  return {
    read(question) {
      const named = (text: string) => {
        const claim = claimOf(text);
        return { ...claim, namings: namingsIn(claim.words, known.roles, familiar) };
      };
      const whole = named(question);
      const asked = withoutOneself(question);
      return { sought: withoutTitles(whole, known.roles), asked: asked === question ? whole : named(asked) };
    },
    quotedIn: known.quotedIn,
    ofAnother: ({ asked }, id) => asked && ofAnother(asked, id, known.roles),
    differencesOf({ asked }, answer) {
      if (!asked || answer.kind === 'not-understood') return {};
      const shown = shownBy(answer);
      const place = placeOf(shown.fact, answer);
      const told = new Set<string>();
      const differs = rules.flatMap(({ find, instead }) => {
        if (instead !== undefined && told.has(instead)) return [];
        const found = find(asked, shown, known);
        if (instead !== undefined && found.length > 0) told.add(instead);
        return found.map((one) => ({ ...place, ...one }));
      });
      const said = [answer.text, ...differs.map((one) => one.asked)].join(' ').toLowerCase();
      const strangers = strangersIn(asked, familiar, nations)
        .filter((name) => !said.includes(name.toLowerCase()))
        .slice(0, MOST_STRANGERS);
      return {
        ...(differs.length > 0 ? { differs } : {}),
        ...(strangers.length > 0 ? { strangers } : {}),
      };
    },
  };
}

/** In a language whose words no rule knows only the days of the calendar are compared. */
function premisesOfAny({ articles, facts }: Stock): Premises {
  const shownBy = createShown(articles, facts, (text) => ({ ...EMPTY, text }));
  return {
    read: (question) => ({ sought: question, asked: { ...EMPTY, text: question, namings: [] } }),
    quotedIn: createFindQuoted(articles),
    ofAnother: () => undefined,
    differencesOf({ asked = EMPTY }, answer) {
      const shown = shownBy(answer);
      const place = placeOf(shown.fact, answer);
      const differs = day(asked, shown).map((one) => ({ ...place, ...one }));
      return differs.length > 0 ? { differs } : {};
    },
  };
}

/** Where something differs, unless a rule knows better. */
function placeOf(
  fact: Fact | undefined,
  { citations: [first] }: Answer,
): Pick<Difference, 'article' | 'paragraph'> {
  if (fact) return { article: fact.article, paragraph: fact.paragraphs[0] ?? 0 };
  return { article: first?.article.id ?? '', paragraph: first?.paragraph ?? 0 };
}

/** Names that are said to be in no article, at most. */
const MOST_STRANGERS = 3;
