/** English words for kin, each with others for the same; source: general knowledge of English. */
const KIN = `
husband: hubby
wife: missus
son: sons, boy
daughter: daughters
brother: brothers
sister: sisters
father: dad
mother: mum, mom
uncle:
aunt: auntie
nephew: nephews
niece: nieces
cousin: cousins
grandson:
granddaughter:
grandfather: grandpa
grandmother: grandma
stepson:
stepdaughter:
widow:
widower:
fiance:
fiancee:
son-in-law:
daughter-in-law:
brother-in-law:
sister-in-law:
`;

/** A kind of kin, by any word for it in small letters. */
export const kinEnglish: ReadonlyMap<string, string> = new Map(
  KIN.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = ''] = line.split(':');
      return [name, ...others.split(',').map((word) => word.trim())]
        .filter(Boolean)
        .map((word) => [word, name] as const);
    }),
);
