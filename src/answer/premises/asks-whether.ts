import { planEnglish } from '../../language/en/asking/plan.ts';
import type { Claim } from './compared.ts';

/** Whether a question asks if something is so, also where the word that it begins with is misspelt, and takes nothing for granted. */
export function asksWhether({ text, words: [first] }: Claim): boolean {
  const { opens } = planEnglish.whether;
  if (opens.test(text.toLowerCase())) return true;
  return (
    first !== undefined && opens.test(`${first.word?.as ?? first.text}${text.slice(first.end)}`.toLowerCase())
  );
}
