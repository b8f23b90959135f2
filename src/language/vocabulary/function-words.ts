/**
 * The most frequent small words of languages that the bot does not read, and question words of those that it does and
 * that say nothing of a text: enough to tell in which language a short question is put. By two-letter code; from the
 * closed classes of each language's grammar (articles, pronouns, prepositions, auxiliaries, question words).
 */
export const functionWords: ReadonlyMap<string, string> = new Map([
  [
    'fr',
    `
    le la les l' un une des du de d' et ou mais donc que qui quoi quel quelle quels quelles quand où comment combien
    pourquoi est sont était étaient sera a ont avait ont-ils as-tu c'est c' s' n' qu' j' m' t' n'est qu'est est-ce
    qu'il qu'elle il elle ils elles on nous vous je tu ce cet cette ces son sa ses leur leurs mon ma mes dans sur sous
    par pour avec sans chez entre aux au en y ne pas plus se été être avoir fait va vont doit peut t-il t-elle
    y-a-t-il a-t-il a-t-elle encore déjà`,
  ],
  [
    'it',
    `
    il lo la i gli le un uno una dei degli delle del dello della dell' di da in con su per tra fra e ed o ma che chi
    cosa cos'è quale quali quando dove dov'è com'è come quanto quanta quanti quante perché è sono era erano sarà ha
    hanno aveva al allo alla ai agli alle nel nello nella nei negli nelle sul sulla sui dal dalla dai non si ci ne
    questo questa questi queste suo sua suoi loro mio tuo qual c'è l' un' essere stato stata fatto più anche già`,
  ],
  [
    'pl',
    `
    i w we z ze na do od po o u za dla przez przy nad pod bez czy że to ten ta te tego tej tym ci co kto kogo komu kim
    czym czego kiedy gdzie jak jaki jaka jakie jakich który która które ile ilu dlaczego czemu jest są był była było
    były będzie będą ma mają miał nie się już jeszcze jego jej ich on ona ono oni mnie mój twój może można został
    została zostało`,
  ],
  [
    'uk',
    `
    і й та в у на з із зі до від по про за для при над під без чи що це цей ця ці той та те хто кого кому ким чим чого
    коли де куди звідки як який яка яке які якого скільки чому є був була було були буде будуть має мають не вже ще
    його її їх він вона воно вони мене мій твій може`,
  ],
  [
    'pt',
    `
    o a os as e um uma uns umas do da dos das de em no na nos nas por pelo pela para com sem e ou mas que quem qual quais
    quando onde como quanto quanta quantos quantas porquê é são foi foram era será tem têm não se ele ela eles elas
    isso isto este esta esse essa seu sua ao à às aos você há eu tu nós me te lhe meu minha nosso estão estava sendo ser
    ter tinha vai vão vem pode podem deve disse disseram fez mais menos muito muitos já ainda também sobre entre até
    depois antes desde contra porque`,
  ],
  [
    'nl',
    `
    de het een en of maar dat die dit deze wie wat waar wanneer waarom hoe hoeveel welke is zijn was waren wordt worden
    heeft hebben had van in op te aan met voor bij uit over naar door om niet geen ook nog al hij zij ze er`,
  ],
  [
    'cs',
    `
    kdo koho komu kým co čeho čemu kdy kde kam odkud jak jaký jaká jaké který která které kterou kteří kolik proč čí je
    jsou byl byla bylo byli bude budou má mají měl se si že nebo ale pro při před nad pod bez ve ze už ještě jeho její
    jejich on ona ono mezi`,
  ],
  [
    'tr',
    `
    kim kimi kime kimin kimler ne neyi neden niçin nasıl nerede nereye nereden zaman hangi kaç mi mı mu mü ve ile için
    bir bu şu ama değil var yok olan oldu olacak daha çok gibi sonra önce`,
  ],
  [
    'ro',
    `
    cine cui ce când unde cum care cât câtă câți câte ce-a este sunt era au avut fost va vor și sau dar cu din pentru
    la pe despre fără între că nu îi îl îs să lui lor acest această`,
  ],
  [
    'sv',
    `
    vem vad när var varför hur vilken vilket vilka vems är och att det den en ett som på med till från av för om inte
    har hade ska skulle kan blev blir de dem han hon vi ni sig`,
  ],
  [
    'hu',
    `
    ki kik kit kinek kivel kié mi mit mik minek mivel mikor hol hova honnan miért hogyan hogy milyen melyik mennyi hány
    hányan az ez és vagy de nem van volt lesz lett vannak voltak lehet kell már még csak is egy meg aki ami amely akik
    szerint között után előtt alatt ellen nélkül mond mondta mondott történt`,
  ],
  [
    'fi',
    `
    kuka ketkä kenen kenet kenelle ketä mikä mitä mitkä minkä milloin missä mistä mihin miksi miten kuinka montako
    kuinka paljon moni ja tai vai mutta että joka jotka on ovat oli olivat ollut ei eivät hän se he ne tämä kun jos
    niin kanssa jälkeen ennen ilman välillä onko oliko`,
  ],
  [
    'da',
    `
    hvem hvad hvor hvornår hvorfor hvordan hvilken hvilket hvilke hvis og eller men ikke er var blev bliver har havde kan
    kunne skal skulle vil ville som det den de der et en af til på med om fra efter før mellem under uden han hun`,
  ],
  [
    'sk',
    `
    kto koho komu kým čo čoho čomu kedy kde kam odkiaľ ako aký aká aké ktorý ktorá ktoré ktorú ktorí koľko prečo čí je sú
    bol bola bolo boli bude budú má majú mal sa si že alebo ale pre pri pred nad pod bez vo zo už ešte jeho jej ich
    medzi`,
  ],
  [
    'bg',
    `
    кой коя кое кои кого какво кога къде как колко защо чий е са съм беше бяха ще да се си в във на с със от до за по
    при че или но не ли този тази това тези го му им той тя те`,
  ],
  [
    'de',
    'wieviele gibt gab heißt heisst kommt macht geht steht denn mal eigentlich man etwas alles wer’s wurden diesen alle mehr',
  ],
  ['es', 'qué quiénes cuáles cuánto hay fue será serán puede pueden dijo están tiene quiere estuvo hizo'],
  ['ru', 'кто что где когда почему сколько зачем какой какая какие есть был будет ли это нет уже ещё'],
  ['en', "whats wheres whos hows whens did does do don't dont can will gonna got get"],
]);
