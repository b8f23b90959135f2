import { describe, expect, it } from 'vitest';
import { answers } from '../shipped.ts';

/** What an answer reports as different, `Wednesday: Monday`. */
function differs(question: string): string[] {
  const answer = answers.ask(question);
  return answer.kind === 'answer'
    ? (answer.differs ?? []).map(({ asked, says, paragraph }) => `${asked}: ${says} ¶ ${paragraph}`)
    : [answer.kind];
}

describe('a question that takes something wrong for granted is told what the article has', () => {
  const rows: [question: string, expected: string[], why: string][] = [
    ['The talks are on Wednesday', ['Wednesday: Monday ¶ 1'], 'another weekday'],
    ['The minerals agreement was signed in January', ['January: April ¶ 13'], 'another month'],
    ['Ukraine signed the minerals agreement in May', ['May: April ¶ 13'], 'a month that may be a verb'],
    ['did Rubio tell CNN it is a stupid media narrative', ['CNN: CBS ¶ 9'], 'another broadcaster'],
    ['the full invasion began in 2014', ['2014: 2022 ¶ 16'], 'another year'],
    ['nato has 30 members', ['30: 32 ¶ 23'], 'another number'],
    ['Russia controls half of Ukraine', ['half: a fifth ¶ 16'], 'another part'],
    ['Trump met Putin in Saudi Arabia', ['Saudi Arabia: Alaska ¶ 3'], 'another country'],
    ['did Trump meet Putin in Geneva', ['Geneva: Alaska ¶ 3'], 'another city'],
    ['did trump meet putin in istanbul', ['Istanbul: Alaska ¶ 3'], 'another city, in small letters'],
  ];
  it.each(rows)('%s → %j: %s', (question, expected) => {
    expect(differs(question)).toEqual(expected);
  });
});

describe('no alarm', () => {
  const rows: [question: string, why: string][] = [
    ['are the talks on monday', 'the same day'],
    ['may ukraine sign the minerals agreement', 'a verb and no month'],
    ['did rubio tell cbs it is a stupid media narrative', 'the same broadcaster'],
    ['when are the talks', 'nothing is taken for granted'],
    ['did the full invasion begin in february 2022', 'the same month and year'],
    ['Trump met Putin in Alaska', 'the same place'],
    ['does nato have 32 members', 'the same number'],
    ['what does nato want from it', 'anybody may want something else'],
    ['russia gaining ground?', 'the ground that is gained is no ban on flying'],
    ['did witkoff say on sunday what putin agreed to on friday', 'two days: which one is meant is not plain'],
  ];
  it.each(rows)('%s: %s', (question) => {
    expect(differs(question)).toEqual([]);
  });
});

describe('what the article does not put together', () => {
  it('is said, with what it says of each', () => {
    const answer = answers.ask('why did Vance go to Alaska');
    expect(answer).toMatchObject({
      kind: 'detail-absent',
      text: 'The article does not put JD Vance and Alaska together.',
      apart: ['JD Vance', 'Alaska'],
    });
    expect(answer.citations.map(({ paragraph }) => paragraph)).toEqual([10, 3]);
  });

  it('is not said of whom a fact is asked for with the place, whatever words tell it', () => {
    expect(answers.ask('did they invite zelensky to alaska y/n').text).toContain('excluded');
  });

  it('is not said of people and places that one paragraph names', () => {
    expect(answers.ask('did Trump meet Putin in Alaska')).toMatchObject({ kind: 'answer' });
    expect(answers.ask('was Zelensky in Alaska with Trump and Putin').text).toContain('excluded');
  });
});
