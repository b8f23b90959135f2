import type { ReadWord } from '../../language/read-words.ts';
import { anyOf } from './everything.ts';
import {
  inOrder,
  lineOf,
  lineOfSentence,
  namesThese,
  type Shelf,
  type Told,
  uncovered,
  withoutRepeats,
} from './shelf.ts';

/** Which numbers are wanted. */
export type FigureSort = 'numbers' | 'percents' | 'money' | 'ages';

/** Every number of a sort: the facts that are or tell one, and the sentences with one that no fact covers. */
export function figures(sort: FigureSort, about: readonly ReadWord[], shelf: Shelf): Told | undefined {
  const has = (text: string) => SORTS[sort].test(text);
  const facts = shelf.facts
    // Of whoever is presented an age is told besides.
    .filter((fact) => fact.kind !== 'person' || sort === 'ages')
    .filter((fact) =>
      fact.kind === 'number' ? sort === 'numbers' || has(`${fact.value} ${fact.says}`) : has(fact.says),
    )
    .map((fact) => lineOf(fact, shelf));
  const text = uncovered(
    shelf.sentences.filter((sentence) => has(sentence.text)),
    facts,
    true,
  ).map(lineOfSentence);
  const all = withoutRepeats(inOrder([...facts, ...text], shelf));
  // Of *the leak rate* also a line is one that has the leak alone; a number that a member remembers is only one of them.
  const { language } = shelf.search.reader;
  const asked = about.filter((word) => language.detailOf(word.as) === undefined);
  const rest = asked.filter((word) => !shelf.isMain(word));
  const some = anyOf(all, rest.length > 0 ? rest : asked, shelf);
  // Ages are those of people, however these are called.
  const lines = sort === 'ages' && some.length === 0 ? all : some;
  return lines.length > 0 ? { lead: namesThese(shelf), lines } : undefined;
}

/** Units of money of ISO 4217 and of older coins, since invented news pays in those. */
const CURRENCY =
  '[$€£¥₽₴]|dollars?|euros?|pounds?|crowns?|francs?|yen|yuan|florins?|guilders?|shillings?|marks?|rupees?|lira|liras|dinars?|dirhams?|rand|zlotys?|tha?lers?|talers?|livres?|ecus?|sovereigns?|farthings?|pence|cents?|centimes?|gulden|kreuzers?|piast(?:re|er)s?|sequins?|doubloons?|bolivars?|kopecks?|kwachas?|levs?|litas|markkas?|pulas?|quetzals?|tugriks?|ducats?|guineas?|groats?|escudos?|pesetas?|drachmas?|korunas?|hryvnias?|baht|rupiahs?|ringgits?|nairas?|cedis?|reais|leva|dram|tenge|forints?|riyals?|shekels?|roubles?|rubles?|kron\\p{L}*|pesos?|Euro|Dollar|Franken|Pfund|Kronen|dólares|libras|рубл\\p{L}*|евро|доллар\\p{L}*|крон\\p{L}*';

/** Numbers that English and German write out, as news does up to twelve and with thousands. */
const SPELT =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a hundred|hundreds|thousands|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';

/** A number is a figure, not a day, a year or an hour. */
const SORTS: Readonly<Record<FigureSort, RegExp>> = {
  numbers:
    /(?<![\p{L}\p{N}.,:])(?!(?:1\d|20)\d\d(?![\p{N}.,]\d?))[$€£]?\d[\d.,]*(?!\s?(?:[ap]\.?m\b|January|February|March|April|May\b|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)|\.\d\d[ap]m)|(?<!\p{L})(?:(?:an?|one|two|three|four)[ -](?:third|quarter|fifth|sixth|seventh|eighth|tenth)s?|half (?:of|the|a)|(?:eine?m?|zwei|drei) (?:Drittel|Viertel|Fünftel|Zehntel))(?!\p{L})/u,
  percents: /\d[\d.,]*\s?(?:%|percent|per cent|Prozent|por ciento|процент)/iu,
  ages: new RegExp(
    `(?<=\\p{L}, )(?:[1-9]\\d?|${SPELT})(?=[,.;”]| and )|(?:\\d+|${SPELT})[ -]years?[ -]old|(?<!\\p{L})(?:aged|age of) (?:\\d+|${SPELT})(?!\\p{L})|(?<=\\p{L}, a (?:man|woman|boy|girl) of |(?:man|woman|boy|girl) of )\\d{1,2}(?!\\d)|(?<=\\p{L}, )\\d{1,2} Jahre|\\d{1,2}-(?:jährig|Jährig)\\p{L}*`,
    'u',
  ),
  money: new RegExp(
    `(?:[$€£¥₽₴]\\s?\\d|(?:\\d[\\d.,]*|\\b(?:${SPELT}))(?: (?:million|billion|thousand|Millionen|Milliarden|Mio\\.?|millones|млн|млрд|миллион\\p{L}*|миллиард\\p{L}*|тысяч\\p{L}*))?\\s?(?:m |bn )?(?:${CURRENCY})|\\d[\\d.,]* (?:million|billion)(?=[.,;:)”]|$| (?:a|each|for|from|in|last|less|more|on|over|per|since|this|to|up|will)\\b)(?! (?:in|of) \\p{Ll}))`,
    'u',
  ),
};
