import type { JudgedArticle } from './judge-corpus.ts';
import { byStyle, type Row, writeTally } from './tally.ts';

/** The figures of each article and style, then the rows that are compared with one another. */
export function writeCorpus(judged: readonly JudgedArticle[]): string {
  const each = judged.flatMap(({ id, portion, outcomes }) =>
    byStyle({ name: `${id}, ${portion}`, outcomes }),
  );
  return [
    'Each article judged by weights that have not seen its story; in %, with 95 % intervals.',
    writeTally(each),
    '',
    writeTally(rowsOf(judged)),
    '',
    leadsOf(judged),
  ].join('\n');
}

/** How often the article that answers comes first where a story has several. */
function leadsOf(judged: readonly JudgedArticle[]): string {
  const asked = judged
    .filter(({ portion }) => portion === 'two articles')
    .flatMap(({ outcomes }) => outcomes)
    .filter(({ question }) => question.answerable && question.article !== undefined);
  const leads = asked.filter(({ question, answer, denied }) => {
    const [first] = answer.citations;
    return !denied && first?.article.id === question.article;
  });
  return `two articles: the right article leads in ${leads.length} of ${asked.length}`;
}

/** The rows that are compared with one another. */
export function rowsOf(judged: readonly JudgedArticle[]): readonly Row[] {
  const row = (name: string, belongs: (article: JudgedArticle) => boolean): Row => ({
    name,
    outcomes: judged.filter(belongs).flatMap(({ outcomes }) => outcomes),
  });
  const isTalks = ({ id }: JudgedArticle) => id === SHIPPED;
  const inLanguage = (language: string, portion: JudgedArticle['portion']) => (article: JudgedArticle) =>
    !isTalks(article) && article.language === language && article.portion === portion;
  const others = ({ language }: JudgedArticle) => language !== 'en';
  return [
    row('the talks', ({ id, portion }) => id === SHIPPED && portion === 'facts'),
    row('another article, facts', inLanguage('en', 'facts')),
    row('another article, half', inLanguage('en', 'half')),
    row('another article, facts nobody wrote ways of asking for', inLanguage('en', 'bare')),
    row('another article, text alone', inLanguage('en', 'text')),
    row('German, text alone', inLanguage('de', 'text')),
    row('other languages, facts', (article) => others(article) && article.portion === 'facts'),
    row('two articles', ({ portion }) => portion === 'two articles'),
    row('dialogues, later turns', inLanguage('en', 'dialogues')),
    row('dialogues nothing is learned from', inLanguage('en', 'unseen dialogues')),
    row('dialogues about the talks', ({ id, portion }) => id === SHIPPED && portion !== 'facts'),
  ];
}

const SHIPPED = 'shipped';
