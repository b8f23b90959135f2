/** A form whose stem changes, and what the first form may end with in its place. */
type Row = readonly [form: RegExp, ...first: readonly string[]];

/**
 * Forms of verbs that no stemmer leads back, by two-letter code. Source: general knowledge of each language's irregular
 * conjugations; each row is a class of verbs and not a verb.
 */
const ROWS: ReadonlyMap<string, readonly Row[]> = new Map<string, readonly Row[]>([
  ['de', [[/(?<=[dtn])et(?:e|en)?$/u, 'en']]],
  [
    'fr',
    [
      [/(?<=.)([aeo])(?:ign(?:ent|ai[ts]?|aient|it|ant|e)|in[ts])$/u, '$1indre'],
      [/(?<=.)[it]?ie?n(?:nent|t|s|drai?t?|dront|draient)$|(?<=.)enu(?:e?s?)$/u, 'enir', 'tenir'],
      [/pr(?:en(?:nent|ds?|drai?t?|dront)|is(?:e|es)?|it)$/u, 'prendre'],
      [/m(?:et(?:s|tent|trai?t?|tront|tait)?|is(?:e|es)?|it)$/u, 'mettre'],
      [/(?<=.)(?:[çc]oi(?:t|s|vent)|[çc]u(?:e|s|es)?|cevr(?:a|ont))$/u, 'cevoir'],
      [/(?<=.)(d|tr)ui(?:t|te|ts|tes|sent|sait|sit)$/u, '$1uire'],
      [/(?<=.)(?:rt|rte|rts|rtes)$/u, 'rir'],
      [/(?<=.)(?:nd|ndu|ndue|ndus|ndent|ndait|ndra|ndront)$/u, 'ndre'],
      [/(?<=.)(?:crit|crite|crits|crites|crivent|crivait|crivit)$/u, 'crire'],
      [/(?<=.)(?:pond|pondent|pondu)$/u, 'pondre'],
      [/(?<=.)è(.)e(?:nt)?$/u, 'e$1er', 'é$1er'],
    ],
  ],
  [
    'es',
    [
      [/(?<=.)ie(.{1,3}?)(?:[aeo]n?|es|as)$/u, 'e$1ar', 'e$1er', 'e$1ir'],
      [/^(.*)ue(.{1,3}?)(?:[aeo]n?|es|as)$/u, '$1o$2ar', '$1o$2er', '$1o$2ir', '$1u$2ar'],
      [/(?<=.)i(.{1,2}?)(?:[aeo]n?|ió|ieron|iendo)$/u, 'e$1ir'],
      [/(?<=.)uj(?:o|eron|e)$/u, 'ucir'],
      [/(?<=.)uy(?:ó|e|en|eron|endo)$/u, 'uir'],
      [/(?<=.)u(?:so|sieron|esto|esta)$/u, 'oner'],
      [/(?<=.)(?:vino|vinieron|viene|vienen)$/u, 'venir'],
      [/(?<=.)tuv(?:o|ieron)$/u, 'tener'],
      [/(?<=.)qu(?:é|e|en)$/u, 'car'],
      [/(?<=.)gu(?:é|e|en)$/u, 'gar'],
      [/(?<=.)c(?:é|e|en)$/u, 'zar'],
    ],
  ],
  [
    'it',
    [
      [/(?<=.)er(?:à|anno|ò|emo|ebbe|ebbero)$/u, 'are', 'ere'],
      [/(?<=.)ir(?:à|anno|ò|emo|ebbe|ebbero)$/u, 'ire'],
      [/(?<=.)isc(?:e|ono|a|ano)$/u, 'ire'],
      [/(?<=.)unt[oaie]$/u, 'umere', 'ungere'],
      [/(?<=.)nt[oaie]$/u, 'ncere', 'ngere', 'nere'],
      [/(?<=.)iede(?:va|vano|rà|ranno)?$|(?<=.)iedono$/u, 'iedere', 'edere'],
      [/(?<=.)(?:es[oaie]|ese|esero)$/u, 'endere'],
      [/(?<=.)(?:is[oaie]|ise|isero)$/u, 'idere'],
      [/(?<=.)(?:us[oaie]|use|usero)$/u, 'udere', 'ondere'],
      [/(?<=.)(?:ess[oaie]|mise|misero)$/u, 'ettere', 'edere'],
      [/(?<=.)(?:ost[oaie]|ose|osero|one|ongono|orrà)$/u, 'orre', 'ondere'],
      [/(?<=.)(?:ott[oaie]|osse)$/u, 'urre', 'ompere'],
      [/(?<=.)(?:ett[oaie]|esse)$/u, 'eggere', 'igere'],
      [/(?<=.)(?:iest[oaie]|iese)$/u, 'iedere'],
      [/(?<=.)(?:lt[oaie]|lse|lgono)$/u, 'gliere', 'lgere'],
      [/(?<=.)ien(?:e)$|(?<=.)engono$|(?<=.)nn(?:e|ero)$|(?<=.)rr(?:à|anno)$/u, 'enere', 'enire'],
      [/(?<=.)rt[oaie]$/u, 'rire'],
      [/dic(?:e|ono|eva|evano)$|dett[oaie]$/u, 'dire'],
      [/fac(?:cia|ciano|eva|evano)$|fatt[oaie]$/u, 'fare'],
    ],
  ],
  [
    'pl',
    [
      [/(?<=.)(?:jdzie|jdą|jdziesz|szedł|eszła|szła|eszli|szli|szło)$/u, 'jść', 'ejść'],
      [/(?<=.)jad(?:ą|ę)$|(?<=.)jedzie$/u, 'jechać'],
      [/(?<=.)jmuj(?:e|ą)$/u, 'jąć', 'jmować'],
      [/(?<=.)uj(?:e|ą|ę|emy)$/u, 'ować', 'ywać', 'iwać'],
      [/(?<=.)(?:aj|ają|a)$/u, 'ać'],
      [/(?<=.)ąg(?:nie|nął|nęła|nęli)$/u, 'ągnąć'],
      [/(?<=.)(?:n(?:ie|ą)|nął|nęła|nęli)$/u, 'nąć'],
      [/(?<=.)(?:zie|dą|dł|dła|dli)$/u, 'ść'],
      [/(?<=.)(?:rze|orą|rał|rała|rali|ierze|iorą)$/u, 'rać'],
      [/(?<=.)(?:ął|ęła|ęli|jmie|jmą|źmie|źmą)$/u, 'jąć', 'ziąć', 'ąć'],
      [/(?<=.)(?:ał|ała|ali|ały|ało)$/u, 'ać', 'eć'],
      [/(?<=.)(?:ił|iła|ili|iły|iło|i|ią)$/u, 'ić', 'ieć'],
      [/(?<=.)(?:ył|yła|yli|yły|yło|y|ą)$/u, 'yć'],
      [/(?<=.)(?:ony|ona|one|oną|onych|onego|onej)$/u, 'ić'],
      [/(?<=.)(?:owano)$/u, 'ować'],
      [/(?<=.)ano$/u, 'ać'],
      [/(?<=.)ono$/u, 'ić', 'eć'],
      [/(?<=.)(?:any|ana|ane|aną|anych|anego|anej)$/u, 'ać'],
      [/(?<=.)(?:rzy|rzą|rzył|rzyła)$/u, 'rzyć'],
    ],
  ],
  [
    'ru',
    [
      [/(?<=.)(?:йд(?:у|ёт|ет|ут|ем|ём)|ш(?:ёл|ел|ла|ли|ло))$/u, 'йти', 'ойти'],
      [/(?<=.)ед(?:у|ет|ут)$/u, 'ехать'],
      [/(?<=.)у(?:ю|ет|ют|ем)(ся)?$/u, 'овать$1', 'евать$1'],
      [/(?<=.)(?:аю|ает|ают|ал|ала|али|ало)(ся|сь)?$/u, 'ать', 'аться'],
      [/(?<=.)(?:яю|яет|яют|ял|яла|яли)(ся|сь)?$/u, 'ять', 'яться'],
      [/(?<=.)(?:ит|ят|ат|ил|ила|или|ило|лю|лен|лена|лены)(ся|сь)?$/u, 'ить', 'иться', 'еть'],
      [/(?<=.)(?:нет|нут|нул|нула|нули)(ся|сь)?$/u, 'нуть', 'нуться'],
      [/(?<=.)(?:мет|мут|мёт)(ся|сь)?$/u, 'ять', 'нять'],
      [/(?<=.)(?:даст|дадут|дал|дала|дали)(ся|сь)?$/u, 'дать', 'даться'],
      [/(?<=.)щ(?:ён|ен|ена|ены|ено)$/u, 'тить'],
      [/(?<=.)чн(?:у|ёт|ет|ут)(ся)?$/u, 'чать$1'],
    ],
  ],
  [
    'uk',
    [
      [/(?<=.)(?:йд(?:у|е|уть|емо)|йш(?:ов|ла|ли|ло))$/u, 'йти', 'ійти'],
      [/(?<=.)їд(?:у|е|уть)$/u, 'їхати'],
      [/(?<=.ти)м(?:у|е|уть|емо|ете|еш)$/u, ''],
      [/(?<=.)тим(?:еться|уться)$/u, 'тися'],
      [/(?<=.)у(?:ю|є|ють|ємо)(ться)?$/u, 'увати', 'уватися'],
      [/(?<=.)(?:аю|ає|ають|ав|ала|али|ало)(ся|сь|ться)?$/u, 'ати', 'атися'],
      [/(?<=.)(?:яю|яє|яють|яв|яла|яли)(ся|сь|ться)?$/u, 'яти', 'ятися'],
      [/(?<=.)(?:ить|ять|ать|ив|ила|или|ило|лю|лять)(ся|сь)?$/u, 'ити', 'итися', 'іти'],
      [/(?<=.)(?:не|нуть|нув|нула|нули)(ся|сь|ться)?$/u, 'нути', 'нутися'],
      [/(?<=.)(?:ме|муть)(ся|ться)?$/u, 'яти', 'няти'],
      [/(?<=.)(?:дасть|дадуть|дав|дала|дали)(ся|ться)?$/u, 'дати', 'датися'],
      [/(?<=.)щен(?:ий|а|і|о)$/u, 'тити'],
      [/(?<=.)чн(?:у|е|уть)(ться)?$/u, 'чати', 'чатися'],
    ],
  ],
]);

/** What the first form of a lower-case word may be; nothing where no row fits. */
export function firstForms(word: string, language: string): readonly string[] {
  return (ROWS.get(language) ?? []).flatMap(([form, ...first]) =>
    form.test(word) ? first.map((ending) => word.replace(form, ending)) : [],
  );
}
