import type { Grammar } from '../vocabulary/grammar.ts';
import { chatPolish } from './chat.ts';
import { stemPolish } from './stem-polish.ts';

/** Polish, with a light stemmer of its own: no well-kept package has one. */
export const polish: Grammar = {
  chat: chatPolish,
  stops: `
    i oraz a ale lub albo w we z ze na do od po o u za dla przez przy nad pod bez między czy że żeby aby to ten ta te
    tego tej tym tych ci ta co czego czemu kto kogo komu kim czym kiedy gdzie skąd dokąd jak jaki jaka jakie jakich
    jakiego jakiej który która które którzy którego której których ile ilu dlaczego jest są był była było byli były
    będzie będą być został została zostało zostali ma mają miał miała nie tak się sobie swój swoją swoje już jeszcze
    jego jej ich on ona ono oni one mnie mi mój moja ty ja my wy nas was nam wam go mu ją im też także tylko bardzo tu
    tam no więc bo`,
  negations: 'nie nikt nikogo nic niczego nigdy nigdzie bez ani żaden żadna',
  numbers: `
    jeden jedna jedno dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwanaście dwadzieścia trzydzieści
    czterdzieści pięćdziesiąt sto tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów połowa ćwierć`,
  dates: `
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia poniedziałek
    wtorek środę środa czwartek piątek sobotę sobota niedzielę niedziela dziś dzisiaj wczoraj jutro wieku`,
  asksDate: /kiedy|któr(ego|ym|y) (rok|dni|dzień|miesiąc|wiek)|jak(i|a|im) (dzień|rok|dat|miesiąc)/,
  asksNumber: /(^|\s)il[eu](\s|\?|$)|jak (długo|często|daleko|dużo)|jak(i|a) (procent|część|liczb|odset)/,
  stem: stemPolish,
};
