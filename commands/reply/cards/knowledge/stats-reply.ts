import type { Knowledge } from '../../../../src/content/knowledge.ts';
import type { Counts } from '../../../../src/store/counted.ts';
import { paragraphSigns } from '../../quotations/citation-label.ts';
import type { Item, Reply } from '../../reply.ts';
import { KINDS } from '../unanswered/words.ts';

/** Lines about what was found helpful, and paragraphs that are named in one line. */
const SHOWN = { helpful: 10, paragraphs: 40 } as const;

/** What was asked, answered, refused and found helpful on all servers, and which paragraphs no question ever reached. */
export function statsReply(counts: Counts | undefined, knowledge: Knowledge): Reply {
  const card = { tone: 'help', visibility: 'private', title: 'What was asked' } as const;
  if (counts === undefined)
    return { ...card, text: 'The store does not answer at the moment. Please try again later.' };
  const asked = counts.answers.reduce((sum, { count }) => sum + count, 0);
  const refused = counts.answers.reduce((sum, { kind, count }) => sum + (kind in KINDS ? count : 0), 0);
  return {
    ...card,
    text: `Asked ${asked}, answered ${asked - refused}, not answered ${refused}; on servers, within ${DAYS} days.`,
    list: [
      ...counts.answers.map(({ kind, count }): Item => ({ term: KINDS[kind] ?? kind, text: `${count}` })),
      ...counts.helpful.slice(0, SHOWN.helpful).map(helpfulLine),
      ...knowledge.articles.flatMap(({ id, paragraphs }) => unreached(id, paragraphs.length, counts)),
    ],
  };
}

/** As long as counts are kept. */
const DAYS = 400;

function helpfulLine({ about, kind, yes, no }: Counts['helpful'][number]): Item {
  return { term: about, text: `${KINDS[kind] ?? kind}: helpful for ${yes}, not for ${no}` };
}

/** The paragraphs of an article that stood in no answer. */
function unreached(article: string, paragraphs: number, { shown }: Counts): Item[] {
  const reached = new Set(shown.filter((one) => one.article === article).map(({ paragraph }) => paragraph));
  const never = Array.from({ length: paragraphs }, (_, at) => at + 1).filter((one) => !reached.has(one));
  if (never.length === 0) return [];
  const more = never.length > SHOWN.paragraphs ? ' …' : '';
  const signs = paragraphSigns(never.slice(0, SHOWN.paragraphs));
  return [{ term: article, text: `never in an answer: ${signs}${more}` }];
}
