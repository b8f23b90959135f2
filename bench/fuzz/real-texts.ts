import type { Knowledge } from '../../src/content/knowledge.ts';

/** What somebody might really ask, and the names in it. */
export function realTexts({ facts, topics, elsewhere, articles }: Knowledge): readonly string[] {
  const names = facts.flatMap((fact) =>
    fact.kind === 'person' || fact.kind === 'term' ? [fact.name, ...fact.also] : [],
  );
  const told = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return [
    ...[...facts, ...topics].flatMap(({ asked }) => asked),
    ...facts.map(({ says }) => says),
    ...elsewhere.flatMap(({ asked }) => asked),
    ...names,
    ...told,
  ];
}
