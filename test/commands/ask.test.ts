import { describe, expect, it } from 'vitest';
import article from '../../commands/article.ts';
import ask from '../../commands/ask.ts';
import help from '../../commands/help.ts';
import { createCommands } from '../../commands/index.ts';
import { followUpReply } from '../../commands/reply/cards/follow-up-reply.ts';
import { answers, knowledge } from './harbour.ts';

const context = { now: new Date(0), locale: 'en-US', commands: createCommands(knowledge) };
const run = (question: string) => ask.run({ question }, answers, context);
const restated = 'Restated in our own words; the text of The Gull is not reproduced.';
const read = (paragraph: number) => ({
  label: `Read ¶ ${paragraph}`,
  action: { kind: 'read', article: 'harbour-bridge', paragraph, hash: '0a1b2c3d' },
});
const how = (question: string) => ({ label: 'How was this found?', action: { kind: 'how', question } });
const about = (question: string) => ({ label: 'Ask about this', action: { kind: 'about', question } });

describe('/ask', () => {
  it('answers with the short answer, excerpts, wording and what can be done with them', () => {
    expect(run('when does it close')).toEqual({
      answer: answers.ask('when does it close'),
      tone: 'answer',
      visibility: 'public',
      asked: 'when does it close',
      text: 'The bridge closes on Monday.',
      quotations: [
        {
          text: 'The harbour bridge closes on Monday.',
          article: 'harbour-bridge',
          paragraph: 1,
          start: 0,
          label: '¶ 1 · The Gull, 2 Mar 2025',
          source: 'The article itself',
        },
        {
          text: '“It has to be done,” Quist told Radio Nord.',
          article: 'harbour-bridge',
          paragraph: 3,
          start: 0,
          label: '¶ 3 · The Gull, 2 Mar 2025',
          source: 'Ada Quist to Radio Nord',
        },
      ],
      notes: [restated],
      buttons: [read(1), how('when does it close'), about('when does it close')],
    });
  });

  it('says when the article itself leaves something open, and shows where', () => {
    expect(run('how long')).toMatchObject({
      tone: 'unclear',
      text: 'How long it takes is not known.',
      quotations: [{ text: 'Nobody knows how long the work will take.' }],
      notes: ['The article itself leaves this open.', restated],
      buttons: [read(2), how('how long'), about('how long')],
    });
  });

  it('names the nearest paragraph of a missing detail and shows no excerpt of it', () => {
    expect(run('at what time')).toEqual({
      answer: answers.ask('at what time'),
      tone: 'absent',
      visibility: 'public',
      asked: 'at what time',
      text: 'The article does not say at what time, only that it is on Monday.',
      nearest: { article: 'harbour-bridge', label: '¶ 1 · The Gull, 2 Mar 2025', intro: 'Nearest' },
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
