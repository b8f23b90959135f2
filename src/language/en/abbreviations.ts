/**
 * English abbreviations that end with a full stop: the sentence-break suppressions of CLDR 46 without those that are
 * mostly whole words (*By.*, *Go.*), with titles, weekdays and months from the style guides of news agencies. One with a
 * capital counts only with a capital: *sat.* ends a sentence.
 */
export const abbreviationsEnglish = `
  Mr Mrs Ms Mx Dr St Sr Jr Prof Rev Hon Pres Sen Sens Rep Reps Gov Govs Amb Sec Supt Messrs Fr Msgr Sgt Capt Cmdr Cdr Col Gen Lt Maj Brig
  Pvt Cpl Adm Det Insp Atty Asst Mgr Mt Ft Ave Blvd Rd Inc Ltd Corp Co Bros Dept Univ Assn Conn Md Mass Calif Pa
  Mon Tue Wed Thu Fri Sat Sun Jan Mar Apr Jun Jul Aug Oct Nov Dec tues weds thur thurs feb sept sep
  vs etc approx ca cf esp est incl excl resp al viz ed eds exec misc min max avg govt intl natl ph.d e.g i.e a.m p.m a.d b.c u.s u.k u.n
  e.u u.s.a d.c`;

/** The same before a number only: *No. 5*, *p. 7*. */
export const beforeNumberEnglish = 'no nos art arts p pp fig figs ch chap vol vols sec sect para paras par c';
