import type { ChatWords } from '../vocabulary/chat-words.ts';

/** Polish as it is typed in chats; from general knowledge. */
export const chatPolish: ChatWords = {
  shorthand: `
    wgl=w_ogóle bd=będzie czm=czemu tez=też juz=już sie=się mln=milionów mld=miliardów tys=tysięcy`,
  fillers: `
    cześć hej dzięki proszę właściwie naprawdę dokładnie obecnie wie wiedzieć mówi mówią powiedział powiedziała powiedzieć artykuł
    artykule tekst tekście według podobno rzecz coś ktoś prawda pytanie wyjaśnij lol`,
};
