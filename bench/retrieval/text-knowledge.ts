import type { Knowledge } from '../../src/content/knowledge.ts';

/** Texts as the paragraphs of one article, without facts and without the general lists that ship with the bot. */
export function textKnowledge(texts: readonly string[], language: string): Knowledge {
  const paragraphs = texts.map((text, at) => ({ article: 'texts', number: at + 1, text }));
  const article = { id: 'texts', title: 'Texts', publisher: 'Bench', language, hash: '', paragraphs };
  const nothing = { facts: [], topics: [], words: [], elsewhere: [], talk: [], earlier: [] };
  return { articles: [{ ...article, wording: 'verbatim' }], ...nothing };
}
