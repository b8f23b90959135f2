import type { ChatWords } from '../vocabulary/chat-words.ts';

/** German as it is typed in chats; from general knowledge. */
export const chatGerman: ChatWords = {
  shorthand: `
    is=ist iss=ist nich=nicht net=nicht ned=nicht nix=nichts jetz=jetzt jez=jetzt ne=eine nen=einen nem=einem ner=einer n=ein
    sone=so_eine gabs=gab_es gibts=gibt_es gehts=geht_es wars=war_es hats=hat_es wirds=wird_es ists=ist_es machts=macht_es
    kanns=kann_es solls=soll_es stehts=steht_es liegts=liegt_es läufts=läuft_es siehts=sieht_es kommts=kommt_es
    vllt=vielleicht vlt=vielleicht evtl=eventuell zb=zum_beispiel mio=millionen mrd=milliarden tsd=tausend wg=wegen
    warn=waren sehn=sehen gehn=gehen stehn=stehen ham=haben aufm=auf_dem ausm=aus_dem fürs=für_das ums=um_das aufs=auf_das
    übers=über_das vorm=vor_dem unterm=unter_dem son=so_ein bidde=bitte pls=bitte plz=bitte`,
  fillers: `
    eigentlich mal einmal halt eben jetzt gerade überhaupt wirklich genau ungefähr bitte danke hallo hey hi okay ok ja nein na naja
    also etwa ziemlich ganz einfach nun je irgendwie irgendwas irgendwer irgendwo irgendwann sonst wohl vielleicht bloß eher glaub
    glaube denke meine meint frage fragen weiß weißt wissen wüsste sag sagen sagt sagte gesagt erzählen erklär erklären artikel text
    bericht steht stehen gibt geben gab heißt heißen genannt erwähnt laut leute jemand man etwas alles sowas sache ding dinge
    tatsächlich angeblich stimmt richtig krass lol haha hab habe`,
};
