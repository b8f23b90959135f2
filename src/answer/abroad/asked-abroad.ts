import type { Knowledge } from '../../content/knowledge.ts';
import type { BroughtOver } from '../../language/foreign/bring-over.ts';
import { isQuestion } from '../suggest/write-question.ts';

/**
 * Finds what somebody has written in another language for a record, word for word: how one asks for it, or what it is called.
 * That is asked as the article's own language asks for it.
 */
export function createAskedAbroad({ facts, topics }: Knowledge): (text: string) => BroughtOver | undefined {
  const known = new Map<string, BroughtOver>();
  const add = (text: string | undefined, asked: string | undefined, language: string) => {
    if (text === undefined || asked === undefined || known.has(plain(text))) return;
    known.set(plain(text), { language, english: asked, written: () => undefined, untold: [] });
  };
  for (const topic of topics)
    for (const [language, { name, question }] of Object.entries(topic.abroad ?? {})) {
      add(question, topic.asked.find(isQuestion) ?? topic.description, language);
      add(name, topic.description, language);
    }
  for (const { abroad, asked } of facts)
    for (const [language, { question }] of Object.entries(abroad ?? {}))
      add(question, asked.find(isQuestion), language);
  return (text) => known.get(plain(text));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
