/** Characters that Discord takes in a message of a member's. https://docs.discord.com/developers/resources/message */
const MESSAGE_MOST = 2_000;

/** Characters of a text that have to go. */
export function charactersOver(text: string, most = MESSAGE_MOST): number {
  return Math.max(text.length - most, 0);
}

/** Says how much of a text has to go; empty where it is short enough. */
export function tellTooLong(text: string, most = MESSAGE_MOST): string {
  const over = charactersOver(text, most);
  if (over === 0) return '';
  return over === 1 ? '1 character too many' : `${over.toLocaleString('en')} characters too many`;
}
