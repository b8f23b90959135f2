/**
 * The irregular verbs of English, each with its past forms; source: general knowledge of English grammar. Verbs that only
 * look alike, such as *lie* for *tell a lie*, stand as the form that is met more often.
 */
const VERBS = `arise arose arisen, awake awoke awoken, be was were been, bear bore borne born, beat beaten,
become became become, befall befell befallen, begin began begun, behold beheld, bend bent, beset, bet, bid bade bidden,
bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
broadcast, build built, burn burnt, burst, buy bought, cast, catch caught, choose chose chosen, cling clung,
come came come, cost, creep crept, cut, deal dealt, dig dug, do did done does, draw drew drawn, dream dreamt, drink drank drunk,
drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found,
flee fled, fling flung, fly flew flown, forbid forbade forbidden, forecast, foresee foresaw foreseen,
foretell foretold, forget forgot forgotten, forgive forgave forgiven, forgo forwent forgone,
forsake forsook forsaken, freeze froze frozen, get got gotten, give gave given, go went gone goes, grind ground,
grow grew grown, hang hung, have had has, hear heard, hide hid hidden, hit, hold held, hurt, keep kept,
kneel knelt, know knew known, lay laid, lead led, lean leant, leap leapt, learn learnt, leave left, lend lent,
let, light lit, lie lay lain, lose lost, make made, mean meant, meet met, mislead misled, mistake mistook mistaken,
mow mown, outbid, outdo outdid outdone, outgrow outgrew outgrown, overcome overcame overcome, overdo overdid overdone,
overhear overheard, override overrode overridden, oversee oversaw overseen, overtake overtook overtaken,
overthrow overthrew overthrown, partake partook partaken, pay paid, plead pled, proofread, prove proven, put, quit,
read, rebuild rebuilt, redo redid redone, repay repaid, rethink rethought, rewrite rewrote rewritten, rid,
ride rode ridden, ring rang rung, rise rose risen, run ran run, saw sawn, say said, see saw seen, seek sought, sell sold,
send sent, set, sew sewn, shake shook shaken, shed, shine shone, shoot shot, show shown, shrink shrank shrunk, shut,
sing sang sung, sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, sling slung, slit, smell smelt,
sow sown, speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt, spin spun, spit spat, split,
spoil spoilt, spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung,
stink stank stunk, stride strode stridden, strike struck stricken, string strung, strive strove striven,
swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn,
tell told, think thought, throw threw thrown, thrust, tread trod trodden, undergo underwent undergone,
understand understood, undertake undertook undertaken, undo undid undone, unwind unwound, uphold upheld, upset,
wake woke woken, wear wore worn, weave wove woven, wed, weep wept, win won, wind wound, withdraw withdrew withdrawn,
withhold withheld, withstand withstood, wring wrung, write wrote written`;

const verbs = VERBS.split(/,\s+/).map((verb) => verb.split(/\s+/));

/** The base form by every irregular form of a verb, in small letters: `bought` is a form of `buy`. */
export const baseForms: ReadonlyMap<string, string> = new Map(
  verbs.flatMap(([base = '', ...forms]) => forms.map((form) => [form, base] as const)).reverse(),
);

/** What a form of an irregular verb may be after *was*: `told`, `given`, `put`; `gave` and `went` never are. */
export const irregularParticiples: ReadonlySet<string> = new Set(
  verbs.map((forms) => forms.findLast((form) => form !== 'does' && form !== 'goes' && form !== 'has') ?? ''),
);
