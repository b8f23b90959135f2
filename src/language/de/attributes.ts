import type { Attribute } from '../vocabulary/attribute.ts';
import { wrappedGerman } from './patterns.ts';

/** What is commonly asked of a person, an event, a body, a thing or a number; read on lower-case text. */
export const attributesGerman: readonly Attribute[] = [
  // People
  // *Wie alt ist …* is asked of people and of buildings, so both answers are taken.
  {
    name: 'age of a person',
    asked: wrappedGerman`
      \bwie (alt|jung)\b|\b(lebens)?alter(s)?\b|\bjahre alt\b|\b(wann|welche[mns]? jahr) .*\bgeboren\b
    `,
    said: wrappedGerman`
      jährig|\bjahren? alt\b|\b(alter|altersgruppe|lebensjahr|geburtstag|geboren|jahrgang|minderjährig)
      |\bim alter von\b|\(\d{1,3}\)|, \d{1,3},|\b(gebaut|gegründet|stammt aus|jahrhundert|älteste)
    `,
  },
  {
    name: 'birthplace',
    asked: wrappedGerman`
      \bwo .*\b(geboren|aufgewachsen|groß geworden)\b|\bgeburtsort|\bheimat(stadt|ort|dorf)|\bwoher .*\b(kommt
      |kam|stammt|stammen|kommen)\b|\bwo .*\b(kommt|stammt) .*\bher\b
    `,
    said: wrappedGerman`
      \bgeboren|\baufgewachsen|\bwuchs .*\bauf\b|\b(ge)?bürtig|\bgeburtsort|\bheimat|\bstamm(t|te|en|ten)\b
      |\bkommt aus\b
    `,
  },
  {
    name: 'marriage',
    asked: wrappedGerman`
      \b(verheiratet|heirat|geheiratet|hochzeit|ehe(frau|mann|partner)?|gatt(e|in)|geschieden|scheidung
      |verlobt|freundin|lebensgefährt|witwer?|liiert|single)
    `,
    said: wrappedGerman`
      heirat|\bhochzeit|\behe(frau|mann|paar|partner|leute)?\b|\bgatt(e|in)\b|\b(ge)?schied|\bscheidung
      |\bverlobt|\bwitwe|\blebensgefährt|\bliiert|\b(seiner?|ihr(em|en)?|mit) (frau|mann|freundin|freund
      |partnerin|partner)\b|\bpaar\b
    `,
  },
  {
    name: 'children',
    asked: wrappedGerman`
      \bwie viele (kinder|söhne|töchter|enkel)|\b(hat|haben|hatten?) .*\b(kind|kinder|söhne?|sohn|töchter
      |tochter|nachwuchs)\b|\b(seine|ihre|deren|dessen) (kinder|söhne|töchter)\b
    `,
    said: wrappedGerman`
      \bkind(er|es|ern)?\b|\bsöhne?[ns]?\b|\bsohn|\btöchtern?\b|\bbaby|\benkel|\bzwillinge|\bkinderlos
      |\bnachwuchs|\b(vater|mutter|eltern) (von|zweier|dreier)\b
    `,
  },
  {
    name: 'pay of a person',
    asked: wrappedGerman`
      \bwie viel .*\b(verdien|bekommt .*gehalt|lohn)|\bgehalt|\bgehälter|\blöhne?\b|\b(stunden|mindest)?lohn\b
      |\bverdien(t|en|te|st)\b|\bbezahlung\b
    `,
    said: wrappedGerman`
      gehalt|gehält|löhne?\b|lohn(s|es)?\b|\bverdien|\bbezahlt|\bprämie|\bbonus|\beinkommen|\b(pro|im
      |in der) (stunde|woche|monat|jahr)\b|\bjährlich|\bmonatlich
    `,
  },
  {
    name: 'nationality',
    asked: wrappedGerman`
      \bnationalität|staatsangehörig|staatsbürger|\baus welche[mr]? (land|staat|nation)|\bwelche[mnrs]? (pass
      |herkunft)
    `,
    said: wrappedGerman`
      \bnationalität|staatsangehörig|staatsbürger|\b(reise)?pass\b|\bstammt\b|\baus (der|dem|den)\b|stämmig
      |\b(deutsche|französ|brit|engländ|amerikan|russ|ukrain|türk|pol(e|n)|italien|span|chines|japan|schweizer
      |österreich)
    `,
  },
  {
    name: 'religion',
    asked: wrappedGerman`
      \breligi(on|ös)|\bglaub(e|en|ens)\b.*\b(welche|an)|\b(konfession|christ|muslim|jüdisch|atheist|katholi
      |evangelisch)
    `,
    said: wrappedGerman`
      \breligi|\bglaube|\bgläubig|\bkonfession|\bchrist|\bmuslim|\bislam|\bjüdisch|\bjude|\bhindu|\bbuddhis
      |\batheis|\bkatholi|\bevangelisch|\bprotestant|\borthodox|kirche
    `,
  },
  {
    name: 'party',
    asked: wrappedGerman`\bwelche[nrs]? (partei|fraktion|liste)|\bparteizugehörig|\bparteimitglied`,
    said: wrappedGerman`
      partei|\bfraktion|\b(cdu|csu|spd|fdp|afd|bsw|linke|grüne|svp|övp|spö|fpö)\b|\b(christ|sozial|frei
      |liberal)?demokrat|\brepublikaner|\bkonservativ|\bliberal|\bsozialist|\bkommunist|\bparteilos
      |\bkoalition
    `,
  },
  {
    name: 'education',
    asked: wrappedGerman`
      \b(wo|was|welche[nrs]?) .*\b(studier|studium|gelernt|schule|universität|uni|hochschule|abschluss
      |ausbildung)|\bausgebildet\b
    `,
    said: wrappedGerman`
      stud(ier|ium|ent)|schule\b|schul(abschluss|bildung)|\babitur|\buniversität|\bhochschul|\babschluss
      |\bdiplom|\bpromov|\bdoktor|ausbildung|\bausgebildet|\blehre\b|\bakademie
    `,
  },
  {
    name: 'previous job',
    asked: wrappedGerman`
      \b(frühere[nrs]?|vorherige[nrs]?|letzte[nrs]?|ehemalige[nrs]?) (job|beruf|stelle|posten|amt|verein
      |arbeit)|\b(was|wo|welche[nrs]?) .*\b(vorher|davor|zuvor|früher)\b
    `,
    said: wrappedGerman`
      \b(früher|ehemal|vorher|zuvor|davor|einst|bisher|vormal)|\bex-|\bwar (lange|einst|bis|von|zuletzt)\b
      |\barbeitete|\bbis \d{4}\b
    `,
  },
  {
    name: 'successor',
    asked: wrappedGerman`
      nachfolge|\bfolgt .*\bnach\b|\bersetzt|\bersatz\b|\bablös|\bübernimmt|\bwer (wird|kommt) .*\b(neue[rs]?
      |danach)\b
    `,
    said: wrappedGerman`
      nachfolg|\bfolgt\b|\bersetz|\bersatz|\bablös|\babgelöst|\bübern(imm|ahm|omm|ehm)|\bkommissarisch
      |\bernannt|\bernenn|\bberufen|\bspringt .*\bein\b|\bneue[rn]?\b
    `,
  },
  {
    name: 'predecessor',
    asked: wrappedGerman`vorgänger|\bwer war .*\b(vorher|davor|zuvor|vor (ihm|ihr))\b`,
    said: wrappedGerman`
      vorgänger|\bfolgt(e)? auf\b|\bersetz|\bablös|\babgelöst|\bfrüher|\behemal|\bbisherig|\bscheidend
      |\bvor (ihm|ihr)\b
    `,
  },
  {
    name: 'injuries of a person',
    asked: wrappedGerman`\b(welche|was für|wie schwer|wie schlimm) .*(verletz|verwund|wunde)|\bgebrochen\b`,
    said: wrappedGerman`
      verletz|\bverwund|\bwunde|\bbruch\b|brüche|\bgebrochen|\bverbrennung|\bprellung|\bschnitt
      |\bgehirnerschütterung|\b(kopf|bein|arm|brust|hals|rücken|knie|schulter|fuß|hand)(es|e|s)?\b
    `,
  },
  {
    name: 'condition of a patient',
    asked: wrappedGerman`
      \bzustand\b|\bwie geht( e|'| i|)s? .*\b(ihm|ihr|ihnen|dem|der|den)\b|\b(noch )?im (krankenhaus|koma)\b
      |\büberlebt|\bgenesen\b
    `,
    said: wrappedGerman`
      zustand|\bstabil|\bkritisch|\blebensgefahr|\bgenes|\berhol|\bentlassen|\bintensivstation|\bkoma\b
      |krankenhaus|\bklinik|\büberleb|\bgestorben|\baußer gefahr\b
    `,
  },
  {
    name: 'treatment',
    asked: wrappedGerman`behand(el|l)|\b(heil|therapie|medikament|operier|operation|gegenmittel|impf)`,
    said: wrappedGerman`
      behand(el|l)|\b(ge)?heil|therapie|medikament|\barznei|\bmedizin|\boperier|\boperation|impf|\bantibioti
      |\bgegenmittel|\breha|\btransplant|\bversorgt\b
    `,
  },
  {
    name: 'symptoms',
    asked: wrappedGerman`\bsymptom|\banzeichen|\bbeschwerden\b|\bwie äußert\b`,
    said: wrappedGerman`
      \bsymptom|\banzeichen|\bbeschwerden|\bfieber|\bhusten|schmerz|\bausschlag|\berbrech|\bübelkeit
      |\bmüdigkeit|\bdurchfall|\batem|\bschwindel
    `,
  },

  // Money
  {
    name: 'price',
    asked: wrappedGerman`
      kost(en|et|ete|eten)\b|\bkostenpunkt|preis(e|es|en)?\b|\bwie (teuer|billig|günstig)\b|gebühr|\bmiete\b
      |\beintritt|\bwie ?viel .*\b(zahl|bezahl|ausgegeben|ausgeben|wert)
    `,
    said: wrappedGerman`
      [$€£¥₽]|\b(euro|dollar|pfund|franken|cent|rubel|yen|yuan|kronen|zloty|lira|eur|usd|chf)s?\b|\bkostenlos
      |\bkostenfrei|\bumsonst|\bgratis|kosten\b|\bkostet
    `,
  },
  {
    name: 'total sum',
    asked: wrappedGerman`
      \binsgesamt\b|\bgesamt|\bsumme|\bbetrag|\bwie ?viel geld\b|\b(budget|etat|haushalt|volumen)\b
      |\bwie hoch (ist|sind|war|waren)\b|\balles in allem\b
    `,
    said: wrappedGerman`
      \binsgesamt|\bgesamt|summe|beträg|\bbudget|\betat\b|volumen|\bwert\b|million|milliarde|\btausend
      |\bzusammen|[$€£]
    `,
  },
  {
    name: 'profit or loss',
    asked: wrappedGerman`
      gewinn(e|s|n)?\b|\bverlust|\bumsatz|\bumsätze|\beinnahmen|\berlös|\bergebnis\b.*\b(jahr|quartal)
      |\bgewinnmarge
    `,
    said: wrappedGerman`
      gewinn(e|s|es|en)?\b|verlust|\bumsatz|\bumsätz|\beinnahm|erlös|\bergebnis|\büberschuss|\bdefizit
      |\bminus\b|\bplus\b|\bschwarze zahlen|\brote zahlen
    `,
  },
  {
    name: 'transfer fee',
    asked: wrappedGerman`
      \b(ablöse|transfersumme|ausstiegsklausel)|\bwie ?viel .*\b(wechsel|transfer|gewechselt)
    `,
    said: wrappedGerman`\bablös|\btransfer|\bklausel|\bwechsel|\bgewechselt|\bausgeliehen|\bleihe\b|€`,
  },
  {
    name: 'sponsor',
    asked: wrappedGerman`
      \bsponsor|finanzier|\bwer .*\b(zahlt|bezahlt|zahlen|bezahlen|fördert)\b|\bspende|\bgeldgeber
      |\bwoher .*\bgeld\b|\bgefördert\b
    `,
    said: wrappedGerman`
      sponsor|finanzier|\b(be)?zahl|\bspende|\bgespendet|geldgeber|förder|\bzuschuss|\bzuschüsse|\bsubvention
      |\bunterstütz|\bmittel\b|steuergeld
    `,
  },
  {
    name: 'insurer',
    asked: wrappedGerman`versicher(t|ung|ungen|er|n)\b`,
    said: wrappedGerman`versicher|\bpolice\b|\bdeckung|\babgedeckt`,
  },

  // Measures
  // *Wie lang ist …* asks for metres of a bridge and for minutes of a film, so both are taken.
  {
    name: 'length or width',
    asked: wrappedGerman`\bwie (lang|breit|dick|weit)\b|\b(länge|breite|dicke|durchmesser)\b`,
    said: wrappedGerman`
      \d ?(m|km|cm|mm)\b|meter|\bmeilen?\b|\bfuß\b|\bzoll\b|\blang(e|er|es|en)?\b|\bbreit|\blänge
      |\bdurchmesser|\bdick|\b(sekunde|minute|stunde|tage?|woche|monat|jahr)(n|en|e)?\b
    `,
  },
  {
    name: 'height',
    asked: wrappedGerman`
      \bwie hoch\b(?! .*\b(preis|kosten|summe|schaden|strafe|zahl|gewinn|verlust)\b)|höhe\b|\bwie groß ist (er
      |sie)\b
    `,
    said: wrappedGerman`
      \d ?(m|km|cm)\b|meter|\bfuß\b|\bhoch\b|\bhohe|höhe|stöckig|geschoss|\bstockwerk|\betage
    `,
  },
  {
    name: 'depth',
    asked: wrappedGerman`\bwie tief\b|\btiefe\b`,
    said: wrappedGerman`\d ?(m|km|cm)\b|meter|\bfuß\b|\btief`,
  },
  {
    name: 'weight',
    asked: wrappedGerman`
      \bwie schwer (ist|sind|war|waren)\b|gewicht\b|\bwieg(t|en)\b|\bwog(en)?\b|\bwie viele? (kilo|tonnen
      |gramm)
    `,
    said: wrappedGerman`
      \d ?(kg|g|mg|t)\b|\bkilo|\bgramm|tonnen?\b|tonner\b|\bpfund|\bzentner|gewicht|\bwieg|\bwog\b|\bschwer
    `,
  },
  {
    name: 'distance',
    asked: wrappedGerman`
      \bwie (weit|nah|viele kilometer|viele meter)\b|\bentfern|\babstand|\bdistanz|\breichweite|\bstrecke\b
    `,
    said: wrappedGerman`
      \d ?(m|km)\b|meter|\bmeilen?\b|\blichtjahr|\bentfern|\babstand|\bdistanz|\breichweite|\bstrecke|\bnähe\b
      |\bunweit
    `,
  },
  {
    name: 'area',
    asked: wrappedGerman`
      \bwie groß (ist|war) .*(gebiet|fläche|land|insel|grundstück|park)|fläche\b|\bquadrat|\bhektar
      |\bwie viele? (fläche|land)
    `,
    said: wrappedGerman`\bquadrat|\bhektar|fläche|[mk]²|\bqm\b|\bfußballfeld|\backer|\bso groß wie\b`,
  },
  {
    name: 'size',
    asked: wrappedGerman`\bwie (groß|klein)\b|\bgröße\b|\babmessung|\bausmaß|\bstärke\b`,
    said: wrappedGerman`
      \d|größ|\babmessung|\bausmaß|\bstärke|\bso groß wie\b|\bwinzig|\briesig|\bklein|\bhalb|\bdoppelt
    `,
  },
  {
    name: 'speed',
    asked: wrappedGerman`\bwie (schnell|langsam)\b|geschwindigkeit|\btempo\b`,
    said: wrappedGerman`
      \bkm\/h|\bkmh\b|\bm\/s|\bstundenkilometer|\bknoten\b|\bmach\b|geschwindigkeit|\btempo|\bschnell
      |\bpro stunde\b
    `,
  },
  {
    name: 'temperature',
    asked: wrappedGerman`\bwie (heiß|kalt|warm|kühl)\b|temperatur|\b(wie viele?|wieviel) grad\b`,
    said: wrappedGerman`
      °|\bgrad\b|\bcelsius|temperatur|\bgefrierpunkt|\bminusgrade|\bheiß|\bhitze|\bkalt|\bkälte|\bwarm|\bfrost
    `,
  },
  {
    name: 'capacity',
    asked: wrappedGerman`
      kapazität|\bwie viele .*\b(passen|plätze|sitzplätze|betten|zimmer|fasst|platz)\b|\bsitzplätze
      |\bfassungsvermögen
    `,
    said: wrappedGerman`
      kapazität|plätze?n?\b|\bbetten|\bzimmer|\bfass(t|en)\b|\bfassungsvermögen|\bbis zu\b|\bpass(t
      |en) .*\bin\b|\bbietet .*\bplatz\b
    `,
  },
  {
    name: 'share',
    asked: wrappedGerman`prozent|%|\banteil|\bquote\b|\bwelcher teil\b|\bwie viele von\b`,
    said: wrappedGerman`
      %|prozent|anteil|\bhälfte|\bdrittel|\bviertel|\bfünftel|\bzehntel|mehrheit|\bminderheit|quote\b|\b(jeder
      |jede|jedes) (zweite|dritte|vierte|fünfte|zehnte)|\bvon (zehn|fünf|drei|\d+)\b
    `,
  },

  // Time
  {
    name: 'duration',
    asked: wrappedGerman`
      \bwie lange\b|\bdauer(t|te|n|ten)?\b|\bwie viele? (sekunden|minuten|stunden|tage|wochen|monate|jahre
      |zeit)\b|\bfür welche[nr]? zeit
    `,
    said: wrappedGerman`
      \b(sekunde|minute|stunde|tage?|nächte|woche|monat|jahr|jahrzehnt|jahrhundert)(n|en|e|s|es)?\b|(minütig
      |stündig|tägig|wöchig|monatig|jährig)|\bseit\b|\bbis\b|\bdauer|\bunbefristet|\bdauerhaft|\bwochenende
      |\bvorübergehend
    `,
  },
  {
    name: 'clock time',
    asked: wrappedGerman`
      \b(um|gegen) (wie ?viel|welche) uhr|\buhrzeit|\bwie spät\b|\bwie ?viel uhr\b|\btageszeit
    `,
    said: wrappedGerman`
      \d ?uhr\b|\b\d{1,2}[:.]\d{2}\b|\buhr\b|\bmittags?\b|\bmitternacht|\bmorgens\b|\babends?\b|\bnachts\b
      |\bnachmittag|\bvormittag|\bfrüh\b|\bmorgengrauen|\bdämmerung|\bortszeit|\bnacht\b
    `,
  },
  {
    name: 'start',
    asked: wrappedGerman`
      \b(wann|ab wann|seit wann|um wie ?viel uhr) .*\b(beginn|begann|begonnen|anfäng|angefangen|start
      |gestartet|eröffn|öffne|los|kraft)|\bseit wann\b|\bab wann\b|\bbeginn\b
    `,
    said: wrappedGerman`
      \bbeg[aio]nn|\banfäng|\bfing .*\ban\b|\bangefangen|\bstart|\bgestartet|\beröffn|\böffne|\bgeöffnet
      |\bin kraft\b|\bab (dem|\d)|\bseit\b|\bauftakt|\berst(e|en|er|mals)\b
    `,
  },
  {
    name: 'end',
    asked: wrappedGerman`
      \bwann .*\b(end|fertig|vorbei|schluss|schließ|geschlossen|abgeschlossen|ausläuft|läuft .* aus|aufhör)
      |\bbis wann\b|\bende (der|des|von)\b
    `,
    said: wrappedGerman`
      \bend(e|et|ete|en|ete|lich)\b|\bbeend|\bfertig|\bvorbei|\bschluss|\bschließ|\bgeschlossen
      |\babgeschlossen|\babschluss|\bausläuf|\bläuft .*\baus\b|\bbis (zum|ende|\d)|\bletzte
    `,
  },
  {
    name: 'deadline',
    asked: wrappedGerman`
      \bfrist|\bdeadline|\bstichtag|\bultimatum|\bbis wann\b|\bspätestens\b|\beinsendeschluss
    `,
    said: wrappedGerman`
      frist|\bdeadline|\bstichtag|\bultimatum|\bspätestens|\bbis (zum|ende|\d)|\binnerhalb|\bbinnen|schluss\b
    `,
  },
  {
    name: 'opening hours',
    asked: wrappedGerman`
      öffnungszeit|\bwann .*\b(offen|geöffnet|auf|zu|geschlossen)\b|\bbesuchszeit|\bsprechzeit
      |\bwie lange .*\b(offen|geöffnet|auf)\b
    `,
    said: wrappedGerman`
      öffnungszeit|\bgeöffnet|\böffnet|\boffen|\bgeschlossen|\btäglich|\bvon \d.* bis\b|\brund um die uhr\b
      |\bmontag|\bwochenend|\bwerktag
    `,
  },
  {
    name: 'frequency',
    asked: wrappedGerman`
      \bwie (oft|häufig|regelmäßig)\b|\bwie viele? ?mal\b|\bhäufigkeit|\bin welche[nm] (abstand|abständen
      |rhythmus)\b
    `,
    said: wrappedGerman`
      \bjede[nrsm]?\b|\b(täglich|wöchentlich|monatlich|jährlich|stündlich)|mal(s)?\b|\boft\b|\bhäufig|\bselten
      |\bregelmäßig|\bimmer\b|\bnie(mals)?\b|\b(pro|im|am) (tag|woche|monat|jahr)\b|\balle (zwei|drei|vier
      |\d+)
    `,
  },
  {
    name: 'age of a thing',
    asked: wrappedGerman`
      \b(wann|in welchem jahr) .*\b(gebaut|erbaut|gegründet|erfunden|geschrieben|gemalt|entstand|entstanden
      |eröffnet|errichtet|gebildet)|\bwie lange gibt es\b|\bseit wann gibt es\b
    `,
    said: wrappedGerman`
      \b(ge|er)baut|\bgegründet|\berfunden|\bgeschrieben|\bgemalt|\bentst[ae]nd|\beröffnet|\berrichtet
      |\bseit\b|\bstammt aus\b|\bjahrhundert|\bjahre alt\b|\balte|\b1\d{3}(er)?\b|\b20\d\d(er)?\b|\bv\. ?chr
      |\bgibt es\b
    `,
  },
  {
    name: 'date of the next one',
    asked: wrappedGerman`
      \bwann .*\b(nächste|wieder|erneut|weiter|zurück|fortgesetzt|kommende)|\b(nächste
      |kommende)[nrs]? (treffen|spiel|sitzung|termin|runde|wahl|verhandlung|flug|ausgabe|start|mal|prozesstag)
    `,
    said: wrappedGerman`
      \bnächste|\bwieder\b|\berneut|\bweiter|\bzurück|\bfortgesetzt|\bfortsetz|\bkommende|\bspäter|\bgeplant
      |\bangesetzt|\bvertagt|\bverschoben|\bsoll(en)?\b|\bwird\b|\bwerden\b
    `,
  },
  {
    name: 'date of a vote',
    asked: wrappedGerman`
      \bwann .*(wahl|wählen|gewählt|abstimm|abgestimmt|referendum|volksentscheid|stichwahl)|wahl(tag|termin
      |datum)
    `,
    said: wrappedGerman`
      (wahl|gewählt|wählen|abstimm|abgestimmt|referendum|entscheid).*(\d|tag\b|woche|monat|jahr|frühling
      |sommer|herbst|winter)|(\d|tag\b|woche|monat|jahr).*(wahl|gewählt|wählen|abstimm|abgestimmt|referendum
      |entscheid)
    `,
  },
  {
    name: 'length of a contract',
    asked: wrappedGerman`
      \b(wie lange|bis wann|wann|laufzeit) .*verträg|vertrags(laufzeit|dauer|ende)|\blaufzeit
      |\bwie lange (läuft|gilt)
    `,
    said: wrappedGerman`
      verträg.*\b(bis|jahre?|saison|läuft|gilt|monate)|\blaufzeit|jahresvertrag|\blangfristig|\b(läuft
      |gilt) (bis|noch)\b|\bbefristet
    `,
  },

  // Numbers of people and things
  {
    name: 'number of dead',
    asked: wrappedGerman`
      \bwie ?viele? .*\b(tot|tote|toten|getötet|gestorben|starben|sterben|todesopfer|opfer|leben|umgekommen
      |ermordet|ertrunken|ums leben)\b|\btodesopfer|\btotenzahl|\bopferzahl|\bgab es tote\b|\btote\?|\b(jemand
      |menschen|leute) (gestorben|getötet|tot)
    `,
    said: wrappedGerman`
      \btote|\btot\b|\btöte|\bgetötet|todesopfer|\bopfer|\bstarb|\bgestorben|\bums leben\b|\bumgekommen
      |\bermordet|\bertrunken|\bertrank|leiche|\btödlich|\büberleb
    `,
  },
  {
    name: 'number of injured',
    asked: wrappedGerman`
      \bwie ?viele? .*(verletz|verwundet)|\bgab es verletzte|\bverletzte\?|\b(jemand|menschen
      |leute) .*\bverletzt
    `,
    said: wrappedGerman`verletzt|verletzung|\bverwundet|\bkrankenhäus|\bunversehrt|\bblessur`,
  },
  {
    name: 'number of missing',
    asked: wrappedGerman`
      vermisst|\bverschollen|\bverschwunden|\bverschüttet|\bnicht gefunden\b|\beingeschlossen\b
    `,
    said: wrappedGerman`
      vermisst|\bverschollen|\bverschw[ua]nd|\bsuch|\bverschüttet|\beingeschlossen|\bverbleib|\bgefunden
    `,
  },
  {
    name: 'number of staff',
    asked: wrappedGerman`
      \bwie ?viele? .*(mitarbeiter|beschäftigte|angestellte|arbeitet?n?\b|arbeitsplätze|jobs|stellen
      |entlassen)|\bbelegschaft|\bstellenabbau
    `,
    said: wrappedGerman`
      mitarbeiter|\bbeschäftig|\bangestellte|\barbeitnehmer|arbeitsplätze|arbeitsplatz|\bjobs?\b|\bstellen
      |\bbelegschaft|personal\b|\bentlass|\barbeiter
    `,
  },
  {
    name: 'number of members',
    asked: wrappedGerman`
      \bwie ?viele? .*(mitglied|teilnehm|länder|staaten|mannschaften|teams|spieler|sportler|teilgenommen
      |nahmen teil|unterzeichn)|\bmitgliederzahl|\bteilnehmerzahl
    `,
    said: wrappedGerman`
      mitglied|\bteilnehm|\bteilgenommen|\bnahmen .*\bteil\b|\bländer|\bstaaten|\bmannschaft|\bteams?\b
      |\bspieler|\bsportler|\bdelegiert|\bunterzeichn
    `,
  },
  {
    name: 'number of visitors',
    asked: wrappedGerman`
      \bwie ?viele? .*(besuch|zuschauer|gäste|touristen|fans|kamen|gekommen|passagiere|fahrgäste|an bord
      |demonstrant|demonstrierten|leute|menschen waren)|\bbesucherzahl|\bandrang
    `,
    said: wrappedGerman`
      besuch|zuschauer|\bgäst|\btourist|\bfans?\b|\bpassagier|\bfahrgäste|\ban bord\b|demonstr|\bversammel
      |\bkamen\b|\bmenge\b|\bausverkauft|\btickets|\bmenschen
    `,
  },
  {
    name: 'number of viewers',
    asked: wrappedGerman`
      \bwie ?viele? .*(zuschauer|gesehen|sahen|aufruf|klicks|follower|abonnent|likes|download|leser|hörer
      |nutzer|exemplare)|\beinschaltquote|\breichweite\b
    `,
    said: wrappedGerman`
      zuschauer|\baufruf|\bklicks?\b|\bfollower|abonnent|\blikes?\b|download|leser|hörer|nutzer|\bexemplar
      |\bquote|\bsahen\b|\bgesehen|\bkonten
    `,
  },

  // Causes and blame
  {
    name: 'cause',
    asked: wrappedGerman`
      \b(warum|wieso|weshalb|weswegen|wodurch)\b|ursache|\bgrund\b|\bgründe|\bauslöser|\bausgelöst
      |\bverursacht|\bwie kam es (zu|dazu)\b|\bworan (lag|liegt|starb)
    `,
    said: wrappedGerman`
      \bweil\b|\bda\b|\bdenn\b|\bwegen\b|\bgrund|\bgründe|\baufgrund\b|ursach|\bausgelöst|\bauslös|\bdurch\b
      |\bnachdem\b|\binfolge|\bführt(e|en)? zu|\bnach\b|\bfolge\b|\bdeshalb|\bdaher\b|\bfehler|\bdefekt
      |\bversagen|\bdank\b
    `,
  },
  {
    name: 'motive',
    asked: wrappedGerman`
      \bmotiv|\bbeweggründ|\bgrund\b|\bgründe|\b(wozu|wofür|weshalb|warum)\b|\bzweck|\bziel (der|des|von)\b
      |\babsicht|\bbegründ
    `,
    said: wrappedGerman`
      \bmotiv|\bgrund\b|\bgründe|\bweil\b|\bum .*\bzu\b|\bdamit\b|\bzweck|\bziel|\babsicht|\bbegründ|\bwill\b
      |\bwollen\b|\bwollten?\b|\brache|\bhoff|\baus protest\b|\bprotest
    `,
  },
  {
    name: 'culprit',
    asked: wrappedGerman`
      \bwer .*\b(getan|verursacht|getötet|erschossen|gestohlen|angegriffen|ermordet|schuld|steckt|dahinter
      |war es|gelegt|gehackt|überfallen)|\btäter|\bverdächtig|\bangreifer|\bmörder|\bschütze|\bdieb
    `,
    said: wrappedGerman`
      täter|verdächt|\bangreifer|\bmörder|\bschütze|\bdieb|\bhacker|\bbeschuldig|\bsteckt|\bhinter\b
      |\bfestgenommen|\bfestnahme|\bgestand|\bgestanden|\bgruppe|\bbekannte sich\b
    `,
  },
  {
    name: 'responsibility',
    asked: wrappedGerman`verantwort|\bzuständig|\bschuld\b|\bhaftet|\bhaftung|\bbekannt(e)? .*\banschlag`,
    said: wrappedGerman`
      verantwort|\bzuständig|\bschuld|\bhaft(et|ung|bar)|\bleitet|\bunter (der )?leitung\b|\bbekannte sich\b
      |\bpflicht
    `,
  },
  {
    name: 'method',
    asked: wrappedGerman`
      (^|, |\bund )wie (wurde|wurden|hat|haben|konnte|konnten|kann|können|funktioniert|wird|werden
      |soll)\b(?! .*\b(reagiert|geheißen|genannt)\b)|\b(womit|wodurch|auf welche weise)\b|methode
      |\bwelche[rmns]? (waffe|werkzeug|verfahren|mittel)
    `,
    said: wrappedGerman`
      \bindem\b|\bmithilfe|\bmit hilfe\b|\bmittels|\bmit (einem|einer|dem|der|hilfe)\b|\bdurch\b|methode
      |verfahren|technik|\bwaffe|\bmesser|\bpistole|\bwerkzeug|\bbenutz|\bverwend|\bnutz|\bper\b
    `,
  },
  {
    name: 'evidence',
    asked: wrappedGerman`
      \bbeweis|\bbeleg|\bnachweis|\bindiz|\bspuren?\b|\bdna\b|\bwoher (weiß|wissen|wusste)
    `,
    said: wrappedGerman`
      beweis|\bbeleg|\bnachweis|\bnachgewiesen|\bindiz|\bspur|\bdna\b|\bfingerabdr|\bvideo|aufnahm|\bfotos?\b
      |\bdokument|\bzeug|\bbestätig|\bzeig|\blaut\b
    `,
  },
  {
    name: 'witness',
    asked: wrappedGerman`
      zeug(e|en|in|innen)\b|\bwer (hat|haben) .*\b(gesehen|gehört|bemerkt|gefilmt|beobachtet)|\bwer sah\b
    `,
    said: wrappedGerman`
      zeug(e|en|in|innen)\b|\bsah(en)?\b|\bgesehen|\bgehört|\bbemerk|\bbeobacht|\bgefilmt|\bpassant|\banwohner
      |\bnachbar|\bentdeckt|\bfand(en)?\b
    `,
  },
  {
    name: 'source of information',
    asked: wrappedGerman`
      \bquellen?\b|\bnach wessen angaben|\bwer (sagt|sagte|berichtet|berichtete|meldet|meldete|behauptet
      |hat .*(gesagt|berichtet|gemeldet|bestätigt|angekündigt|mitgeteilt))|\bwoher .*\b(information|meldung
      |daten|zahl)|\blaut wem\b
    `,
    said: wrappedGerman`
      \blaut\b|\bzufolge|\bangaben|\bsagte?n?\b|\bbericht|\bquelle|\bmelde|\bmitgeteilt|\bteilte .*\bmit\b
      |\berklär|\bbestätig|\bsprecher|agentur|\bankündig|\bkündigte|\bschrieb|\bzitiert
    `,
  },

  // Names
  {
    name: 'name of a person',
    asked: wrappedGerman`
      \bwie (heißt|heißen|hieß|hießen|lautet)\b|\bname(n|ns)?\b|\bidentität|\bidentifiziert|\bwer genau\b
    `,
    said: wrappedGerman`
      \bname|\bheißt|\bhieß|\bgenannt|\bidenti|\bherr(n)?\b|\bfrau\b|\bdr\.|\bsagte|\bbekannt als\b|, (ein
      |eine|der|die|\d\d?)\b
    `,
  },
  {
    name: 'name of a thing',
    asked: wrappedGerman`
      \bwie (heißt|heißen|hieß|nennt|nannte)\b|\b(name|titel) (der|des|von)\b|\bwelche[nmrs]? (schiff|flugzeug
      |produkt|buch|film|lied|album|sendung|firma|unternehmen|verein|bank|zeitung|insel|fluss|berg|straße
      |brücke|hotel|krankenhaus|schule)
    `,
    said: wrappedGerman`
      \bname|\bheißt|\bheißen|\bhieß|\bgenannt|\bsogenannt|\btitel|\bbekannt als\b|["“”„‘»«]
    `,
  },
  {
    name: 'nickname',
    asked: wrappedGerman`
      \b(spitzname|künstlername|deckname|codename|pseudonym|alias)|\bbekannt (als|unter)\b|\bgenannt\b
    `,
    said: wrappedGerman`
      \b(spitzname|künstlername|deckname|codename|pseudonym|alias)|\bbekannt (als|unter)\b|\bgenannt|\bnennt
      |\bnennen
    `,
  },
  {
    name: 'address',
    asked: wrappedGerman`\badresse|\bwelche[rn]? straße|\bpostleitzahl|\bhausnummer|\banschrift`,
    said: wrappedGerman`
      \badresse|straße|\bstr\.|\bweg\b|allee\b|platz(es)?\b|gasse\b|\bpostleitzahl|\becke\b|\bautobahn
      |\bufer\b
    `,
  },
  {
    name: 'phone or website',
    asked: wrappedGerman`
      telefon|\bhotline|\brufnummer|\bkontakt|webseite|\bwebsite|internetseite|\blink\b|e-?mail
      |\bnummer .*\banruf
    `,
    said: wrappedGerman`
      telefon|\bhotline|nummer|\bkontakt|webseite|\bwebsite|internet|\bonline|\blink\b|e-?mail|\bwww|https?:
      |\.(de|at|ch|com|org)\b|\bapp\b|\d{3}[- /]?\d{3,}
    `,
  },

  // Kinds and looks
  {
    name: 'colour',
    asked: wrappedGerman`farb(e|en|ig|lich)?\b`,
    said: wrappedGerman`
      farb|färb|\b(rot|blau|grün|gelb|schwarz|weiß|orange|lila|rosa|braun|grau|golden|silbern|violett|beige
      |türkis|blond|bunt)(e|er|es|en|em)?\b
    `,
  },
  {
    name: 'material',
    asked: wrappedGerman`
      \b(material|werkstoff|zutat|bestandteil|stoff\b)|\bworaus\b|\baus was\b|\bbesteh(t|en) .*\baus\b
      |\benthält\b
    `,
    said: wrappedGerman`
      material|\bbesteh|\benthält|\baus (holz|stein|metall|stahl|eisen|gold|silber|bronze|kupfer|aluminium
      |plastik|kunststoff|glas|beton|ziegel|papier|baumwolle|wolle|leder|ton|marmor|eis)|\bhölzern|\bzutat
      |\bkunststoff
    `,
  },
  {
    name: 'brand or model',
    asked: wrappedGerman`
      \b(marke|modell|hersteller|typ|sorte|rasse|baureihe)|\bwas für (ein|eine|einen|einem)\b
      |\bwelche[snrm]? (art|auto|flugzeug|handy|waffe|boot|version|tierart)
    `,
    said: wrappedGerman`
      \bmarke|modell|hersteller|\btyps?\b|\bsorte|\brasse|baureihe|\bversion|\bart\b|\bgebaut von\b
      |\b[a-z]+-?\d+\b
    `,
  },
  {
    name: 'language',
    asked: wrappedGerman`\bsprache?n?\b|\bübersetz|\bdialekt|\buntertitel|\bspricht .*\bwelche`,
    said: wrappedGerman`
      sprach(e|en|ig|ige|igen)\b|übersetz|\bdialekt|\buntertitel|\bdolmetsch|\bsynchron|\b(auf|in) (deutsch
      |englisch|französisch|spanisch|russisch|chinesisch|arabisch|italienisch|ukrainisch|türkisch)
    `,
  },

  // Ownership and organising
  {
    name: 'owner',
    asked: wrappedGerman`
      \b(eigentümer|besitzer|inhaber|besitz|mutterkonzern)|\bgehör(t|te|en|ten)\b|\bwessen\b
    `,
    said: wrappedGerman`
      eigentümer|besitz|\binhaber|\bgehör|\beigentum|konzern|tochter(firma|gesellschaft|unternehmen)
      |\bstaatlich|\bprivat|aktionär|\bbeteilig|\bfamilien
    `,
  },
  {
    name: 'founder',
    asked: wrappedGerman`
      gründ(er|erin|et|eten|ete|ung)\b|\bgegründet|\berfinder|\berfunden|\bins leben gerufen
    `,
    said: wrappedGerman`
      gründ(er|et|ung)|\berfind|\berfund|\berfand|\bins leben\b|\bgeschaffen|\bschuf\b|\bpionier|\bgestartet
    `,
  },
  {
    name: 'buyer or seller',
    asked: wrappedGerman`
      \bwer .*(kauf|erw[ai]rb|erworben|übern(imm|ahm|omm)|liefer|veräußer)|käufer|\bbieter|\blieferant
      |\bübernahme
    `,
    said: wrappedGerman`
      kauf|käuf|\berw[iae]rb|\berworben|\bbiet|\bübern(imm|ahm|omm|ehm)|übernahme|investor|\bliefer|versteiger
      |auktion|händler
    `,
  },
  {
    name: 'organiser',
    asked: wrappedGerman`
      organis(ier|ator)|\bveranstalte|\bausrichter|\bgastgeber|\bmoderier|\bmoderator|\bwer .*\b(aufgerufen
      |leitet|einlädt|eingeladen)|\brief .*\bauf\b
    `,
    said: wrappedGerman`
      organis|\bveranstalt|\bausricht|\bausgericht|\bgastgeber|\bmoder(ier|ator)|\baufgerufen|\baufruf
      |\bgeleitet|\bgewerkschaft|\bverein|\bbündnis|\binitiative|\bverband
    `,
  },
  {
    name: 'venue',
    asked: wrappedGerman`
      \bveranstaltungsort|\btagungsort|\baustragungsort|\bwo .*\b(statt|stattgefunden|stattfinden|treffen
      |gespielt|trafen|ausgetragen)\b|\bwelche[mnrs]? (stadion|halle|gebäude|saal|park|hotel|theater)
    `,
    said: wrappedGerman`
      \bstattf|\bstattgefunden|\bfindet .*\bstatt\b|\bfand .*\bstatt\b|stadion|\barena|halle\b|saal\b|park\b
      |hotel|theater|schloss|palast|kirche|schule|gebäude|zentrum|museum|platz\b
    `,
  },

  // Journey and weather
  {
    name: 'weather',
    asked: wrappedGerman`wetter|\bregnet|\bschneit|\bsonnig|\bwindig|\bnebel|\bsicht\b`,
    said: wrappedGerman`
      wetter|\bregen|\bregn|schnee|\bschnei|\bsonn|\bwind|\bnebel|sturm|\bstürm|\bgewitter|\bhagel|\bwolk
      |\bsicht|\bglatt|\beis\b|\bböe|\bgrad\b|temperatur|\bhitze|\bkält
    `,
  },
  {
    name: 'destination',
    asked: wrappedGerman`\bwohin\b|\bwo .*\bhin\b|reiseziel|\bziel(ort|hafen|flughafen)\b`,
    said: wrappedGerman`
      \bnach\b|\bunterwegs|\brichtung|\breiseziel|\bankunft|\bankam|\bangekommen|\blande|\bgelandet|\bflog
      |\bfuhr|\breist|\bgebracht|\bins\b
    `,
  },
  {
    name: 'origin',
    asked: wrappedGerman`
      \bwoher\b|\bvon wo\b|\bwo .*\b(her|losgefahren|gestartet|abgeflogen|gestartet)\b|\bherkunft|\bursprung
      |\babflug|\babfahrt
    `,
    said: wrappedGerman`
      \baus\b|\bstamm|\bherkunft|\bursprung|\bursprünglich|\babflug|\babfahrt|\bgestartet|\bvon .*\bnach\b
      |\bimport|\bheimisch
    `,
  },
  {
    name: 'route',
    asked: wrappedGerman`
      \broute|\bstrecke|\büber welche|\bwelche[nr]? weg|\bzwischenstopp|\bzwischenlandung|\bverlauf\b
    `,
    said: wrappedGerman`
      \broute|strecke|\bweg\b|\bdurch\b|\büber\b|\bentlang|\bzwischen|\bumleit|\bumgeleitet|\bhalt\b
      |\bverläuft|\bvorbei
    `,
  },

  // What was said
  {
    name: 'reaction',
    asked: wrappedGerman`
      \breag(iert|ieren|ierte)|reaktion|\bwas .*\b(sagt|sagte|sagen|sagten|gesagt|meint|meinte|dazu|hält
      |halten|denkt|denken)\b|\bantwort|\bgeantwortet|\bmeinung|\bstellungnahme|\bäußer|\bgeäußert
      |\bkommentier
    `,
    said: wrappedGerman`
      \breag|reaktion|\bsag(te|ten|t|en)\b|\bantwort|\berklär|\bäußer|\bmein(te|t|ung)|\bnannten?\b|\bbegrüß
      |\bverurteil|\bkriti|\blob(te|t)|\bschrieb|\bkommentier|\bzeigte|\bforder|\bwarf\b|\bunterstütz|\bempör
      |\bstellungnahme
    `,
  },
  {
    name: 'apology',
    asked: wrappedGerman`entschuldig|\bbedauer|\breue|\bverzeih|\bleid\b`,
    said: wrappedGerman`entschuldig|\bbedauer|\breue|\bbereu|\bverzeih|\bleid\b`,
  },
  {
    name: 'denial or admission',
    asked: wrappedGerman`
      \bgest(ä|e)nd|\bgesteh|\bzugegeben|\bzugab\b|\bgibt .*\bzu\b|\bbestreit|\bbestritt|\bleugn|\bdementier
      |\bwies .*\bzurück|\bzurückgewiesen|\beingeräum
    `,
    said: wrappedGerman`
      \bgest(ä|e)nd|\bgesteh|\bzugegeben|\bgab .*\bzu\b|\bgibt .*\bzu\b|\bbestreit|\bbestritt|\bleugn|\bdement
      |\bwies|\bweist|\bzurückgewiesen|\beingeräum|\bräumte|\bschuldig|\bunschuldig
    `,
  },
  {
    name: 'comment declined',
    asked: wrappedGerman`\bkein kommentar|\bschweig|\bschwieg|\bäußer|\bgeweigert|\bverweigert`,
    said: wrappedGerman`
      \bkommentar|\bschweig|\bschwieg|\bäußer|\bweiger|\bgeweigert|\bverweiger|\blehnte .*\bab\b
      |\bnicht (zu erreichen|erreichbar)|\breagierte? .*\bnicht\b
    `,
  },
  {
    name: 'opinion poll',
    asked: wrappedGerman`
      umfrage|\bbefrag|\bbeliebt|\bwie viele .*\b(glauben|denken|wollen|unterstützen|sind für|sind gegen)\b
      |\bzustimmungswert
    `,
    said: wrappedGerman`
      umfrage|\bbefrag|\bbeliebt|prozent|%|\bzustimmung|\bglaub|\bmein(en|t)\b|\bsprachen sich\b|institut
    `,
  },

  // Plans and terms
  {
    name: 'next step',
    asked: wrappedGerman`
      \b(wie|was) .*\b(weiter|nun|jetzt|danach|als nächstes|künftig)\b|\bnächste[rn]? schritt|\bgeplant
      |\bplän(e|t|en)\b|\bzukunft|\bhat .*\bvor\b|\bhaben .*\bvor\b
    `,
    said: wrappedGerman`
      \bwird\b|\bwerden\b|\bsoll(en)?\b|\bwill\b|\bwollen\b|\bnächste|\bplän|\bgeplant|\bkünftig|\bzukunft
      |\bspäter|\berwart|\bvorgesehen|\bbeabsichtig|\bdemnächst|\bhoff
    `,
  },
  {
    name: 'alternative',
    asked: wrappedGerman`
      \balternativ|\bstattdessen|\bandere (möglichkeit|option|lösung|wege)|\bplan b\b|\bersatz\b
    `,
    said: wrappedGerman`
      \balternativ|\bstatt|\bandere|\boption|\bmöglichkeit|\bplan b\b|\bersatz|\bersetz|\boder\b|\bausweich
    `,
  },
  {
    name: 'condition or requirement',
    asked: wrappedGerman`
      \bbedingung|\bvoraussetzung|\banforderung|\bkriteri|\bmuss\b|\bmüssen\b|\bnötig|\berforderlich
      |\bgegenleistung|\bnotwendig|\bwer darf\b
    `,
    said: wrappedGerman`
      bedingung|voraussetz|\banforder|\bkriteri|\bmüss(en|te|ten)?\b|\bnötig|\berforder|\bnotwendig
      |\bim gegenzug|\bwenn\b|\bfalls\b|\bsofern|\bnur\b|\bverlang|\bpflicht
    `,
  },
  {
    name: 'legal basis',
    asked: wrappedGerman`
      \b(il)?legal|rechtlich|\brechtswidrig|\bwelche[mnrs]? (gesetz|paragraf|paragraph|artikel|vorschrift
      |recht)|\bgesetzlich|\bverfassung|\brechtsgrundlage|\berlaubt\b|\bverboten\b
    `,
    said: wrappedGerman`
      legal|recht(lich|swidrig|mäßig|e)?\b|gesetz|\bparagra|§|\bartikel|vorschrift|verordnung|\bverfassung
      |\berlaub|\bverb[oi]|\bverstöß|\bverstoß|konvention|\bregel
    `,
  },
  {
    name: 'risk',
    asked: wrappedGerman`
      risik|gefahr|\bgefähr|\bbedroh|\bsicher(heit)?\b|\bgiftig|\bansteckend|\btödlich|\bsorge
    `,
    said: wrappedGerman`
      risik|gefahr|gefähr|\bbedroh|\bsicher|\bgiftig|\bansteck|\btödlich|\bsorg|\bfürcht|\bbefürcht|\bwarn
      |\bschäd|\bvorsicht
    `,
  },

  // Contests
  {
    name: 'score',
    asked: wrappedGerman`
      ergebnis|\bwie (ging|ist|endete) .*\b(aus|ausgegangen|spiel|partie|match|rennen)\b|\bspielstand
      |\bstand es|\bwie viele (tore|punkte)|\btabelle
    `,
    said: wrappedGerman`
      \b\d+ ?[-–:] ?\d+\b|ergebnis|\bpunkt|\btore?n?\b|treffer|\bunentschieden|\bremis|sieg|\bgewann
      |\bgewonnen|\bverlor|\bniederlage|\bführ|\bendete|\bschlug
    `,
  },
  {
    name: 'winner',
    asked: wrappedGerman`
      \bwer .*\b(gew[ai]nn|gewonnen|siegt|gesiegt|verlor|erste[r]?|vorne)|\bsieger|\bgewinner|meister\b
      |\bverlierer|\bmedaille|\bpokal|\bzweite[rn]? platz
    `,
    said: wrappedGerman`
      \bgew[ai]nn|\bgewonnen|sieg|meister|\bschlug|\bgeschlagen|\bbesieg|\btriumph|\berste[rn]?\b|\bgold
      |medaille|\btitel|\bpreis|\bgewählt|\bverlor|\bverlier|\bvorn
    `,
  },
  {
    name: 'votes for and against',
    asked: wrappedGerman`
      \bwie ?viele? .*\b(stimm|gestimmt|dafür|dagegen|sitze|enthalt)|\bstimmen\b|\bmehrheit
      |\bwie .*\b(abgestimmt|gestimmt)|\benthaltung|\beinstimmig|\bwer .*\b(dafür|dagegen)\b
    `,
    said: wrappedGerman`
      stimm(e|en|t|te|ten)?\b|\bdafür|\bdagegen|\benth[ai]e?lt|mehrheit|\beinstimmig|\bsitze?n?\b|abstimm
      |\b\d+ ?[-–:] ?\d+\b|\b\d+ zu \d+\b|\bvotum
    `,
  },
  {
    name: 'record',
    asked: wrappedGerman`
      rekord|\bbestmarke|\bzum ersten mal\b|\berstmals|\b(größte|höchste|schnellste|älteste|jüngste|längste
      |schlimmste)[nrs]? .*\b(je|jemals|bisher|aller zeiten)
    `,
    said: wrappedGerman`
      rekord|\bbestmarke|\berstmals|\bersten mal\b|\bje(mals)?\b|\bhistorisch|\baller zeiten\b|\bbeispiellos
      |\bnie zuvor\b|\bnoch nie\b|ste[nrs]?\b|\bseit \d{4}
    `,
  },
  {
    name: 'comparison with earlier',
    asked: wrappedGerman`
      vergleich|\b(vorjahr|vormonat|voriges|letztes|vergangenes) ?(jahr|monat|mal|woche)?|\bals (vorher|zuvor
      |früher|letztes)|\bwie viel (mehr|weniger|höher|niedriger)|\bunterschied
    `,
    said: wrappedGerman`
      vergleich|\bals\b|\bvorjahr|\bvormonat|\bzuvor|\bfrüher|\bvergangen|\bletzte|\bmehr|\bweniger|\bhöher
      |\bniedriger|\bgestiegen|\bstieg|\bgesunken|\bsank|\bplus\b|\bminus\b|\bverdoppel|\bhalbier|\bzunahme
      |\brückgang|\banstieg|\bgegenüber
    `,
  },

  // Courts
  {
    name: 'sentence',
    asked: wrappedGerman`
      straf(e|en|maß)\b|\bbußgeld|\bgefängnis|\bhaft\b|\bbestraf|\bverurteil|\bwie (lange
      |viele jahre) .*\b(haft|gefängnis|knast|sitzen)|\bbewährung|\blebenslang|\bsperre\b
    `,
    said: wrappedGerman`
      straf|\bbußgeld|\bgefängnis|\bhaft|\bverurteil|\bbewährung|\blebenslang|\bjahren?\b|\bmonaten?\b
      |\bsozialstunden|\bsperre|\bgesperrt|\bsanktion|\bhinter gittern
    `,
  },
  {
    name: 'charge',
    asked: wrappedGerman`
      \bangeklagt|\banklage|\bvorwurf|\bvorwürfe|\bvorgeworfen|\bbeschuldig|\bverdacht
      |\bwessen\b.*\bbeschuldigt|\bwarum .*\b(festgenommen|verhaftet)|straftat|\bverklagt
    `,
    said: wrappedGerman`
      \bangeklagt|\banklage|\bvorwürf|\bvorgeworfen|\bwirft .*\bvor\b|\bbeschuldig|verdacht|\bverdächt
      |straftat|\bwegen\b|\bverklag|\bklage|\bbetrug|\bmord|\bdiebstahl|\btotschlag|körperverletzung|\bgesucht
    `,
  },
  {
    name: 'lawyer or defence',
    asked: wrappedGerman`anwält|\bverteidig|\bstaatsanwalt|\bwer vertritt|\brechtsbeistand`,
    said: wrappedGerman`
      anwält|\bverteidig|\bvertritt|\bvertreten|\brechtsbeistand|\bmandant|\bkanzlei|\bjurist|\bplädier
    `,
  },
  {
    name: 'verdict',
    asked: wrappedGerman`
      urteil|\bschuldig|\bfreispruch|\bfreigesprochen|\bwie (hat|haben|entschied) .*\b(gericht|richter|jury)
      |\bgericht .*\b(entschied|entschieden|sagt)|\bgeschworenen
    `,
    said: wrappedGerman`
      urteil|\bschuldig|\bfreispruch|\bfreigesprochen|\bsprach .*\bfrei\b|\bentschied|\bentscheidung
      |\bgeschworen|\bunschuldig|\babgewiesen|\bbestätig|\baufgehoben|\beingestellt
    `,
  },
  {
    name: 'appeal',
    asked: wrappedGerman`
      \bberufung|\brevision\b|\beinspruch|\bwiderspruch|\brechtskräftig|\bbeschwerde|\banfecht|\bangefochten
    `,
    said: wrappedGerman`
      \bberufung|\brevision\b|\beinspruch|\bwiderspruch|\brechtskräftig|\bbeschwerde|\banfecht|\bangefochten
      |\bbundesgerichtshof|\binstanz
    `,
  },
];
