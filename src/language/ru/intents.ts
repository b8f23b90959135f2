import type { IntentRow } from '../vocabulary/plan-words.ts';

const LISTED = '(?:упомянуты|упоминаются|названы|участвуют|есть в (?:статье|тексте)|в (?:статье|тексте))';
const EVERY =
  '(?:все|всех|какие|каких|кажд\\p{L}+|список(?: всех)?|перечисли(?: все| всех)?|назови(?: все| всех)?)';
const of = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?= |$)`, 'u');
const NAMES = 'names of one sort stand all over the article';
const named = (noun: string): RegExp => of(`${EVERY} (?:${noun})(?: ${LISTED})?$`);

/** Ways in which Russian asks for more than one record, the more particular first. */
export const intentsRussian: readonly IntentRow[] = [
  {
    intent: 'timeline',
    asked: of(
      'хронологи\\p{L}*|по порядку|что когда (?:было|произошло)|в каком порядке|последовательность событий',
    ),
    besides: 'anything',
    reason: 'days in their order are no single record',
  },
  {
    intent: 'on',
    asked: of(
      'что (?:было|будет|произошло|произойдёт|произойдет|происходит|случилось|случится|запланировано|намечено|пройдёт|пройдет) (?:в|во|на)',
    ),
    besides: 'something',
    reason: 'what happens on a day is told by whatever names it',
  },
  {
    intent: 'history',
    asked: of(
      'как(?: всё| все| это| вообще)* (?:началось|дошло до (?:этого|такого)|до (?:этого|такого) (?:дошло|дошли)|так вышло)|(?:какая )?предыстория|что было (?:до этого|раньше|перед этим)',
    ),
    besides: 'anything',
    reason: 'what came before stands in several places, with earlier days',
  },
  {
    intent: 'since',
    asked: of('что (?:изменилось|произошло|случилось|было) (?:с|со|после|начиная с)'),
    besides: 'something',
    reason: 'what happened between two days is told in several places',
  },
  {
    intent: 'open',
    asked: of(
      'что (?:ещё |пока )?(?:неясно|неизвестно|не известно|непонятно|остаётся неясным)|открытые вопросы',
    ),
    besides: 'nothing',
    reason: 'each thing that is left open stands by itself',
  },
  {
    intent: 'next',
    asked: of('что (?:будет )?(?:дальше|теперь)(?: будет)?|следующие шаги|(?:все |какие )сроки'),
    besides: 'nothing',
    reason: 'what is to come is told by many records with a day after the article’s',
  },
  {
    intent: 'stakes',
    asked: of('почему (?:это )?(?:так )?(?:важно|имеет значение|интересно)|что (?:стоит )?на кону|ну и что$'),
    besides: 'nothing',
    reason: 'no record says why the whole matters',
  },
  {
    intent: 'sides',
    asked: of(
      '(?:чего|что) (?:хотят|хочет|говорят|требуют|требует) (?:стороны|каждая(?: из)?(?: сторона| сторон)?|обе(?: стороны)?)|спорные (?:вопросы|моменты)|кто (?:за и кто против|против|с кем (?:не согласен|спорит)|не согласен).*|обе стороны|о чём (?:они )?спорят|разногласия',
    ),
    besides: 'anything',
    reason: 'two sides are two records or more',
  },
  {
    intent: 'opposing',
    asked: of(
      'кто (?:выступает |выступил |выступают )?(?:против|критикует|недоволен|возражает)|(?:критики|противники)',
    ),
    besides: 'something',
    reason: 'each who is against it has a record of their own',
  },
  {
    intent: 'favouring',
    asked: of('кто (?:поддерживает|поддержал|одобряет|защищает)|сторонники'),
    besides: 'something',
    reason: 'each who is for it has a record of their own',
  },
  {
    intent: 'wants',
    asked: of(
      '(?:чего|что) (?:хочет|хотят|требует|требуют|добивается|добиваются)(?= (?!кажд).{2,50}$)|(?:требования|условия)',
    ),
    besides: 'something',
    reason: 'what a side wants is said by several',
  },
  {
    intent: 'quoted',
    asked: of(
      'кого (?:цитируют|процитировали)|все цитаты|кто (?:высказался|говорит|что сказал)|чьи слова приводятся',
    ),
    besides: 'nothing',
    reason: 'every voice has a record of its own',
  },
  {
    intent: 'unnamed',
    asked: of('(?:все |какие )?(?:анонимные|неназванные) источники'),
    besides: 'nothing',
    reason: 'members weigh sources by whether they have a name',
  },
  {
    intent: 'said',
    asked: of(
      'вс[её],? что(?= .*(?:сказал|говорил|заявил))|все (?:цитаты|высказывания|слова|заявления)|(?:цитаты|высказывания|заявления)',
    ),
    besides: 'something',
    reason: 'somebody’s words stand in several records',
  },
  {
    intent: 'saying',
    asked: /^(?:а |и )?что (?:сказал|сказала|сказали|говорит|говорят|заявил|заявила|говорил|говорила)(?= )/u,
    besides: 'something',
    reason: 'a question with nothing more in it is answered by no single statement',
  },
  {
    intent: 'coming',
    asked: of(
      'кто (?:приедет|едет|придёт|будет|участвует|прилетит|приезжает)|список (?:гостей|участников)|участники',
    ),
    besides: 'anything',
    reason: 'everybody who comes is a person with a record of their own',
  },
  {
    intent: 'people',
    asked: of(
      `(?:ключевые|главные|основные) (?:лица|фигуры|люди|герои|действующие лица|участники|персонажи)|кто есть кто|кто (?:в этом )?(?:замешан|участвует|упомянут|назван)|${EVERY} (?:люди|людей|имена|имён|лица)(?: ${LISTED})?`,
    ),
    besides: 'nothing',
    reason: 'each person has a record of their own',
  },
  {
    intent: 'percents',
    asked: of('все (?:проценты|доли)'),
    besides: 'anything',
    reason: 'one kind of number in many records',
  },
  {
    intent: 'money',
    asked: of('все (?:суммы|цены|деньги)'),
    besides: 'anything',
    reason: 'one kind of number in many records',
  },
  {
    intent: 'numbers',
    asked: of(
      'все (?:цифры|числа)|(?:какие|главные) (?:цифры|числа)(?: названы| приводятся| есть)?|в цифрах',
    ),
    besides: 'anything',
    reason: 'each number has a record of its own',
  },
  {
    intent: 'timeline',
    asked: named('даты|дат|дни'),
    besides: 'nothing',
    reason: 'days in their order are no single record',
  },
  { intent: 'countries', asked: named('страны|стран|государства'), besides: 'nothing', reason: NAMES },
  { intent: 'places', asked: named('места|мест|города|городов'), besides: 'nothing', reason: NAMES },
  { intent: 'companies', asked: named('компании|компаний|фирмы|фирм'), besides: 'nothing', reason: NAMES },
  { intent: 'media', asked: named('сми|газеты|телеканалы'), besides: 'nothing', reason: NAMES },
  {
    intent: 'bodies',
    asked: named('организации|организаций|партии|ведомства'),
    besides: 'nothing',
    reason: NAMES,
  },
  {
    intent: 'overview',
    asked: of(
      'tl ?dr|кратк(?:о|ое содержание|ий пересказ|ая версия|ую версию)|коротко|перескаж(?:и|ите)|пересказ|резюме|обзор|суть|(?:главн(?:ое|ые)|основн(?:ое|ые)|ключевые)(?: (?:мысли|моменты|факты|пункты|тезисы))?|в двух словах|вкратце|подытожь',
    ),
    besides: 'anything',
    reason: 'the whole is no single record',
  },
  {
    intent: 'overview',
    asked: of(
      'о ч[её]м (?:это|статья|речь|тут|здесь|эта статья|текст)(?: вообще| идёт)?|что (?:происходит|случилось|произошло|творится)(?: тут| здесь| вообще)?|что нового|что (?:мне |нам )?(?:нужно|надо) знать(?: .*)?|объясни(?:те)?(?: (?:мне|это|всё|просто|простыми словами|как .*))*|введи в курс(?: дела)?|что я пропустил\\p{L}*|что (?:говорится )?в статье|последние новости',
    ),
    besides: 'nothing',
    reason: 'the whole is no single record',
  },
  {
    intent: 'overview',
    asked: of(
      'расскажи(?:те)?(?: (?:мне|нам|всё|подробнее))* (?:о|об|про)|вс[её] (?:о|об|про)|что известно (?:о|об|про)|как обстоят дела с',
    ),
    besides: 'something',
    reason: 'a subject is told by several records',
  },
  {
    intent: 'all',
    asked:
      /^(?:(?:можешь |пожалуйста |дай |покажи |мне )*)(?:список(?: всех)?|все|каждый|каждая|перечисли(?: все| всех)?|назови все)(?= )/u,
    besides: 'something',
    reason: 'a list is asked for, of whatever it is',
  },
];
