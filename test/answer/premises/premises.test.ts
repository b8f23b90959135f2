import { describe, expect, it } from 'vitest';
import { answers } from '../shipped.ts';

/** What an answer reports, `role: president of the UK → prime minister of the United Kingdom ¶ 2`, and names that the article does not have. */
function told(question: string): string[] {
  const answer = answers.ask(question);
  if (answer.kind === 'not-understood') return [answer.kind];
  const { differs = [], strangers = [] } = answer;
  return [
    ...differs.map(({ kind, asked, says, paragraph }) => `${kind}: ${asked} → ${says} ¶ ${paragraph}`),
    ...strangers.map((name) => `not mentioned: ${name}`),
  ];
}

describe('somebody has another office, country or name in the article', () => {
  it.each([
    [
      'is Starmer the president of the UK?',
      'role: president of the UK → prime minister of the United Kingdom ¶ 2',
    ],
    ['German PM Merz is coming', 'role: German PM → chancellor of Germany ¶ 6'],
    ['what did vice president rubio tell cbs', 'role: vice president → secretary of state ¶ 9'],
    [
      'Stubb, the prime minister of Finland, is going',
      'role: prime minister of Finland → president of Finland ¶ 6',
    ],
    [
      'the polish president alexander stubb is flying to washington',
      'role: polish president → president of Finland ¶ 6',
    ],
    ['what did the Russian envoy Witkoff tell CNN', 'role: Russian envoy → envoy of the United States ¶ 19'],
    ['German chancellor Scholz is heading to Washington', 'name: Scholz → Friedrich Merz ¶ 6'],
    ['is British prime minister Boris Johnson going', 'name: Boris Johnson → Sir Keir Starmer ¶ 2'],
    ["pope benedict's funeral", 'name: benedict → Pope Francis ¶ 13'],
  ])('%s → %s', (question, expected) => {
    expect(told(question)).toEqual([expected]);
  });

  it.each([
    ['did chancellor starmer meet putin on friday', 'role: chancellor → prime minister ¶ 2'],
    ['why did president Vance go to Alaska', 'role: president → vice-president ¶ 10'],
  ])('is told with a “no” too: %s → %s', (question, expected) => {
    expect(told(question)).toContain(expected);
    expect(answers.ask(question).kind).not.toBe('answer');
  });

  it('is answered as if the right one had been asked', () => {
    const [wrong, right] = ['did US foreign minister Witkoff speak to CNN', 'did Witkoff speak to CNN'];
    expect(answers.ask(wrong).text).toBe(answers.ask(right).text);
  });
});

describe('somebody else does, says or undergoes it in the article', () => {
  it.each([
    ['did Putin call Trump crazy', 'doer: Putin → Donald Trump ¶ 15'],
    ['was Trump called crazy by Putin', 'doer: Putin → Donald Trump ¶ 15'],
    ['Trump called Zelensky absolutely crazy', 'target: Zelensky → Vladimir Putin ¶ 15'],
    ['did Ukraine invade Russia', 'doer: Ukraine → Moscow ¶ 16'],
    ['can you tell me if Ukraine invaded Russia', 'doer: Ukraine → Moscow ¶ 16'],
    ['could china protect ukraine', 'doer: china → Europe and the United States ¶ 20'],
    ['Ukrainian forces continue to advance', 'doer: Ukrainian forces → Russia ¶ 16'],
    ['has Trump long opposed Ukraine joining Nato', 'doer: Trump → Vladimir Putin ¶ 22'],
    ['is Zelensky hosting Trump', 'doer: Zelensky → Donald Trump ¶ 1'],
    ['is Biden hosting Zelensky on Monday', 'doer: Biden → Donald Trump ¶ 1'],
    ['was putin accused of gambling with world war three', 'target: putin → Volodymyr Zelensky ¶ 11'],
    ['Merz told reporters they want to present a united front', 'doer: Merz → Emmanuel Macron ¶ 18'],
    ['did Rubio tell CNN that Russia made concessions', 'doer: Rubio → Steve Witkoff ¶ 24'],
    // He told CNN, too, though not in the sentence that is shown.
    [
      'why did Rubio tell CNN that Putin had agreed to security guarantees',
      'doer: Rubio → Steve Witkoff ¶ 19',
    ],
    ['what did rubio say about zelensky bullying trump', 'doer: zelensky → Donald Trump ¶ 9'],
  ])('%s → %s', (question, expected) => {
    expect(told(question)).toEqual([expected]);
  });
});

it('another day stands only in the paragraph that answers', () => {
  expect(told('who comes on Tuesday')).toEqual(['weekday: Tuesday → Monday ¶ 1']);
});

it('something is another state’s in the article', () => {
  const wrong =
    'According to Zelensky it is the Russian constitution that makes it impossible to give up territory';
  expect(told(wrong)).toEqual(['owner: Russian → Ukraine ¶ 26']);
  expect(told('does the Ukrainian constitution make it impossible to give up territory')).toEqual([]);
});

describe('a name that no article has is said to be none of its', () => {
  it.each([
    ["What came out of Trump's summit with Medvedev in Alaska?", 'not mentioned: Medvedev'],
    ['What did Trump post on Instagram about big progress on Russia?', 'not mentioned: Instagram'],
    ['Trump posted BIG PROGRESS ON CHINA on Truth Social', 'not mentioned: CHINA'],
    ['is erdogan invited to the talks', 'not mentioned: erdogan'],
    ['Fox News said Zelensky was coached, is that here?', 'not mentioned: Fox News'],
  ])('%s → %s', (question, expected) => {
    expect(told(question)).toContain(expected);
  });
});

describe('no alarm', () => {
  it.each([
    ['is the british pm going', 'the right office'],
    ['EU chief von der leyen going?', 'another word for the right office'],
    ['is Merz or Macron the chancellor', 'asks which of two'],
    ['the Italian prime minister and president Macron travel to Washington', 'two people in a list'],
    ['is Trump, the Italian prime minister and Macron coming', 'a list with commas'],
    ['who was the former US president', 'an office of another time'],
    ['the talks start at 3 pm trump said', 'an hour and no prime minister'],
    ['did Trump call Putin absolutely crazy', 'the right way round'],
    ['was Zelensky accused by Trump of gambling', 'the right way round in the passive'],
    ['did putin tell trump he wants donetsk', '“he” may be either'],
    ['has Putin said yes to a security pact', 'an assent is no statement'],
    ['how did nato leaders and zelensky respond to what witkoff said', 'the answer speaks of it'],
    ['is putin opposed to ukraine joining nato', 'an adjective and no passive'],
    ['could america offer nato-style cover', 'Nato is only likened to'],
    ['what did the leaders tell us about monday', '“us” is the pronoun'],
    ['Ukraine never invaded Russia, did it?', 'it is denied'],
    ['Putin did not call Trump crazy, Trump called Putin crazy', 'it is denied and set right'],
    ['should Ukraine invade Russia', 'it is only thought of'],
    ['what if Putin calls Trump crazy', 'it is only thought of'],
    ['should zelensky call putin crazy', 'it is only thought of'],
    ['did Trump call Putin crazy or did Putin call Trump crazy', 'asks which way round'],
    ['Zelensky hosted by Trump', 'a passive without a verb to be'],
    ['Ukraine invasion by Russia', 'a thing and no deed'],
    ['prime minister, Macron, Merz: who else comes', 'a list that a title begins'],
    [
      'With the US vice-president Trump argued with Zelensky',
      'the title of somebody else before the sentence',
    ],
    ['ukraine occupied', 'a keyword that may be a passive'],
    ['did America sign a minerals deal with Ukraine', 'two share in a signature'],
    ['is Ukraine occupied by Russia', 'a verb after a state and no thing of its'],
    ['Macron (president), Merz (chancellor), Meloni (prime minister) - coming?', 'titles in brackets'],
    ['Macron, president, Merz, chancellor, Meloni, prime minister', 'titles after names in a list'],
    ['starmer prime minister macron president merz chancellor', 'the same without signs'],
    ['the US president Zelensky fell out with', 'the title of somebody else, by “with”'],
    ['the president Starmer will meet in Washington is Trump?', 'the title of somebody else who is named'],
    ["is the US president Macron's friend", 'the title of whose friend'],
    ['Is it President Rutte or Secretary General Rutte?', 'asks which of two titles'],
    ['Is Merz not the president but the chancellor?', 'the title is denied'],
    ["the Argentine Pope Francis's funeral", 'where somebody is from'],
    ['was the argument in Washington in February', 'the Oval Office is in Washington'],
  ])('%s: %s', (question) => {
    expect(told(question).filter((line) => !line.startsWith('not mentioned'))).toEqual([]);
  });

  it.each([
    ['Post says Russian forces have stopped advancing. Fake?', 'a sentence begins with a capital'],
    ['IS STARMER GOING TO WASHINGTON', 'everything is capital'],
    ['Is Zelly coming on Monday with the others', 'a pet name'],
    ['can somebody tell me who hosts the talks', 'everyday words'],
    ['Hi Sarah, when does Zelensky meet Trump?', 'somebody who is greeted'],
    ['my friend Dave says Trump called Putin crazy, true?', 'somebody of one’s own'],
    ['I saw on Twitter that Putin agreed to a pact', 'where it was read'],
    ['Trump, not Biden, called Putin crazy', 'who is not meant'],
    ['I am from Poland, who goes to Washington?', 'where a member is from'],
    ['the Dutch Nato secretary general Mark Rutte', 'where somebody is from'],
    ['Что сказал Виткофф CNN?', 'another alphabet'],
  ])('no strange name: %s: %s', (question) => {
    expect(told(question).filter((line) => line.startsWith('not mentioned'))).toEqual([]);
  });
});

describe('what somebody says of others', () => {
  it.each(['how did rubio describe the media', 'how does rubio describe the media narrative'])(
    'is theirs, whatever is told in it: %s',
    (question) => {
      expect(told(question)).toEqual([]);
    },
  );

  it('is not theirs where another one says it', () => {
    expect(told('how did putin describe trump')).toEqual(['doer: putin → Donald Trump ¶ 15']);
  });
});
