import type { Found, Rule } from '../compared.ts';
import { namedKin } from '../kinships.ts';

/** Somebody is other kin than the question has it, or somebody else is; nobody of whom nothing is said is compared. */
export const kin: Rule = ({ words }, _shown, { kinships, nameOf }) =>
  namedKin(words).flatMap(({ key, kin: asked, name, word }): readonly Found[] => {
    const own = kinships.filter((one) => one.key === key);
    if (own.some((one) => one.kin === asked)) return [];
    const [mine] = own;
    if (mine) return [{ kind: 'role', asked: word.text, says: mine.kin, paragraph: mine.paragraph }];
    const [other, ...more] = kinships.filter((one) => one.kin === asked);
    if (!other || more.some((one) => one.key !== other.key)) return [];
    const says = nameOf({ key: other.key, text: other.key });
    return [{ kind: 'name', asked: name.text, says, paragraph: other.paragraph }];
  });
