import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { corpusAnswers } from '../corpus-answers.ts';
import { answers as shippedAnswers } from '../shipped.ts';

const IDS = [
  'museum-return',
  'glacier-core',
  'cup-final-row',
  'harbour-trial',
  'strait-treaty',
  'ferry-fire',
];

beforeAll(() => {
  for (const id of IDS) corpusAnswers(id);
});

/** The answer to the last of several questions in a row, parted by ` | `. */
function last(id: string, asked: string): Answer {
  const answers = id === 'shipped' ? shippedAnswers : corpusAnswers(id);
  const [first = '', ...rest] = asked.split(' | ');
  return rest.reduce(
    (answer, question) => answers.followUp(question, answer.receipt.question),
    answers.ask(first),
  );
}

describe('what follows on who somebody is', () => {
  it.each([
    ['who is Witkoff | and what did he say russia gave up?', 24],
    ['Who is Steve Witkoff? | what did he say the americans could offer', 21],
  ])('%s', (asked, paragraph) => {
    expect(last('shipped', asked).citations[0]?.paragraph).toBe(paragraph);
  });
});

it('looks elsewhere where what was told lacks the detail', () => {
  expect(last('harbour-trial', 'is haldane in prison already | since when').text).toContain('14 March 2023');
});

it('asks why not, and not why', () => {
  const { receipt } = last('harbour-trial', 'has esterhuyzen said anything | why not');
  expect(receipt.question).toBe('why not? (has esterhuyzen said anything)');
});

describe('a colleague of whom was told', () => {
  it.each([
    ['museum-return', 'what does Roothaert say | and her colleague from the other country?', 'Lembeke'],
    ['cup-final-row', 'what did Brandt-Solis say | and his counterpart from port esmeray?', 'Thorne said'],
    [
      'strait-treaty',
      'what does the foreign minister of tavorra say | and her colleague from finance?',
      'Ilunga',
    ],
  ])('%s: %s', (id, asked, tells) => {
    expect(last(id, asked).text).toContain(tells);
  });

  it('is nobody where several may be meant', () => {
    expect(last('glacier-core', 'what does the director say | and his colleague?').text).not.toContain(
      'Imbert',
    );
  });
});

describe('what has nothing of what is asked now', () => {
  it('is not shown once more as an answer, but what comes near first', () => {
    const answer = last(
      'strait-treaty',
      'what does Sjöberg say about the toll | how many ships does he have',
    );
    expect(answer.kind).toBe('near');
    expect(answer.citations.map(({ paragraph }) => paragraph).slice(0, 2)).toEqual([4, 24]);
  });

  it('is shown once more where it surely answers', () => {
    const asked = 'who is rosalba kintu | what does she want | has tavorra talked to her';
    const answer = last('strait-treaty', asked);
    expect(answer.kind).toBe('answer');
    expect(answer.text).toContain('has not received her');
  });

  it.each([
    ['museum-return', 'what does the king want | how long has he been ruling'],
    ['harbour-trial', 'who is banerjee | when did he confess'],
  ])('is no answer to a question for a day or a number: %s: %s', (id, asked) => {
    expect(last(id, asked).kind).toBe('near');
  });
});

describe('what would show the same once more', () => {
  it.each([
    ['museum-return', 'where will the crown be shown in Tavende | when does it open', 'April 2027'],
    ['glacier-core', 'who led the expedition? | how old is she', '52'],
  ])('%s: %s', (id, asked, tells) => {
    expect(last(id, asked).text).toContain(tells);
  });

  it('tells by yes what another record carries', () => {
    const asked =
      'what fine does ashmorrow face | and port esmeray? | what about the coach | did he say sorry';
    expect(last('cup-final-row', asked)).toMatchObject({
      whether: 'yes',
      text: expect.stringContaining('apologised'),
    });
  });
});
