import type { Person } from '../../content/knowledge.ts';
import { type ClaimWord, isQuality, type ReadClaim, TOP } from './claim-words.ts';
import type { Difference } from './difference.ts';
import { namedAfter, strangerAfter } from './named-after.ts';
import type { Told } from './strange-name.ts';
import { isTitleOfOther } from './title-of-other.ts';
import { isPast, nameBefore, type Title, titleAt } from './titles.ts';

/** What a question takes for granted of somebody's office. */
export interface OfficesHeld {
  readonly differs: readonly Difference[];
  /** The question without a title or a name that is not the article's. */
  readonly question: string;
}

/**
 * Compares the offices, nations and names that a question puts together with those of the people in the articles.
 *
 * An office may stand before the name (*President Starmer*) or after it (*is Starmer the president*). Nothing is
 * reported when the question asks which of two, or speaks of a former office.
 */
export function createOfficesHeld(people: readonly Person[], readClaim: ReadClaim, told: Told) {
  const held = new Map(people.map((person) => [person.id, heldBy(person, readClaim)]));

  return (question: string): OfficesHeld => {
    const words = readClaim(question);
    const written = ({ from, to }: Title) => question.slice(words[from]?.start, words[to - 1]?.end);
    const differs: Difference[] = [];
    let cleaned = question;
    const cut = (from: ClaimWord | undefined, to: ClaimWord | undefined) => {
      if (from && to)
        cleaned = `${cleaned.slice(0, from.start)}${' '.repeat(to.end - from.start)}${cleaned.slice(to.end)}`;
    };
    for (let at = 0; at < words.length; at++) {
      const title = titleAt(words, at);
      if (!title) continue;
      at = title.to - 1;
      if (isPast(words, title)) continue;
      const stranger = strangerAfter(words, title.to, told);
      const holder = stranger && holderOf(title);
      if (stranger && holder) {
        const [first, last] = stranger;
        differs.push(difference('name', question.slice(first.start, last.end), holder.name, holder));
        cut(first, last);
        continue;
      }
      const named = namedAfter(words, title.to);
      if (named !== undefined) {
        const isOther = isTitleOfOther(words, title, named, (id) => isHeld(title, id));
        const found = stranger || isOther ? [] : compare(title, named.id, written(title));
        differs.push(...found);
        if (found.length > 0) cut(words[title.from], words[title.to - 1]);
        continue;
      }
      const before = nameBefore(words, title);
      if (before) differs.push(...compare(title, before, written(title)));
    }
    return { differs, question: cleaned.replace(/\s+/g, ' ').trim() };
  };

  function compare(title: Title, id: string, written: string): Difference[] {
    const person = people.find((one) => one.id === id);
    if (!person || isHeld(title, id)) return [];
    return [difference('role', written, title.nation ? wholeTitle(person) : person.role, person)];
  }

  /** Whether a title is that person's; nobody who is not in the articles can be wrong in one. */
  function isHeld({ office, nation }: Title, id: string): boolean {
    const person = people.find((one) => one.id === id);
    const own = held.get(id);
    if (!person || !own) return true;
    const isOffice = !office || office.office === TOP || own.offices.has(office.office ?? '');
    // A Russia envoy may be one to Russia; a Russian envoy is Russia's.
    const isSent = SENT.test(office?.office ?? '') && !isQuality(nation);
    // A Dutch secretary general of Nato is Dutch, and no less Nato's.
    const isOrigin =
      BODY.test(person.of ?? '') && isQuality(nation) && !STATE_OFFICE.test(office?.office ?? '');
    const isNation =
      !nation || isSent || isOrigin || own.nations.size === 0 || own.nations.has(nation.nation ?? '');
    return isOffice && isNation;
  }

  /** The only person with an office. */
  function holderOf({ office, nation }: Title): Person | undefined {
    const able = people.filter(({ id }) => {
      const own = held.get(id);
      return (
        (office?.office === TOP ? nation !== undefined : own?.offices.has(office?.office ?? '')) &&
        (!nation || own?.nations.has(nation.nation ?? ''))
      );
    });
    return able.length === 1 ? able[0] : undefined;
  }
}

/** What people of any country lead. */
const BODY = /^(nato|european commission|vatican|united nations)$/i;
const STATE_OFFICE = /^(president|prime minister|chancellor)$/;
const SENT = /^(envoy|ambassador)$/;

/** The offices and nations that a person's role and other names speak of. */
function heldBy({ role, of, also }: Person, readClaim: ReadClaim) {
  const offices = new Set([role]);
  const nations = new Set<string>();
  for (const phrase of [`${of ?? ''} ${role}`, ...also]) {
    const words = readClaim(phrase);
    for (const { office } of words) if (office) offices.add(office);
    if (words.some(({ office }) => office)) for (const { nation } of words) if (nation) nations.add(nation);
  }
  return { offices, nations };
}

/** `president of the United States`. */
function wholeTitle({ role, of }: Person): string {
  if (of === undefined) return role;
  return `${role} of ${/^(United|European|Netherlands|Vatican|Czech)/.test(of) ? 'the ' : ''}${of}`;
}

function difference(kind: Difference['kind'], asked: string, says: string, person: Person): Difference {
  return { kind, asked, says, paragraph: person.paragraphs[0] ?? 0 };
}
