import type { Judged, MissReason } from './judge.ts';

/** A share that was counted. */
export interface Figure {
  readonly hits: number;
  readonly of: number;
}

/** The figures of a group of questions. */
export interface Figures {
  /** Answerable: the first citation is a paragraph that answers. */
  readonly firstCitation: Figure;
  /** Answerable, and words are given that the answer must have: the short answer has them. */
  readonly shortAnswer: Figure;
  /** Answerable, but refused: the lower the better. */
  readonly falseRefusal: Figure;
  /** Not answerable, and refused. */
  readonly refused: Figure;
  /** Takes something for granted that the article has differently, and was told so. */
  readonly alarm: Figure;
  /** Answerable, takes nothing wrong for granted, and was told that it does: the lower the better. */
  readonly wrongAlarm: Figure;
}

/** What is measured, in the order it is shown. */
export const measures: readonly {
  readonly key: keyof Figures;
  readonly title: string;
  /** The higher the better, or the other way round. */
  readonly better: 'higher' | 'lower';
}[] = [
  { key: 'firstCitation', title: 'first citation right', better: 'higher' },
  { key: 'shortAnswer', title: 'short answer right', better: 'higher' },
  { key: 'falseRefusal', title: 'answerable but refused', better: 'lower' },
  { key: 'refused', title: 'refused when unanswerable', better: 'higher' },
  { key: 'alarm', title: 'false premise told', better: 'higher' },
  { key: 'wrongAlarm', title: 'wrong alarm', better: 'lower' },
];

/** Counts the figures of some questions. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const answerable = judged.filter(({ question }) => question.answerable);
  const withWords = answerable.filter(({ question }) => question.must.length > 0);
  const others = judged.filter(({ question }) => !question.answerable);
  const without = (list: readonly Judged[], ...reasons: MissReason[]): Figure => ({
    hits: list.filter(({ misses }) => !misses.some((miss) => reasons.includes(miss))).length,
    of: list.length,
  });
  return {
    firstCitation: without(answerable, 'refused', 'wrong paragraph'),
    shortAnswer: without(withWords, 'refused', 'wrong fact'),
    falseRefusal: { hits: answerable.filter(({ answered }) => !answered).length, of: answerable.length },
    refused: without(others, 'answered'),
    alarm: alarmsIn(judged.filter(({ question }) => question.alarm)),
    wrongAlarm: alarmsIn(answerable.filter(({ question }) => !question.alarm)),
  };
}

function alarmsIn(judged: readonly Judged[]): Figure {
  return { hits: judged.filter(({ alarmed }) => alarmed).length, of: judged.length };
}

/** The style that is counted apart from clean English. */
const TYPO = 'typo';

/** The figures of a set: of all its questions, of the clean ones, of the misspelt ones, and of each style. */
export function figuresByStyle(judged: readonly Judged[]): ReadonlyMap<string, Figures> {
  const styles = [...new Set(judged.map(({ question }) => question.style))].sort();
  const clean = judged.filter(({ question }) => question.style !== TYPO);
  const groups: [string, readonly Judged[]][] = [
    ['all', judged],
    ['clean', clean],
    ...styles.map((style): [string, readonly Judged[]] => [
      style,
      judged.filter(({ question }) => question.style === style),
    ]),
  ];
  return new Map(groups.map(([name, group]) => [name, figuresOf(group)]));
}
