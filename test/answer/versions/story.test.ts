import { describe, expect, it } from 'vitest';
import ask from '../../../commands/ask.ts';
import cite from '../../../commands/cite.ts';
import { createCommands } from '../../../commands/index.ts';
import { completeReply } from '../../../commands/reply/small-print/complete-reply.ts';
import timeline from '../../../commands/timeline.ts';
import { createTopicCommand } from '../../../commands/topic.ts';
import who from '../../../commands/who.ts';
import type { Answer } from '../../../src/answer/answer.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { terminalText } from '../../../src/terminal/terminal-text.ts';
import { knowledgeIn } from '../../content/knowledge-folder.ts';
import { millStory } from './mill-story.ts';

const knowledge = knowledgeIn(millStory);
const answers = createAnswers(knowledge);
const context = { now: new Date('2031-09-25T12:00:00Z'), commands: createCommands(knowledge) };
const card = (question: string) =>
  terminalText(completeReply(ask.run({ question }, answers, context), knowledge, context.now));
const places = ({ citations }: Answer) =>
  citations.map(({ article, paragraph }) => `${article.id} ${paragraph}`);

const [NEW, OLD] = ['„Rat stimmt für das Wehr“', '„Streit um das Wehr in Orlenbach“'];

describe('articles of one folder', () => {
  it('are one story in time, the newest first whatever their names', () => {
    expect(knowledge.articles.map(({ id }) => id)).toEqual(['a-abstimmung', 'b-streit']);
    const swapped = Object.fromEntries(
      Object.entries(millStory).map(([path, text]) => [path.replace('/a-', '/z-'), text]),
    );
    expect(knowledgeIn(swapped).articles.map(({ id }) => id)).toEqual(['z-abstimmung', 'b-streit']);
  });

  it('answer with the newest, and show what an older one says otherwise, each with its day, title and publisher', () => {
    const answer = answers.ask('was kostet die sanierung');
    expect(answer.text).toBe(
      'Am 24. September 2031: Die Sanierung des Wehrs kostet 4,2 Mio. Euro.\n' +
        'Am 19. September 2031, als das noch bevorstand: Eine Sanierung des Wehrs würde 3,6 Mio. Euro kosten.',
    );
    expect(places(answer)).toEqual(['a-abstimmung 2', 'b-streit 2']);
    const text = card('was kostet die sanierung');
    expect(text).toContain('kostet 4,2 Mio. Euro. (¶ 2 · Bote am Fluss)\nAm 19.');
    expect(text).toContain('würde 3,6 Mio. Euro kosten. (¶ 2 · Orlenbacher Tagblatt)\n');
  });

  it('never show an older plan as if it still stood', () => {
    expect(answers.ask('wann stimmt der stadtrat ab').text).toMatch(
      /^Am 19\. September 2031, als das noch bevorstand: /u,
    );
    const followed = answers.followUp('wann?', 'wird das wehr abgerissen');
    for (const { text } of [answers.ask('wird das wehr abgerissen'), followed])
      expect(text).not.toMatch(
        /(?:^|\n)(?!Am 19\. September 2031, als das noch bevorstand: ).*abgerissen werden/u,
      );
  });

  it('say once what both say', () => {
    const { text } = answers.ask('wer ist die bürgermeisterin');
    expect(text.match(/Bürgermeisterin/gu)).toHaveLength(1);
  });

  it('refuse by a gap only where no article answers, and name the article', () => {
    const { kind, text } = answers.ask('welche firma saniert das wehr');
    expect(kind).toBe('detail-absent');
    expect(text).toBe(`${NEW} sagt nicht, welche Firma das Wehr saniert.`);
    const filled = {
      ...millStory,
      'articles/b-streit.md': `${millStory['articles/b-streit.md']}\nDie Firma Quellbau saniert das Wehr, falls es bleibt.\n`,
    };
    const told = createAnswers(knowledgeIn(filled)).ask('welche firma saniert das wehr');
    expect(told.kind).toMatch(/^(?:answer|near)$/u);
    expect(told.citations.map(({ excerpt }) => excerpt.text).join(' ')).toContain('Quellbau');
  });

  it('are called by their titles in a refusal', () => {
    expect(answers.ask('wann fährt der nächste zug nach berlin').text).toMatch(
      new RegExp(`^Weder ${NEW} noch ${OLD} `, 'u'),
    );
    expect(cite.run({ paragraphs: '99' }, answers).text).toContain(`${NEW} hat ¶ 1 bis 4`);
  });

  it('share people by their names, and a topic by its id', () => {
    const rotach = who.run({ name: 'Rotach' }, answers);
    expect(rotach.claims?.map(({ text, source }) => [source, text])).toEqual([
      ['Bote am Fluss, 24. September 2031', expect.stringContaining('Der Müller Anselm Rotach hatte gegen')],
      ['Orlenbacher Tagblatt, 19. September 2031', expect.stringContaining('Rotach sammelte')],
    ]);
    expect(answers.people('Rotach')).toHaveLength(1);
    expect(createCommands(knowledge).filter(({ declaration }) => declaration.name === 'wehr')).toHaveLength(
      1,
    );
    const [topic] = knowledge.topics;
    const shown = topic && createTopicCommand(topic).run({}, answers, context);
    expect(shown && 'claims' in shown && shown.claims).toMatchObject([
      { text: expect.stringContaining('erhalten.'), source: 'Bote am Fluss, 24. September 2031' },
      { text: expect.stringContaining('abgerissen'), source: 'Orlenbacher Tagblatt, 19. September 2031' },
    ]);
    expect(answers.topic('wehr')?.facts.map(({ article }) => article)).toContain('b-streit');
  });

  it('keep people apart of whom the facts say so', () => {
    const apart = {
      ...millStory,
      'facts/b-streit.yaml': String(millStory['facts/b-streit.yaml']).replace(
        'also: [der Müller]',
        'also: [der Müller]\n    not: [mueller-rotach]',
      ),
    };
    expect(createAnswers(knowledgeIn(apart)).people('Rotach')).toHaveLength(2);
  });

  it('run through one timeline, each line with its article', () => {
    const { list = [] } = timeline.run({}, answers);
    expect(list.flatMap(({ source }) => source ?? [])).toEqual([
      'Bote am Fluss, 24. September 2031',
      'Orlenbacher Tagblatt, 19. September 2031',
    ]);
  });

  it('oppose one another', () => {
    const answer = answers.ask('was passiert mit dem wehr');
    const sides = answer.kind === 'answer' ? (answer.sides ?? []) : [];
    expect(sides.map(({ id }) => id)).toEqual(['beschluss', 'abriss']);
  });

  it.each([
    ['was hat sich geändert?', /4,2 Mio\. Euro.*3,6 Mio\. Euro/su],
    ['gibt es neues', /^Am 24\. September 2031: Der Stadtrat hat mit 19 zu 14 Stimmen/u],
  ])('are compared: %s', (question, said) => {
    expect(answers.ask(question)).toMatchObject({ kind: 'answer', text: expect.stringMatching(said) });
  });

  it.each([
    ['wird das wehr abgerissen', /Am 24\. September 2031: Der Stadtrat hat/u],
    ['wie viele unterschriften gab es', /^„Rat stimmt für das Wehr“ ist neuer und sagt/u],
  ])('tell whether it is still so: %s', (before, said) => {
    expect(answers.followUp('ist das noch so?', before).text).toMatch(said);
  });
});

describe('articles without facts', () => {
  const english = (title: string, published: string, text: string) =>
    `---\ntitle: ${title}\npublisher: Upland Herald\npublished: ${published}\nlanguage: en\nwording: verbatim\n---\n\n${text}\n`;
  const dam = createAnswers(
    knowledgeIn({
      'articles/crack.md': english(
        'Crack in Harrow Dam',
        '2032-03-08',
        `The crack in the wall of the Harrow Dam is eleven metres long, its keeper Osric Pell said on Monday.

Governor Leopold Vance will decide on Wednesday whether the village of Tarn has to be cleared.`,
      ),
      'articles/leak.md': english(
        'Valley emptied as dam leaks',
        '2032-03-11',
        `The crack in the wall of the Harrow Dam is now 19 metres long, and water comes through it.

Governor Leopold Vance had the village of Tarn cleared on Tuesday night.`,
      ),
    }),
  );

  it('tell what an older one has where the question has it from there', () => {
    const answer = dam.ask('is the crack 11 metres long');
    expect(answer.text).toMatch(
      /^On 11 Mar 2032: The crack .+ 19 metres .+\nOn 8 Mar 2032: The crack .+ eleven metres/u,
    );
    expect(answer).toMatchObject({ differs: [{ kind: 'number', asked: '11', says: '19', article: 'leak' }] });
  });

  it('tell what changed and what is new from their sentences', () => {
    expect(dam.ask('what has changed?').text).toMatch(
      /19 metres.+eleven metres.+Tuesday night.+still to come: Governor/su,
    );
    expect(dam.ask('any news').text).toMatch(/^On 11 Mar 2032: The crack in the wall/u);
  });
});

describe('articles in several languages', () => {
  const bridge = `---
title: Orlenbach keeps its weir
publisher: The Ferry Post
published: 2031-09-26
language: en
wording: verbatim
---

The town council of Orlenbach has voted to keep the old weir. Anselm Rotach, a miller, is happy.
`;
  const both = createAnswers(knowledgeIn({ ...millStory, 'articles/c-weir.md': bridge }));

  it('are answered and refused in the language of the question', () => {
    expect(both.ask('wie heißt die bürgermeisterin mit nachnamen und wer ist sie').receipt.language).toBe(
      'de',
    );
    expect(both.ask('what is the name of the mayor of Belmar').receipt.language).toBe('en');
    expect(both.ask('welche farbe hat das auto von herrn blum').text).toMatch(
      /^(?:Keiner|Ich bin nicht sicher)/u,
    );
  });

  it('are refused in that of the first where it cannot be told', () => {
    expect(both.ask('helicopter').receipt.language).toBe('en');
  });
});
