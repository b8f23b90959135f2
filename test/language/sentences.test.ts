import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/content/parse/parse-article.ts';
import { dateWords } from '../../src/language/calendar/date-words.ts';
import { sentencesOf } from '../../src/language/sentences.ts';

const cut = (text: string, language: string) =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

const corpus = new URL('../../bench/corpus/', import.meta.url);

const articles = readdirSync(corpus)
  .map((id) => ({ id, file: new URL(`${id}/articles/${id}.md`, corpus) }))
  .filter(({ file }) => existsSync(file))
  .map(({ id, file }) => parseArticle({ path: `articles/${id}.md`, bytes: readFileSync(file) }))
  .flatMap((read) => (read.kind === 'article' ? [read.article] : []));

/** Texts whose sentences are divided by `|`. */
const TEXTS: readonly (readonly [language: string, text: string])[] = [
  ['de', 'Am 22. September stimmt der Rat ab.| Danach ist Schluss.'],
  ['de', 'Das Bad schließt z. B. Ende Mai.| Es kostet ca. 3 Mio. Euro.'],
  ['de', 'Dr. Ilse Venn kam mit Prof. Dr. Bram.| Sie schwieg.'],
  ['de', 'Der 1. FC Saltheim spielt in der 2. Liga.| Im 19. Jahrhundert war er arm.'],
  ['de', '1. FC Saltheim verliert.| Die Zahl stieg auf 30. |Danach fiel sie.'],
  ['de', 'Er lebt in Zimmer 9. |Vera Bram wohnt daneben.| Das war 1999.| Vera zog um.'],
  ['de', 'Zum 31. 12. 2024 endet die Frist, d. h. Bram muss zahlen.| Nr. 5 Tor bleibt zu.'],
  ['de', 'Das war um 750 n. Chr. üblich.| Er hat keine Zeit bis zum 30. |Das sagte er.'],
  ['en', 'Mr. Venn met Dr. J. R. Bram at 5 p.m. |They talked.| The U.S. Senate waits.'],
  ['en', 'He left the U.S. |The rest stayed on Main St. |Then it rained.| No. 10 Bram Street is shut.'],
  ['en', 'She said no. |Then plan B. |However, it failed.'],
  [
    'es',
    'El Sr. Vela y la Dra. Mora viajaron a EE. UU. |La reunión, p. ej. Madrid, fue a las 5 p. m. |Nadie habló.',
  ],
  ['es', 'Vive en la Av. Mora, núm. 5. |Según Vela, está vacía.'],
  [
    'ru',
    'Он живёт на ул. Садовой в г. Вельске.| Это было в 2020 г. |Суд молчал.| Пришли газеты, письма и т. д. |Власти ждали.',
  ],
  ['ru', 'Министр А. П. Белов и г-н Ким встретились.| Ущерб 5 млн руб. |Однако он растёт.'],
  ['fr', 'M. Venn est là.| Il part.'],
];

describe('sentencesOf', () => {
  it.each(TEXTS)('ends a sentence where it ends: %s %s', (language, divided) => {
    const wanted = divided.split('|').map((sentence) => sentence.trim());
    expect(cut(wanted.join(' '), language)).toEqual(wanted);
  });

  it('keeps quotation marks with their sentence and knows two sentences in one quotation', () => {
    expect(cut('„Am 3. Mai ist Schluss.“ Dr. Venn ging.', 'de')).toEqual([
      '„Am 3. Mai ist Schluss.“',
      'Dr. Venn ging.',
    ]);
  });

  it('cuts no sentence of the corpus behind an order, initials or before a month', () => {
    const wrong = articles.flatMap(({ language, paragraphs }) => {
      const months = dateWords.get(language)?.months ?? [];
      const month = new RegExp(`^(?:${months.join('|') || '(?!)'})(?!\\p{L})`, 'u');
      const isWrong = (one: string) =>
        month.test(one) || /(?:^|\s)\p{L}\.$/u.test(one) || /^\p{Ll}/u.test(one);
      return paragraphs.flatMap(({ text }) => cut(text, language)).filter(isWrong);
    });
    expect(articles.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });
});
