import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { createAnswers } from '../../../src/answer/create-answers.ts';
import { article, knowledgeIn } from '../../content/knowledge-folder.ts';

const text = article(
  'The council of Fennick will vote on Tuesday, 17 March on whether to sell the old mill.',
  'The mill was bought on 4 June 1998. It was closed in May 2021 after a fire.',
  'On 20 March the court will hear an appeal. The auditors are to report on 27 March.',
  'The buyer takes over on 1 July. Until then the workshop stays open. The roof is to be mended by the end of October.',
  'Runa Tell, who speaks for the friends of the mill, will never give in. Odo Marr, the mayor, expects to win.',
).replace('language: en', 'language: en\npublished: 2026-03-12');

const facts = `events:
  - { id: vote, name: vote, when: 17 March, date: 2026-03-17, says: The council votes on the mill on 17 March., paragraphs: [1] }
  - { id: fire, name: fire, when: May 2021, date: 2021-05, says: The mill was closed in May 2021 after a fire., paragraphs: [2] }
  - { id: appeal, name: appeal, when: 20 March, date: 2026-03-20, says: The court hears an appeal on 20 March., paragraphs: [3] }
  - { id: report, name: report, when: 27 March, date: 2026-03-27, says: The auditors report on 27 March., paragraphs: [3] }
  - { id: takeover, name: takeover, when: 1 July, date: 2026-07-01, says: The buyer takes over on 1 July., paragraphs: [4] }
`;

const answers = createAnswers(knowledgeIn({ 'articles/mill.md': text, 'facts/mill.yaml': facts }));

function daysOf(answer: Answer): readonly string[] {
  return 'lines' in answer ? (answer.lines ?? []).map(({ at, text }) => at?.date ?? text) : [answer.text];
}

describe('days between two others', () => {
  it.each([
    [
      'list every date coming up until the takeover',
      ['2026-03-17', '2026-03-20', '2026-03-27', '2026-07-01'],
    ],
    ['all upcoming dates before the takeover please', ['2026-03-17', '2026-03-20', '2026-03-27']],
    ['all the dates from the vote to the auditors report', ['2026-03-17', '2026-03-20', '2026-03-27']],
    ['which upcoming dates are there after 20 March', ['2026-03-27', '2026-07-01']],
    ['timeline of everything before the vote', ['1998-06-04', '2021-05']],
    [
      'is it settled now, or what still has to happen before the takeover',
      ['2026-03-17', '2026-03-20', '2026-03-27'],
    ],
    ['what still has to happen', ['2026-03-17', '2026-03-20', '2026-03-27', '2026-07-01']],
  ])('%s', (question, days) => {
    expect(daysOf(answers.ask(question)).filter((day) => /^\d/u.test(day))).toEqual(days);
  });

  it('have until when something is to be, where they end nowhere', () => {
    expect(daysOf(answers.ask('which upcoming dates are there after 20 March')).join(' ')).toContain(
      'October',
    );
    expect(daysOf(answers.ask('list every date coming up until the takeover')).join(' ')).not.toContain(
      'October',
    );
  });

  it('are all days where what bounds them narrows nothing down', () => {
    expect(daysOf(answers.ask('list every upcoming date from now on'))).toEqual(
      daysOf(answers.ask('list every upcoming date')),
    );
  });
});

it('leave nothing out where a bound may be one of several days', () => {
  const twice = facts.replace(
    'events:\n',
    'events:\n  - { id: first-vote, name: vote, when: January, date: 2026-01, says: The council put off its vote in January., paragraphs: [5] }\n',
  );
  const knowledge = knowledgeIn({
    'articles/mill.md': text.replace('Runa Tell', 'The council put off its vote in January. Runa Tell'),
    'facts/mill.yaml': twice,
  });
  const days = daysOf(createAnswers(knowledge).ask('timeline of everything before the vote'));
  expect(days).toContain('2026-01');
});

it('of what comes next no line is without a day where there are many', () => {
  expect(daysOf(answers.ask('what happens next')).join(' ')).not.toMatch(/give in|expects to win/u);
});

describe('the days of a month', () => {
  it('are all that facts and sentences name, also behind another day', () => {
    const month = createAnswers(
      knowledgeIn({
        'articles/mill.md': text.replace(
          'The auditors are to report on 27 March.',
          'The auditors, who were asked on 4 February, report on 27 March.',
        ),
        'facts/mill.yaml': facts,
      }),
    );
    expect(daysOf(month.ask('timeline of march'))).toEqual(['2026-03-17', '2026-03-20', '2026-03-27']);
  });
});
