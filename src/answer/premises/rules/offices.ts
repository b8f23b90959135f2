import type { Rule } from '../compared.ts';

/** The title of whoever is named is not theirs. */
export const offices: Rule = ({ namings, text, words }, _shown, { roles }) =>
  namings.flatMap(({ title, name }) => {
    const role = name === undefined ? undefined : roles.of(name);
    if (name === undefined || !role || roles.isHeld(title, name)) return [];
    const asked = text.slice(words[title.from]?.start, words[title.to - 1]?.end);
    const says = title.owner ? role.whole : role.office;
    return [{ kind: 'role' as const, asked, says, paragraph: role.paragraph }];
  });

/** The one named after a title is in no article, and somebody else holds that office. */
export const holders: Rule = ({ namings, text }, _shown, { roles }) =>
  namings.flatMap(({ title, stranger }) => {
    const holder = stranger && roles.holderOf(title);
    if (!holder) return [];
    const asked = text.slice(stranger[0].start, stranger[1].end);
    return [{ kind: 'name' as const, asked, says: holder.name, paragraph: holder.paragraph }];
  });
