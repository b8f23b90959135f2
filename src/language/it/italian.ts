import { stemmer } from '@orama/stemmers/italian';
import type { Grammar } from '../vocabulary/grammar.ts';
import { chatItalian } from './chat.ts';

/** Italian, stemmed by the rules of Snowball. */
export const italian: Grammar = {
  chat: chatItalian,
  stops: `
    il lo la i gli le l un uno una dei degli delle del dello della di d da in con su per tra fra e ed o ma che chi cosa
    cos quale quali qual quando dove dov come com quanto quanta quanti quante perché è sono era erano sarà saranno
    essere stato stata stati state ha hanno aveva avevano avere al allo alla ai agli alle all nel nello nella nei negli
    nelle nell sul sullo sulla sui sulle dal dallo dalla dai dagli dalle non si ci ne se questo questa questi queste
    quello quella quelli quelle suo sua suoi sue loro mio mia tuo tua nostro io tu lui lei noi voi mi ti c più anche
    già ancora molto solo qui lì`,
  negations: 'non no mai nessun nessuno nessuna niente nulla senza né',
  numbers: `
    due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta cento mille
    mila milione milioni miliardo miliardi dozzina metà terzo quarto quinto`,
  dates: `
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì
    mercoledì giovedì venerdì sabato domenica oggi ieri domani secolo`,
  asksDate: /(^|\s)quando(\s|\?|$)|(che|quale|in che|in quale) (anno|giorno|mese|data|secolo)/,
  asksNumber: /quant[oaie](\s|\?|$)|(che|quale) (età|percentuale|numero|quantità)/,
  stem: stemmer,
};
