import type { PlanWords } from '../../language/vocabulary/plan-words.ts';

/**
 * The questions of a message, as they were written: parted where a joint stands (`and`, a question mark, a line, a
 * comma) and what follows opens a question of its own, or is a bare question word. One for a single question. `isName`
 * tells the words that name somebody or something.
 */
export function questionsIn(
  text: string,
  words: PlanWords,
  isName: (word: string) => boolean,
): readonly string[] {
  const asked = text.replaceAll('’', "'").trim();
  const doubled = words.doubled.exec(asked.toLowerCase())?.groups;
  if (doubled?.one && doubled.other && doubled.rest)
    return [doubled.one, doubled.other].map((word) => `${word} ${doubled.rest}`);
  const parts: string[] = [];
  let from = 0;
  for (const { 0: joint, index } of asked.matchAll(words.joint)) {
    const rest = asked.slice(index + joint.length).toLowerCase();
    const part = asked.slice(from, index);
    const isSign = /[?\n/]/u.test(joint);
    if (index <= from || rest === '' || !isWhole(part, isSign, words)) continue;
    if (!begins(rest, isSign, words, isName)) continue;
    parts.push(part);
    from = index + joint.length;
  }
  parts.push(asked.slice(from));
  const whole = parts.map((part) => part.replace(/[\s?!.,;]+$/u, '').trim()).filter(Boolean);
  return whole.slice(0, MOST);
}

/** Whether a question of its own begins. */
function begins(
  rest: string,
  isSign: boolean,
  { opens, bare, verbFirst, subjects }: PlanWords,
  isName: (word: string) => boolean,
): boolean {
  const [only = ''] = /^[^?!.;\n]*/u.exec(rest) ?? [];
  if (bare.test(only.trim())) return true;
  const subject = verbFirst.exec(rest)?.groups?.subject;
  if (subject !== undefined) return isSign || subjects.has(subject) || isName(subject);
  return opens.test(rest);
}

/** Whether a piece is a question, and not what leads into one: `if that fails, what then`. */
function isWhole(part: string, isSign: boolean, { opens }: PlanWords): boolean {
  const text = part.trim().toLowerCase();
  return opens.test(text) || (isSign && text.split(/\s+/u).length >= WHOLE);
}

/** Questions of one message that are answered, at most. */
const MOST = 4;
/** Words of a piece without a question word that may ask something: `price of the ferry?`. */
const WHOLE = 3;
