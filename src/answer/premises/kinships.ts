import type { Article, Person } from '../../content/knowledge.ts';
import { kinEnglish } from '../../language/en/world/kin.ts';
import type { ClaimWord, ReadClaim } from './claim.ts';

/** Whose kin people are said to be: of what kind, and where. */
export interface Kinship {
  /** Key of a known name. */
  readonly key: string;
  readonly kin: string;
  readonly paragraph: number;
}

/** Collects the kinships that facts state of people and that articles put beside names. */
export function kinshipsOf(
  people: readonly Person[],
  articles: readonly Article[],
  readClaim: ReadClaim,
): readonly Kinship[] {
  const declared = people.flatMap(({ id, role, says, also, paragraphs: [paragraph = 0] }) =>
    [...new Set(kinIn([role, ...also].join('. ')).concat(kinBeside(readClaim(says), `@${id}`)))].map(
      (kin) => ({
        key: `@${id}`,
        kin,
        paragraph,
      }),
    ),
  );
  const written = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text, number }) =>
      namedKin(readClaim(text)).map(({ key, kin }) => ({ key, kin, paragraph: number })),
    ),
  );
  return [...declared, ...written];
}

/** Somebody and the kin word that stands right beside the name: `his niece and bookkeeper, Ada Venn`. */
export function namedKin(words: readonly ClaimWord[]): readonly {
  readonly key: string;
  readonly kin: string;
  readonly name: ClaimWord;
  readonly word: ClaimWord;
}[] {
  return words.flatMap((word, at) => {
    const kin = kinEnglish.get(word.text.toLowerCase());
    if (kin === undefined || word.isOwner) return [];
    const name = nameBeside(words, at);
    return name?.name === undefined ? [] : [{ key: name.name, kin, name, word }];
  });
}

/** `niece Ada Venn`, `niece and bookkeeper, Ada Venn`; else `Ada Venn, the niece`, `is Ada Venn his niece`. */
function nameBeside(words: readonly ClaimWord[], at: number): ClaimWord | undefined {
  const next = words[at + 1];
  if (/^(of|to)$/i.test(next?.text ?? '')) return undefined;
  const joined = /^and$/i.test(next?.text ?? '') ? 3 : 1;
  const after = words[at + joined];
  if (after?.name !== undefined && !after.isOwner) return after;
  let before = at - 1;
  while (before >= 0 && LINKS.test(words[before]?.text ?? '')) before--;
  // “The chairman's sister” has whose sister it is before it.
  while (words[before]?.isOwner || words[before]?.office) before--;
  while (before >= 0 && LINKS.test(words[before]?.text ?? '')) before--;
  const named = words[before];
  return before < at - 1 && named?.name !== undefined && !named.isOwner ? named : undefined;
}

function kinBeside(words: readonly ClaimWord[], key: string): readonly string[] {
  return namedKin(words).flatMap((one) => (one.key === key ? [one.kin] : []));
}

function kinIn(text: string): readonly string[] {
  const own = text.toLowerCase().replace(/\p{L}+['’]s\b/gu, '');
  return (own.match(/[\p{L}-]+/gu) ?? []).flatMap((word) => kinEnglish.get(word) ?? []);
}

const LINKS = /^(is|was|the|a|an|his|her|their|really|also|in|fact)$/i;
