import { expect, test } from 'vitest';
import { plainCharacters } from '../../src/language/characters/plain-characters.ts';

test.each([
  ['digits of any script', '３２ ٣٢ ३२ 𝟑𝟐 ৩২ 𝟛𝟚', '32 32 32 32 32 32'],
  ['letters of other forms', '𝐓𝐫𝐮𝐦𝐩 Ｎａｔｏ 𝕡𝕒𝕔𝕥 ⓏE ﬁve Ⅷ', 'Trump Nato pact ZE five VIII'],
  ['fractions', '¼ of it, 2½ and ⅓', '1/4 of it, 2 1/2 and 1/3'],
  ['signs around numbers', '٢٥٪ １８．８．２０２５ ٣٫٥ 2025‑08‑18', '25% 18.8.2025 3.5 2025-08-18'],
  ['footnotes', '32¹ members.² He said so.”³', '32 members. He said so.”'],
  ['what stands above a number or a unit', '18ᵗʰ, 5 km² and CO₂', '18th, 5 km2 and CO2'],
  ['figures in circles', '① ⑲', '1 19'],
])('%s', (_, written, plain) => {
  expect(plainCharacters(written)).toBe(plain);
});

test.each(['Straße é ё Ελλάδα', '1ª 2º ™ №5', '“Monday” – 3 > 2 …', '日本 العربية'])('leaves %s', (text) => {
  expect(plainCharacters(text)).toBe(text);
});
