import { stemmer } from '@orama/stemmers/english';
import type { Grammar } from '../vocabulary/grammar.ts';
import { fillersEnglish } from './asking/fillers.ts';
import { shorthandEnglish } from './asking/shorthand.ts';

/** English, stemmed by Porter's rules. */
export const english: Grammar = {
  chat: { shorthand: shorthandEnglish, fillers: fillersEnglish },
  stops: `
    a an the and or but nor if then than so as of at by for from in into on onto to with about over under up down out
    off is am are was were be been being do does did doing done have has had having will would shall should can could
    may might must i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
    this that these those there here what which who whom whose when where why how not no any some such own same too
    very just also only both each few more most other s t d ll re ve m isn't aren't wasn't weren't don't doesn't didn't
    won't wouldn't can't cannot couldn't shouldn't hasn't haven't hadn't i'm i've i'd i'll you're you've he's she's
    it's we're we've they're they've that's there's what's who's where's how's let's`,
  negations: `
    not no never none nobody nothing neither nor without cannot isn't aren't wasn't weren't don't doesn't didn't won't
    wouldn't can't couldn't shouldn't hasn't haven't hadn't unable`,
  numbers: `
    one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million
    billion dozen half third quarter fifth twice`,
  dates: `
    january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday today yesterday tomorrow century`,
  asksDate: /\bwhen\b|\b(what|which) (year|day|month|date|century|decade)\b/,
  asksNumber:
    /\bhow (many|much|long|far|old|large|big|tall|high|often)\b|\b(what|which) (number|percent\w*|proportion|age|amount)\b/,
  stem: stemmer,
};
