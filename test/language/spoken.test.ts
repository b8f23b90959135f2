import { describe, expect, it } from 'vitest';
import { spokenLanguages } from '../../src/language/sayings/say.ts';
import { notInThisLanguage, saidIn } from '../../src/language/spoken/not-in-this-language.ts';
import { foreignLanguage, spokenOf } from '../../src/language/spoken/spoken.ts';
import { type Phrases, phrasesOf } from '../../src/language/vocabulary/phrases.ts';

const never = () => false;

/** Short questions about people and things nobody knows. */
const QUESTIONS: readonly (readonly [language: string, question: string])[] = [
  ['en', 'when does the mayor meet them'],
  ['en', 'how much does it cost'],
  ['de', 'wann trifft die bürgermeisterin sie'],
  ['de', 'wer hat das gesagt'],
  ['es', 'cuándo es la reunión'],
  ['es', 'quién lo ha dicho'],
  ['ru', 'когда будет встреча'],
  ['ru', 'кто это сказал'],
  ['fr', 'combien ça coûte'],
  ['fr', "qu'est-ce que la maire a dit"],
  ['it', 'perché il sindaco si è dimesso'],
  ['it', 'quando comincia il concerto'],
  ['pl', 'kiedy jest spotkanie'],
  ['pl', 'co powiedziała burmistrz'],
  ['uk', 'коли буде зустріч'],
  ['uk', 'хто це сказав'],
  ['pt', 'quem disse isso'],
  ['nl', 'wanneer is de vergadering'],
  ['cs', 'kdy bude schůzka'],
  ['tr', 'toplantı ne zaman olacak'],
  ['ro', 'când este întâlnirea'],
  ['sv', 'vem har sagt det'],
  ['hu', 'mikor lesz a találkozó'],
  ['hu', 'ki mondta ezt'],
  ['hu', 'hány ember halt meg'],
  ['fi', 'milloin kokous alkaa'],
  ['fi', 'kuka sanoi sen'],
  ['da', 'hvornår er mødet'],
  ['da', 'hvad sagde ministeren'],
  ['sk', 'kedy bude stretnutie'],
  ['sk', 'prečo sú na lodi'],
  ['bg', 'кога ще бъде срещата'],
  ['el', 'πότε είναι η συνάντηση'],
  ['ja', '会議はいつですか'],
  ['ko', '회의는 언제입니까'],
  ['zh', '会议什么时候开'],
  ['ar', 'متى الاجتماع'],
  ['he', 'מתי הפגישה'],
];

describe('the language of a question', () => {
  it.each(QUESTIONS)('is told where it is none of the articles’: %s %s', (language, question) => {
    const others = ['en', 'de', 'es', 'ru'].filter((code) => code !== language);
    for (const own of others) expect(foreignLanguage(question, [own], never)).toBe(language);
    expect(foreignLanguage(question, [language], never)).toBeUndefined();
  });

  it.each([
    ['en', 'von der bram visit reason'],
    ['en', 'what is the die for'],
    ['en', 'venn'],
    ['en', 'wen was it fownded'],
    ['en', 'price of el faro tickets'],
    ['de', 'was sagt mayor venn'],
    ['es', 'no me lo creo'],
    ['ru', 'что такое la strada'],
  ])('is not mistaken: %s %s', (own, question) => {
    const known = (word: string) => ['visit', 'reason', 'price', 'tickets'].includes(word);
    expect(foreignLanguage(question, [own], known)).toBeUndefined();
  });

  it.each([
    ['de', 'was hat er auf gepostet'],
    ['de', 'was hat die auf dem kai gemacht'],
    ['de', 'woraus besteht die hutkrone'],
    ['it', 'La sindaca va a Leyden?'],
    ['es', '¿Va a Leyden?'],
  ])(
    'is told by all words together where English has most of the small ones: %s %s',
    (language, question) => {
      const english = new Set('was hat die on va a la'.split(' '));
      expect(foreignLanguage(question, ['en'], (word) => english.has(word))).toBe(language);
    },
  );

  it.each(['asdfghjkl', 'wat tiem is teh meting', 'any1 got a gud lasanga reciepe'])(
    'is not told by letters alone: %s',
    (question) => {
      const known = (word: string) => /^(?:is|a|got|any)$/u.test(word);
      expect(foreignLanguage(question, ['en'], known)).toBeUndefined();
    },
  );

  it('is chosen among those of the articles', () => {
    expect(spokenOf('wer hat das gesagt', ['en', 'de'])).toBe('de');
    expect(spokenOf('who said that', ['en', 'de'])).toBe('en');
    expect(spokenOf('venn', ['en', 'de'])).toBeUndefined();
  });

  it('is the one in which it is said that no article is in it', () => {
    for (const [language] of QUESTIONS) {
      expect(saidIn).toContain(language);
      const said = notInThisLanguage(language, ['en', 'de'], true) ?? '';
      const plain = notInThisLanguage(language, ['en', 'de'], false) ?? '';
      expect(said).toMatch(/^[\p{Lu}\p{Lo}].+:$/u);
      expect(plain).toMatch(/^[\p{Lu}\p{Lo}].+\.$/u);
    }
    expect(notInThisLanguage('fr', ['en', 'de'], false)).toContain('anglais ou allemand');
  });
});

describe('phrases', () => {
  const used: readonly { readonly [Name in keyof Phrases]?: string }[] = spokenLanguages
    .map(phrasesOf)
    .map(spoken);

  it('are there in each language of the bot, and all of them', () => {
    expect(spokenLanguages).toEqual(['en', 'de', 'fr', 'es', 'it', 'pl', 'uk', 'ru']);
    for (const each of used) {
      expect(Object.keys(each).sort()).toEqual(Object.keys(used[0] ?? {}).sort());
      for (const text of Object.values(each)) expect(text).not.toMatch(/undefined|\[object|^\s*$/u);
    }
  });

  it('are each language’s own', () => {
    const [english, ...others] = used;
    for (const other of others)
      for (const name of [
        'near',
        'noneSays',
        'topicAbsent',
        'notUnderstood',
        'on',
        'ahead',
        'restated',
      ] as const)
        expect(other[name]).not.toBe(english?.[name]);
  });
});

/** Each phrase with something put in. */
function spoken(all: Phrases): { readonly [Name in keyof Phrases]?: string } {
  const names = ['A', 'B'];
  const calls: Readonly<Record<keyof Phrases, () => string>> = {
    theArticle: () => all.theArticle,
    article: () => all.article,
    quoted: () => all.quoted('x'),
    or: () => all.or(['x', 'y']),
    near: () => all.near(names),
    nearUntold: () => all.nearUntold(names, ['x']),
    detailAbsent: () => all.detailAbsent('A', ['x']),
    noneSays: () => all.noneSays(names, ['x']) + all.noneSays([...names, 'C'], []),
    topicAbsent: () => all.topicAbsent('A', []),
    noneIsAbout: () => all.noneIsAbout(names, ['x']) + all.noneIsAbout([...names, 'C'], []),
    notTogether: () => all.notTogether('A', 'x', 'y'),
    noneTogether: () => all.noneTogether(names, 'x', 'y'),
    notUnderstood: () => all.notUnderstood(true),
    nobodyElse: () => all.nobodyElse('A'),
    noMore: () => all.noMore('A'),
    notSaid: () => all.notSaid('A', 'x'),
    that: () => all.that,
    notSaidOf: () => all.notSaidOf('A', 'x', 'y'),
    saysItself: () => all.saysItself('A', 'x'),
    on: () => all.on('x'),
    ahead: () => all.ahead('x'),
    open: () => all.open('x'),
    newer: () => all.newer,
    nothingNewer: () => all.nothingNewer('A'),
    yes: () => all.yes,
    no: () => all.no,
    unsaid: () => all.unsaid,
    these: () => all.these(1) + all.these(2),
    onIt: () => all.onIt(1) + all.onIt(2),
    inOrder: () => all.inOrder,
    short: () => all.short,
    toEach: () => all.toEach,
    leavesOpen: () => all.leavesOpen('A'),
    differs: () =>
      all.differs('you', 'x', 'doer', 'A', 'y') + all.differs('message', 'x', undefined, 'A', 'y'),
    doesNotMention: () => all.doesNotMention('A', ['x']),
    noneMentions: () => all.noneMentions(names, ['x']),
    otherSides: () => all.otherSides(1) + all.otherSides(2),
    onThis: () => all.onThis('x'),
    itself: () => all.itself,
    sources: () => all.sources,
    unnamedSources: () => all.unnamedSources,
    unnamed: () => all.unnamed,
    to: () => all.to('x'),
    about: () => all.about('x'),
    nearest: () => all.nearest,
    seeAlso: () => all.seeAlso,
    old: () => all.old('x'),
    restated: () => all.restated('x'),
    whoIs: () => all.whoIs('x'),
    whatSaid: () => all.whatSaid('x'),
    restatedByUs: () => all.restatedByUs,
    read: () => all.read('¶ 3'),
    how: () => all.how,
    ask: () => all.ask,
  };
  return Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, call()]));
}
