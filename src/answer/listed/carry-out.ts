import type { Found } from '../../search/search.ts';
import type { About, Listing } from '../plan/plan.ts';
import { actsTold } from './acts.ts';
import { bounded } from './bounded.ts';
import { overview, overviewOfMatter } from './broad/overview.ts';
import { stakes } from './broad/stakes.ts';
import { ahead, history, leftOpen, since, timeline } from './days.ts';
import { everythingOn } from './everything.ts';
import { figures } from './figures.ts';
import { names } from './names/names.ts';
import { coming, people } from './names/people.ts';
import { ofSex } from './names/sexes.ts';
import { onDay } from './on-day.ts';
import { inOrder, type Shelf, type Told } from './shelf.ts';
import { comparison } from './sides/comparison.ts';
import { keptBack } from './sides/kept-back.ts';
import { blame, sides, wishes } from './sides/sides.ts';
import { each, stances, wants } from './sides/stances.ts';
import { quoted, saidBy, unnamed } from './sides/voices.ts';

/**
 * The lines that a plan wants; undefined where the articles have none, so that one record may answer. `found` is what there
 * is on the question, looked up when it is needed.
 */
export function carryOut(plan: Listing, shelf: Shelf, found: () => Found): Told | undefined {
  switch (plan.kind) {
    case 'overview':
      return overview(plan.about, plan.isThis ?? false, shelf, found);
    case 'stakes':
      return plan.of?.every(shelf.isMain) === false ? overviewOfMatter(plan.of, shelf, found) : stakes(shelf);
    case 'people':
      return ofSex(wordsOf(plan.about, plan.noun), shelf) ?? people(plan.about, plan.noun, shelf);
    case 'coming':
      return coming(plan.about, plan.withHost, shelf);
    case 'timeline':
      return plan.bounds ? bounded(plan.bounds, { isAhead: false }, shelf) : timeline(plan.about, shelf);
    case 'on':
      return onDay(plan.when, shelf);
    case 'history':
      return history(plan.about, plan, shelf);
    case 'since':
      return since(plan.about, shelf);
    case 'next':
      return plan.bounds
        ? // What has to happen before something is a condition as well: only days before a day are told.
          bounded(plan.bounds, { isAhead: true, isKnown: plan.isDated !== true }, shelf)
        : ahead(plan.about, plan.isDated ?? false, shelf);
    case 'open':
      return leftOpen(shelf);
    case 'silent':
      return keptBack(plan.about, shelf);
    case 'sides':
      return plan.isAgainst ? blame(plan.about, shelf) : sides(plan.about, shelf, found);
    case 'wishes':
      return wishes(plan.about, shelf) ?? sides(plan.about, shelf, found);
    case 'stances':
      return stances(plan.stance, plan.about, shelf);
    case 'wants':
      return wants(plan.about, plan.isStance ?? false, shelf);
    case 'each':
      return each(plan.about, plan.isCounted, shelf);
    case 'said':
      return saidBy(plan.about, plan, shelf);
    case 'quoted':
      return quoted(shelf);
    case 'unnamed':
      return unnamed(shelf);
    case 'figures':
      return figures(plan.of, plan.about, shelf);
    case 'names':
      return ofSex(wordsOf([], plan.noun), shelf) ?? names(plan.of, plan.noun, plan.about ?? [], shelf);
    case 'together':
      return together(plan.plans, shelf, found);
    case 'acts':
      return actsTold(plan.acts, plan.about, shelf);
    case 'all':
      return ofSex(wordsOf(plan.about), shelf) ?? everythingOn(plan.about, shelf);
    case 'comparison':
      return comparison(plan.sides, plan.about, shelf);
  }
}

/** The lines of several lists in the articles' order; undefined where none of them has any. */
function together(plans: readonly Listing[], shelf: Shelf, found: () => Found): Told | undefined {
  const told = plans.flatMap((plan) => carryOut(plan, shelf, found) ?? []);
  const [first] = told;
  const lines = told.flatMap((one) => one.lines);
  return first && { lead: first.lead, lines: inOrder(lines, shelf) };
}

/** What a list is asked of, as it was written. */
function wordsOf(about: About, noun = ''): readonly string[] {
  return [...about.map(({ as }) => as), noun].filter((word) => word !== '');
}
