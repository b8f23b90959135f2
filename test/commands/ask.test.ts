import { describe, expect, it } from 'vitest';
import article from '../../commands/article.ts';
import ask from '../../commands/ask.ts';
import help from '../../commands/help.ts';
import { createCommands } from '../../commands/index.ts';
import { followUpReply } from '../../commands/reply/cards/follow-up-reply.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { answers, citation, knowledge } from './harbour.ts';

const context = { now: new Date(0), commands: createCommands(knowledge) };
const run = (question: string) => ask.run({ question }, answers, context);
const read = (...paragraphs: number[]) => ({
  label: `Read ¶ ${paragraphs.join(', ')}`,
  action: { kind: 'read', article: 'harbour-bridge', paragraphs, hash: '0a1b2c3d' },
});
const how = (question: string) => ({ label: 'How was this found?', action: { kind: 'how', question } });
const about = (question: string) => ({ label: 'Ask about this', action: { kind: 'about', question } });

/** An answer in these words, from a whole paragraph. */
function found(text: string, paragraph: number): Answer {
  const { receipt } = answers.ask('close');
  return { kind: 'answer', text, facts: [], citations: [citation(paragraph, true)], receipt };
}

describe('/ask', () => {
  it('answers with the short answer, where it stands, who says so, and what can be done with it', () => {
    expect(run('when does it close')).toEqual({
      answer: answers.ask('when does it close'),
      tone: 'answer',
      visibility: 'public',
      asked: 'when does it close',
      text: 'The bridge closes on Monday.',
      claims: [{ text: 'The bridge closes on Monday.', paragraphs: [1, 3] }],
      articles: ['harbour-bridge'],
      // The paragraph would only say it again.
      source: 'the article itself',
      buttons: [read(1, 3), about('when does it close'), how('when does it close')],
    });
  });

  it('quotes the one sentence that supports the answer, with the words that do, and names its paragraph once', () => {
    const whole = { ...answers, ask: () => found('The toll is 2 crowns.', 4) };
    const { claims, quotations } = ask.run({ question: 'toll?' }, whole, context);
    expect(claims).toEqual([{ text: 'The toll is 2 crowns.', paragraphs: [4] }]);
    expect(quotations).toEqual([
      {
        text: 'Engineer Tom Bell relayed that the mayor wants a toll of 2 crowns.',
        article: 'harbour-bridge',
        paragraph: 4,
        start: 0,
        strong: { start: 49, end: 65 },
        source: 'Tom Bell, on Ada Quist',
      },
    ]);
  });

  it('shows beside an answer that is less sure what its paragraph says besides', () => {
    const found = (confidence: number, isUndecided = false): Answer => {
      const { receipt } = answers.ask('close');
      return {
        kind: 'answer',
        text: 'The harbour bridge closes on Monday.',
        facts: [],
        citations: [citation(1, true)],
        receipt: { ...receipt, question: 'did the mayor say so', confidence },
        ...(isUndecided && { isUndecided }),
      };
    };
    const quoted = (answer: Answer) =>
      ask.run({ question: 'did the mayor say so' }, { ...answers, ask: () => answer }, context).quotations;
    const beside = [{ text: 'Mayor Ada Quist said so on Sunday.', start: 37 }];
    expect(quoted(found(0.6))).toMatchObject(beside);
    expect(quoted(found(1))).toBeUndefined();
    // Neither yes nor no: what decides may stand there.
    expect(quoted(found(1, true))).toMatchObject(beside);
  });

  it('says when the article itself leaves something open, and shows where', () => {
    expect(run('how long')).toMatchObject({
      tone: 'unclear',
      text: 'How long it takes is not known.',
      quotations: [{ text: 'Nobody knows how long the work will take.' }],
      notes: ['The article itself leaves this open.'],
      buttons: [read(2), about('how long'), how('how long')],
    });
  });

  it('shows the nearest words of a missing detail with those beside them and calls them no more than that', () => {
    expect(run('at what time')).toEqual({
      answer: answers.ask('at what time'),
      tone: 'absent',
      visibility: 'public',
      asked: 'at what time',
      text: 'The article does not say at what time, only that it is on Monday.',
      quotations: [
        {
          text: 'The harbour bridge closes on Monday. Mayor Ada Quist said so on Sunday.',
          article: 'harbour-bridge',
          paragraph: 1,
          start: 0,
          strong: { start: 29, end: 35 },
          label: 'Nearest: ¶ 1',
        },
      ],
      next: ['Who is the mayor?', 'Is there a toll?'],
      buttons: [read(1), how('at what time')],
    });
  });

  it('shows no excerpt for what is not in the article', () => {
    expect(run('football')).toEqual({
      answer: answers.ask('football'),
      tone: 'absent',
      visibility: 'public',
      asked: 'football',
      text: 'The article says nothing about football.',
      next: ['Who is the mayor?', 'Is there a toll?'],
      buttons: [how('football')],
    });
  });

  it('offers three questions when it did not understand', () => {
    expect(run('')).toEqual({
      answer: answers.ask(''),
      tone: 'help',
      visibility: 'public',
      text: 'I did not understand that. You could ask:',
      next: ['When does the bridge close?', 'Who is the mayor?', 'Is there a toll?'],
    });
  });

  it('answers only the member who asks when told to', () => {
    expect(ask.run({ question: 'close', private: true }, answers, context).visibility).toBe('private');
  });

  it('suggests questions for what was typed, and some for nothing', () => {
    expect(ask.autocomplete({ option: 'question', value: 'who' }, answers)).toEqual([
      { name: 'Who is the mayor?', value: 'Who is the mayor?' },
    ]);
    expect(ask.autocomplete({ option: 'question', value: '' }, answers)).toHaveLength(4);
  });
});

describe('small talk', () => {
  const next = ['When does the bridge close?', 'Who is the mayor?', 'Is there a toll?'];

  it.each([
    ['Hello, bot!', 'Hello! I answer questions about the article. You could ask:'],
    ['thank you', 'Glad to help. You could also ask:'],
  ])('%j gets a line and three questions', (question, text) => {
    expect(run(question)).toEqual({ tone: 'help', visibility: 'public', text, next });
  });

  it('about the bot gets what /help shows, about the article what /article shows, as privately as asked', () => {
    expect(run('who are you?')).toEqual(help.run({}, answers, context));
    expect(run('What is this about?')).toEqual(article.run({}, answers, context));
    const whispered = (question: string) => ask.run({ question, private: true }, answers, context);
    expect(['hello', 'who are you', 'what is this about'].map((one) => whispered(one).visibility)).toEqual([
      'private',
      'private',
      'private',
    ]);
  });

  it('with a question beside it is the question', () => {
    expect(run('hello, when does it close?').text).toBe('The bridge closes on Monday.');
  });

  it('below an answer is small talk too, but what asks about the article asks about the answer', () => {
    const reply = (text: string) => followUpReply(text, 'close', 'private', answers, context);
    expect(reply('thank you')).toMatchObject({
      visibility: 'private',
      text: 'Glad to help. You could also ask:',
    });
    expect(reply('who are you').title).toBe('Ask me about the article');
    expect(reply('what is this about').text).toBe('The bridge closes on Monday.');
  });
});
