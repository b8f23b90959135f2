/**
 * Words that mean nearly the same in news and in everyday speech, written for this project from general
 * knowledge of German. A line is a group of two to eight words, stemmed when read: the word of a newspaper
 * first, then those that people type in chats; forms of strong verbs that the stemmer does not bring together
 * stand in one group. A word may stand in up to three groups, which are not chained.
 */
export const synonymsGerman = `
  polizei polizist polizistin bullen cops polizeibeamter
  beamter beamtin beamte staatsdiener
  geld kohle knete mittel gelder moneten
  entlassen feuern gefeuert kündigen kündigung rauswurf entlassung
  feuer brand brände flammen
  brennen brannte gebrannt verbrennen
  kind kinder kids nachwuchs
  jugendlicher teenager teenie jugend heranwachsender
  baby säugling neugeborenes
  erhöhen erhöhung anheben anhebung aufstocken
  steigen stieg gestiegen anstieg zunahme zunehmen zugenommen
  sinken sank gesunken rückgang abnehmen abnahme zurückgehen
  senken senkung kürzen kürzung reduzieren verringern
  sterben starb gestorben stirbt tot tod
  tote todesopfer opfer tot
  töten getötet umbringen umgebracht
  mord ermorden ermordet tötung
  mörder killer täter
  täter verdächtiger tatverdächtiger
  verletzt verwundet verletzung verletzter
  kosten preis kostet
  teuer kostspielig hochpreisig
  billig günstig preiswert
  gebühr abgabe entgelt
  zahlen bezahlen zahlung bezahlt
  beginnen begann begonnen beginn start starten anfangen
  anfang beginn auftakt
  enden ende endete schluss
  beenden abschließen abgeschlossen fertigstellen
  aufhören stoppen stopp einstellen
  wahl abstimmung urnengang wahlen
  wählen wählte abstimmen stimmen
  stimme votum
  volksabstimmung referendum volksentscheid volksbegehren bürgerentscheid
  wähler wählerschaft stimmberechtigte wahlberechtigte
  wahlkampf kampagne
  kandidat bewerber anwärter
  kandidieren kandidatur antreten
  gericht tribunal gerichtshof
  richter richterin
  prozess verhandlung gerichtsverfahren
  regierung kabinett regierende
  minister ministerin ressortchef
  ministerium ressort
  präsident staatschef staatsoberhaupt präsidentin
  kanzler kanzlerin regierungschef
  ministerpräsident premierminister premier regierungschef landeschef
  parlament bundestag abgeordnetenhaus volksvertretung
  abgeordneter parlamentarier volksvertreter mandatsträger
  politiker politikerin
  partei fraktion
  koalition bündnis regierungsbündnis
  allianz bündnis pakt
  opposition regierungsgegner
  gegner rivale konkurrent kontrahent
  gesetz recht vorschrift
  vorschrift regel regelung verordnung
  gesetzentwurf entwurf gesetzesvorlage vorlage
  verabschieden beschließen beschloss beschlossen beschluss
  entscheiden entschied entschieden entscheidung
  zustimmen zustimmung genehmigen gebilligt
  genehmigung erlaubnis zulassung lizenz
  erlauben gestatten zulassen zugelassen
  verbieten verbot verboten untersagen untersagt
  ablehnen abgelehnt ablehnung zurückweisen
  veto einspruch
  einspruch beschwerde
  abschaffen abschaffung streichen gestrichen
  ändern änderung verändern veränderung wandel
  reform neuregelung umbau
  erlass dekret anordnung
  anordnen angeordnet befehlen befehl
  diktator machthaber autokrat despot
  könig königin monarch
  stadtrat gemeinderat kommunalparlament
  bürgermeister oberbürgermeister stadtoberhaupt
  gemeinde kommune
  stadt ort großstadt metropole
  dorf ortschaft siedlung
  gebiet region gegend
  viertel stadtteil bezirk quartier
  land staat nation
  bundesland provinz
  ausland auswärtig
  international weltweit global
  bürger staatsbürger
  einwohner bewohner bevölkerung
  leute menschen personen
  person mensch
  rücktritt zurücktreten zurückgetreten abtreten
  verlassen verließ weggehen abgang
  ernennen ernannt ernennung
  einstellen anstellen anheuern
  nachfolger nachfolge nachfolgerin
  vorgänger vorgängerin amtsvorgänger
  ersetzen ersetzt ablösen abgelöst ablösung
  stürzen sturz absetzen
  putsch staatsstreich umsturz
  revolution aufstand rebellion
  rebell aufständischer
  protest demonstration demo kundgebung
  demonstrant protestierender demonstranten
  protestieren demonstrieren
  unruhen krawalle ausschreitungen
  petition unterschriftensammlung
  korruption bestechung schmiergeld bestechlichkeit
  bestechen schmieren
  skandal affäre
  umstritten kontrovers strittig
  streit zoff auseinandersetzung konflikt
  streiten stritt gestritten zanken
  diskussion debatte
  diskutieren debattieren erörtern
  diplomat botschafter gesandter
  botschaft konsulat vertretung
  vertrag abkommen vereinbarung
  vereinbaren einigung einigen geeinigt
  kompromiss mittelweg
  verhandeln verhandlungen gespräche unterredung
  vermittler mediator schlichter
  gipfel gipfeltreffen spitzentreffen
  treffen traf getroffen trifft begegnung
  sitzung tagung versammlung
  konferenz tagung kongress
  sanktion sanktionen embargo strafmaßnahme
  verbündeter partner bündnispartner
  freund kumpel freundin
  feind gegner
  grenze grenzübergang
  flüchtling geflüchteter asylbewerber migrant
  einwanderer zuwanderer migrant immigrant
  einwanderung zuwanderung migration
  asyl zuflucht schutz
  abschieben abschiebung abgeschoben
  fliehen floh geflohen flucht flüchten
  ausweis reisepass pass
  spion agent spionage
  geheimdienst nachrichtendienst
  unabhängigkeit autonomie unabhängig
  krieg kämpfe konflikt
  kampf schlacht gefecht
  kämpfen gekämpft bekämpfen
  armee militär streitkräfte bundeswehr heer
  soldat soldatin truppen
  marine kriegsmarine flotte
  wehrpflicht wehrdienst
  angriff attacke anschlag überfall
  angreifen griff angegriffen attackieren
  anschlag attentat terroranschlag
  attentäter terrorist
  terror terrorismus
  extremist radikaler fanatiker
  einmarsch invasion einmarschieren
  besetzen besetzung okkupation
  bombe sprengsatz sprengkörper
  bombardieren bombardement beschuss
  explosion detonation knall
  explodieren explodiert detonieren hochgehen
  rakete marschflugkörper
  drohne uav
  waffe gewehr pistole schusswaffe
  munition patronen kugeln
  schießen schoss geschossen schüsse erschießen
  messer stichwaffe
  erstechen stechen niederstechen messerstecherei
  waffenruhe feuerpause waffenstillstand
  frieden friedlich
  kapitulieren kapitulation aufgeben
  aufgeben aufgegeben hinschmeißen
  rückzug abzug abziehen zurückziehen
  geisel geiselnahme
  gefangener häftling insasse
  festnehmen festnahme verhaften verhaftung festgenommen verhaftet
  gefängnis haft knast justizvollzugsanstalt
  inhaftieren einsperren eingesperrt
  freilassen freilassung freigelassen entlassung
  anklage anklagen angeklagt
  angeklagter beschuldigter
  beschuldigen vorwerfen bezichtigen
  vorwurf anschuldigung beschuldigung
  schuld verantwortung
  schuldig verantwortlich
  urteil richterspruch urteilen
  verurteilen verurteilt verurteilung
  strafe bestrafung bestrafen
  geldstrafe bußgeld geldbuße
  freispruch freisprechen freigesprochen
  anwalt rechtsanwalt verteidiger jurist
  staatsanwalt staatsanwaltschaft ankläger
  klage verklagen klagen
  kläger klägerin
  zeuge augenzeuge zeugin
  beweis beleg nachweis
  beweisen belegen nachweisen
  hinweis tipp
  spur anhaltspunkt
  ermitteln ermittlung fahnden fahndung
  ermittler fahnder kommissar kripo
  untersuchung überprüfung prüfung
  untersuchen prüfen überprüfen
  verbrechen straftat delikt
  verbrecher krimineller gangster straftäter
  stehlen stahl gestohlen klauen geklaut diebstahl entwenden
  dieb einbrecher räuber
  einbruch einbrechen
  raub überfall ausrauben
  betrug schwindel abzocke
  betrüger schwindler abzocker
  betrügen betrogen täuschen
  fälschung gefälscht
  gefälscht unecht fake
  lüge unwahrheit
  lügen log gelogen
  entführen entführung verschleppen kidnappen
  schmuggel schmuggeln schmuggler
  droge rauschgift drogen
  cannabis marihuana gras
  misshandeln misshandlung missbrauch
  belästigen belästigung mobben
  schlagen schlug geschlagen verprügeln prügeln
  schlägerei prügelei
  bedrohen bedrohung drohen drohung
  illegal rechtswidrig unerlaubt gesetzwidrig
  legal rechtmäßig zulässig
  verstoß verstoßen verletzung
  überwachen überwachung beobachten
  leiche leichnam
  begraben beerdigen beerdigung begräbnis bestattung
  friedhof grab
  katastrophe unglück desaster tragödie
  unfall crash unglück
  zusammenstoß kollision zusammenprall
  vorfall zwischenfall ereignis
  überleben überlebt überlebender
  vermisst verschollen
  verschwinden verschwand verschwunden
  suchen suche gesucht
  finden fand gefunden
  entdecken entdeckung aufspüren
  retten rettung gerettet geborgen
  retter rettungskräfte helfer einsatzkräfte
  erdbeben beben
  vulkan vulkanausbruch
  überschwemmung hochwasser flut überflutung
  erdrutsch hangrutsch murenabgang
  lawine schneebrett
  hungersnot hunger
  feuerwehr feuerwehrleute feuerwehrmann
  löschen gelöscht
  evakuieren evakuierung räumen
  zerstören zerstörung verwüsten
  kaputt beschädigt zerstört defekt
  schaden schäden beschädigung
  einstürzen einsturz zusammenbrechen
  trümmer schutt
  warnen warnung alarm
  gefahr risiko
  gefährlich riskant
  sicher sicherheit gefahrlos
  sturm orkan unwetter
  gewitter blitz donner
  regen niederschlag regnen
  schnee schneefall schneien
  nebel dunst
  hitze hitzewelle
  kalt kälte frost eisig
  warm heiß
  sonne sonnig sonnenschein
  wetter witterung
  vorhersage prognose
  klimawandel erderwärmung klimakrise
  umwelt natur
  ausstoß emission emissionen
  verschmutzung verschmutzen verseuchen
  müll abfall
  wirtschaft konjunktur ökonomie
  rezession abschwung flaute
  aufschwung wachstum
  wachsen wuchs gewachsen wächst
  steuer abgabe
  zoll zölle einfuhrzoll
  defizit fehlbetrag minus
  überschuss plus
  schulden verschuldung verbindlichkeiten
  kredit darlehen
  zinsen zinssatz leitzins
  inflation teuerung preisanstieg
  währung devisen
  aktie anteilsschein wertpapier
  anteil beteiligung
  aktionär anteilseigner
  anleger investor
  investieren investition anlegen
  finanzieren finanzierung bezahlen
  subvention zuschuss beihilfe
  unterstützung hilfe beistand
  helfen half geholfen hilft
  unterstützen unterstützt beistehen
  gewinn profit
  verlust einbuße
  umsatz erlös einnahmen
  einkommen verdienst
  gehalt lohn bezahlung
  verdienen verdient einnehmen
  ausgaben aufwendungen
  ausgeben spendieren
  sparen einsparen einsparung
  rabatt nachlass ermäßigung
  erstattung rückzahlung erstatten
  entschädigung schadenersatz schadensersatz
  reich wohlhabend vermögend
  arm bedürftig mittellos
  armut elend
  vermögen reichtum
  spende spenden gespendet
  schenken geschenk
  geben gab gegeben gibt
  nehmen nahm genommen nimmt
  bekommen bekam erhalten erhielt gekriegt
  gegründet gründung
  pleite insolvenz insolvent konkurs bankrott
  haushalt etat budget
  statistik daten
  angaben informationen auskunft infos
  schätzen schätzung geschätzt
  erwarten erwartung rechnen
  unternehmen firma konzern betrieb
  geschäft laden
  tochterfirma tochterunternehmen tochtergesellschaft
  hauptsitz zentrale sitz
  chef boss leiter vorgesetzter
  vorstandschef vorstandsvorsitzender firmenchef ceo
  manager geschäftsführer
  fusion zusammenschluss fusionieren
  übernahme übernehmen übernommen
  kaufen kauf erwerben erworben gekauft
  käufer kunde
  kunde kundin verbraucher
  verkaufen verkauf verkauft veräußern
  verkäufer händler
  besitzer eigentümer inhaber
  besitzen gehören gehört
  supermarkt lebensmittelgeschäft discounter
  produkt ware artikel
  herstellen hergestellt produzieren herstellung produktion
  hersteller produzent
  fabrik werk produktionsstätte
  lieferung liefern zustellung
  lieferant zulieferer
  paket sendung päckchen
  lager lagerhalle depot
  wettbewerb konkurrenz
  monopol kartell
  werbung reklame werbespot
  werben warb geworben
  veröffentlichen veröffentlicht publizieren veröffentlichung
  vorstellen präsentieren enthüllen
  schließen schloss geschlossen schließung dichtmachen
  öffnen eröffnen eröffnung geöffnet
  umziehen umzug verlegen
  arbeitsplatz job stelle arbeit
  arbeiten jobben tätig
  beruf tätigkeit
  mitarbeiter angestellter beschäftigter arbeitnehmer
  belegschaft personal
  arbeitgeber dienstherr
  arbeitslos erwerbslos arbeitslosigkeit
  kollege kollegin
  lehrling azubi auszubildender
  ausbildung berufsausbildung
  rente ruhestand pension
  rentner pensionär
  gewerkschaft arbeitnehmervertretung
  streik arbeitsniederlegung streiken ausstand
  schicht dienst
  urlaub ferien
  feiertag festtag
  verkehr straßenverkehr
  stau verkehrsstau
  auto wagen pkw fahrzeug
  laster lastwagen lkw
  bus reisebus
  fahrrad rad bike
  radfahrer fahrradfahrer radler
  motorrad krad
  zug bahn
  straßenbahn tram
  bahnhof haltestelle station
  fahren fuhr
  fahrer fahrerin lenker
  autobahn schnellstraße
  straße weg
  fußgänger passant
  fahrgast passagier insasse reisender
  fahrkarte ticket fahrschein
  benzin sprit kraftstoff treibstoff
  tempo geschwindigkeit
  schnell rasch zügig
  langsam gemächlich
  verspätung verspätet verzögerung
  spät verspätet
  absagen absage abgesagt ausfallen
  verschieben verschoben vertagen
  fahrplan zeitplan
  reisen reise fahrt
  tourist urlauber
  hotel unterkunft herberge
  gepäck koffer
  schiff boot
  fracht ladung
  matrose seemann
  hafen anlegestelle
  untergehen unterging untergegangen versinken
  küste ufer strand
  insel eiland
  see gewässer
  fluss strom
  flugzeug maschine flieger jet
  hubschrauber helikopter
  fluggesellschaft airline
  flughafen airport
  fliegen flog geflogen flug
  landung gelandet
  abstürzen absturz abgestürzt
  abheben abflug
  ankommen ankunft eintreffen
  krankenhaus klinik spital
  arzt mediziner doktor ärztin
  pfleger krankenschwester pflegekraft
  patient kranker
  operation eingriff op
  operieren operiert
  krankheit erkrankung
  krank erkrankt erkranken
  heilen heilung genesen
  behandlung behandeln therapie
  medikament arznei arzneimittel medizin
  tablette pille
  impfung impfen geimpft impfstoff
  ansteckung infektion anstecken infizieren infiziert
  ansteckend infektiös übertragbar
  seuche epidemie pandemie
  grippe influenza
  krebs tumor
  bluten blutung blut
  bruch fraktur
  brechen brach gebrochen bricht
  übergewicht fettleibigkeit dick
  sucht abhängigkeit
  alkohol schnaps
  betrunken besoffen alkoholisiert
  zigarette kippe
  rauchen raucher qualmen
  behinderung behindert
  schwanger schwangerschaft
  geburt geboren entbindung
  tödlich lebensgefährlich
  schwer ernst gravierend
  wissenschaftler forscher forscherin
  wissenschaft forschung
  forschen erforschen
  professor hochschullehrer
  experte fachmann sachverständiger spezialist
  gutachten expertise
  labor forschungslabor
  erfinden erfand erfunden erfindung
  erfinder erfinderin
  durchbruch fortschritt
  studie untersuchung
  ergebnis resultat
  umfrage befragung meinungsumfrage
  versuch experiment
  versuchen probieren
  gen erbgut dna
  fossil versteinerung
  tier vieh
  ausgrabung grabung ausgraben
  alt uralt betagt
  neu neuartig
  weltraum weltall
  raumfahrt raumschiff
  astronaut raumfahrer kosmonaut
  mond erdtrabant
  strom elektrizität
  stromausfall blackout
  kraftwerk meiler
  atomkraft kernkraft kernenergie atomenergie
  öl erdöl
  gas erdgas
  kohle braunkohle
  leitung pipeline
  strahlung radioaktiv
  schmuck juwelen
  roboter automat
  handy smartphone mobiltelefon
  telefonieren anruf anrufen
  computer pc laptop
  programm software
  anwendung app
  programmierer entwickler
  internet netz web
  webseite website internetseite homepage
  nachricht meldung
  nachrichten news
  kennwort passwort
  hacker cyberkriminelle
  fehler panne
  störung ausfall defekt
  bildschirm monitor
  konto account
  nutzer user anwender
  herunterladen download runterladen
  sportler athlet
  spieler fußballer
  mannschaft team elf
  trainer coach
  meisterschaft turnier
  meister champion weltmeister
  spiel partie match
  spielen gespielt zocken
  sieg triumph erfolg
  siegen gewinnen gewann gewonnen
  sieger gewinner
  niederlage pleite
  verlieren verlor verloren
  unentschieden remis
  torwart keeper torhüter
  schiedsrichter schiri unparteiischer
  einwechseln ersatzspieler
  stadion arena
  zuschauer publikum besucher
  fan anhänger
  liga bundesliga spielklasse
  verein klub club
  rekord bestmarke
  abstieg absteigen
  olympia olympisch
  rennen wettlauf
  schwimmen schwamm geschwommen
  laufen gelaufen rennen
  springen sprang gesprungen sprung
  auszeichnung preis ehrung
  auszeichnen ausgezeichnet ehren
  medaille plakette
  bild foto aufnahme
  gemälde bild
  maler künstler
  denkmal statue mahnmal
  ausstellung schau
  festung kastell zitadelle
  film streifen
  kino filmtheater
  theater bühne schauspielhaus
  schauspieler darsteller schauspielerin
  regisseur filmemacher
  fortsetzung folge
  fest festival
  auftritt show konzert
  lied song titel
  sänger sängerin musiker
  singen sang gesungen
  band gruppe
  autor schriftsteller verfasser
  schreiben schrieb geschrieben verfassen
  lesen las gelesen
  buch roman
  zeitung blatt
  zeitschrift magazin
  journalist reporter
  artikel beitrag bericht
  berichten schildern
  sender rundfunk
  fernsehen tv
  moderator gastgeber
  interview gespräch
  sprechen sprach gesprochen spricht reden
  sagen sagte äußern erklären mitteilen
  mitteilung erklärung stellungnahme statement
  sprecher sprecherin pressesprecher
  ankündigen angekündigt ankündigung
  bestreiten bestritt bestritten dementieren leugnen
  zugeben zugab gestehen gestanden geständnis
  fordern forderung verlangen
  bitten bat
  versprechen versprach versprochen zusage
  vorschlagen vorschlag vorgeschlagen
  kritik kritisieren
  loben lob gelobt
  entschuldigen entschuldigung verzeihung
  fragen frage gefragt
  antworten antwort geantwortet
  reaktion reagieren
  meinung ansicht
  glauben denken dachte gedacht
  wissen wusste gewusst weiß
  kennen kannte gekannt
  verstehen verstand verstanden
  vergessen vergaß
  sehen sah gesehen sieht
  hören gehört
  kleidung klamotten kleider
  schuh stiefel sneaker
  kirche gotteshaus
  pfarrer priester geistlicher
  papst kirchenoberhaupt
  moschee gebetshaus
  islam muslim islamisch muslimisch
  jude jüdisch judentum
  christ christlich christentum
  glaube religion
  beten gebet
  falsch unrichtig
  richtig korrekt
  schule gymnasium
  lehrer lehrkraft pädagoge
  schüler schülerin
  hochschule universität uni
  student studierender
  kindergarten kita kindertagesstätte
  lernen gelernt
  prüfung examen klausur
  abitur matura
  note zensur
  wohnung apartment
  haus gebäude
  wohnen gewohnt leben
  heim zuhause
  hochhaus wolkenkratzer
  immobilie grundstück
  vermieter hausbesitzer
  mieter mieterin
  miete mieten mietzins
  bauen gebaut errichten errichtet
  bau bauarbeiten
  renovieren sanieren sanierung renovierung
  reparieren reparatur
  toilette klo wc
  treppe stufen
  vorort vorstadt
  platz marktplatz
  landwirt bauer landwirtin
  landwirtschaft agrar
  ernte ernten ertrag
  dünger düngemittel
  rind kuh kühe rinder
  schwein ferkel
  geflügel huhn hühner
  tierarzt veterinär
  hund köter
  katze kater
  insekt käfer
  wald forst
  holz bauholz
  berg gipfel
  essen mahlzeit gegessen aß
  trinken trank getrunken
  nahrung lebensmittel nahrungsmittel
  restaurant gaststätte lokal
  kneipe bar
  bier pils
  gemüse grünzeug
  kartoffel erdapfel
  nachtisch dessert
  mutter mama mutti
  vater papa vati
  eltern elternteil
  bruder geschwister
  schwester geschwister
  opa großvater
  oma großmutter
  enkel enkelkind
  ehemann gatte mann
  ehefrau gattin frau
  ehe heirat
  heiraten geheiratet hochzeit vermählung
  scheidung trennung geschieden
  beziehung partnerschaft
  familie angehörige verwandte
  erwachsener volljährig
  senior älterer
  frau dame
  mann kerl typ
  liebe verliebt
  hass hassen verabscheuen
  angst furcht
  fürchten befürchten sorge
  wut zorn wütend
  traurig trauer
  freude glück
  überraschung überraschend unerwartet
  groß riesig gewaltig
  klein winzig
  viel zahlreich
  wenig gering
  höchste maximal
  niedrig gering
  wichtig bedeutend
  grund ursache auslöser
  verursachen auslösen ausgelöst
  folge auswirkung konsequenz
  zweck ziel absicht
  plan vorhaben
  planen beabsichtigen vorhaben
  problem schwierigkeit
  lösung ausweg
  schwierig kompliziert
  einfach leicht
  möglich denkbar
  notwendig nötig erforderlich
  pflicht verpflichtung verpflichtend
  brauchen benötigen
  benutzen verwenden gebrauchen
  gebrauch verwendung einsatz
  bleiben blieb geblieben
  gehen ging gegangen geht
  kommen kam gekommen kommt
  stehen stand gestanden
  liegen gelegen
  fallen fiel gefallen fällt
  halten hielt
  lassen ließ gelassen lässt
  tun getan machen
  ziehen zog gezogen
  werfen warf geworfen
  bringen brachte gebracht
  tragen trug getragen trägt
  rufen rief gerufen
  nennen nannte genannt
  zeigen gezeigt
  bieten bot angeboten angebot
  teilnehmen teilnahm teilgenommen mitmachen beteiligen
  teilnehmer mitglied
  mitglied angehöriger
  verhindern verhindert abwenden
  verhindern vermeiden
  vergleich vergleichen verglichen
  unterschied differenz
  ähnlich vergleichbar
  hälfte halb
  mehrheit großteil
  menge anzahl zahl
  teil stück
  dauer zeitraum
  dauern andauern anhalten
  datum termin
  frist stichtag deadline
  jetzt aktuell derzeit momentan
  früher ehemalig damals
  häufig oft
  selten kaum
  täglich tag
  farbe farbig
  höhe hoch
  größe umfang
  gewicht wiegen wog
  entfernung distanz abstand
  nah nahe benachbart
  fläche gebiet
  übersetzen übersetzung dolmetscher
  art sorte
  methode verfahren
  fähigkeit talent
  verhalten benehmen
  regelmäßig ständig
  werkzeug gerät
  ausrüstung ausstattung
  mangel engpass knappheit
  vorrat reserve
  einrichtung institution
  organisation verband
  behörde amt
  rathaus stadtverwaltung
  veranstaltung event
  veranstalten organisieren ausrichten
  veranstalter organisator ausrichter
  einladen einladung eingeladen
  gast besucher
  feiern feier party
  jubiläum jahrestag
  zukunft künftig
  geschichte historie
  jahrhundert epoche
  wachmann wächter aufseher
  video clip aufnahmen
  zoo tierpark
  wal meeressäuger
`;
