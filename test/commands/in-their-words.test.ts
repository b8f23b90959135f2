import { describe, expect, it } from 'vitest';
import ask from '../../commands/ask.ts';
import { createCommands } from '../../commands/index.ts';
import type { Reply } from '../../commands/reply/reply.ts';
import { completeReply } from '../../commands/reply/small-print/complete-reply.ts';
import type { Answers } from '../../src/answer/answers.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { sayIn } from '../../src/language/sayings/say.ts';
import { answers as shipped } from '../answer/shipped.ts';
import { goodFacts, knowledgeIn, storyWith } from '../content/knowledge-folder.ts';

const now = new Date('2025-08-20');
function askOf(answers: Answers, question: string): Reply {
  const context = { now, locale: 'en-US', commands: createCommands(answers.knowledge) };
  return completeReply(ask.run({ question }, answers, context), answers.knowledge, now);
}
/** How the line begins that says what nobody has translated. */
const untranslated = (language: string) =>
  sayIn(language)('answer.untranslated', { languages: '|' }).split('|')[0] ?? '';
const shown = ({ text, claims = [], list = [] }: Reply) =>
  [text, ...claims.map((claim) => claim.text), ...list.map((item) => item.text)].join('\n');

describe.each([
  ['de', 'Wie viele Mitglieder hat die Nato?', 'Die Nato hat 32 Mitglieder.'],
  ['uk', 'Скільки членів у НАТО?', 'У НАТО 32 члени.'],
  ['ru', 'Сколько членов в НАТО?', 'В НАТО 32 члена.'],
  ['pl', 'Ilu członków ma NATO?', 'NATO ma 32 członków.'],
  ['fr', "Combien de membres compte l'Otan ?", "L'Otan compte 32 membres."],
  ['es', '¿Cuántos miembros tiene la OTAN?', 'La OTAN tiene 32 miembros.'],
  ['it', 'Quanti membri ha la Nato?', 'La Nato ha 32 membri.'],
])('a question about the talks in %s', (language, question, says) => {
  it('is answered in it, by what stands in the article', () => {
    const reply = askOf(shipped, question);
    expect(reply.answer?.receipt.language).toBe(language);
    expect(reply.text).toBe(says);
    expect(reply.claims?.map(({ text }) => text)).toEqual([says]);
    const [article] = shipped.knowledge.articles;
    expect(reply.quotations).toHaveLength(1);
    for (const { text, paragraph, start } of reply.quotations ?? [])
      expect(article?.paragraphs[paragraph - 1]?.text.slice(start, start + text.length)).toBe(text);
    // Nothing is left in the language of the article.
    expect((reply.notes ?? []).filter((note) => note.includes(untranslated(language)))).toEqual([]);
  });
});

describe('an article of which a part is translated', () => {
  const answers = createAnswers(
    knowledgeIn({
      ...storyWith(`${goodFacts}    asked: [what does cod cost]\n`),
      'translations/de/harbour.yaml': `facts:
  venn: Ada Venn ist die Bürgermeisterin von Oldport.
  meeting: Die Bürgermeisterin trifft die Fischer am Montag an Pier 7.
  gap-price: Der Artikel sagt nicht, was Dorsch in Norwegen oder Island kostet, er nennt nur Pier 7.
topics:
  nets: Venn sagte der Gazette, dass die Netze draußen bleiben. 32 Boote waren einverstanden.
`,
    }),
  );
  const german = answers.speaking('de');
  const LEFT = 'Was nicht übersetzt ist, steht in der Sprache des Artikels: Englisch.';

  it.each([
    ['who is venn', 'Ada Venn ist die Bürgermeisterin von Oldport.'],
    ['what does cod cost', 'Der Artikel sagt nicht, was Dorsch in Norwegen oder Island kostet'],
    ['what becomes of the nets', 'Venn sagte der Gazette, dass die Netze draußen bleiben.'],
  ])('is told in the language that the bot speaks: %s', (question, says) => {
    const reply = askOf(german, question);
    expect(shown(reply)).toContain(says);
    for (const { text } of reply.quotations ?? [])
      expect(answers.knowledge.articles[0]?.paragraphs.some((one) => one.text.includes(text))).toBe(true);
  });

  it('stays in its own where nobody asks for another', () => {
    expect(askOf(answers, 'who is venn').text).toBe('Ada Venn is the mayor of Oldport.');
    expect(askOf(answers, 'who is venn').notes ?? []).not.toContain(LEFT);
  });

  it('says which language the rest is in', () => {
    const reply = askOf(german, 'who pays');
    expect(reply.text).toContain('It is unclear who pays.');
    expect(reply.notes).toContain(LEFT);
    expect(askOf(german, 'who is venn').notes ?? []).not.toContain(LEFT);
  });

  it('names its days as the translation does', () => {
    const dated = createAnswers(
      knowledgeIn({
        ...storyWith(goodFacts.replace('when: Monday\n', 'when: Monday\n    date: 2025-04-14\n')),
        'translations/de/harbour.yaml':
          'facts:\n  meeting: Die Bürgermeisterin trifft sie am Montag an Pier 7.\n',
      }),
    ).speaking('de');
    const reply = askOf(dated, 'meeting at pier 7');
    expect(reply.text).toBe('Die Bürgermeisterin trifft sie am Montag an Pier 7.');
    expect(JSON.stringify(reply.dates ?? reply.origins ?? reply.quotations)).toContain('2025-04-14');
  });
});
