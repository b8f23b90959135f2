import type { ChatWords } from '../vocabulary/chat-words.ts';

/** Spanish as it is typed in chats; from general knowledge. */
export const chatSpanish: ChatWords = {
  shorthand: `
    q=que k=que ke=que xq=por_qué pq=por_qué porq=por_qué tb=también tmb=también tbn=también d=de x=por pa=para xa=para dnd=donde
    cdo=cuando cmo=como qn=quien xfa=favor porfa=favor mañn=mañana presi=presidente gob=gobierno info=información`,
  fillers: `
    bueno pues oye vale ok okay hola gracias favor alguien sabe saben sabéis saber dice dicen dijo dijeron decir dime artículo texto
    noticia menciona mencionado realmente exactamente actualmente cosa cosas algo tema verdad cierto creo pregunta explica explicar
    cuenta entiendo jaja jajaja lol tío`,
};
