import { describe, expect, it } from 'vitest';
import { generalFrequencyOf } from '../../src/language/spelling/general-frequency.ts';

describe('how rare a word is in everyday language', () => {
  it.each([
    ['en', 'house', 'theatre', 'injunction'],
    ['de', 'haus', 'theater', 'verwaltungsrat'],
    ['es', 'casa', 'teatro', 'mandamiento'],
    ['fr', 'maison', 'avocat', 'injonction'],
    ['it', 'casa', 'teatro', 'ingiunzione'],
    ['pl', 'dom', 'teatr', 'rozporządzenie'],
    ['ru', 'дом', 'театр', 'предписание'],
    ['uk', 'дім', 'театр', 'розпорядження'],
  ])('in %s it grows from %s over %s to %s', (language, common, rarer, rarest) => {
    const rarity = generalFrequencyOf(language)?.rarity ?? (() => 0);
    expect(rarity(common)).toBeLessThan(rarity(rarer));
    expect(rarity(rarer)).toBeLessThan(rarity(rarest));
  });

  it('is not known of a language without a list', () => {
    expect(generalFrequencyOf('eo')).toBeUndefined();
  });
});
