import { stemmer } from '@orama/stemmers/spanish';
import type { Grammar } from '../vocabulary/grammar.ts';
import { chatSpanish } from './chat.ts';

/** Spanish, stemmed by the rules of Snowball. */
export const spanish: Grammar = {
  chat: chatSpanish,
  stops: `
    el la los las un una unos unas lo al del de a en y e o u pero sino que como más menos si no ni es son era eran fue
    fueron ser está están estaba estaban estar ha han había habían haber he hemos hay hubo tiene tienen tenía se su sus
    le les me te nos os mi mis tu tus nuestro nuestra este esta estos estas ese esa esos esas esto eso aquel aquella
    por para con sin sobre entre hasta desde durante ante bajo tras contra según muy ya también solo sólo
    qué quién quiénes cuál cuáles cuándo cuánto cuánta cuántos cuántas dónde adónde cómo porqué quien cual cuando cuanto
    donde yo tú él ella ellos ellas usted ustedes nosotros va van iba cada todo toda todos todas otro otra otros otras`,
  negations: 'no nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco',
  numbers: `
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien ciento
    mil millón millones docena mitad tercio cuarto quinto doble`,
  dates: `
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles
    jueves viernes sábado domingo hoy ayer mañana siglo`,
  asksDate: /(^|[\s¿])cu[aá]ndo(\s|\?|$)|qu[eé] (año|día|mes|fecha|siglo)/,
  asksNumber: /cu[aá]nt[oa]s?(\s|\?|$)|qu[eé] (edad|porcentaje|cantidad|número)/,
  stem: stemmer,
};
