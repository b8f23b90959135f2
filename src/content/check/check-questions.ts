import type { Article, Problem } from '../knowledge.ts';
import { decodeText } from '../parse/decode-text.ts';
import type { KnowledgeFile } from '../parse/knowledge-file.ts';
import { parseQuestions, type QuestionsRead } from '../parse/parse-questions.ts';
import { quoted } from '../quoted.ts';

/** Finds lines of stored questions that are none, and paragraphs that answer and do not exist; without articles only the first. */
export function checkQuestions(
  files: readonly KnowledgeFile[],
  articles: readonly Article[],
): readonly Problem[] {
  return files.flatMap((source) => {
    const decoded = decodeText(source);
    if (decoded.kind === 'problem') return [decoded.problem];
    const read = parseQuestions(decoded.text, source.path);
    const gone = articles.length === 0 ? [] : goneIn(read, articles);
    return [...read.problems, ...gone].toSorted((one, other) => one.line - other.line);
  });
}

function goneIn({ file, questions }: QuestionsRead, articles: readonly Article[]): readonly Problem[] {
  const own = articleOf(file, articles);
  const longest = Math.max(...articles.map(({ paragraphs }) => paragraphs.length));
  return questions.flatMap(({ question: { article: id, gold }, line }) => {
    const named = id === undefined ? own : articles.find((article) => article.id === id);
    if (id !== undefined && !named)
      return { file, line, message: `there is no article ${quoted(id)}: correct "article"` };
    const has = named?.paragraphs.length ?? longest;
    const gone = gold.filter((number) => number > has);
    if (gone.length === 0) return [];
    const which = named ? `the article ${named.id} has ${has}` : `no article has more than ${has}`;
    return { file, line, message: `"gold" names paragraph ${gone.join(', ')}, and ${which}: correct it` };
  });
}

/** The article that a file of questions is about: the only one, or that after which it is named. */
function articleOf(file: string, articles: readonly Article[]): Article | undefined {
  const name = file.replace(/^.*\//u, '').replace(/\.jsonl$/u, '');
  const named = articles.filter(({ id }) => name === id || name.startsWith(`${id}-`));
  const [longest] = named.toSorted((one, other) => other.id.length - one.id.length);
  return longest ?? (articles.length === 1 ? articles[0] : undefined);
}
