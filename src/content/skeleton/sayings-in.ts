import { isOpener } from '../../language/en/world/ordinary-words.ts';
import { languageOf } from '../../language/language.ts';
import type { Said } from '../../language/presented.ts';
import { sentencesOf } from '../../language/sentences.ts';
import type { SkeletonWords } from '../../language/vocabulary/skeleton-words.ts';
import { idOf, type Proposal } from './proposal.ts';

/** What stands in quotation marks, with who says so where the text names somebody beside it. */
export function sayingsIn(
  { text, paragraph }: Said,
  people: readonly Proposal[],
  { said }: SkeletonWords,
  language: string,
): Proposal[] {
  const sentences = sentencesOf(text, language);
  return [...text.matchAll(/[“"„«]([^“”"„«»]{12,400}?)[,.]?[”"“»]/gu)].flatMap(
    ({ 0: whole, 1: quote = '', index }) => {
      const from = sentences.findLast(({ start }) => start <= index)?.start ?? 0;
      const to = sentences.find(({ end }) => end >= index + whole.length)?.end ?? text.length;
      const around = `${text.slice(from, index)} … ${text.slice(index + whole.length, to)}`;
      // Behind a verb stands the speaker where nobody stands before it: *“…,” said Venn*, but *she told Radio Tamsin*.
      const named = new RegExp(
        `(?:(?:^|[…,;:–—])\\s*(?:${said}) (?:[^,.…]{0,60}, )?(?<after>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*))|(?:(?<!\\p{L} )(?<before>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)(?:,[^,]{0,60},|,)? (?:${said})\\b)`,
        'u',
      ).exec(around);
      const name = withoutSmallWords(named?.groups?.after ?? named?.groups?.before ?? '', language);
      const person = people.find(({ fields }) => name !== '' && ` ${fields.name} `.includes(` ${name} `));
      if (name === '' || quote.split(' ').length < 3) return [];
      const speaker = person?.fields.id ?? name;
      const presented = person?.paragraphs[0];
      const paragraphs = [
        paragraph,
        ...(presented !== undefined && presented !== paragraph ? [presented] : []),
      ];
      const fields = {
        id: `${idOf(name)}-said`,
        attribution: 'named',
        speaker,
        quote: quote.trim(),
        says: text.slice(from, to).trim(),
      };
      return [{ section: 'statements' as const, fields, paragraphs }];
    },
  );
}

/** *But Venn* is Venn, and *She* is nobody whom the quotation names. */
function withoutSmallWords(name: string, language: string): string {
  const words = name.split(' ');
  const from = words.findIndex((word) => !isSmall(word.toLowerCase(), language));
  return from === -1 ? '' : words.slice(from).join(' ');
}

function isSmall(word: string, language: string): boolean {
  return languageOf(language).isStop(word) || (language === 'en' && isOpener(word));
}
