import type { Asked } from '../compared.ts';
import type { Roles } from './roles.ts';

/**
 * A question without the titles that stand directly beside names, and without a strange name beside a title that says who
 * is meant; both are part of naming somebody, and whatever they name is looked up without them.
 */
export function withoutTitles({ text, words, namings }: Asked, roles: Roles): string {
  let left = text;
  for (const { title, name, stranger, isBeside } of namings) {
    if (!isBeside) continue;
    const titled = [words[title.from], words[title.to - 1]] as const;
    const [first, last] = name !== undefined ? titled : roles.holderOf(title) ? (stranger ?? []) : [];
    if (first && last)
      left = left.slice(0, first.start) + ' '.repeat(last.end - first.start) + left.slice(last.end);
  }
  return left.replace(/\s+/g, ' ').trim();
}
