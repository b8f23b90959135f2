import type { Language } from '../language.ts';

/**
 * Words by which something is denied, doubted, asked for, only planned or passed on as another's, by two-letter code; with
 * a word's beginning where a star stands. Source: general knowledge of each language.
 */
const HEDGES: Readonly<Record<string, string>> = {
  en: `may might could would should if unless whether deny denies denied denial reject* dismiss* refus* oppos* doubt* fear* suspect*
    alleg* claim* hope hopes hoped wish wishes wished want wants wanted plan plans planned planning expect* propos* suggest* demand*
    threat* consider* rumor* rumour* possib* perhaps maybe likely unlikely almost nearly unclear fail fails failed avoid* prevent*
    ask asks asked asking seek seeks sought request* urge urges urged pledg* promis* offer offers offered intend* order orders ordered
    against exclud* impossib* ruled instead alternative former
    said says told tells according wrote writes stated states argued argues announced`,
  de: `könnt* würd* sollt* dürft* wenn falls ob bestreit* bestritt* lehnt* weiger* bezweif* befürcht* vermut* angeblich hoff* woll* will plant* geplant*
    erwart* forder* droh* möglich* vielleicht wahrscheinlich fast beinahe unklar kein* statt ehemalig*
    sagt* gesagt laut zufolge erklärt* schrieb*`,
  es: `podría* debería* si niega* negó niegan rechaz* desmient* duda* teme* sospech* presunt* esper* quier* planea* propon* exig*
    amenaz* posible* quizá* tal probable* casi confus* ningun* antiguo*
    dijo dice dijeron según afirm* declar* escribió`,
  ru: `может могут мог* бы если ли отриц* отказ* отверг* сомнева* опаса* подозрева* якобы надея* хочет хотят план* ожида* предлаг*
    треб* угрож* возможно вероятно почти неясно вместо бывш*
    сказал* говор* заяв* сообщ* словам написал*`,
};

/** The words by which a sentence denies something, says it with a reservation, or tells that another says it; stems, sorted. */
export function hedgesIn(sentence: string, language: Language): string {
  const hedges = patternOf(language.code);
  const found = language.words(sentence).filter((word) => language.isNegation(word) || hedges.test(word));
  return [...new Set(found.map(language.stem))].sort().join(' ');
}

const patterns = new Map<string, RegExp>();

function patternOf(code: string): RegExp {
  let pattern = patterns.get(code);
  if (!pattern) {
    const words = HEDGES[code]
      ?.trim()
      .split(/\s+/)
      .map((word) => word.replace('*', '\\p{L}*'));
    pattern = words ? new RegExp(`^(?:${words.join('|')})$`, 'u') : /(?!)/u;
    patterns.set(code, pattern);
  }
  return pattern;
}
