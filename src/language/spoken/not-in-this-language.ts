/**
 * Says to whoever asks in a language that no article is in, in that language, which one the articles are in; `passages`
 * tells whether some follow that have the same names or numbers.
 */
export function notInThisLanguage(
  asked: string,
  own: readonly string[],
  passages: boolean,
): string | undefined {
  const row = rows.get(asked);
  if (!row) return undefined;
  const names = new Intl.DisplayNames([asked], { type: 'language' });
  const languages = own.map((code) => names.of(code) ?? code);
  const both = new Intl.ListFormat(asked, { type: 'disjunction' }).format(languages);
  return `${row.only(both)}${passages ? `; ${row.nearest}:` : '.'}`;
}

interface Row {
  readonly only: (languages: string) => string;
  readonly nearest: string;
}

/** By two-letter code: all languages that `spoken.ts` can tell, by their words or by their script. */
const rows: ReadonlyMap<string, Row> = new Map([
  [
    'en',
    {
      only: (own) => `I can only look up questions in ${own} here`,
      nearest: 'these passages have the same names or numbers',
    },
  ],
  [
    'de',
    {
      only: (own) => `Ich kann hier nur Fragen auf ${own} nachschlagen`,
      nearest: 'diese Stellen haben dieselben Namen oder Zahlen',
    },
  ],
  [
    'es',
    {
      only: (own) => `Aquí solo puedo buscar preguntas en ${own}`,
      nearest: 'estos pasajes tienen los mismos nombres o números',
    },
  ],
  [
    'ru',
    {
      only: (own) => `Здесь я могу искать только по вопросам на этом языке: ${own}`,
      nearest: 'в этих местах есть те же имена или числа',
    },
  ],
  [
    'fr',
    {
      only: (own) => `Ici, je ne peux chercher que des questions en ${own}`,
      nearest: 'ces passages ont les mêmes noms ou les mêmes nombres',
    },
  ],
  [
    'it',
    {
      only: (own) => `Qui posso cercare solo domande in ${own}`,
      nearest: 'questi passaggi hanno gli stessi nomi o numeri',
    },
  ],
  [
    'pl',
    {
      only: (own) => `Tutaj mogę szukać tylko pytań w języku: ${own}`,
      nearest: 'w tych miejscach są te same nazwy lub liczby',
    },
  ],
  [
    'uk',
    {
      only: (own) => `Тут я можу шукати лише за питаннями цією мовою: ${own}`,
      nearest: 'у цих місцях є ті самі імена чи числа',
    },
  ],
  [
    'pt',
    {
      only: (own) => `Aqui só posso procurar perguntas em ${own}`,
      nearest: 'estas passagens têm os mesmos nomes ou números',
    },
  ],
  [
    'nl',
    {
      only: (own) => `Hier kan ik alleen vragen in het ${own} opzoeken`,
      nearest: 'deze passages hebben dezelfde namen of getallen',
    },
  ],
  [
    'hu',
    {
      only: (own) => `Itt csak ezeken a nyelveken tudok kérdésekre keresni: ${own}`,
      nearest: 'ezekben a részekben ugyanazok a nevek vagy számok szerepelnek',
    },
  ],
  [
    'fi',
    {
      only: (own) => `Täällä voin hakea vain näillä kielillä esitettyjä kysymyksiä: ${own}`,
      nearest: 'näissä kohdissa on samat nimet tai luvut',
    },
  ],
  [
    'da',
    {
      only: (own) => `Her kan jeg kun slå spørgsmål op på ${own}`,
      nearest: 'disse steder har de samme navne eller tal',
    },
  ],
  [
    'sk',
    {
      only: (own) => `Tu viem hľadať len otázky v týchto jazykoch: ${own}`,
      nearest: 'tieto miesta obsahujú rovnaké mená alebo čísla',
    },
  ],
  [
    'cs',
    {
      only: (own) => `Tady umím hledat jen otázky v jazyce: ${own}`,
      nearest: 'tato místa mají stejná jména nebo čísla',
    },
  ],
  [
    'tr',
    {
      only: (own) => `Burada yalnızca şu dildeki soruları arayabiliyorum: ${own}`,
      nearest: 'şu yerlerde aynı adlar veya sayılar var',
    },
  ],
  [
    'ro',
    {
      only: (own) => `Aici pot căuta doar întrebări în limba: ${own}`,
      nearest: 'aceste pasaje au aceleași nume sau numere',
    },
  ],
  [
    'sv',
    {
      only: (own) => `Här kan jag bara slå upp frågor på ${own}`,
      nearest: 'de här ställena har samma namn eller tal',
    },
  ],
  [
    'bg',
    {
      only: (own) => `Тук мога да търся само по въпроси на този език: ${own}`,
      nearest: 'в тези места има същите имена или числа',
    },
  ],
  [
    'el',
    {
      only: (own) => `Εδώ μπορώ να αναζητώ μόνο ερωτήσεις στη γλώσσα: ${own}`,
      nearest: 'αυτά τα σημεία έχουν τα ίδια ονόματα ή αριθμούς',
    },
  ],
  [
    'ja',
    {
      only: (own) => `ここで調べられるのは次の言語の質問だけです：${own}`,
      nearest: '次の箇所に同じ名前か数字があります',
    },
  ],
  [
    'ko',
    {
      only: (own) => `여기서는 다음 언어로 된 질문만 찾아볼 수 있습니다: ${own}`,
      nearest: '다음 대목에 같은 이름이나 숫자가 있습니다',
    },
  ],
  [
    'zh',
    {
      only: (own) => `在这里我只能查找用以下语言提出的问题：${own}`,
      nearest: '这些段落有相同的名字或数字',
    },
  ],
  [
    'ar',
    {
      only: (own) => `هنا لا أستطيع البحث إلا عن أسئلة بهذه اللغة: ${own}`,
      nearest: 'في هذه المواضع الأسماء أو الأرقام نفسها',
    },
  ],
  [
    'he',
    {
      only: (own) => `כאן אני יכול לחפש רק שאלות בשפה: ${own}`,
      nearest: 'בקטעים האלה יש אותם שמות או מספרים',
    },
  ],
]);

/** The languages in which this can be said. */
export const saidIn: ReadonlySet<string> = new Set(rows.keys());
