import type { Claim, Rule } from '../compared.ts';

/** From where to where, as a text has it. */
interface Way {
  readonly from: string;
  readonly to: string;
}

/** The question goes from one place to the other, and what is shown only the other way round. */
export const direction: Rule = (asked, { known }) => {
  const own = waysIn(known);
  for (const theirs of waysIn(asked)) {
    const isSame = ({ from, to }: Way) => isPlace(from, theirs.from) && isPlace(to, theirs.to);
    const turned = own.find(({ from, to }) => isPlace(from, theirs.to) && isPlace(to, theirs.from));
    if (!turned || own.some(isSame)) continue;
    return [
      {
        kind: 'place',
        asked: `from ${theirs.from} to ${theirs.to}`,
        says: `from ${turned.from} to ${turned.to}`,
      },
    ];
  }
  return [];
};

function waysIn({ text }: Claim): readonly Way[] {
  return [...text.matchAll(WAY)].map(([, from = '', to = '']) => ({ from, to }));
}

function isPlace(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Two places of up to three words, with capitals or in a member's small letters. */
const WAY =
  /\bfrom (?:the )?(\p{L}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}|\p{Ll}+(?: \p{Ll}+)?) to (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}|\p{Ll}+(?: \p{Ll}+)?)/gu;
