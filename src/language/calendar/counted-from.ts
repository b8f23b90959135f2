/**
 * Words behind which a day is not the one meant but one that it is counted from, *the day after Monday*; in small letters,
 * by two-letter code. These are the languages in which a phrase is read for what it names of the calendar.
 */
export const countedFrom: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', words('before after ahead eve within')],
  ['de', words('vor nach vorabend binnen')],
  ['es', words('antes después víspera dentro')],
  ['fr', words('avant après veille')],
  ['it', words('prima dopo vigilia')],
  ['ru', words('перед после накануне за через')],
  ['pl', words('przed po przeddzień')],
  ['uk', words('перед після напередодні за через')],
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
