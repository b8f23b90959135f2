import { describe, expect, it } from 'vitest';
import { bringOver, type Home } from '../../src/language/foreign/bring-over.ts';
import { compileDictionary } from '../../src/language/foreign/compile-dictionary.ts';
import { cut } from '../../src/language/foreign/cut.ts';
import { openDictionary } from '../../src/language/foreign/dictionary.ts';
import { createNamesAbroad } from '../../src/language/foreign/names/names-abroad.ts';
import { languageOf } from '../../src/language/language.ts';

const names = createNamesAbroad(
  [
    'Petrenko',
    'Novak',
    'Marianna',
    'Washington',
    'Kharkiv',
    'Leyden',
    'Harbour',
    'Chirper',
    'Jindal',
    'Oyama',
  ],
  new Set(['Marianna Novak']),
);

/** A place where a few English words are told. */
const home: Home = {
  names,
  tells: () => true,
  fits: (english) => (/^(?:meeting|ferry|fire|accuse|sign|crew|agreement|host)$/u.test(english) ? 1 : 0),
};

const over = (text: string, language: string) => bringOver(text, language, home).english;

describe('names of another language', () => {
  it.each([
    ['Петренка', 'uk', 'Petrenko'],
    ['Петренком', 'uk', 'Petrenko'],
    ['Петренко', 'ru', 'Petrenko'],
    ['Petrenką', 'pl', 'Petrenko'],
    ['Новаком', 'ru', 'Novak'],
    ['Nowakowi', 'pl', 'Novak'],
    ['Вашингтоні', 'uk', 'Washington'],
    ['Waszyngtonu', 'pl', 'Washington'],
    ['Charkiws', 'de', 'Kharkiv'],
    ['Харькова', 'ru', 'Kharkiv'],
    ['Джиндалом', 'ru', 'Jindal'],
    ['Jindala', 'pl', 'Jindal'],
    ['Гарбур', 'ru', 'Harbour'],
    ['ояма', 'uk', 'Oyama'],
  ])('are found by their sound, in any case: %s (%s)', (written, language, name) => {
    expect(names.of(written, language, true)).toBe(name);
  });

  it.each([
    ['завтра', 'ru'],
    ['Warschau', 'de'],
    ['Nadia', 'it'],
  ])('are not taken for each other: %s', (written, language) => {
    expect(names.of(written, language, false)).toBeUndefined();
  });
});

describe('a question of another language', () => {
  it.each([
    ['de', 'Wann trifft Petrenko Novak?', 'when do Petrenko meet Novak?'],
    ['de', 'Was warf Novak der Besatzung vor?', 'what do Novak accuse the crew?'],
    ['uk', 'Коли Петренко підписав угоду?', 'when did Petrenko sign agreement?'],
    ['ru', 'Что Новак написал в Chirper?', 'what did Novak write in Chirper?'],
    ['fr', "Qu'a écrit Novak sur Chirper ?", 'what did Novak write on Chirper?'],
    ['it', 'Chi è Marianna Novak?', 'who is Marianna Novak?'],
    ['pl', 'Jak Petrenko nazwał Novaka?', 'what did Petrenko call Novak?'],
    ['es', '¿Va Petrenko a Washington?', 'do Petrenko go to Washington?'],
    ['de', 'Wer war der Kapitän der Fähre?', 'who was the captain of the ferry?'],
    ['de', 'Wo haben sich die Minister getroffn?', 'where did the minister meet?'],
    ['uk', 'Скільки людей на поромі?', 'how many people on ferry?'],
    ['ru', 'Когда начнутся переговоры?', 'when do meeting begin?'],
    ['fr', 'Novak il a écrit quoi sur Chirper ?', 'what did Novak write on Chirper?'],
    ['fr', "c'est qui Novak ?", 'who is Novak?'],
    ['fr', 'Novak signe quand ?', 'when do Novak sign?'],
    ['fr', 'Pourquoi ils ont vendu le ferry ?', 'why did they sell the ferry?'],
    ['es', 'que edad tiene Novak?', 'how old is Novak?'],
    ['pl', 'W jaki dzień Petrenko podpisze umowę?', 'in which day do Petrenko sign agreement?'],
    ['pl', 'Kto znalazł prom?', 'who find ferry?'],
    ['uk', 'Хто впустив пором?', 'who drop ferry?'],
    ['de', 'Wer hat das gezeigt?', 'who has the show?'],
    ['ru', 'Что сказал Песков?', 'what did Peskov say?'],
    ['pl', 'Kiedy wybudowano statek?', 'when do ship build?'],
    ['it', 'Chi si oppone?', 'who oppose?'],
    ['es', '¿Qué usaron?', 'what use?'],
    ['es', '¿Dónde se negoció?', 'where negotiate?'],
    // Whose something is, and how old somebody is.
    ['de', 'Wem gehört die Fähre?', 'who owns the ferry?'],
    ['fr', 'À qui appartient le ferry ?', 'who owns the ferry?'],
    ['pl', 'Do kogo należy prom?', 'who owns ferry?'],
    ['ru', 'Кому принадлежит паром?', 'who owns ferry?'],
    ['it', 'Quanti anni ha Novak?', 'how old is Novak?'],
    ['uk', 'Скільки років Петренку?', 'how old is Petrenko?'],
    ['es', '¿Qué edad tiene Novak?', 'how old is Novak?'],
    ['ru', 'Сколько детей у Новака?', 'how many children does Novak have?'],
    ['it', 'Quanto è alta la nave?', 'how high is the ship?'],
    // What is counted, and what there is much of.
    ['pl', 'Ile pieniędzy ma Novak?', 'how much money has Novak?'],
    ['ru', 'Сколько компания заплатила?', 'how much did company paid?'],
    ['ru', 'Сколько стоил билет?', 'how much did ticket cost?'],
    ['fr', 'Combien de billets ?', 'how many ticket?'],
    ['fr', 'Combien pèse Novak ?', 'how much do Novak weigh?'],
    ['es', '¿Cuánta gente vino?', 'how many people come?'],
    ['it', 'Di quanto aumenta il prezzo?', 'by how much do the price increase?'],
    // Forms that no stem leads back.
    ['uk', 'Коли Петренко голосуватиме?', 'when do Petrenko vote?'],
    ['pl', 'Jak długo trwałby strajk?', 'how long last strike?'],
    ['uk', 'Скільки жінок на поромі?', 'how many women on ferry?'],
    ['fr', 'Combien de personnes ont dû partir ?', 'how many people had to leave?'],
    // Small words that a table of expressions begins with, and titles before names.
    ['ru', 'Кто был на борту?', 'who was aboard?'],
    ['es', '¿Dónde vive la ministra Novak?', 'where do minister Novak live?'],
  ])('is put in English words and their order (%s): %s', (language, question, english) => {
    const said = over(question, language);
    // Of an English word any form does: what is told is found by its stem.
    const stems = (text: string) => languageOf('en').words(text).map(languageOf('en').stem);
    expect(stems(said)).toEqual(stems(english));
  });

  it('keeps a word that is in no table, so that nobody takes it for a misspelt English one', () => {
    const brought = bringOver('Wo ist der Quastenflosser?', 'de', home);
    const strange = languageOf('en').words(brought.english).at(-1) ?? '';
    expect(brought.written(strange)).toBe('Quastenflosser');
    expect(strange).not.toMatch(/^[a-z]+$/u);
  });

  it('knows what was written for each of its words, and nothing for words that nobody wrote', () => {
    const brought = bringOver('Коли Петренко підписав угоду?', 'uk', home);
    expect(brought.written('petrenko')).toBe('Петренко');
    expect(brought.written('agreement')).toBe('угоду');
    expect(brought.written('did')).toBeUndefined();
    expect(brought.written('tuesday')).toBeUndefined();
  });
});

describe('a dictionary', () => {
  const entries = ['Sicherheit safety', 'Garantie guarantee', 'ablehnen reject', 'Haus house'].map((row) => {
    const [lemma = '', english = ''] = row.split(' ');
    return { lemma, english, position: 0 };
  });
  const german = openDictionary(languageOf('de'), compileDictionary(languageOf('de'), entries));
  const meaning = (word: string) => {
    const [first] = cut(word, languageOf('de'));
    return first && german.of(first)?.english[0];
  };

  it.each([
    ['Häuser', 'house'],
    ['Sicherheitsgarantien', 'safety guarantee'],
    ['abgelehnt', 'reject'],
    ['Garrantie', 'guarantee'],
  ])('knows %s', (word, english) => {
    expect(meaning(word)).toBe(english);
  });

  it('knows no word that only begins like one of its own', () => {
    expect(meaning('Hausaufgabenheft')).toBeUndefined();
  });
});

describe('what a member types', () => {
  it.each([
    ['de', 'gabs da nich ne Fähre', 'gab es da nicht eine Fähre'],
    ['es', 'xq no va Novak', 'por qué no va Novak'],
    ['fr', 'pk Novak est parti', 'pourquoi Novak est parti'],
    ['it', 'xké Novak nn viene', 'perché Novak non viene'],
    ['pl', 'czm Novak juz wyszedł', 'czemu Novak już wyszedł'],
    ['ru', 'кто щас едет', 'кто сейчас едет'],
    ['uk', 'шо зара буде', 'що зараз буде'],
  ])('in a hurry is brought over in %s as if it were written out: %s', (language, typed, whole) => {
    expect(over(typed, language)).toBe(over(whole, language));
  });

  it.each([
    ['ru', 'эту'],
    ['ru', 'чьими'],
    ['uk', 'цю'],
    ['uk', 'чиєї'],
    ['pl', 'którymi'],
    ['es', 'aquellos'],
    ['it', 'quei'],
    ['de', 'denselben'],
  ])('has every form of a pronoun in %s: %s', (language, pronoun) => {
    expect(bringOver(pronoun, language, home).untold).toEqual([]);
  });

  it('is told of by the words as they were typed', () => {
    expect(bringOver('wann kommt die Fähre jetz', 'de', home).untold).toEqual([]);
    expect(bringOver('kommt Novak nich', 'de', home).written('not')).toBe('nich');
  });
});
