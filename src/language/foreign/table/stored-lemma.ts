import type { Form, Lemma } from './lemma.ts';

/** A word as it is put into a table. */
export interface NewLemma extends Pick<Lemma, 'words' | 'isForm'> {
  /** Its English, the nearest first, and whether that is for a verb. */
  readonly senses: readonly (readonly [english: string, isVerb: boolean])[];
}

/** A form is a `.` and others are a `-`, then come their words and, behind tabs, their English: `+` stands before that of a verb. */
export function writeLemma({ words, isForm, senses }: NewLemma): string {
  const forms = words.map(
    ({ lower, plain, stem }) => `${lower} ${plain === lower ? SAME : plain} ${stem === lower ? SAME : stem}`,
  );
  const meanings = senses.map(([english, isVerb]) => `\t${isVerb ? '+' : '-'}${english}`);
  return `${isForm ? '.' : '-'}${forms.join(' ')}${meanings.join('')}`;
}

/** In place of a form that is the word itself. */
const SAME = '=';

/** A word as it was written down; most are only compared, so what they mean is read when it is asked for. */
export class StoredLemma implements Lemma {
  readonly words: readonly Form[];
  readonly isForm: boolean;
  readonly row: number;
  readonly #senses: string;

  constructor(text: string, row: number) {
    this.row = row;
    const end = text.indexOf('\t');
    this.isForm = text.startsWith('.');
    this.words = formsIn(text.slice(1, end));
    this.#senses = text.slice(end);
  }

  get english() {
    return this.#those('');
  }

  get isVerb() {
    return this.#senses.includes('\t+');
  }

  get verbs() {
    return this.#those('+');
  }

  get others() {
    return this.#those('-');
  }

  #those(mark: string): readonly string[] {
    const [, ...all] = this.#senses.split('\t');
    return all.filter((one) => one.startsWith(mark)).map((one) => one.slice(1));
  }
}

function formsIn(text: string): readonly Form[] {
  const forms = text.split(' ');
  const words: Form[] = [];
  for (let at = 0; at < forms.length; at += 3) {
    const lower = forms[at] ?? '';
    const [plain = '', stem = ''] = [forms[at + 1], forms[at + 2]];
    words.push({ lower, plain: plain === SAME ? lower : plain, stem: stem === SAME ? lower : stem });
  }
  return words;
}
