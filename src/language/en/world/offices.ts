/**
 * Offices that people hold in states, companies, courts, clubs, ships and sciences; first what it is called, then other
 * words for the same office. Source: general knowledge of English; what one story calls its people stands in its facts.
 */
const OFFICES = `
president: pres, prez, presidents
vice president: vice-president, vp, veep, vice prez
prime minister: pm, premier, prime ministers
deputy prime minister: deputy pm
chancellor:
secretary general: sec gen, secgen, general secretary, sg
secretary of state: sec state, secstate, state secretary
foreign minister: foreign secretary, minister of foreign affairs, minister for foreign affairs, top diplomat, chief diplomat
defence minister: defense minister, defence secretary, defense secretary, minister of defence, minister of defense, minister for defence
finance minister: treasury secretary, minister of finance, minister for finance, chancellor of the exchequer
interior minister: home secretary, minister of the interior, minister for the interior
health minister: health secretary, minister of health, minister for health
justice minister: justice secretary, minister of justice, minister for justice
education minister: education secretary, minister of education, minister for education
transport minister: transport secretary, minister of transport, minister for transport
environment minister: environment secretary, minister of the environment, minister for the environment
culture minister: culture secretary, minister of culture, minister for culture
energy minister: energy secretary, minister of energy, minister for energy
economy minister: minister of economy, minister for the economy, industry minister, minister of industry, minister for industry
science minister: minister of science, minister for science
minister:
envoy: special envoy, negotiator
ambassador:
consul:
spokesman: spokeswoman, spokesperson, press secretary
senator:
congressman: congresswoman
governor:
mayor: mayoress
councillor: councilor
commissioner:
king:
queen:
prince:
princess:
emperor:
pope: pontiff
archbishop:
bishop:
cardinal:
admiral:
colonel:
commander:
captain: skipper
chairman: chairwoman, chairperson, chair, chairs
chief executive: ceo, chief executive officer
finance director: cfo, chief financial officer
managing director:
director:
manager:
treasurer:
coach: head coach
referee: umpire
judge:
prosecutor:
attorney general:
lawyer: attorney, solicitor, barrister
editor: editor in chief
professor:
curator:
rector:
dean:
principal: headmaster, headmistress
surgeon:
`;

/** Words for whoever is at the top, whatever the office is called. */
const TOPS = 'leader, boss, chief, head, ruler, head of state, strongman, top man, number one';

/** An office in its usual words, by any words for it in small letters. */
export const officesEnglish: ReadonlyMap<string, string> = new Map(
  OFFICES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = ''] = line.split(':');
      const words = others.split(',').map((word) => word.trim().replaceAll('-', ' '));
      return [name, ...words].filter(Boolean).map((word) => [word, name] as const);
    }),
);

/** Words for whoever is at the top, in small letters. */
export const topsEnglish: ReadonlySet<string> = new Set(TOPS.split(', '));
