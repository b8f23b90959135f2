/**
 * Endings that only past forms of verbs have, by language; what each grammar of the language gives for the third person. French
 * has mostly and German only forms that an ending does not tell.
 */
const PAST: ReadonlyMap<string, RegExp> = new Map([
  ['ru', /л(?:а|и|о)?(?:ся|сь)?$/u],
  ['uk', /(?:в|ла|ли|ло)(?:ся|сь)?$/u],
  ['pl', /(?:ł|ła|li|ły|ło)$/u],
  ['es', /(?:ó|aron|ieron|aba|aban|ía|ían)$/u],
  ['it', /(?:ò|arono|irono|ava|eva|iva|avano|evano|ivano)$/u],
  ['fr', /(?:ait|aient|èrent)$/u],
]);

/** Whether a lower-case verb of a language, a two-letter code, is surely in the past by its ending. */
export function isPastForm(verb: string, code: string): boolean {
  return PAST.get(code)?.test(verb) ?? false;
}
