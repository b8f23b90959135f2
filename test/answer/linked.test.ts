import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../src/answer/create-answers.ts';
import { type Linked, linkTargets, withLinks } from '../../src/answer/linked.ts';
import { compileIndex } from '../../src/search/compile.ts';
import { knowledgeIn } from '../content/knowledge-folder.ts';
import { millStory } from './versions/mill-story.ts';

const knowledge = knowledgeIn(millStory);
const answers = createAnswers(knowledge, { compiled: compileIndex(knowledge) });
const toParagraph = (phrasing: string, paragraph = 4): Linked => ({
  phrasing,
  to: { kind: 'paragraph', article: 'a-abstimmung', paragraph },
});
const question = 'Welche Firma bekommt den Auftrag?';

describe('a linked question', () => {
  it('is not answered by itself', () => {
    expect(answers.ask(question).kind).not.toBe('answer');
  });

  it.each([
    ['in its own words', question],
    ['in other forms of them and another order', 'den AUFTRAG bekommt: welche Firma?'],
  ])('is answered with a run of the stored paragraph, %s', (_, phrasing) => {
    const answer = withLinks(answers, [toParagraph(phrasing)]).ask(question);
    expect(answer).toMatchObject({ kind: 'answer', isLinked: true });
    const [citation] = answer.citations;
    const stored = citation?.article.paragraphs[citation.paragraph - 1]?.text ?? '';
    expect(citation?.paragraph).toBe(4);
    expect(answer.text).toBe(stored.slice(citation?.excerpt.start, citation?.excerpt.end));
  });

  it('is answered when only linked words of it are left', () => {
    const missing = answers.ask('Wo sind denn da Parkplätze?');
    const words = 'missing' in missing ? missing.missing.join(' ') : missing.receipt.unaccounted.join(' ');
    expect(words).not.toBe('');
    expect(withLinks(answers, [toParagraph(words)]).ask('Parkplätze?')).toMatchObject({
      isLinked: true,
    });
  });

  it('is answered with a fact, and in another language of the bot too', () => {
    const fact: Linked = {
      phrasing: question,
      to: { kind: 'fact', article: 'a-abstimmung', fact: 'sandtner' },
    };
    const answer = withLinks(answers, [fact]).speaking('en').ask(question);
    expect(answer).toMatchObject({
      kind: 'answer',
      text: 'Wiebke Sandtner ist die Bürgermeisterin von Orlenbach.',
    });
    expect(answer.citations.length).toBeGreaterThan(0);
  });

  it('never replaces what the search answers', () => {
    const asked = 'Was kostet die Sanierung?';
    expect(withLinks(answers, [toParagraph(asked)]).ask(asked)).toEqual(answers.ask(asked));
  });

  it.each<[string, Linked]>([
    [
      'an article that is gone',
      { phrasing: question, to: { kind: 'paragraph', article: 'gone', paragraph: 1 } },
    ],
    ['a paragraph that is not there', toParagraph(question, 99)],
    [
      'a fact that is not there',
      { phrasing: question, to: { kind: 'fact', article: 'a-abstimmung', fact: 'gone' } },
    ],
  ])('is as it was when it leads to %s', (_, link) => {
    expect(withLinks(answers, [link]).ask(question)).toEqual(answers.ask(question));
  });

  it('leaves all others as they were', () => {
    const other = 'Wie hoch ist der Eintritt ins Museum?';
    expect(withLinks(answers, [toParagraph(question)]).ask(other)).toEqual(answers.ask(other));
  });
});

describe('what a question can be linked to', () => {
  it('has the nearest passage first, no gap, and no more than there is room for', () => {
    const [nearest] = answers.ask('Eisvögel am Museum?').citations;
    const targets = linkTargets('Eisvögel am Museum?', answers, 5);
    expect(targets).toHaveLength(5);
    expect(targets[0]).toEqual({
      kind: 'paragraph',
      article: nearest?.article.id,
      paragraph: nearest?.paragraph,
    });
  });
});
