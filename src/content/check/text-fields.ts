import type { Fact, Topic } from '../knowledge.ts';
import { isIdLike } from '../parse/field-types.ts';

/** The fields of a record that state something members read, with their names in the file. */
export function textFields(entry: Fact | Topic): readonly (readonly [field: string, text: string])[] {
  const fields: Readonly<Record<string, string | undefined>> = fieldsOf(entry);
  return Object.entries(fields).flatMap(([field, text]) =>
    text === undefined ? [] : [[field, text] as const],
  );
}

function fieldsOf(entry: Fact | Topic): Readonly<Record<string, string | undefined>> {
  if (!('kind' in entry)) return { description: entry.description, summary: entry.summary };
  const { says } = entry;
  switch (entry.kind) {
    case 'statement':
      return {
        says,
        speaker: freeText(entry.speaker),
        about: freeText(entry.about),
        to: entry.to,
        when: entry.when,
      };
    case 'event':
      return { says, name: entry.name, when: entry.when, where: entry.where };
    case 'number':
      return { says, of: entry.of };
    case 'person':
    case 'term':
    case 'gap':
      return { says };
  }
}

/** A speaker is the id of a person or free text; ids are checked as links. */
function freeText(value: string | undefined): string | undefined {
  return value !== undefined && isIdLike(value) ? undefined : value;
}
