/** Offices that people hold; first what it is called, then the other words for it. */
const OFFICES = `
president: pres, prez, presidents
vice-president: vice president, vp, veep, vice prez
prime minister: pm, premier, prime ministers
chancellor: bundeskanzler, kanzler
secretary general: sec gen, secgen, general secretary, sg
secretary of state: sec state, secstate, state secretary
foreign minister: foreign secretary, top diplomat, chief diplomat
defence minister: defense minister, defence secretary, defense secretary
finance minister: treasury secretary
interior minister: home secretary
deputy prime minister: deputy pm
envoy: special envoy, negotiator
ambassador:
spokesman: spokeswoman, spokesperson, press secretary
pope: pontiff
king:
queen:
prince:
emperor:
mayor:
governor:
senator:
congressman: congresswoman
`;

/** Words for whoever is at the top, whatever the office is called. */
const TOPS = 'leader, boss, chief, head, ruler, head of state, strongman, top man, number one, commander';

/** An office in its usual words, by any words for it in small letters. */
export const officesEnglish: ReadonlyMap<string, string> = new Map(
  OFFICES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = ''] = line.split(':');
      const words = others.split(',').map((word) => word.trim());
      // “Vice-president” is read as two words.
      return [name.replace('-', ' '), ...words].filter(Boolean).map((word) => [word, name] as const);
    }),
);

/** Words for whoever is at the top, in small letters. */
export const topsEnglish: ReadonlySet<string> = new Set(TOPS.split(', '));
