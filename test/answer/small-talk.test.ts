import { describe, expect, it } from 'vitest';
import { smallTalk } from '../../src/answer/plan/small-talk.ts';
import { shipped } from './shipped.ts';

describe('small talk', () => {
  const rows: [message: string, kind: ReturnType<typeof smallTalk>][] = [
    ['hi', 'hello'],
    ['Hello bot!', 'hello'],
    ['heyyy :)', 'hello'],
    ['Hey there, how are you?', 'hello'],
    ['hallo zusammen', 'hello'],
    ['Привет!', 'hello'],
    ['thank you', 'thanks'],
    ['thanks!', 'thanks'],
    ['ok, thanksss mate', 'thanks'],
    ['good bot', 'thanks'],
    ['Vielen Dank', 'thanks'],
    ['спасибо большое', 'thanks'],
    ['help', 'bot'],
    ['who are you', 'bot'],
    ['hi, what can you do?', 'bot'],
    ['What’s your name?', 'bot'],
    ['Was kannst du?', 'bot'],
    ['что ты умеешь?', 'bot'],
    ['summarize the article', 'article'],
    ['tl;dr', 'article'],
    ['what is this article about', 'article'],
    ['how old is this article', 'article'],
    ['who wrote this', 'article'],
    ['where is this from', 'article'],
    ["what's the source", 'article'],
    ['Worum geht es in dem Artikel?', 'article'],
    ['О чём статья?', 'article'],
    ['thanks, and who wrote it?', 'article'],
  ];
  it.each(rows)('%j is about: %s', (message, kind) => {
    expect(smallTalk(message, shipped)).toBe(kind);
  });

  it.each([
    'hi, who comes on monday?',
    'thanks, and what did putin want',
    'help for ukraine',
    'who is the source for what trump told the allies',
    'what is the minerals deal about',
    'who are you quoting on the ceasefire',
    'bot',
    '',
    '👋',
    'hi '.repeat(100),
  ])('%j is none', (message) => {
    expect(smallTalk(message, shipped)).toBeUndefined();
  });

  it('answers none of the questions that the article answers', () => {
    const meant = shipped.facts.filter(({ kind, id }) => kind !== 'gap' && id !== 'source-of-donbas');
    const asked = [...meant, ...shipped.topics].flatMap((fact) => fact.asked);
    expect(asked.length).toBeGreaterThan(5_000);
    expect(asked.filter((phrasing) => smallTalk(phrasing, shipped) !== undefined)).toEqual([]);
  });
});
