import type { ChatWords } from '../vocabulary/chat-words.ts';

/** French as it is typed in chats; from general knowledge. */
export const chatFrench: ChatWords = {
  shorthand: `
    pk=pourquoi pq=pourquoi pkoi=pourquoi qd=quand kan=quand tt=tout tjs=toujours ds=dans avc=avec bcp=beaucoup jrs=jours jr=jour
    ya=il_y_a ki=qui koi=quoi pr=pour dc=donc cb=combien cmb=combien auj=aujourd'hui`,
  fillers: `
    bonjour salut merci svp stp bon ben bah vraiment exactement actuellement sait savoir dit dire dites article texte selon mentionné
    chose choses truc quelqu'un expliquer explique question vrai lol mdr mec`,
};
