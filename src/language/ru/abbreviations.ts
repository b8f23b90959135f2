/** Russian abbreviations that end with a full stop: the sentence-break suppressions of CLDR 46 and titles. */
export const abbreviationsRussian = `
  руб янв февр фев апр авг сент окт нояб ноя дек тыс млн млрд тел проф акад доц ген полк им ул кв отд н.э до.н.э т.е т.к т.д
  т.п пн вт ср чт пт сб вс напр ок прим г гг`;

/** The same before a number only. */
export const beforeNumberRussian = 'ст стр п пп рис гл';
