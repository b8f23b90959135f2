import { anyWord, listed, type TenseWords } from '../calendar/tense-words.ts';
import { wordSet } from '../word-set.ts';

/** How English tells past from to come. */
export const tenseEnglish: TenseWords = {
  past: anyWord(
    'could not',
    "(?:had|did|was|were|could)n[’']t",
    '(?!(?:need|indeed|speed|seed|feed|proceed|exceed|succeed|hundred|breed|agreed-on)$)\\p{Ll}{2,}ed',
    listed(
      'was were had did said told gave went came took met left held began broke fell rose won lost saw found wrote ' +
        'spoke sent sold brought thought taught caught bought fought built kept felt dealt meant led fled shot struck ' +
        'flew drove threw knew grew drew swore wore tore froze chose stole sank sang rang hung paid laid stood ' +
        'understood made died ran sat spent lent burnt learnt shook woke forgave withdrew overthrew became overcame ' +
        'cut hit put quit shut split spread hurt cast beat read set',
    ),
  ),
  toCome: anyWord(
    listed(
      'will shall would should may might must due planned plans expected expect expects scheduled tomorrow going upcoming ' +
        'wants hopes intends ends begins starts expires lasts resumes reopens',
    ),
    '(?:is|are|be|set) to',
    'runs? out',
    '(?:set|moved|postponed|delayed|adjourned|rescheduled|extended|forward) (?:to|for|until|till)',
    "\\p{L}+[’']ll|won[’']t",
  ),
  reached: anyWord('(?:fell|fallen|came|became) due'),
  present: anyWord(
    listed(
      'begin start end expire resume reopen open close meet convene vote return arrive depart leave fly travel gather ' +
        'decide hear sit play run face launch go come take',
    ),
  ),
  open: anyWord('(?:was|were) to', '(?:can|could) (?!not).*'),
  noVerbAfter: wordSet(
    'the a an this that these those its his her their our my your no of has have very so most more newly to can ' +
      'cannot could will would shall should may might must let be is are stay stays remain remains',
  ),
  noVerb: anyWord('provided that'),
  when: wordSet('when'),
  plan: anyWord(
    listed(
      'agreed promised planned decided offered hoped wanted vowed ordered asked invited threatened proposed pledged ' +
        'intended called urged told demanded prepared wished summoned declared meant swore chose made',
    ),
  ),
  planned: wordSet('to for :'),
  joins: wordSet(
    'and but or that who which whom whose because when while whereas after before until although though if as what where',
  ),
  supposed: wordSet('if unless'),
  since: wordSet('since'),
  until: wordSet('until till'),
  atLeast: wordSet('at least the earliest latest around about early late'),
  range: /\b(?:between|from) \S+(?: \S+)? (?:and|to) $/iu,
  beside: wordSet('for of about before'),
};
