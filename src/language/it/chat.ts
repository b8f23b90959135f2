import type { ChatWords } from '../vocabulary/chat-words.ts';

/** Italian as it is typed in chats; from general knowledge. */
export const chatItalian: ChatWords = {
  shorthand: `
    nn=non xké=perché xke=perché perke=perché ke=che ki=chi cmq=comunque x=per qnd=quando qlc=qualcosa qlcn=qualcuno dv=dove tt=tutto
    dp=dopo cn=con`,
  fillers: `
    ciao grazie davvero esattamente attualmente sa sapere sapete dice dicono dire detto articolo testo cose qualcosa qualcuno vero
    domanda spiega spiegare comunque lol raga`,
};
