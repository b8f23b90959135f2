import { describe, expect, it } from 'vitest';
import { withoutAsides } from '../../../src/answer/plan/without-asides.ts';
import { planWordsOf } from '../../../src/language/vocabulary/plan-words.ts';

const words = planWordsOf('en');
const german = planWordsOf('de');

describe('what members say of their own reading beside what they ask', () => {
  it.each([
    ["ok i haven't read it, what's going on with the ferry", "what's going on with the ferry"],
    ['what is this all about? i only saw the headline', 'what is this all about?'],
    ['sorry just got here, who is Venn', 'who is Venn'],
    ["ok i just woke up what's going on with the ferry", "what's going on with the ferry"],
    ['no time to read, tl;dr?', 'tl;dr?'],
    ['tldr pls im on the bus', 'tldr pls'],
    ['main points please, i have a bus to catch', 'main points please'],
    ['a short summary of the article, three or four sentences?', 'a short summary of the article'],
    ['who is to blame for the flood? what do we know so far', 'who is to blame for the flood?'],
    ['what came out of the talks, what is known?', 'what came out of the talks'],
    ['which numbers are in there, like how many boats etc', 'which numbers are in there'],
    ['everything Venn said, in order', 'everything Venn said'],
    ['everything Venn said, quotes and all', 'everything Venn said'],
    ['can you explain how the sale worked, step by step?', 'can you explain how the sale worked'],
    ['where does the money come from? break it down', 'where does the money come from?'],
    ['what is the ship called? (if they even know)', 'what is the ship called?'],
    ['ok been offline all weekend, what is going on', 'what is going on'],
    ['hey quick one: who is Venn', 'who is Venn'],
    ['could you lay out, side by side, who wants what', 'who wants what'],
    ['how did they end up here? from the very beginning please', 'how did they end up here?'],
    ['how on earth did Venn get in', 'how did Venn get in'],
    ['who the hell is Venn', 'who is Venn'],
    ['where on earth is Venn', 'where is Venn'],
    ['two things: who is Venn and where is she', 'who is Venn and where is she'],
    ['so whats happening on monday? only saw the headline', 'so whats happening on monday?'],
    ['who is Venn and what does she want? short version pls', 'who is Venn and what does she want?'],
  ])('%s: is left out', (message, asked) => {
    expect(words && withoutAsides(message, words)).toBe(asked);
  });

  it.each([
    ['i heard that Venn resigned, is that so', 'what they heard is what they ask about'],
    ["i'm flying on sunday, will it go", 'it tells what the question is about'],
    ["i don't know who Venn is", 'it asks'],
    ["i haven't read it", 'nothing else is asked'],
    ['I understand that she agreed; is that correct?', 'it claims something'],
  ])('%s: stays, as %s', (message) => {
    expect(words && withoutAsides(message, words)).toBe(message);
  });

  it('in another language with a table', () => {
    expect(german && withoutAsides('hab den artikel nicht gelesen, worum geht es', german)).toBe(
      'worum geht es',
    );
  });
});
