import type { Answer, Citation, Receipt } from '../../src/answer/answer.ts';
import type { Answers } from '../../src/answer/answers.ts';
import { voiceOf } from '../../src/answer/voice.ts';
import type { Article, Event, Knowledge, Person, Statement, Topic } from '../../src/content/knowledge.ts';

/** A made-up story, small enough to be read at a glance, and answers to it written out by hand. */

const TEXTS = [
  'The harbour bridge closes on Monday. Mayor Ada Quist said so on Sunday.',
  'Nobody knows how long the work will take.',
  '“It has to be done,” Quist told Radio Nord.',
  'Engineer Tom Bell relayed that the mayor wants a toll of 2 crowns.',
];

export const article: Article = {
  id: 'harbour-bridge',
  title: 'Harbour bridge closes',
  publisher: 'The Gull',
  published: '2025-03-02',
  language: 'en',
  wording: 'restated',
  hash: '0a1b2c3d',
  paragraphs: TEXTS.map((text, index) => ({ article: 'harbour-bridge', number: index + 1, text })),
};

export const quist: Person = {
  kind: 'person',
  id: 'quist',
  article: article.id,
  name: 'Ada Quist',
  role: 'mayor',
  of: 'Port Nord',
  also: ['the mayor'],
  says: 'Ada Quist is the mayor; she closes the bridge.',
  paragraphs: [1, 3],
  asked: ['who is the mayor'],
  attendance: 'host',
};

export const bell: Person = {
  kind: 'person',
  id: 'bell',
  article: article.id,
  name: 'Tom Bell',
  role: 'engineer of Port Nord',
  of: 'Port Nord',
  also: [],
  says: 'Tom Bell is an engineer.',
  paragraphs: [4],
  asked: [],
};

const statement = {
  kind: 'statement',
  article: article.id,
  asked: [],
  opposes: [],
  unclear: false,
} as const;

export const mustBeDone: Statement = {
  ...statement,
  id: 'must-be-done',
  says: 'Quist says that it has to be done.',
  paragraphs: [3],
  speaker: 'quist',
  attribution: 'named',
  to: 'Radio Nord',
  quote: 'It has to be done,',
  topic: 'the-work',
};

export const toll: Statement = {
  ...statement,
  id: 'toll',
  says: 'According to Bell, the mayor wants a toll.',
  paragraphs: [4],
  speaker: 'bell',
  attribution: 'relayed',
  about: 'quist',
  when: 'Sunday',
  date: '2025-03-02',
};

export const closing: Event = {
  kind: 'event',
  id: 'closing',
  article: article.id,
  name: 'the closing',
  says: 'The bridge closes.',
  paragraphs: [1],
  asked: [],
  when: 'Monday',
  date: '2025-03-03',
};

export const closingTopic: Topic = {
  id: 'bridge-closing',
  article: article.id,
  command: 'closing',
  description: 'When and why the bridge closes',
  summary: 'The bridge closes on Monday. The mayor says that it has to be.',
  facts: ['closing', 'quist', 'must-be-done'],
  paragraphs: [1, 3],
  asked: ['When does the bridge close?'],
};

export const knowledge: Knowledge = {
  articles: [article],
  facts: [quist, bell, mustBeDone, toll, closing],
  topics: [closingTopic],
  words: [],
  elsewhere: [],
  talk: [
    { kind: 'hello', phrases: ['hello'] },
    { kind: 'thanks', phrases: ['thank you'] },
    { kind: 'bot', phrases: ['who are you'] },
    { kind: 'article', phrases: ['what is this about'] },
    { kind: 'beside', phrases: ['bot'] },
  ],
  earlier: [],
};

/** The first sentence of a paragraph, or all of it. */
export function citation(paragraph: number, whole = false): Citation {
  const text = TEXTS[paragraph - 1] ?? '';
  const end = whole ? text.length : text.indexOf('.') + 1;
  return { article, paragraph, excerpt: { text: text.slice(0, end), start: 0, end } };
}

const receipt = (question: string): Receipt => ({
  question,
  language: 'en',
  matches: [],
  unaccounted: [],
  confidence: 1,
  threshold: 0.5,
});

const QUESTIONS = ['When does the bridge close?', 'Who is the mayor?', 'Is there a toll?', 'How long?'];

function ask(question: string): Answer {
  const known = receipt(question);
  if (question.includes('close')) {
    const text = 'The bridge closes on Monday.';
    return { kind: 'answer', text, facts: [closing], citations: [citation(1), citation(3)], receipt: known };
  }
  if (question.includes('long')) {
    const text = 'How long it takes is not known.';
    return { kind: 'article-says-unclear', text, facts: [], citations: [citation(2)], receipt: known };
  }
  if (question.includes('time')) {
    const text = 'The article does not say at what time, only that it is on Monday.';
    const missing = ['time'];
    return { kind: 'detail-absent', text, missing, facts: [], citations: [citation(1)], receipt: known };
  }
  if (question.includes('football')) {
    const text = 'The article says nothing about football.';
    return { kind: 'topic-absent', text, missing: ['football'], citations: [], receipt: known };
  }
  const text = 'I did not understand that. You could ask:';
  return { kind: 'not-understood', text, suggestions: QUESTIONS, citations: [], receipt: known };
}

export const answers: Answers = {
  knowledge,
  voice: voiceOf('en', knowledge.articles),
  speaking(language = 'en') {
    return { ...this, voice: voiceOf(language, knowledge.articles) };
  },
  ask,
  claimed: () => undefined,
  followUp: (question, before) => ask(`${question} (${before})`),
  topic: (id) =>
    id === closingTopic.id
      ? {
          topic: closingTopic,
          topics: [closingTopic],
          facts: [closing, quist, mustBeDone],
          citations: [citation(1), citation(3)],
        }
      : undefined,
  people(name) {
    if (name === 'Nord') return [quist, bell];
    return [quist, bell].filter((person) => person.name.toLowerCase().includes(name.toLowerCase()));
  },
  quotes({ speaker, about, attribution }) {
    if (speaker === undefined) {
      const statements = [mustBeDone, toll].filter((fact) => fact.attribution === attribution);
      return { kind: statements.length > 0 ? 'quotes' : 'nothing-fitting', statements };
    }
    if (/quist/iu.test(speaker)) {
      const statements = [mustBeDone];
      return about === 'football'
        ? { kind: 'nothing-fitting', speaker: quist, statements }
        : { kind: 'quotes', speaker: quist, statements };
    }
    if (/bell/iu.test(speaker))
      return { kind: 'quotes', speaker: bell, statements: [mustBeDone, toll, { ...toll, id: 'again' }] };
    if (/silent/iu.test(speaker)) return { kind: 'says-nothing', speaker: bell };
    return { kind: 'unknown-speaker', speakers: ['Ada Quist', 'Tom Bell'] };
  },
  timeline: () => [
    { fact: toll, date: '2025-03-02', when: 'Sunday' },
    { fact: closing, date: '2025-03', when: 'March 2025' },
  ],
  cite(reference) {
    const numbers = reference.split(',').map(Number);
    if (numbers.some(Number.isNaN)) return { kind: 'unreadable', article };
    const paragraphs = article.paragraphs.filter(({ number }) => numbers.includes(number));
    const outOfRange = numbers.filter((number) => article.paragraphs[number - 1] === undefined);
    return paragraphs.length > 0
      ? { kind: 'paragraphs', article, paragraphs, outOfRange }
      : { kind: 'out-of-range', article, outOfRange };
  },
  citations: (fact) => fact.paragraphs.map((paragraph) => citation(paragraph)),
  suggest: (typed, limit) =>
    QUESTIONS.filter((question) => question.toLowerCase().includes(typed.toLowerCase())).slice(0, limit),
  next: (answer, limit) =>
    (answer.kind === 'not-understood' ? QUESTIONS : ['Who is the mayor?', 'Is there a toll?']).slice(
      0,
      limit,
    ),
};
