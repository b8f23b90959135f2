import type { ChatWords } from '../vocabulary/chat-words.ts';

/** Ukrainian as it is typed in chats; from general knowledge. */
export const chatUkrainian: ChatWords = {
  shorthand: `
    шо=що шось=щось зара=зараз ща=зараз скіко=скільки тіки=тільки тис=тисяч млн=мільйонів млрд=мільярдів`,
  fillers: `
    привіт дякую ласка взагалі справді точно власне зараз скажіть скажи сказати сказав сказала каже кажуть знає знати стаття статті
    текст тексті щось хтось правда питання поясніть лол`,
};
