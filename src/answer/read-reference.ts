/** The paragraph numbers of a reference such as `19`, `4,19-21` or `¶ 4, 7`; undefined when it is not one. */
export function readReference(reference: string): readonly number[] | undefined {
  if (reference.length > LONGEST) return undefined;
  const plain = reference
    .replace(/¶|\bparagraphs?\b|\bparas?\b|\bp\.?(?=\s*\d)/giu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ?[-–—] ?/gu, '-')
    .trim();
  const parts = plain.split(/[,;&\s]+|\band\b/iu).filter(Boolean);
  if (parts.length === 0 || parts.length > MOST_PARTS) return undefined;
  const numbers = new Set<number>();
  for (const part of parts) {
    const match = /^(\d{1,6})(?:-(\d{1,6}))?$/u.exec(part);
    if (!match) return undefined;
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    const [low, high] = from <= to ? [from, to] : [to, from];
    if (high - low >= MOST_NUMBERS) return undefined;
    for (let number = low; number <= high; number++) numbers.add(number);
    if (numbers.size > MOST_NUMBERS) return undefined;
  }
  return [...numbers].sort((one, other) => one - other);
}

/** Characters of a reference; Discord lets members type 6,000. */
const LONGEST = 6_000;
/** Parts of one reference, between commas. */
const MOST_PARTS = 50;
/** Paragraphs one reference may name; more cannot be shown in one message anyway. */
const MOST_NUMBERS = 200;
