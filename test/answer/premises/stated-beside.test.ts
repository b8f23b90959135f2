import { describe, expect, it } from 'vitest';
import { statedBeside } from '../../../src/answer/premises/stated-beside.ts';
import { answers } from '../shipped.ts';

describe('what is stated beside a question', () => {
  it.each([
    ['so Venn owns half of it now, when did it start', 'Venn owns half of it now'],
    ['since Brask took 400 from the bank, is he fair', 'Brask took 400 from the bank'],
    ['When Venn went to Oldport and signed it, what did she say?', 'Venn went to Oldport and signed it'],
    ['why did he leave when Belmar paid him well', 'Belmar paid him well'],
    ['Belmar has 27 members so why did it sell', 'Belmar has 27 members'],
    ['Belmar bought the brewery. How much was it?', 'Belmar bought the brewery'],
    ['that sale that Belmar made in Oldport, who pays', 'that sale that Belmar made in Oldport'],
  ])('%s', (text, stated) => {
    expect(statedBeside(text, 'en')).toEqual([stated]);
  });

  it.each([
    ['Belmar bought the brewery in Oldport', 'nothing is asked'],
    ['when did Belmar buy the brewery, and why', 'nothing is stated'],
    ['if Belmar had bought the brewery, who would pay', 'it only may be'],
    ['he bought the brewery in Oldport, who paid', 'nobody says who'],
    ['what did Venn say when Belmar left', 'too short to tell'],
    ['who knows when the brewery was sold', 'it is what is asked'],
    ['why, because of the price of beer', 'no statement'],
  ])('nothing in %s: %s', (text) => {
    expect(statedBeside(text, 'en')).toEqual([]);
  });

  it('is read in English only, as premises are', () => {
    expect(statedBeside('Belmar kaufte die Brauerei, wann war das', 'de')).toEqual([]);
  });
});

describe('what the article has differently of it', () => {
  const told = (question: string) => {
    const answer = answers.ask(question);
    const { differs = [] } = answer.kind === 'not-understood' ? {} : answer;
    return differs.map(({ asked, says, paragraph }) => `${asked}: ${says} ¶ ${paragraph}`);
  };

  it('is told beside an answer about something else', () => {
    const question = 'so russia holds half of ukraine now, when did the full invasion start';
    expect(told(question)).toEqual(['half: a fifth ¶ 16']);
    expect(answers.ask(question).text).toContain('February 2022');
  });

  it('is told once', () => {
    expect(told('nato has 30 members, how many members does nato have')).toEqual(['30: 32 ¶ 23']);
  });

  it('is nothing where it is right', () => {
    expect(told('so russia holds a fifth of ukraine now, when did the full invasion start')).toEqual([]);
  });
});
