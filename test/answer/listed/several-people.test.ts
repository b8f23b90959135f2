import { describe, expect, it } from 'vitest';
import { answers } from '../shipped.ts';

describe('who comes', () => {
  it.each([
    ['who is going', ['Rutte', 'Starmer', 'Macron', 'Meloni', 'Merz', 'Stubb', 'von der Leyen'], [6, 2, 1]],
    ['are macron and starmer both going', ['Macron', 'Starmer'], [6, 2]],
    ['are macron and meloni both going', ['Macron', 'Meloni'], [6]],
    ["list everyone who's flying in with zelensky", ['Rutte', 'Starmer', 'von der Leyen'], [6, 2, 1]],
    ['everyone heading to the white house', ['Rutte', 'Starmer', 'von der Leyen'], [6, 2, 1]],
  ])('%s', (question, names, paragraphs) => {
    const answer = answers.ask(question);
    expect(answer.kind).toBe('answer');
    for (const name of names) expect(answer.text).toContain(name);
    expect(answer.citations.map(({ paragraph }) => paragraph)).toEqual(paragraphs);
  });
});

describe('several questions in one message', () => {
  it('tells once what the answer to one has of the other', () => {
    const answer = answers.ask("what's the coalition of the willing and who's in it");
    expect(answer.kind).toBe('answer');
    expect('lines' in answer ? answer.lines : undefined).toBeUndefined();
    expect(answer.text.match(/Germany/gu)).toHaveLength(1);
  });
});

describe('what somebody wrote down for one record', () => {
  it('is answered by it, and not by all on whoever does it', () => {
    const answer = answers.ask('what concessions did russia make');
    expect(answer.kind).toBe('answer');
    expect('lines' in answer ? answer.lines : undefined).toBeUndefined();
    expect(answer.text).toContain('some concessions');
  });
});

describe('who was in what was told', () => {
  it('is not everybody in the article', () => {
    const before = answers.ask('there was some online summit, when?');
    const answer = answers.followUp('who was in it', before.receipt.question);
    expect('lines' in answer ? answer.lines : undefined).toBeUndefined();
    expect(answer.text).not.toContain('Trump');
  });
});
