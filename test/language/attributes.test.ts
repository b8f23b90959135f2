import { describe, expect, it } from 'vitest';
import { attributesGerman } from '../../src/language/de/attributes.ts';
import { attributesEnglish } from '../../src/language/en/attributes.ts';
import { attributesSpanish } from '../../src/language/es/attributes.ts';
import { attributesRussian } from '../../src/language/ru/attributes.ts';
import type { Attribute } from '../../src/language/vocabulary/attribute.ts';
import {
  attributesAsked,
  attributesTold,
  isEmpty,
  SET_WORDS,
} from '../../src/language/vocabulary/attributes.ts';

const tables: Record<string, readonly Attribute[]> = {
  en: attributesEnglish,
  de: attributesGerman,
  es: attributesSpanish,
  ru: attributesRussian,
};

describe('attributes', () => {
  const rows: [language: string, name: string, question: string, text: string][] = [
    ['en', 'price', 'How much does it cost?', 'It sells for 20 dollars.'],
    ['en', 'number of dead', 'how many people died', 'Three were killed.'],
    ['de', 'price', 'was waren die baukosten', 'Das Haus wurde für 3 Millionen Euro gebaut.'],
    ['de', 'number of dead', 'Wie viele Menschen kamen ums Leben?', 'Drei Menschen starben.'],
    ['de', 'sentence', 'welche strafe bekam er', 'Er muss eine Geldstrafe zahlen.'],
    ['de', 'duration', 'wie lange dauert es', 'Die zweitägige Sitzung endet heute.'],
    ['de', 'opening hours', 'wie sind die oeffnungszeiten', 'Die Schau ist täglich geöffnet.'],
    ['de', 'successor', 'wer wird nachfolgerin der chefin', 'Sie wird von ihrem Stellvertreter abgelöst.'],
    ['de', 'denial or admission', 'gibt er die tat zu', 'Er wies die Vorwürfe zurück.'],
    ['de', 'size', 'wie gross ist es', 'Es hat die Größe eines Balls.'],
    ['de', 'owner', 'wem gehört das Haus', 'Eigentümer ist die Stadt.'],
    ['es', 'price', 'cuanto cuesta la entrada', 'Se vende por 20 dólares.'],
    ['es', 'number of dead', '¿Cuántas personas murieron?', 'Tres personas fallecieron.'],
    ['es', 'age of a person', 'que edad tiene', 'El hombre, de 42 años, vive en la ciudad.'],
    ['es', 'cause', '¿Por qué se retrasó?', 'Se retrasó debido a la lluvia.'],
    ['es', 'reaction', 'que dijo la ministra', 'La ministra lamentó lo ocurrido.'],
    ['es', 'deadline', 'cual es el plazo', 'Tienen que pagar antes del lunes.'],
    ['es', 'next step', '¿Qué pasará ahora?', 'El tribunal decidirá en mayo.'],
    ['ru', 'price', 'Сколько стоит билет?', 'Билет обойдётся в 500 рублей.'],
    ['ru', 'number of dead', 'сколько людей погибло', 'Умерли три человека.'],
    ['ru', 'winner', 'кто выиграл матч', 'Хозяева победили гостей.'],
    ['ru', 'score', 'какой счет', 'Игра закончилась со счётом 2:1.'],
    ['ru', 'witness', 'кто это видел', 'По словам очевидцев, было шумно.'],
    ['ru', 'sentence', 'какой приговор', 'Его приговорили к двум годам колонии.'],
    ['ru', 'destination', 'Куда он поехал?', 'Министр прибыл в столицу.'],
  ];
  it.each(rows)('in %s: %s is asked by %j and told by %j', (language, name, question, text) => {
    const row = (tables[language] ?? []).findIndex((attribute) => attribute.name === name);
    const has = (set: Uint32Array) => (((set[row >> 5] ?? 0) >>> (row & 31)) & 1) === 1;
    expect([row >= 0, has(attributesAsked(question, language)), has(attributesTold(text, language))]).toEqual(
      [true, true, true],
    );
  });

  const nothing: [language: string, text: string][] = [
    ['de', 'hallo zusammen'],
    ['es', 'buenas noches amigos'],
    ['ru', 'всем привет'],
    ['fr', 'combien ça coûte'],
  ];
  it.each(nothing)('in %s: nothing is asked by %j', (language, text) => {
    expect(isEmpty(attributesAsked(text, language))).toBe(true);
  });

  it.each(Object.entries(tables))('of %s fit a set, each once', (_, table) => {
    const names = table.map(({ name }) => name);
    expect(names.length).toBeLessThanOrEqual(SET_WORDS * 32);
    expect(new Set(names).size).toBe(names.length);
  });

  const english = attributesEnglish.map(({ name }) => name);
  it.each(['de', 'es', 'ru'])('of %s have the names and order of the English ones', (language) => {
    const names = (tables[language] ?? []).map(({ name }) => name);
    expect(names.filter((name) => english.includes(name))).toEqual(
      english.filter((name) => names.includes(name)),
    );
  });
});
