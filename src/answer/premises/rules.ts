import type { Rule } from './compared.ts';
import { quotation, quoter } from './quotations/quotation.ts';
import { absent } from './rules/absent.ts';
import { affirmed } from './rules/affirmed.ts';
import { another } from './rules/another.ts';
import { month, weekday, year } from './rules/calendar.ts';
import { contrary } from './rules/contrary.ts';
import { day } from './rules/day.ts';
import { deeds } from './rules/deeds.ts';
import { denied } from './rules/denied.ts';
import { direction } from './rules/direction.ts';
import { elsewhere } from './rules/elsewhere.ts';
import { hearer } from './rules/hearer.ts';
import { kin } from './rules/kin.ts';
import { moreOrLess } from './rules/more-or-less.ts';
import { number } from './rules/number.ts';
import { holders, offices } from './rules/offices.ts';
import { order } from './rules/order.ts';
import { owners } from './rules/owners.ts';
import { place } from './rules/place.ts';
import { recipient } from './rules/recipient.ts';
import { speaker } from './rules/speaker.ts';
import { stance } from './rules/stance.ts';
import { stopped } from './rules/stopped.ts';
import { toCome } from './rules/to-come.ts';
import { undone } from './rules/undone.ts';
import { whole } from './rules/whole.ts';

/**
 * What is compared, in the order it is told; each rule stands alone and can be left out. Rules that share an `instead` tell
 * the same in different ways: only the first of them that finds something is told.
 */
export const rules: readonly {
  readonly name: string;
  readonly reason: string;
  readonly find: Rule;
  readonly instead?: 'who' | 'when';
}[] = [
  {
    name: 'offices',
    reason: 'a wrong title passes unnoticed when the answer is about something else',
    find: offices,
  },
  { name: 'holders', reason: 'whoever held an office before is easily taken for its holder', find: holders },
  { name: 'kin', reason: 'families are mixed up as easily as offices', find: kin },
  {
    name: 'day',
    reason: 'an article names weekdays and members plan by the calendar',
    find: day,
    instead: 'when',
  },
  { name: 'weekday', reason: 'a day is what members plan by', find: weekday, instead: 'when' },
  {
    name: 'month',
    reason: 'a short answer may give the right month without setting the wrong one right',
    find: month,
    instead: 'when',
  },
  { name: 'year', reason: 'a year put wrong moves a whole story', find: year },
  {
    name: 'number',
    reason: 'a number is repeated more often than it is checked',
    find: number,
  },
  {
    name: 'more or less',
    reason: 'the number is kept in passing on, and what it is more or less than is not',
    find: moreOrLess,
  },
  { name: 'whole', reason: 'a part of something is passed on as all of it', find: whole },
  { name: 'hearer', reason: 'who was spoken to tells how far a statement goes', find: hearer },
  { name: 'place', reason: 'an event is remembered with another place', find: place },
  { name: 'direction', reason: 'from where to where is turned round in passing on', find: direction },
  { name: 'order', reason: 'what came first is remembered the other way round', find: order },
  {
    name: 'quotation',
    reason: 'a word put into a quotation is passed on as somebody’s own',
    find: quotation,
  },
  {
    name: 'quoter',
    reason:
      'words put into the wrong mouth are the worst mistake of all, and a question need not be about who said them',
    find: quoter,
    instead: 'who',
  },
  {
    name: 'speaker',
    reason: 'words put into the wrong mouth are the worst mistake of all',
    find: speaker,
    instead: 'who',
  },
  {
    name: 'deeds',
    reason: 'who did it and to whom is turned round in passing on',
    find: deeds,
    instead: 'who',
  },
  {
    name: 'elsewhere',
    reason: 'the answer may be about whoever is named and not about what they are said to have done',
    find: elsewhere,
    instead: 'who',
  },
  {
    name: 'another',
    reason:
      'nobody’s verb need be the article’s: most of a sentence with another name in it is about whoever it names',
    find: another,
    instead: 'who',
  },
  {
    name: 'recipient',
    reason: 'who gave and who got is turned round in passing on',
    find: recipient,
    instead: 'who',
  },
  {
    name: 'absent',
    reason: 'who is known to have dealt with something is easily taken to have been there',
    find: absent,
  },
  {
    name: 'denied',
    reason: 'what an article denies is taken for granted, and its answer says so only in passing',
    find: denied,
  },
  {
    name: 'affirmed',
    reason: 'a *not* is added in passing on as easily as it is lost',
    find: affirmed,
  },
  {
    name: 'undone',
    reason: 'what is planned, demanded or refused is passed on as done',
    find: undone,
  },
  {
    name: 'to come',
    reason: 'what an article only announces is asked about when it is thought to be over',
    find: toCome,
  },
  {
    name: 'contrary',
    reason: 'what is private is passed on as public; an answer says which in one word of many',
    find: contrary,
  },
  {
    name: 'stopped',
    reason: 'what was given up is remembered as it was before',
    find: stopped,
  },
  {
    name: 'stance',
    reason: 'who speaks against something is passed on as having said it',
    find: stance,
  },
  { name: 'owners', reason: 'what is one’s is taken for the other’s', find: owners, instead: 'who' },
];
