import { describe, expect, it } from 'vitest';
import { saysWho, wordOf } from '../../../commands/reply/quotations/says-who.ts';
import { sourcesOf } from '../../../src/answer/cite/attribution.ts';
import type { Article, Fact, Statement } from '../../../src/content/knowledge.ts';
import { answers, shipped } from '../shipped.ts';

const [talks] = shipped.articles;
if (talks === undefined) throw new Error('no article is shipped');
const article: Article = talks;

function fact(id: string): Fact {
  const found = shipped.facts.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no fact ${id}`);
  return found;
}

/** Who answers for a whole paragraph, or for it as far as it is shown for a fact. */
function behind(paragraph: number, id?: string): string {
  const text = article.paragraphs[paragraph - 1]?.text ?? '';
  const place = { article, paragraph, start: 0, end: text.length };
  return saysWho(sourcesOf(place, shipped, id === undefined ? undefined : fact(id)));
}

const statements = shipped.facts.filter((one): one is Statement => one.kind === 'statement');

describe('who answers for an excerpt', () => {
  it.each([
    ['security-pact-agreed', 'Steve Witkoff, on what Putin agreed to'],
    ['robust-guarantees', 'Steve Witkoff to American television, on what Putin agreed to'],
    ['some-concessions', 'Steve Witkoff to CNN, on what Russia conceded'],
    ['article-5-like', 'Steve Witkoff to CNN'],
    ['pressure-fear', 'Diplomatic sources (unnamed), on what European officials fear'],
    ['rubio-denies-pressure', 'Marco Rubio to CBS'],
    ['putin-wants-donbas', 'European officials, on what Trump said Putin wants'],
    ['trump-told-allies', 'European officials, on what Trump said Putin wants'],
    ['constitution-forbids', 'Volodymyr Zelensky to Nato leaders'],
    ['united-front', 'Emmanuel Macron to reporters'],
    ['ceasefire-dropped', 'the article itself'],
    ['excluded-from-alaska', 'the article itself'],
  ])('of the statement %s is whoever makes it: %s', (id, source) => {
    expect(behind(fact(id).paragraphs[0] ?? 0, id)).toBe(source);
  });

  it.each([
    ['number', 'five-regions', 24, 'Steve Witkoff to CNN, on what Russia conceded'],
    ['term', 'donbas', 25, 'European officials, on what Trump said Putin wants'],
    ['term', 'nato-alliance', 23, 'the article itself'],
    ['event', 'alaska-friday', 8, 'the article itself'],
    ['event', 'alaska-summit-event', 3, 'the article itself'],
    ['person', 'meloni', 6, 'the article itself'],
    [
      'person',
      'witkoff',
      19,
      'Volodymyr Zelensky; Steve Witkoff to American television, on what Putin agreed to',
    ],
  ])('of the %s %s in paragraph %i is whose words it holds: %s', (_kind, id, paragraph, source) => {
    expect(behind(paragraph, id)).toBe(source);
  });

  it.each([
    ['gambling-with-war', 10, 'the article itself'],
    ['some-concessions', 21, 'Steve Witkoff to CNN'],
    ['tempers-hopes', 9, 'Marco Rubio to CBS; the article itself'],
  ])('of %s in paragraph %i, where it is not made, is who speaks there', (id, paragraph, source) => {
    expect(behind(paragraph, id)).toBe(source);
  });
});

describe('who answers for a whole paragraph', () => {
  it.each([
    [1, 'the article itself'],
    [4, 'Steve Witkoff, on what Putin agreed to'],
    [8, 'Diplomatic sources (unnamed), on what European officials fear; the article itself'],
    [11, 'Donald Trump to Zelensky; the article itself'],
    [22, 'the article itself; Steve Witkoff'],
    [25, 'European officials, on what Trump said Putin wants'],
    [26, 'Volodymyr Zelensky to Nato leaders'],
  ])('%i: %s', (paragraph, source) => {
    expect(behind(paragraph)).toBe(source);
  });

  it('is known of every paragraph of an article with statements', () => {
    expect(article.paragraphs.filter(({ number }) => behind(number) === '')).toEqual([]);
  });

  it('is known of no paragraph of an article without', () => {
    const untold = { ...shipped, facts: [] };
    expect(sourcesOf({ article, paragraph: 4, start: 0, end: 9 }, untold)).toEqual([]);
  });

  it('is the article itself where no statement stands', () => {
    const first = { ...shipped, facts: [fact('hosts-on-monday')] };
    expect(sourcesOf({ article, paragraph: 4, start: 0, end: 9 }, first)).toEqual([
      { attribution: 'article' },
    ]);
  });

  it('is nobody who is known where somebody speaks for whom no statement is written', () => {
    const first = { ...shipped, facts: [fact('hosts-on-monday')] };
    const end = article.paragraphs[3]?.text.length ?? 0;
    expect(sourcesOf({ article, paragraph: 4, start: 0, end }, first)).toEqual([]);
  });

  it('goes as far as a quotation of several sentences', () => {
    const text = article.paragraphs[4]?.text ?? '';
    const start = text.indexOf('STAY TUNED');
    const place = { article, paragraph: 5, start, end: start + 5 };
    expect(saysWho(sourcesOf(place, shipped))).toBe('Donald Trump on Truth Social');
  });
});

describe('the shipped knowledge', () => {
  it('never says that Putin agreed, wants or conceded something without saying whose word that is', () => {
    const claims = shipped.facts.map(({ says }) => says).concat(shipped.topics.map(({ summary }) => summary));
    const sourced = /Witkoff|envoy|European officials|is said to/u;
    const about = claims.filter((says) =>
      /Putin (?:had |has )?agreed|Putin (?:\S+ )?wants|concessions?”/u.test(says),
    );
    expect(about.length).toBeGreaterThan(8);
    expect(about.filter((says) => !sourced.test(says))).toEqual([]);
  });

  it('names the speaker in every answer that rests on one', () => {
    const silent = statements.filter(
      (one) => one.attribution === 'named' && wordOf(one, answers) !== undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('gives every excerpt of every fact somebody who answers for it', () => {
    const unknown = shipped.facts.flatMap((one) =>
      answers
        .citations(one)
        .filter(
          ({ paragraph, excerpt }) =>
            sourcesOf({ article, paragraph, ...excerpt }, shipped, one).length === 0,
        ),
    );
    expect(unknown).toEqual([]);
  });
});
