import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../../src/answer/dates/resolve-dates.ts';
import type { Event, Fact } from '../../../src/content/knowledge.ts';

/** A Sunday. */
const SUNDAY = '2025-08-17';

const resolve = (text: string, { language = 'en', published = SUNDAY, facts = [] as Fact[] } = {}) =>
  resolveDates(text, { id: 'story', language, published }, [2], facts)
    .map(({ said, date }) => `${said}: ${date}`)
    .join(', ');

describe('a day of a month whose year is said beside it', () => {
  const paragraphs = [
    'It rained.',
    'In August 2023 she tapped each slab; the memo of 4 August was filed.',
  ].map((text, at) => ({ article: 'story', number: at + 1, text }));
  const dated = (text: string) =>
    resolveDates(text, { id: 'story', language: 'en', published: SUNDAY, paragraphs }, [2], [])
      .map(({ date }) => date)
      .join(', ');

  it('is of that year', () => {
    expect(resolve('In August 2023 she tapped each; the memo of 4 August was filed.')).toContain(
      '2023-08-04',
    );
    expect(dated('The memo of 4 August was filed.')).toBe('2023-08-04');
  });

  it('is open to others where two years are said', () => {
    expect(resolve('August 2022 was wet and August 2023 dry; on 4 August they meet.')).toContain(
      '2025-08-04',
    );
  });
});

describe('a weekday', () => {
  it.each([
    ['is the nearest one: the day after', 'They meet on Monday.', 'Monday: 2025-08-18'],
    ['… three days after', 'They meet on Wednesday.', 'Wednesday: 2025-08-20'],
    ['… three days before', 'They met on Thursday.', 'Thursday: 2025-08-14'],
    ['… the day itself', 'He said so on Sunday.', 'Sunday: 2025-08-17'],
    ['may carry an ending', 'Friday’s summit and Monday morning', 'Friday: 2025-08-15, Monday: 2025-08-18'],
    ['with “last” is before, up to a week', 'It was last Monday.', 'last Monday: 2025-08-11'],
    ['… and never the day itself', 'It was last Sunday.', 'last Sunday: 2025-08-10'],
    ['with “next” is after, up to a week', 'Next Friday they meet.', 'Next Friday: 2025-08-22'],
    ['… and never the day itself', 'next Sunday', 'next Sunday: 2025-08-24'],
    ['of another week is open', 'It was on Friday of last week, or Monday last week.', ''],
    ['counted from another day is open', 'the following Monday, Tuesday of that week', ''],
    ['that comes again and again is open', 'every Monday, each Friday, on Mondays, a Tuesday', ''],
    ['of which there are many is open', 'That was a wet Monday; they bake the Sunday knot.', ''],
    [
      'that something is to be done on is to come',
      'Talks are to be resumed on Monday.',
      'Monday: 2025-08-18',
    ],
    ['that is a name is open', 'Black Friday, Good Friday, Easter Monday', ''],
    ['with its date is left to the date', 'on Monday, 4 August', '4 August: 2025-08-04'],
    ['may go on with what somebody said', 'He said on Sunday that it was over.', 'Sunday: 2025-08-17'],
    ['within another word is none', 'Mondayish, MidFriday', ''],
  ])('%s: %s', (_, text, expected) => {
    expect(resolve(text)).toBe(expected);
  });

  it.each([
    ['2025-08-13', '2025-08-16', '2025-08-11'],
    ['2025-03-01', '2025-03-01', '2025-03-03'],
    ['2024-02-28', '2024-03-02', '2024-02-26'],
    ['2025-12-30', '2025-12-27', '2025-12-29'],
  ])('from an article of %s: Saturday is %s, Monday %s', (published, saturday, monday) => {
    expect(resolve('on Saturday and on Monday', { published })).toBe(
      `Saturday: ${saturday}, Monday: ${monday}`,
    );
  });
});

/** A Thursday: Monday is four days ahead, Sunday three, and so both are nearer in the wrong week. */
const THURSDAY = '2025-08-14';

describe('a weekday that its clause puts in the past', () => {
  it.each([
    ['by its verb', 'The talks failed on Sunday.', 'Sunday: 2025-08-10'],
    ['… behind it', 'On Sunday the talks failed.', 'Sunday: 2025-08-10'],
    ['… on which something fell due', 'It holds back a rent that fell due on Sunday.', 'Sunday: 2025-08-10'],
    ['… and not where it is due', 'It holds back a rent that is due on Sunday.', 'Sunday: 2025-08-17'],
    ['… in the next clause', 'On Sunday, at noon, the talks failed.', 'Sunday: 2025-08-10'],
    ['… in the first of several', 'The talks failed, again, on Sunday.', 'Sunday: 2025-08-10'],
    [
      '… by one without an ending',
      'The talks broke off on Sunday, and he cut rates on Saturday.',
      'Sunday: 2025-08-10, Saturday: 2025-08-09',
    ],
    [
      '… also without a preposition',
      'The ministry said Sunday that talks will resume.',
      'Sunday: 2025-08-10',
    ],
    [
      '… also when something else is to come',
      'He will go, because talks failed on Sunday.',
      'Sunday: 2025-08-10',
    ],
    [
      '… of both where it fell between two',
      'Less rain fell between Friday and Sunday, but a red warning can come.',
      'Friday: 2025-08-08, Sunday: 2025-08-10',
    ],
    ['… by one with “not”', 'They hadn’t agreed by Sunday.', 'Sunday: 2025-08-10'],
    ['… by what could not be', 'They could not be reached on Sunday.', 'Sunday: 2025-08-10'],
    ['by “since”', 'Calls have come since Sunday.', 'Sunday: 2025-08-10'],
    ['and is the day of the text', 'He resigned on Thursday.', 'Thursday: 2025-08-14'],
  ])('%s: %s', (_, text, expected) => {
    expect(resolve(text, { published: THURSDAY })).toBe(expected);
  });

  it.each([
    ['de', 'Die Gespräche scheiterten am Sonntag.', 'Sonntag: 2025-08-10'],
    [
      'de',
      'Am Sonntag ist das Treffen gescheitert, das Bad wurde am Samstag geschlossen.',
      'Sonntag: 2025-08-10, Samstag: 2025-08-09',
    ],
    ['de', 'Seit Samstag ist der Hafen zu.', 'Samstag: 2025-08-09'],
    ['ru', 'Переговоры провалились в воскресенье.', 'воскресенье: 2025-08-10'],
    ['ru', 'В субботу суд отказал, сказал он в воскресенье.', 'субботу: 2025-08-09, воскресенье: 2025-08-10'],
  ])('%s: %s', (language, text, expected) => {
    expect(resolve(text, { language, published: THURSDAY })).toBe(expected);
  });
});

describe('a weekday that its clause puts in the time to come', () => {
  it.each([
    ['en', 'They will meet on Monday.', 'Monday: 2025-08-18'],
    ['en', 'He said that they would meet on Monday.', 'Monday: 2025-08-18'],
    [
      'en',
      'The hearing was moved to Monday, talks are set for Tuesday.',
      'Monday: 2025-08-18, Tuesday: 2025-08-19',
    ],
    ['en', 'The crane is to come on Wednesday.', 'Wednesday: 2025-08-20'],
    ['en', 'On Monday, after what happened, they will meet.', 'Monday: 2025-08-18'],
    ['en', 'The shore is closed to boats until Monday.', 'Monday: 2025-08-18'],
    ['en', 'The hall, she mentioned, is booked until Tuesday.', 'Tuesday: 2025-08-19'],
    ['en', 'The ministry has until Wednesday.', 'Wednesday: 2025-08-20'],
    ['en', 'All schools are to stay closed until at least Wednesday.', 'Wednesday: 2025-08-20'],
    ['en', 'The pier remains closed until Wednesday at the earliest.', 'Wednesday: 2025-08-20'],
    ['de', 'Die Schulen bleiben bis mindestens Mittwoch zu.', 'Mittwoch: 2025-08-20'],
    ['de', 'Der Hafen ist bis Montag dicht.', 'Montag: 2025-08-18'],
    ['de', 'Der Rat soll am Montag tagen.', 'Montag: 2025-08-18'],
    ['de', 'Am Montag wird gewählt.', 'Montag: 2025-08-18'],
    [
      'ru',
      'В понедельник начнётся суд, встреча назначена на вторник.',
      'понедельник: 2025-08-18, вторник: 2025-08-19',
    ],
    ['ru', 'Он обещает в понедельник вернуться.', 'понедельник: 2025-08-18'],
  ])('%s: %s', (language, text, expected) => {
    expect(resolve(text, { language, published: THURSDAY })).toBe(expected);
  });
});

describe('a weekday whose clause does not tell', () => {
  it.each([
    ['is the nearest: of a plan', 'He promised to publish it on Saturday.', 'Saturday: 2025-08-16'],
    ['… of what somebody says', '“Ask me on Saturday,” he said.', 'Saturday: 2025-08-16'],
    ['… of what it is done for', 'He came for Saturday’s talks.', 'Saturday: 2025-08-16'],
    [
      '… of what is only supposed',
      'She said that if on Saturday they complained about her, she would sleep.',
      'Saturday: 2025-08-16',
    ],
    ['… of what went on up to it', 'The feast went on until Wednesday morning.', 'Wednesday: 2025-08-13'],
    ['… of what is done then', 'The mayor is elected on Saturday.', 'Saturday: 2025-08-16'],
    ['… of what is no verb', 'The wounded soldiers leave on Saturday.', 'Saturday: 2025-08-16'],
    ['… of a title', 'United play on Saturday.', 'Saturday: 2025-08-16'],
    [
      '… before who says so',
      'They can ask until noon on Saturday, the airline announced.',
      'Saturday: 2025-08-16',
    ],
    [
      '… before what was done on it',
      'They count 61, the last on Saturday, when one was shot.',
      'Saturday: 2025-08-09',
    ],
    [
      '… with what was said behind',
      'The next one is on Saturday, and before it, she said, she sleeps.',
      'Saturday: 2025-08-16',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(resolve(text, { published: THURSDAY })).toBe(expected);
  });
});

describe('a month', () => {
  it.each([
    ['without a year is the latest one', 'In April they signed.', 'April: 2025-04'],
    ['… last year’s, if this year’s is yet to come', 'since October', 'October: 2024-10'],
    ['… the month itself', 'in August', 'August: 2025-08'],
    ['of which something will happen is open if it may be the next', 'In October they will meet.', ''],
    ['… and told if it is past', 'In April he said that he would go.', 'April: 2025-04'],
    ['… also this year’s', 'In March they will meet.', ''],
    ['… and also of what was planned', 'The works were to begin in April.', ''],
    ['… and of what was offered behind a colon', 'She offered a truce: no ships in October.', ''],
    [
      '… but told where a verb behind it tells it',
      'She made it known: it sank in October.',
      'October: 2024-10',
    ],
    ['… by what its clause says', 'The board will sign what they agreed in October.', 'October: 2024-10'],
    ['is told from the sentence it stands in', 'They will go. It began in October.', 'October: 2024-10'],
    ['with a year is as it says', 'in February 2022', 'February 2022: 2022-02'],
    [
      '… with commas and “of” too',
      'in April, 2021 and May of 2020',
      'April, 2021: 2021-04, May of 2020: 2020-05',
    ],
    ['with “last” is before', 'last August, last May', 'last August: 2024-08, last May: 2025-05'],
    ['with “next” is after', 'next August, next September', 'next August: 2026-08, next September: 2025-09'],
    ['of a range takes no other year than its end', 'from April to June 2024', 'June 2024: 2024-06'],
    ['of another year is open', 'in April of last year, in May that year', ''],
    ['that comes again and again is open', 'every April', ''],
    ['… and open where no tense tells it', 'She faces an election in May.', ''],
    ['… and in the present', 'They are moving in January, into a tent.', ''],
    ['may be “early” or “mid”', 'They met in early June and mid-July.', 'June: 2025-06, July: 2025-07'],
    ['is another word where nothing leads to it', 'May I? March on! The May flowers march.', ''],
    ['is a name when another name follows', 'A letter from April Jones of June Street', ''],
    ['is none in small letters', 'it may begin to march in may', ''],
  ])('%s: %s', (_, text, expected) => {
    expect(resolve(text)).toBe(expected);
  });
});

describe('a day of a month', () => {
  it.each([
    ['with its year is as it says', 'on 3 March 2019', '3 March 2019: 2019-03-03'],
    [
      'in any of its forms',
      'August 4, 2025; 5th of August 2025',
      'August 4, 2025: 2025-08-04, 5th of August 2025: 2025-08-05',
    ],
    ['without a year is the nearest, before', 'on 1 August', '1 August: 2025-08-01'],
    ['… or after', 'on September 3rd', 'September 3rd: 2025-09-03'],
    ['… and open when it is far off', 'on 1 January', ''],
    ['… also on a condition', 'She has offered it, provided that they accept by 30 November.', ''],
    ['that does not exist is open', 'on 31 September 2025', ''],
  ])('%s: %s', (_, text, expected) => {
    expect(resolve(text)).toBe(expected);
  });

  it('may lie in the next year', () => {
    expect(resolve('on 2 January', { published: '2025-12-30' })).toBe('2 January: 2026-01-02');
  });
});

describe('other languages', () => {
  it.each([
    ['de', 'Am Montag, am Freitagabend', 'Montag: 2025-08-18, Freitagabend: 2025-08-15'],
    ['de', 'letzten Montag, kommenden Freitag', 'letzten Montag: 2025-08-11, kommenden Freitag: 2025-08-22'],
    ['de', 'jeden Montag, montags', ''],
    ['de', 'Im März war es so. Sie kamen Ende Oktober.', 'März: 2025-03, Oktober: 2024-10'],
    ['de', 'im Mai, am 4. August', '4. August: 2025-08-04'],
    ['de', 'Im Oktober wird gewählt.', ''],
    ['de', 'Bis 17. August 4.200 Stimmen, im März waren es 2.300', '17. August: 2025-08-17, März: 2025-03'],
    ['ru', 'В понедельник и в пятницу', 'понедельник: 2025-08-18, пятницу: 2025-08-15'],
    ['ru', 'в прошлую среду', 'прошлую среду: 2025-08-13'],
    ['ru', 'каждый понедельник, окружающую среду', ''],
    ['ru', 'Они встретились в апреле, 4 августа', 'апреле: 2025-04, 4 августа: 2025-08-04'],
    ['ru', 'в феврале 2022 года', 'феврале 2022: 2022-02'],
    ['fr', 'lundi, en avril', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(resolve(text, { language })).toBe(expected);
  });
});

describe('a fact', () => {
  const event = (when: string, date: string, more: Partial<Event> = {}): Event => ({
    kind: 'event',
    id: `${when}-${date}`,
    article: 'story',
    name: 'it',
    says: 'It was.',
    paragraphs: [2],
    asked: [],
    when,
    date,
    ...more,
  });

  it.each([
    ['wins over reckoning', 'on Monday', [event('Monday', '2025-08-25')], 'Monday: 2025-08-25'],
    [
      'is that of its own weekday alone',
      'on Monday, then on Tuesday',
      [event('Monday, Tuesday and 3 September', '2025-08-25')],
      'Monday: 2025-08-25, Tuesday: 2025-08-19',
    ],
    [
      'tells what the text leaves open',
      'on Friday of last week',
      [event('last Friday', '2025-08-15')],
      'Friday: 2025-08-15',
    ],
    ['may know the day of a month', 'in April', [event('April', '2025-04-17')], 'April: 2025-04-17'],
    ['may know a month nothing leads to', 'a rainy May', [event('May', '2024-05')], 'May: 2024-05'],
    [
      'tells the day it has and no other of its range',
      'from 5 to 16 September',
      [event('5 to 16 September', '2025-09-05')],
      '16 September: 2025-09-16',
    ],
    [
      'tells none of two days',
      'on 21 May and 14 June',
      [event('21 May and 14 June', '2025-06-14')],
      '14 June: 2025-06-14',
    ],
    [
      'tells one year only',
      'It began in February.',
      [event('February 2022', '2022-02')],
      'February: 2025-02',
    ],
    [
      'leaves it open when another says otherwise',
      'on Monday',
      [event('Monday', '2025-08-25'), event('Monday', '2025-08-11')],
      '',
    ],
    [
      'counts twice as well as once',
      'on Monday',
      [event('Monday', '2025-08-25'), event('on Monday', '2025-08-25')],
      'Monday: 2025-08-25',
    ],
    [
      'of another paragraph says nothing',
      'on Monday',
      [event('Monday', '2025-08-25', { paragraphs: [3] })],
      'Monday: 2025-08-18',
    ],
    [
      'of another article says nothing',
      'on Monday',
      [event('Monday', '2025-08-25', { article: 'other' })],
      'Monday: 2025-08-18',
    ],
    ['about another day says nothing', 'on Tuesday', [event('Monday', '2025-08-25')], 'Tuesday: 2025-08-19'],
  ])('%s', (_, text, facts, expected) => {
    expect(resolve(text, { facts })).toBe(expected);
  });

  it('is all there is when nobody knows the day of publication', () => {
    const article = { id: 'story', language: 'en' };
    const text = 'On Monday, in April and in May 2020.';
    expect(resolveDates(text, article, [2], [])).toEqual([]);
    expect(resolveDates(text, article, [2], [event('Monday', '2025-08-25')])).toEqual([
      { said: 'Monday', date: '2025-08-25' },
    ]);
  });
});

describe('a weekday in the past tense', () => {
  it.each([
    ['en', 'The talks failed on Sunday.'],
    ['en', 'On Saturday the dam broke.'],
    ['en', 'The court, which on Sunday rejected the plea, is silent.'],
    ['en', 'Bram resigned Sunday, his lawyer told us.'],
    ['de', 'Die Gespräche scheiterten am Sonntag.'],
    ['de', 'Am Freitag hieß es, er sei krank.'],
    ['de', 'Am Sonntag ist er gestorben.'],
    ['de', 'Der Rat lehnte am Freitag ab.'],
    ['ru', 'Переговоры провалились в воскресенье.'],
    ['ru', 'Он умер в пятницу.'],
    ['ru', 'Суд в воскресенье отклонил жалобу.'],
    ['es', 'Las conversaciones fracasaron el domingo.'],
  ])('is never dated into the future: %s %s', (language, text) => {
    // A Thursday.
    const published = '2031-09-18';
    const dates = resolveDates(text, { id: 'story', language, published }, [1], []);
    for (const { date } of dates) expect(date < published).toBe(true);
  });
});

describe('a weekday in the present of several', () => {
  it.each([
    'Inspections begin on Monday.',
    'The members vote on Monday, and the talks resume on Monday.',
    'They must stay in port until they have been inspected; inspections start on Monday.',
  ])('lies ahead: %s', (text) => {
    // A Friday.
    const published = '2031-09-19';
    const dates = resolveDates(text, { id: 'story', language: 'en', published }, [1], []);
    expect(dates.map(({ date }) => date)).toContain('2031-09-22');
  });

  it.each(['The inspections did not begin on Monday.', 'The council had to vote on Monday.'])(
    'does not where the verb before tells the time: %s',
    (text) => {
      const dates = resolveDates(text, { id: 'story', language: 'en', published: '2031-09-19' }, [1], []);
      expect(dates.map(({ date }) => date)).not.toContain('2031-09-22');
    },
  );
});

describe('a month up to which something lasts', () => {
  it.each([
    ['en', 'She wants the vote put off until March.'],
    ['en', 'The hall was full until April, the owner said.'],
    ['de', 'Die Abstimmung wurde bis März verschoben.'],
  ])('is dated by no clause of the past, which may speak of the next one: %s %s', (language, text) => {
    expect(resolve(text, { language, published: '2026-10-16' })).toBe('');
  });

  it('since which something lasts is past', () => {
    expect(resolve('The hall has been shut since March.', { published: '2026-10-16' })).toBe(
      'March: 2026-03',
    );
  });
});
