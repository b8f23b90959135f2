/**
 * German verbs whose forms no ending explains: the first form and after it all others of the third person and the past. Source:
 * general knowledge of German grammar; forms with a prefix, `abgebrochen`, come from the verb without one.
 */
export const strongVerbsGerman = `
beginnen begann begannen begonnen
bieten bot boten geboten bietet
binden band banden gebunden
bitten bat baten gebeten
bleiben blieb blieben geblieben
brechen bricht brach brachen gebrochen
bringen brachte brachten gebracht
denken dachte dachten gedacht
empfangen empfängt empfing empfingen
empfehlen empfiehlt empfahl empfohlen
essen isst aß gegessen
fahren fährt fuhr fuhren gefahren
fallen fällt fiel fielen gefallen
fangen fängt fing fingen gefangen
finden fand fanden gefunden
fliegen flog flogen geflogen
fliehen floh flohen geflohen
geben gibt gab gaben gegeben
gehen geht ging gingen gegangen
gewinnen gewann gewannen gewonnen
greifen griff griffen gegriffen
halten hält hielt hielten gehalten
hängen hing hingen gehangen
heben hob hoben gehoben
helfen hilft half halfen geholfen
kommen kam kamen gekommen
kennen kannte kannten gekannt
laden lädt lud luden geladen
lassen lässt ließ ließen gelassen
laufen läuft lief liefen gelaufen
leiden litt litten gelitten
lesen liest las lasen gelesen
liegen lag lagen gelegen
lügen log logen gelogen
messen misst maß gemessen
nehmen nimmt nahm nahmen genommen
nennen nannte nannten genannt
raten rät riet rieten geraten
reißen riss rissen gerissen
reiten ritt geritten
rufen rief riefen gerufen
schießen schoss schossen geschossen
schlagen schlägt schlug schlugen geschlagen
schließen schloss schlossen geschlossen
schneiden schnitt schnitten geschnitten
schreiben schrieb schrieben geschrieben
schreien schrie schrien geschrien
schweigen schwieg schwiegen geschwiegen
sehen sieht sah sahen gesehen
senden sandte sandten gesandt
singen sang sangen gesungen
sinken sank sanken gesunken
sitzen saß saßen gesessen
sprechen spricht sprach sprachen gesprochen
springen sprang sprangen gesprungen
stehen steht stand standen gestanden
stehlen stiehlt stahl gestohlen
steigen stieg stiegen gestiegen
sterben stirbt starb starben gestorben
stoßen stößt stieß stießen gestoßen
streiten stritt stritten gestritten
tragen trägt trug trugen getragen
treffen trifft traf trafen getroffen
treiben trieb trieben getrieben
treten tritt trat traten getreten
trinken trank tranken getrunken
tun tut tat taten getan
verbieten verbot verboten
vergessen vergisst vergaß vergaßen
verlieren verlor verloren
verschwinden verschwand verschwanden verschwunden
wachsen wächst wuchs gewachsen
weisen wies wiesen gewiesen
werben wirbt warb geworben
werfen wirft warf warfen geworfen
wiegen wog gewogen
wissen weiß wusste wussten gewusst
ziehen zog zogen gezogen
zwingen zwang zwangen gezwungen
`;
