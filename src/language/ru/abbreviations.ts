import type { AbbreviationWords } from '../abbreviations.ts';

/**
 * From the sentence break suppressions of Unicode's CLDR (cldr-segments-full, licence Unicode-3.0) and the usual
 * abbreviations of Russian news, which has few there.
 */
export const abbreviationsRussian: AbbreviationWords = {
  open: `
    г-н г-жа Г-н Г-жа им ул пр просп пл наб пер бул пос дер обл акад проф Проф доц ген полк кап лейт св Св см См ср
    напр англ нем фр лат каб корп стр кв`,
  either: 'г гг вв млн млрд тыс руб коп чел янв февр апр авг сент окт нояб дек тел отд н.э',
  beforeNumber: 'ст п пп ч гл рис табл с т',
  closing: 'т.д. т.п. т.к.',
  openers: `
    Однако Поэтому Затем Потом Теперь Сейчас После Позже Кроме Если Хотя Сегодня Вчера При Все Два Три Многие Никто
    Ранее Пока Несмотря Согласно Всего Пусть`,
};
