import type { Article, Person } from '../../../content/knowledge.ts';
import { nationsEnglish } from '../../../language/en/world/nations.ts';
import type { ClaimWord, ReadClaim } from '../claim.ts';
import { TOP } from '../claim.ts';
import { isPast, nameAfter, nameBefore, type Title, titleAt } from './titles.ts';

/** The office somebody holds, as facts and articles have it. */
export interface Role {
  /** What its holder is called. */
  readonly name: string;
  /** The office as it is shown, and with whose it is: `chancellor`, `chancellor of Germany`. */
  readonly office: string;
  readonly whole: string;
  readonly paragraph: number;
  readonly offices: ReadonlySet<string>;
  /** Phrases that tell of the office, each as its words in small letters. */
  readonly phrases: readonly ReadonlySet<string>[];
  readonly nations: ReadonlySet<string>;
  /** Names of what the holder belongs to. */
  readonly bodies: ReadonlySet<string>;
  /** It is an office of a body and of no state, so that people of any country hold it. */
  readonly isOfBody: boolean;
}

/** The offices of everybody in facts and articles. */
export interface Roles {
  of(name: string): Role | undefined;
  /** Whether a title is that one's; whoever has no office in the articles cannot be wrong in one. */
  isHeld(title: Title, name: string): boolean;
  /** Whether somebody is said to hold it. */
  isTaken(title: Title): boolean;
  /** The only one with an office. */
  holderOf(title: Title): (Role & { readonly key: string }) | undefined;
}

/** Collects the offices that facts state of people and that articles put beside names. */
export function createRoles(
  people: readonly Person[],
  articles: readonly Article[],
  readClaim: ReadClaim,
): Roles {
  const roles = new Map<string, Role>(people.map((person) => [`@${person.id}`, declared(person, readClaim)]));
  for (const { paragraphs } of articles)
    for (const { text, number } of paragraphs) {
      const words = readClaim(text);
      for (const [name, title] of titlesBeside(words)) add(name, title, text, words, number);
    }
  return {
    of: (name) => roles.get(name),
    isHeld,
    isTaken: (title) => [...roles.values()].some((role) => isHolder(role, title)),
    holderOf,
  };

  function add(name: string, title: Title, text: string, words: readonly ClaimWord[], paragraph: number) {
    const { office, owner } = title;
    const known = roles.get(name);
    if (!office?.office || office.office === TOP) return;
    const whole = text.slice(words[title.from]?.start, words[title.to - 1]?.end);
    roles.set(name, {
      name,
      office: whole,
      whole,
      paragraph,
      isOfBody: false,
      ...known,
      offices: new Set([...(known?.offices ?? []), office.office]),
      phrases: [...(known?.phrases ?? []), new Set(small(office.text))],
      // “The Norway envoy” may be sent there.
      nations: known?.nations ?? new Set(owner?.nation ? [owner.nation] : []),
      bodies: known?.bodies ?? new Set(owner?.name ? [owner.name] : []),
    });
  }

  function isHeld({ office, owner }: Title, name: string): boolean {
    const role = roles.get(name);
    if (!role) return true;
    // “Novak's lawyer” is one's whom nobody wrote down: only states and bodies are compared.
    const isOfSomebody = owner?.name !== undefined && roles.has(owner.name);
    return isOffice(role, office) && (isOfSomebody || isOwners(role, office, owner));
  }

  function holderOf(title: Title) {
    const able = [...roles].filter(([key, role]) => key.startsWith('@') && isHolder(role, title));
    const [first] = able;
    return first && able.length === 1 ? { ...first[1], key: first[0] } : undefined;
  }
}

function isHolder({ offices, nations, bodies }: Role, { office, owner }: Title): boolean {
  const isIts = office?.office === TOP ? owner?.nation !== undefined : offices.has(office?.office ?? '');
  return isIts && (!owner || nations.has(owner.nation ?? '') || bodies.has(owner.name ?? ''));
}

/** An office is held also by its other words: a minister by a science minister, but no president by a vice-president. */
function isOffice({ offices, phrases }: Role, office: ClaimWord | undefined): boolean {
  if (!office || office.office === TOP || offices.has(office.office ?? '')) return true;
  const asked = small(office.text);
  return phrases.some(
    (words) =>
      asked.every((word) => words.has(word)) &&
      !DEPUTIES.some((word) => words.has(word) && !asked.includes(word)),
  );
}

function isOwners(role: Role, office: ClaimWord | undefined, owner: ClaimWord | undefined): boolean {
  if (!owner) return true;
  if (owner.name !== undefined) return role.bodies.size === 0 || role.bodies.has(owner.name);
  // A Russia envoy may be one to Russia; a Russian envoy is Russia's.
  const isSent = SENT.test(office?.office ?? '') && !owner.isQuality;
  // A Dutch secretary general of Nato is Dutch, and no less Nato's.
  const isOrigin = role.isOfBody && owner.isQuality && !STATE_OFFICE.test(office?.office ?? '');
  return isSent || isOrigin || role.nations.size === 0 || role.nations.has(owner.nation ?? '');
}

/** Words that make another office of one. */
const DEPUTIES = ['vice', 'deputy', 'assistant', 'acting', 'former', 'honorary'];
const STATE_OFFICE = /^(president|prime minister|chancellor)$/;
const SENT = /^(envoy|ambassador|consul)$/;

/** The offices, states and bodies that a person's role and other names speak of. */
function declared({ name, role, of, also, says, paragraphs }: Person, readClaim: ReadClaim): Role {
  const offices = new Set([role.toLowerCase()]);
  const nations = new Set<string>();
  const bodies = new Set<string>();
  for (const phrase of [`${of ?? ''} ${role}`, ...also]) {
    const words = readClaim(phrase);
    const isOffice = words.some(({ office }) => office);
    for (const { office, nation } of words) {
      if (office) offices.add(office);
      if (nation && isOffice) nations.add(nation);
    }
  }
  for (const word of readClaim(`${of ?? ''}. ${says}`)) if (word.name !== undefined) bodies.add(word.name);
  const isOfBody = of !== undefined && !STATES.has(nationsEnglish.get(of.toLowerCase())?.name ?? '');
  const the = of !== undefined && /^(United|European|Netherlands|Czech)|\b(Institute|University)\b/.test(of);
  const whole = of === undefined ? role : `${role} of ${the ? 'the ' : ''}${of}`;
  const phrases = [role, ...also, says].map((phrase) => new Set(small(phrase)));
  const [paragraph = 0] = paragraphs;
  return { name, office: role, whole, paragraph, offices, phrases, nations, bodies, isOfBody };
}

/** Names of states; the other nations are bodies, led by people of any country. */
const STATES: ReadonlySet<string> = new Set(
  [...nationsEnglish.values()].filter(({ isQuality }) => isQuality).map(({ name }) => name),
);

/** The titles right before and after names in a text of an article. */
function titlesBeside(words: readonly ClaimWord[]): readonly (readonly [string, Title])[] {
  const found: (readonly [string, Title])[] = [];
  for (let at = 0; at < words.length; at++) {
    const title = titleAt(words, at);
    if (!title) continue;
    at = title.to - 1;
    const name = nameAfter(words, title.to)?.name ?? nameBefore(words, title);
    if (name !== undefined && !isPast(words, title)) found.push([name, title]);
  }
  return found;
}

function small(text: string): readonly string[] {
  // “The chairman's nephew” is no chairman.
  return (
    text
      .toLowerCase()
      .replace(/\p{L}+['’]s\b/gu, '')
      .match(/\p{L}+/gu) ?? []
  );
}
