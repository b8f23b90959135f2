import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { spokenLanguages } from '../../src/language/sayings/say.ts';
import { phrasesOf } from '../../src/language/vocabulary/phrases.ts';
import { knowledgeIn } from '../content/knowledge-folder.ts';
import { millStory } from './versions/mill-story.ts';

const answers = createAnswers(knowledgeIn(millStory));

const QUESTIONS = [
  'wer ist wiebke sandtner',
  'was kostet die sanierung',
  'wie hat der stadtrat abgestimmt',
  'wie viele eisvögel brüten im wehr',
  'wer wird deutscher meister',
  'hat der stadtrat am dienstag abgestimmt',
  'was hat sich geändert',
  'wann beginnen die arbeiten und wer ist der müller',
  'xqzzt',
];

const found = ({ kind, citations, receipt }: Answer) => ({
  kind,
  places: citations.map(({ article, paragraph, excerpt }) => [article.id, paragraph, excerpt.text]),
  confidence: receipt.confidence,
});

describe.each(spokenLanguages)('answers of a bot that speaks %s', (language) => {
  const spoken = answers.speaking(language);

  it.each(QUESTIONS)('find what the articles say, whatever is spoken: %s', (question) => {
    const answer = spoken.ask(question);
    expect(found(answer)).toEqual(found(answers.ask(question)));
    expect(answer.receipt.language).toBe(language);
    const again = spoken.followUp('und warum', question);
    expect(found(again)).toEqual(found(answers.followUp('und warum', question)));
  });

  it('say in it what is missing', () => {
    const said = phrasesOf(language);
    const { titles } = spoken.voice;
    expect(spoken.ask('').text).toBe(said.notUnderstood(true));
    expect(spoken.ask('xqzzt').text).toBe(said.noneIsAbout(titles, ['xqzzt']));
  });

  it('put the day of each article in it', () => {
    const day = spoken.voice.day('2031-09-24');
    expect(spoken.ask('was kostet die sanierung').text).toContain(
      `${phrasesOf(language).on(day)} Die Sanierung des Wehrs kostet 4,2 Mio. Euro.`,
    );
  });

  it('are made once', () => {
    expect(answers.speaking(language)).toBe(spoken);
  });
});
