/**
 * States and bodies that people are leaders of, with the words for their people and things; first what it is called,
 * then the other words. A capital stands for the government in it.
 */
const NATIONS = `
United States: us, u.s, usa, america, american, americans, united states of america, the states, washington
United Kingdom: uk, u.k, britain, british, great britain, england, english, brits, london
Ukraine: ukrainian, ukrainians, kyiv, kiev, ukraines
Russia: russian, russians, moscow, kremlin, russias
France: french, paris
Germany: german, germans, berlin
Italy: italian, italians, rome
Finland: finnish, finns, finn, helsinki
European Commission: commission, eu commission, eu, european union, brussels
Nato: alliance, atlantic alliance, north atlantic alliance
Vatican: holy see, catholic
Poland: polish, poles, warsaw
Spain: spanish, madrid
Portugal: portuguese, lisbon
Netherlands: dutch, holland, the hague
Belgium: belgian, belgians
Luxembourg: luxembourgish
Austria: austrian, austrians, vienna
Switzerland: swiss, bern
Hungary: hungarian, hungarians, budapest
Czechia: czech, czechs, czech republic, prague
Slovakia: slovak, slovaks, bratislava
Slovenia: slovenian, slovene
Croatia: croatian, croatians, zagreb
Serbia: serbian, serbians, belgrade
Bulgaria: bulgarian, sofia
Romania: romanian, romanians, bucharest
Moldova: moldovan
Greece: greek, greeks, athens
Turkey: turkish, turks, ankara, türkiye, turkiye
Cyprus: cypriot
Sweden: swedish, swedes, stockholm
Norway: norwegian, norwegians, oslo
Denmark: danish, danes, copenhagen
Iceland: icelandic
Ireland: irish, dublin
Scotland: scottish
Estonia: estonian, tallinn
Latvia: latvian, riga
Lithuania: lithuanian, vilnius
Belarus: belarusian, belarussian, minsk
Georgia: georgian
Armenia: armenian
Azerbaijan: azerbaijani, azeri
Kazakhstan: kazakh
China: chinese, beijing
Taiwan: taiwanese
Japan: japanese, tokyo
South Korea: south korean, korean, seoul
North Korea: north korean, pyongyang
India: indian, indians, delhi
Pakistan: pakistani
Afghanistan: afghan
Iran: iranian, tehran
Iraq: iraqi
Israel: israeli, israelis
Palestine: palestinian
Syria: syrian
Lebanon: lebanese
Saudi Arabia: saudi, riyadh
Qatar: qatari
United Arab Emirates: uae, emirati
Egypt: egyptian
South Africa: south african
Canada: canadian, canadians, ottawa
Mexico: mexican
Brazil: brazilian
Argentina: argentine, argentinian
Australia: australian, canberra
United Nations: un, u.n
European Council:
European Parliament: eu parliament
European Central Bank: ecb
`;

/** What a word for a state, a body or its people stands for, by the words in small letters. */
export const nationsEnglish: ReadonlyMap<string, string> = new Map(
  NATIONS.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', others = ''] = line.split(/: ?/);
      return [name.toLowerCase(), ...others.split(', ')].filter(Boolean).map((word) => [word, name] as const);
    }),
);
