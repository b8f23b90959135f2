/** English words that begin sentences and are no names, in lower case; nouns come from the article and its facts. */
const openers = new Set(
  `a about above according across additionally after afterward again against ahead all almost along already also
  although altogether amid among an and another any anybody anyone anything apart around as aside at away back
  because before behind below beneath beside between beyond both but by can close could despite did do does down
  due during each earlier either else elsewhere enough even eventual ever every everybody everyone everything except
  far few fewer following for former formerly forth from further give given had half hardly has have having he hence
  her here hers herself him himself his how however if in indeed inside instead into it its itself just last late
  later latter least less let like likewise little long many may maybe me meantime meanwhile mere might mine more
  moreover most much must my myself near neither never nevertheless next no nobody none nonetheless nor not nothing now
  nowhere of off often on once one only onto or other otherwise our ours out outside over overall own part per perhaps
  possible quite rather regardless same seldom shall she should since so some somebody somehow someone something
  sometime somewhere soon still such than that the their theirs them themselves then there thereafter therefore these
  they this those though through throughout thus till to today together tomorrow tonight too toward two under unlike
  until up upon us very was we well were what whatever when whenever where whereas wherever whether which while who
  whoever whole whom whose why will with within without would yes yesterday yet you your yours
  army diplomacy government minister money parliament peace people police president talk war`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether an English word in lower case often begins a sentence and is surely no part of a name. */
export function isOpener(word: string): boolean {
  return openers.has(word);
}

/** Endings of plurals, adverbs and verb forms; few names end so, and those are missed at the beginning of a sentence. */
const ordinaryEnding = /(?:s|ly|ing|ed)$/;

/** Whether an English word in lower case is no name even with a capital letter at the beginning of a sentence. */
export function isOrdinaryOpener(word: string): boolean {
  return openers.has(word) || ordinaryEnding.test(word);
}
