import type { Say } from '../../../../src/language/sayings/say.ts';
import type { Counts } from '../../../../src/store/counted.ts';
import { paragraphSigns } from '../../quotations/citation-label.ts';
import type { Item, Reply } from '../../reply.ts';
import type { Teller } from '../../teller.ts';
import { isNoAnswer, kindSaid } from '../unanswered/kind-said.ts';

/** Lines about what was found helpful, and paragraphs that are named in one line. */
const SHOWN = { helpful: 10, paragraphs: 40 } as const;

/** What was asked, answered, refused and found helpful on all servers, and which paragraphs no question ever reached. */
export function statsReply(counts: Counts | undefined, { knowledge, voice: { say } }: Teller): Reply {
  const card = { tone: 'help', visibility: 'private', title: say('stats.title') } as const;
  if (counts === undefined) return { ...card, text: say('unanswered.unread') };
  const asked = counts.answers.reduce((sum, { count }) => sum + count, 0);
  const refused = counts.answers.reduce((sum, { kind, count }) => sum + (isNoAnswer(kind) ? count : 0), 0);
  return {
    ...card,
    text: say('stats.text', { asked, answered: asked - refused, refused, days: DAYS }),
    list: [
      ...counts.answers.map(({ kind, count }): Item => ({ term: kindSaid(kind, say), text: `${count}` })),
      ...counts.helpful.slice(0, SHOWN.helpful).map((line) => helpfulLine(line, say)),
      ...knowledge.articles.flatMap(({ id, paragraphs }) => unreached(id, paragraphs.length, counts, say)),
    ],
  };
}

/** As long as counts are kept. */
const DAYS = 400;

function helpfulLine({ about, kind, yes, no }: Counts['helpful'][number], say: Say): Item {
  return { term: about, text: say('stats.helpful', { kind: kindSaid(kind, say), yes, no }) };
}

/** The paragraphs of an article that stood in no answer. */
function unreached(article: string, paragraphs: number, { shown }: Counts, say: Say): Item[] {
  const reached = new Set(shown.filter((one) => one.article === article).map(({ paragraph }) => paragraph));
  const never = Array.from({ length: paragraphs }, (_, at) => at + 1).filter((one) => !reached.has(one));
  if (never.length === 0) return [];
  const more = never.length > SHOWN.paragraphs ? ' …' : '';
  const signs = paragraphSigns(never.slice(0, SHOWN.paragraphs));
  return [{ term: article, text: say('stats.never', { paragraphs: `${signs}${more}` }) }];
}
