import { describe, expect, it } from 'vitest';
import { quotationAround } from '../../../src/answer/listed/whole-quotations.ts';

const PRONOUNS = /^(?:he|she|they)(?!\p{L})/iu;

/** What is shown of a text where a list has a piece of it. */
function shown(text: string, piece: string, language = 'en'): string {
  const at = text.indexOf(piece);
  const { start, end } = quotationAround(text, { start: at, end: at + piece.length }, language, PRONOUNS);
  return text.slice(start, end);
}

describe('what somebody goes on to say', () => {
  it('is shown with the sentence before it', () => {
    const text =
      'She has a plan. “We can keep it,” she told the radio. “Or we can sell it.” The vote is in May.';
    expect(shown(text, '“We can keep it,” she told the radio.')).toBe(
      '“We can keep it,” she told the radio. “Or we can sell it.”',
    );
  });

  it('is shown whole where it has several sentences between its marks', () => {
    const text = '“It is late,” said Odo Marr. “Good. Then let us vote in April.” He left.';
    expect(shown(text, '“It is late,” said Odo Marr.')).toBe(
      '“It is late,” said Odo Marr. “Good. Then let us vote in April.”',
    );
  });

  it('is shown where the same speaker is told to go on', () => {
    const text = '“It is late,” said Marr. “I am tired,” he added. “Good night.”';
    expect(shown(text, '“It is late,” said Marr.')).toBe(text);
  });

  it('is no longer theirs where somebody else speaks', () => {
    const text = '“It is late,” said Marr. “It is early,” said Tell.';
    expect(shown(text, '“It is late,” said Marr.')).toBe('“It is late,” said Marr.');
    expect(shown(text, '“It is early,” said Tell.')).toBe('“It is early,” said Tell.');
  });

  it('is opened where a piece begins within it', () => {
    const text = 'The mill is old. “Some count beams. We count rats,” said Runa Tell.';
    expect(shown(text, 'We count rats,” said Runa Tell.')).toBe(
      '“Some count beams. We count rats,” said Runa Tell.',
    );
  });

  it('leaves a sentence alone behind which the text tells on', () => {
    const text = 'Marr calls it “a joke”. The mill is old. “It is ours,” said Tell.';
    expect(shown(text, 'Marr calls it “a joke”.')).toBe('Marr calls it “a joke”.');
    expect(shown(text, 'The mill is old.')).toBe('The mill is old.');
  });

  it('knows the marks of German', () => {
    const text = '„Es ist spät“, sagte Marr. „Gute Nacht.“ Dann ging er.';
    expect(shown(text, '„Es ist spät“, sagte Marr.', 'de')).toBe('„Es ist spät“, sagte Marr. „Gute Nacht.“');
  });
});
