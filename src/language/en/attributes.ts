import type { Attribute } from '../vocabulary/attribute.ts';
import { wrapped } from '../vocabulary/patterns.ts';

/** What is commonly asked of a person, an event, a body, a thing or a number; read on lower-case text. */
export const attributesEnglish: readonly Attribute[] = [
  // People
  // *How old is the …* is asked of people and of buildings, so both answers are taken.
  {
    name: 'age of a person',
    asked: wrapped`
      \bhow (old|young)\b|\b(what|which|whats|what's) (is |was |are )?(\w+ ){0,3}age\b|\baged?\?|\bage of\b
      |\byears? old\b
    `,
    said: wrapped`
      \baged?\b|\b\d{1,3}[- ]years?[- ]old\b|\byears? (old|of age)\b|, \d{1,3},|\(\d{1,3}\)|\bborn\b
      |\bin (his|her|their) (\w+ )?(teens|\w+ties)\b|\bbirthday\b
      |\b(built|founded|dat(es|ed|ing) (from|back|to)|ancient|centur(y|ies)|years ago|oldest)\b
    `,
  },
  {
    name: 'birthplace',
    asked: wrapped`
      \bwhere .*\b(born|grew up|grow up|raised)\b|\bbirthplace\b|\bplace of birth\b|\bhome ?town\b
      |\bwhere (is|was|are|does|do|did) .*\b(come from|from)\b
    `,
    said: wrapped`
      \bborn\b|\bgr[eo]w(ing|n)? up\b|\braised in\b|\bnatives? (of|to)\b|\bhome ?town\b|\bbirthplace\b
      |\b(came|comes|come|hails?|originally) from\b|-born\b
    `,
  },
  {
    name: 'marriage',
    asked: wrapped`
      \b(wife|husband|spouse|married|marry|divorced?|girlfriend|boyfriend|fianc[eé]e?|dating|widow|widower)\b
    `,
    said: wrapped`
      \b(wi(fe|ves)|husbands?|spouses?|partners?|marr(y|ied|iage)|wed(ding)?|divorc\w+|girlfriend|boyfriend
      |fianc\w+|engaged|widow\w*|dating|couple)\b
    `,
  },
  {
    name: 'children',
    asked: wrapped`
      \b(have|has|had|having) (any |\w+ )?(child|children|kids?|sons?|daughters?)\b|\bhow many (child
      |children|kids|sons|daughters|grandchildren) (do|does|did|has|have|had)\b|\b(his|her|their) (child
      |children|kids?|sons?|daughters?)\b
    `,
    said: wrapped`
      \b(child|children|kids?|sons?|daughters?|bab(y|ies)|grandchild\w*|twins|(father|mother|dad|mum|mom
      |parents?)[- ]of\b|childless)
    `,
  },
  {
    name: 'pay of a person',
    asked: wrapped`
      \bhow much (does|did|do|is|are|was|were|will|would) .*\b(earn\w*|make|making|paid)\b|\b(salar(y|ies)
      |wages?|payslip|paycheck|pay rise|pay raise)\b|\bget(s|ting)? paid\b
    `,
    said: wrapped`
      \b(salar(y|ies)|wages?|earn\w*|paid|pay|bonus\w*|income|per (hour|week|month|year))\b|\b(an hour
      |a (week|month|year))\b
    `,
  },
  {
    name: 'nationality',
    asked: wrapped`
      \bnationalit(y|ies)\b|\bcitizenship\b|\b(what|which) (country|nation)\b.*\bfrom\b|\bfrom (what
      |which) (country|nation)\b|\bcitizens? of\b|\bpassport\b
    `,
    said: wrapped`
      \bnational(s|ity|ities)?\b|\bcitizen\w*|\bpassports?\b|-born\b|\bfrom\b|\b[a-z]{3,}(ian|ish|ese|ean|ani
      |aqi|eli)s?\b|\b(french|dutch|german|greek|swiss|czech|thai|turk|finn|swede|dane)\b
    `,
  },
  {
    name: 'religion',
    asked: /\breligio(n|us)\b|\bwhat faith\b|\b(christian|muslim|jewish|hindu|buddhist|atheist|catholic)\b/u,
    said: wrapped`
      \b(religi\w+|faith|christian\w*|muslims?|islam\w*|jew(s|ish)?|hindu\w*|buddhis\w+|sikhs?|atheis\w+
      |catholic\w*|protestant\w*|orthodox|church|believers?)\b
    `,
  },
  {
    name: 'party',
    asked: wrapped`
      \b(what|which) (political )?part(y|ies)\b|\b(from|of|in) (what|which) party\b|\b(what
      |which) side of politics\b
    `,
    said: wrapped`
      \bpart(y|ies)\b|\b(democrats?|republicans?|labour|conservatives?|tor(y|ies)|liberals?|greens?
      |socialists?|communists?|independent|coalition|alliance|(left|right)[- ]wing|centrist|populist)\b
    `,
  },
  {
    name: 'education',
    asked: wrapped`
      \b(where|what|which) .*\b(study|studied|studying|graduat\w+|degree|go to (school|college|university
      |uni))\b|\beducat(ed|ion)\b|\bwent to (school|college|university|uni)\b
    `,
    said: wrapped`
      \b(stud(y|ied|ying|ies)|graduat\w+|school\w*|universit\w+|colleges?|degree|diploma|doctorate|phd
      |educated|alumn\w+|majored|academy)\b
    `,
  },
  {
    name: 'previous job',
    asked: wrapped`
      \b(previous|former|last|old|earlier) (job|post|role|position|career|club|employer)\b|\b(what
      |where) .*\b(before|previously|formerly|used to)\b|\bused to (be|do|work|play)\b
    `,
    said: wrapped`
      \b(former(ly)?|previous(ly)?|ex-\w+|before|earlier|once|served|worked|used to|had been|until|spent)\b
    `,
  },
  {
    name: 'successor',
    asked: wrapped`
      \b(success(or|ors|ion)|succeed(s|ed)?|replac(e|es|ed|ing|ement)|take(s|n)? over|taking over|took over
      |next (boss|chief|head|leader|coach|manager|president|ceo))\b
    `,
    said: wrapped`
      \b(succe(ed|eds|eded|ssor|ssors|ssion)|replac\w+|take(s|n)? over|took over|taking over|interim|acting
      |caretaker|step(s|ped)? in|appoint\w+|named)\b
    `,
  },
  {
    name: 'predecessor',
    asked: /\bpredecessors?\b|\bwho (was|held|had|did) .*\bbefore\b|\bwho used to\b/u,
    said: wrapped`
      \b(predecessors?|succeed\w*|replac\w+|former|previous(ly)?|took over from|takes over from|outgoing
      |before)\b
    `,
  },
  {
    name: 'injuries of a person',
    asked: wrapped`
      \b(what|which|kind of|type of|how bad|how serious|how badly) .*\b(injur\w+|wounds?|hurt|wounded)\b
      |\bbroke(n)? (what|which)\b
    `,
    said: wrapped`
      \b(injur\w+|wound\w*|hurt|fractur\w+|broke(n)?|burn(s|ed|t)|bruis\w+|cuts?|concussion|bleeding
      |amputat\w+|head|leg|arm|chest|neck|back|spine|knee|ankle|shoulder)\b
    `,
  },
  {
    name: 'condition of a patient',
    asked: wrapped`
      \b(what|how) .*\bcondition\b|\bhow (is|are|was|were) (he|she|they|the \w+) (doing|now|feeling)\b
      |\b(still )?in (a )?(hospital|coma)\b|\b(recover\w*|survive\w*)\b
    `,
    said: wrapped`
      \b(condition|stable|critical|serious|recover\w*|surviv\w+|discharged|intensive care|coma|hospital\w*
      |out of danger|well|died)\b
    `,
  },
  {
    name: 'treatment',
    asked: wrapped`
      \btreat(ed|ment|ments)?\b|\b(cured?|therapy|medicine|medication|surgery|antidote)\b|\bhow (is|are|was
      |were) .*\bhealed\b
    `,
    said: wrapped`
      \b(treat\w*|cur(e|es|ed)|therap\w+|medic\w+|drugs?|surgery|operat(ed|ion)|vaccin\w+|antibiotics?
      |antidote|transplant\w*|rehab\w*|care)\b
    `,
  },
  {
    name: 'symptoms',
    asked: /\bsymptoms?\b|\bsigns? of (the )?(disease|illness|infection)\b|\bwhat does it feel like\b/u,
    said: wrapped`
      \b(symptoms?|fever|cough\w*|pain\w*|aches?|headaches?|rash|vomit\w*|nausea|fatigue|diarrh\w+|suffer\w*
      |signs?|breath\w*|dizz\w+)\b
    `,
  },

  // Money
  {
    name: 'price',
    asked: wrapped`
      \bhow (much|expensive|pricey|cheap) .*\b(cost\w*|price\w*|pay|paid|spend|spent|worth|charge\w*)\b
      |\b(price|cost|fee|fare|rent|ticket price)s?\b|\bhow (expensive|pricey|cheap)\b|\bhow much (is|are|was
      |were|for)\b
    `,
    said: wrapped`
      [$€£¥₹₽₩]|\b(dollars?|euros?|pounds?|yen|yuan|rupees?|roubles?|rubles?|francs?|crowns?|pesos?|won|usd
      |eur|gbp|cents?|pence|free of charge|for free)\b
    `,
  },
  {
    name: 'total sum',
    asked: wrapped`
      \b(total|overall|altogether|in all|combined)\b|\bhow much (money|cash|in)\b|\b(sum|budget|amount
      |value)\b.*\b(what|how|of)\b|\bwhat (is|was|are) the (sum|budget|amount|value)\b
    `,
    said: wrapped`
      \b(total\w*|overall|altogether|in all|combined|sum|amount\w*|budget|worth|valued?|million|billion
      |trillion|thousand)\b|[$€£¥]
    `,
  },
  {
    name: 'profit or loss',
    asked: wrapped`
      \b(profit\w*|loss(es)?|revenues?|turnover|earnings|net income|lose money|make money
      |how much did .* lose)\b
    `,
    said: wrapped`
      \b(profit\w*|loss(es)?|lost|revenues?|turnover|earnings|income|surplus|deficit|in the (red|black)|sales
      |break even)\b
    `,
  },
  {
    name: 'transfer fee',
    asked: wrapped`
      \b(transfer|signing|release|buyout) (fee|price|sum|cost|clause)\b|\bhow much .*\b(sign\w*|transfer\w*
      |sold for|bought for)\b
    `,
    said: /\b(fee|transfer\w*|clause|undisclosed|free agent|loan)\b|[$€£]/u,
  },
  {
    name: 'sponsor',
    asked: wrapped`
      \b(sponsor\w*|fund(s|ed|er|ers|ing)?|financ(e|es|ed|ing)|bankroll\w*|donors?|donat\w+)\b|\bwho (is|was
      |will|would|has|did|are)?\s?(paying|pay|paid|pays)\b|\bwhere .*\bmoney\b.*\bfrom\b
    `,
    said: wrapped`
      \b(sponsor\w*|fund(s|ed|er|ers|ing)?|financ\w+|paid (for )?by|pays?|paying|bankroll\w*|donat\w+|donors?
      |grants?|subsid\w+|backed|support\w*|money from|budget)\b
    `,
  },
  {
    name: 'insurer',
    asked: /\binsur(ed|er|ers|ance|e)\b/u,
    said: /\b(un)?insur\w+|\bcover(ed|age)?\b|\bpolicy\b/u,
  },

  // Measures
  // *How long is the …* asks for metres of a bridge and for minutes of a film, so both are taken.
  {
    name: 'length or width',
    asked: wrapped`
      \bhow (long|wide|broad|thick) (is|are|was|were) (the|this|that|it|its)\b|\b(what|which) (is|was
      |are)? ?(the )?(length|width|thickness|diameter)\b|\b(length|width|diameter|thickness) of\b|\bhow (wide
      |broad|thick)\b
    `,
    said: wrapped`
      \d ?-?(m|km|cm|mm|ft|in)\b|\b(met(re|er)s?|kilomet(re|er)s?|centimet(re|er)s?|millimet(re|er)s?|miles?
      |feet|foot|inch(es)?|yards?|long|wide|broad|length|width|diameter|thick)\b
      |\b(seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)\b
    `,
  },
  {
    name: 'height',
    asked: /\bhow (tall|high)\b|\b(height|altitude|elevation)\b/u,
    said: wrapped`
      \d ?-?(m|km|cm|ft)\b|\b(met(re|er)s?|kilomet(re|er)s?|centimet(re|er)s?|feet|foot|inch(es)?|miles?|tall
      |height|altitude|elevation|stor(e?y|eys|ies)|floors?)\b
    `,
  },
  {
    name: 'depth',
    asked: /\bhow deep\b|\bdepths?\b/u,
    said: wrapped`
      \d ?-?(m|km|cm|ft)\b|\b(met(re|er)s?|kilomet(re|er)s?|centimet(re|er)s?|feet|foot|inch(es)?|miles?
      |fathoms?|deep|depths?)\b
    `,
  },
  {
    name: 'weight',
    asked: wrapped`
      \bhow (heavy|much (does|did|do) .* weigh)\b|\bweights?\b|\bweigh(s|ed|ing)?\b|\bhow many (kilos?|tons
      |tonnes|pounds)\b
    `,
    said: wrapped`
      \d ?-?(kg|g|mg|lbs?|t|oz)\b|\b(kilo(gram(me)?)?s?|gram(me)?s?|tons?|tonnes?|pounds?|ounces?|stone
      |weigh\w*|heavy)\b
    `,
  },
  {
    name: 'distance',
    asked: /\bhow (far|close|near|many (miles|kilomet(re|er)s|km))\b|\bdistance\b/u,
    said: wrapped`
      \d ?-?(m|km|mi|ft|nm)\b|\b(met(re|er)s?|kilomet(re|er)s?|miles?|feet|yards?|light[- ]years?|distance
      |away|nearby|minutes? (walk|drive|from))\b
    `,
  },
  {
    name: 'area',
    asked: wrapped`
      \bhow (big|large|much (land|space|area))\b|\b(square (miles|met(re|er)s|kilomet(re|er)s|feet)|acres
      |hectares|area|surface)\b
    `,
    said: wrapped`
      \b(square|acres?|hectares?|sq|km2|m2|area|football (pitch|field)(es|s)?|size of|times the size)\b|[mk]²
    `,
  },
  {
    name: 'size',
    asked: wrapped`
      \bhow (big|large|small|huge)\b|\b(what|which) size\b|\b(size|dimensions?|magnitude) (of|is|was)\b
      |\bsize\?
    `,
    said: wrapped`
      \d|\b(size|dimensions?|magnitude|as (big|large) as|largest|biggest|smallest|tiny|huge|giant|half
      |twice)\b
    `,
  },
  {
    name: 'speed',
    asked: /\bhow (fast|quick(ly)?|slow(ly)?)\b|\b(speed|velocity|pace)\b/u,
    said: wrapped`
      \b(km\/h|kmh|kph|mph|m\/s|knots?|mach)\b|\d ?(km\/h|kmh|kph|mph)|\b(an|per) hour\b|\b(speed\w*|velocity
      |pace|fast(er|est)?)\b
    `,
  },
  {
    name: 'temperature',
    asked: /\bhow (hot|cold|warm|cool)\b|\btemperatures?\b|\b(what|how many) degrees\b/u,
    said: wrapped`
      °|\d ?[cf]\b|\b(degrees?|celsius|fahrenheit|temperatures?|freezing|below zero|hot(ter|test)?|cold(er
      |est)?)\b
    `,
  },
  {
    name: 'capacity',
    asked: wrapped`
      \bcapacity\b|\bhow many .*\b(fit|hold|seats?|beds?|carry|accommodate|rooms?|places|spaces)\b|\bseats?\b
    `,
    said: wrapped`
      \b(capacity|seat(s|er|ed|ing)?|hold(s|ing)?|carr(y|ies|ied)|accommodat\w+|beds?|rooms?|places|spaces
      |room for|up to|fit(s|ted)?)\b
    `,
  },
  {
    name: 'share',
    asked: wrapped`
      \bper ?cent\w*|\bproportion\b|%|\b(what|which|how (big|large)) .*\b(share|stake|fraction)\b
      |\bhow many out of\b
    `,
    said: wrapped`
      %|\bper ?cent\w*|\b(proportion|half|halves|thirds?|quarters?|fifths?|tenths?|majority|minority|most
      |share|stake|out of|in (ten|five|three|four|two|\d+)|rate)\b
    `,
  },

  // Time
  {
    name: 'duration',
    asked: wrapped`
      \bhow long\b(?! (is|are|was|were) (the|this|that|it|its)\b)
      |\bhow many (seconds|minutes|hours|days|weeks|months|years)\b|\b(duration|length of time)\b
      |\bfor how\b|\bhow much time\b
    `,
    said: wrapped`
      \b(seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(y|ies)|fortnight
      |weekend|overnight|since|until|indefinite\w*|permanent\w*)\b|\d ?(min|hrs?)\b
    `,
  },
  {
    name: 'clock time',
    asked: wrapped`
      \b(what|which|whats|what's) (exact )?time\b|\b(at|around) what (time|hour)\b|\bo'?clock\b|\bwhat (hour
      |part of the day)\b|\btime of (day|the)\b
    `,
    said: wrapped`
      \b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?(am|pm|a\.m|p\.m|h)\b|\bo['’]?clock\b|\b(noon|midnight|midday|dawn|dusk
      |sunrise|sunset|morning|afternoon|evening|night|overnight|gmt|utc|local time|rush hour)\b
    `,
  },
  {
    name: 'start',
    asked: wrapped`
      \bwhen (is|was|are|were|do|does|did|will|would|can|should) .*\b(start|starts|started|begin|begins|begun
      |began|open|opens|opened|launch\w*|take effect|come into force|kick off)\b|\bsince when\b
      |\bstart(ing)? (date|time)\b
    `,
    said: wrapped`
      \b(start\w*|beg[aiu]n\w*|open(s|ed|ing)?|launch\w*|kick(s|ed)?[- ]off|takes? effect|into (force|effect)
      |from|since|onwards?|first)\b
    `,
  },
  {
    name: 'end',
    asked: wrapped`
      \bwhen (is|was|are|were|do|does|did|will|would) .*\b(end|ends|ended|ending|finish\w*|over|stop\w*
      |close[sd]?|expire[sd]?|complete[d]?|done|ready)\b|\buntil when\b|\btill when\b|\bhow long until\b
    `,
    said: wrapped`
      \b(end(s|ed|ing)?|finish\w*|over|stop\w*|clos(e|es|ed|ing|ure)|expir\w+|complet\w+|until|till|through
      |by|conclud\w+|last day|ready)\b
    `,
  },
  {
    name: 'deadline',
    asked: wrapped`
      \b(deadline|due date|cut-?off|time limit|ultimatum)\b|\bby when\b|\bhow (long|much time) .*\bhave (left
      |to)\b
    `,
    said: /\b(deadline|due|cut-?off|limit|ultimatum|by|before|until|no later than|within|expire\w*)\b/u,
  },
  {
    name: 'opening hours',
    asked: wrapped`
      \b(opening|business|visiting|office) (hours|times)\b|\bwhen (is|are|does|do) .*\b(open|closed?)\b
      |\bhow late .*\bopen\b|\bwhat hours\b
    `,
    said: wrapped`
      \b(open(s|ing)?|hours|closed?|daily|every day|from \d|round the clock|24\/7|weekdays?|weekends?)\b
    `,
  },
  {
    name: 'frequency',
    asked: /\bhow (often|frequent\w*|regular\w*|many times)\b|\bfrequency\b/u,
    said: wrapped`
      \b(every|daily|weekly|monthly|yearly|annual\w*|hourly|once|twice|times|often|rare\w*|regular\w*
      |frequent\w*|each|per (day|week|month|year)|(a|an) (hour|day|week|month|year)|never|always)\b
    `,
  },
  {
    name: 'age of a thing',
    asked: wrapped`
      \bwhen (was|were) .*\b(built|made|founded
      |established|created|written|invented|painted|formed|set up|opened)\b|\bhow long has .*\b(existed
      |been around)\b
    `,
    said: wrapped`
      \b(built|founded|established|made|created|written|invented|painted|dat(es|ed|ing)|since|opened|ancient
      |centur(y|ies)|years?[- ]old|years ago|aged?|oldest|bc|formed|set up)\b|\b1\d{3}s?\b|\b20\d\ds?\b
    `,
  },
  {
    name: 'date of the next one',
    asked: wrapped`
      \bwhen (is|are|will|does|do) .*\b(next|again|return\w*|back|resum\w+|reopen\w*|meet|hearing)\b|\b(next
      |following) (meeting|match|game|hearing|session|round|vote|flight|election|date|one|edition|launch)\b
    `,
    said: wrapped`
      \b(next|again|return\w*|resum\w+|reopen\w*|following|later|upcoming|scheduled|due|set for|adjourned
      |postponed|expected|planned|will)\b
    `,
  },
  {
    name: 'date of a vote',
    asked: wrapped`
      \bwhen (is|are|was|were|will|do|does|did) .*\b(vot(e|es|ed|ing)|elections?|referendum|ballot|polls)\b
      |\b(election|voting|polling) (day|date)\b
    `,
    said: wrapped`
      \b(vot(e|es|ed|ing)|elections?|referendum|ballot|polls?)\b.*(\d|day\b|week|month|year|spring|summer
      |autumn|winter)|(\d|day\b|week|month|year).*\b(vot(e|es|ed|ing)|elections?|referendum|ballot|polls?)\b
    `,
  },
  {
    name: 'length of a contract',
    asked: wrapped`
      \b(how long|length|term|expir\w+|run out|until when|when) .*\b(contract|deal|agreement|lease|licen[cs]e
      |term)\b|\b(contract|deal|lease) (length|duration|end|expir\w+|run)
    `,
    said: wrapped`
      \b(\d+|one|two|three|four|five|six|ten)[- ](year|month|season)s?\b|\b(contract|deal|lease|agreement
      |term)\b.*\b(until|through|to|expire\w*|runs?|years?|months?|seasons?)\b|\blong-term\b
    `,
  },

  // Numbers of people and things
  {
    name: 'number of dead',
    asked: wrapped`
      \bhow many .*\b(dead|die|died|killed|deaths|fatalities|victims|casualties|lives|murdered|drowned
      |perished|lost their)\b|\bdeath toll\b|\b(anyone|anybody|someone|somebody|people) (dead|die|died
      |killed)\b
    `,
    said: wrapped`
      \b(dead|die[sd]?|dying|kill\w*|deaths?|fatal\w*|victims?|casualt\w+|lives|toll|murder\w*|drown\w*
      |perished|bod(y|ies)|surviv\w+)\b
    `,
  },
  {
    name: 'number of injured',
    asked: wrapped`
      \bhow many .*\b(injur\w+|hurt|wounded|hospitali[sz]ed|casualties|burned)\b|\b(anyone|anybody|someone
      |somebody|people|number) .*\b(injur\w+|hurt|wounded|hospitali[sz]ed)\b
    `,
    said: wrapped`
      \b(un)?(injur\w+|hurt|wound\w*|hospitali[sz]\w+|casualt\w+|unharmed)\b|\b(in|to) hospital\b|\btreated\b
    `,
  },
  {
    name: 'number of missing',
    asked: /\b(missing|unaccounted|disappeared|still lost|not found|trapped)\b/u,
    said: wrapped`
      \b(missing|unaccounted|disappear\w*|search\w*|trapped|buried|not (yet )?been found|whereabouts
      |vanished)\b
    `,
  },
  {
    name: 'number of staff',
    asked: wrapped`
      \bhow many .*\b(employees?|workers?|staff|work (for|at|there|in)|employ(s|ed)?|jobs|people work
      |personnel|headcount|laid off|fired|sacked)\b|\bheadcount\b|\bworkforce\b
    `,
    said: wrapped`
      \b(employ\w*|workers?|staff\w*|jobs?|personnel|headcount|workforce|posts|positions|redundan\w+|layoffs?
      |laid off|people work)\b
    `,
  },
  {
    name: 'number of members',
    asked: wrapped`
      \bhow many .*\b(members?|participants?|countries|states|teams|players|athletes|took part|take part
      |belong|joined|signed)\b|\bmembership\b
    `,
    said: wrapped`
      \b(members?\w*|participa\w+|countries|states|teams|players|athletes|took part|take part|joined|signed
      |delegat\w+|entrants)\b
    `,
  },
  {
    name: 'number of visitors',
    asked: wrapped`
      \bhow many .*\b(visit\w*|attend\w*|came|come|turned up|showed up|spectators|fans|guests|tourists
      |people (were|was) there|passengers|on board|aboard|protesters|demonstrators)\b|\b(attendance
      |crowd size|turnout|footfall)\b
    `,
    said: wrapped`
      \b(visit\w*|attend\w*|crowds?|spectators|fans|guests|tourists|passengers|on board|aboard|turnout
      |turned out|protest\w+|demonstrat\w+|gathered|audience|people|sold out|tickets)\b
    `,
  },
  {
    name: 'number of viewers',
    asked: wrapped`
      \bhow many .*\b(view(s|ers|ed)?|watch\w*|followers?|subscribers?|likes|downloads?|readers?|listeners?
      |users?|copies|streams?|plays)\b|\bratings\b
    `,
    said: wrapped`
      \b(view(s|ers|ed)?|watch\w*|followers?|subscri\w+|likes|download\w*|readers?|listeners?|users?|copies
      |stream\w*|ratings?|audience|accounts)\b
    `,
  },

  // Causes and blame
  {
    name: 'cause',
    asked: wrapped`
      \bcaus(e|es|ed|ing)\b|\bhow come\b|\bwhy\b|\bwhat (made|led|triggered|sparked|started|set off
      |went wrong)\b|\bdue to what\b|\bbecause of what\b
    `,
    said: wrapped`
      \b(because|due to|after|caus\w+|since|owing to|result(ed|ing|s)?|led to|lead(s|ing)? to|trigger\w*
      |spark\w*|blam\w+|as a result|thanks to|following|so that|in order to|stem\w* from|started (by|when)
      |fault|failure|reasons?|attributed)\b
    `,
  },
  {
    name: 'motive',
    asked: wrapped`
      \b(motiv(e|es|ed|ation)|reason(s|ing)?|rationale|excuse|justif\w+)\b|\b(purpose|point|aim|goal) of\b
      |\bwhat for\b
    `,
    said: wrapped`
      \b(motiv\w+|reasons?|because|purpose|to (help|make|stop|prevent|protect|avoid|show|get|raise|save|give
      |improve)|in order|justif\w+|excuse|aim(s|ed)?|goal|want(s|ed)?|hop(e|es|ed|ing)|over|for|so (that|as)
      |intended|revenge|protest)\b
    `,
  },
  {
    name: 'culprit',
    asked: wrapped`
      \bwho (did|caused|started|killed|shot|stole|attacked|bombed|hacked|leaked|set|is behind|was behind
      |is to blame|was to blame|planted|murdered|robbed|hit|made)\b|\b(culprit|perpetrator|suspect|attacker
      |killer|gunman|shooter|hacker|thief|blame|behind the)\w*\b
    `,
    said: wrapped`
      \b(suspect\w*|culprits?|perpetrat\w+|attackers?|killers?|gunm[ae]n|shooters?|hackers?|thie(f|ves)
      |blam\w+|accus\w+|behind|arrest\w*|by (a|an|the)|carried out|admitted|confess\w*|group|identified)\b
    `,
  },
  {
    name: 'responsibility',
    asked: /\b(responsib\w+|accountab\w+|in charge|at fault|whose fault|liable|claimed (the )?attack)\b/u,
    said: wrapped`
      \b(responsib\w+|accountab\w+|in charge|fault|liab\w+|blam\w+|run by|led by|oversee\w*|overs(aw|ees)
      |duty|claimed)\b
    `,
  },
  {
    name: 'method',
    asked: wrapped`
      \bhow (did|does|do|was|were|is|are|can|could|will) (?!.*\b(react|respond|feel|vote|end|know|doing
      |called|named)\b)|\b(method|technique)\b|\b(what|which) (weapon|tool)\b|\bwith what\b|\bhow exactly\b
    `,
    said: wrapped`
      \b(by \w+ing|using|us(e|es|ed) |with (a|an|the|his|her|their)|through|via|method\w*|techni\w+|means of
      |weapon\w*|knife|gun|tool\w*|thanks to|help of|process|works? by)\b
    `,
  },
  {
    name: 'evidence',
    asked: wrapped`
      \b(evidence|proof|prove[sdn]?|how (do|does|did) .*\bknow|found out|clues?|dna|fingerprints?|footage)\b
    `,
    said: wrapped`
      \b(evidence|proof|prov(e|es|ed|en|ing)|show(s|ed|n)?|footage|video|photos?|dna|fingerprints?|clues?
      |traces?|document\w*|record\w*|witness\w*|test(s|ed)?|confirm\w*|according)\b
    `,
  },
  {
    name: 'witness',
    asked: wrapped`
      \b(eye)?witness(es|ed)?\b|\bwho (saw|heard|noticed|spotted|filmed)\b|\b(anyone|anybody|someone
      |somebody) (see|saw)\b
    `,
    said: wrapped`
      \b((eye)?witness\w*|saw|seen|heard|noticed|spotted|filmed|bystanders?|onlookers?|passers?-?by
      |neighbou?rs?|found|discovered|reported|told)\b
    `,
  },
  {
    name: 'source of information',
    asked: wrapped`
      \b(sources?|according to whom|who (said|says|reported|told|revealed|announced|confirmed|claims?|wrote
      |leaked)|where (did|does) .*\b(information|news|report|data|figure)s?)\b
    `,
    said: wrapped`
      \b(according|said|says|told|report(s|ed)?|sources?|announc\w+|confirm\w*|reveal\w*|wrote|stat(ed|ement)
      |spokes\w+|agency|quoted|published|data from|leaked)\b
    `,
  },

  // Names
  {
    name: 'name of a person',
    asked: wrapped`
      \b(what|whats|what's|which) (is|was|are|were)? ?(\w+ )?(\w+ )?names?\b|\b(name of|full name|first name
      |last name|surname|identity|identified)\b|\bwho exactly\b
    `,
    said: wrapped`
      \b(named?|names|called|identified|known as|identity|mr|mrs|ms|dr|said|surname|is the|was the)\b|, (a|an
      |the|who|\d\d?)\b
    `,
  },
  {
    name: 'name of a thing',
    asked: wrapped`
      \b(name of|called|named|title of)\b|\b(what|which) (ship|boat|vessel|plane|product|book|film|movie|song
      |album|show|company|firm|club|team|bank|newspaper|island|river|mountain|street|bridge|hotel|hospital
      |school)\b
    `,
    said: /\b(named?|called|known as|titled?|entitled|dubbed|the)\b|["“”‘«]/u,
  },
  {
    name: 'nickname',
    asked: wrapped`
      \b(nick ?name\w*|aka|alias\w*|also known|known as|codename\w*|code name|pseudonym|stage name|dubbed)\b
    `,
    said: wrapped`
      \b(nick ?name\w*|aka|alias\w*|known as|codename\w*|code[- ]name\w*|pseudonym|stage name|dubbed|called
      |better known)\b
    `,
  },
  {
    name: 'address',
    asked: /\b(address|street|which road|what road|postcode|zip code|house number)\b/u,
    said: wrapped`
      \b(address|street|road|avenue|lane|square|boulevard|drive|postcode|zip|corner|highway|route|motorway)\b
    `,
  },
  {
    name: 'phone or website',
    asked: wrapped`
      \b(phone|telephone|hotline|helpline|contact|website|web site|url|link|e-?mail|call whom|number to (call
      |ring|dial))\b
    `,
    said: wrapped`
      \b(phone\w*|telephone|hotline|helpline|contact\w*|websites?|web ?site|online|link|e-?mail|www|call(s|ed
      |ing)?|dial|app)\b|https?:|\.(com|org|net|gov)\b|\d{3}[- ]?\d{3,}
    `,
  },

  // Kinds and looks
  {
    name: 'colour',
    asked: /\bcolou?r(s|ed)?\b/u,
    said: wrapped`
      \b(colou?r\w*|red|blue|green|yellow|black|white|orange|purple|pink|brown|gr[ea]y|gold(en)?|silver\w*
      |violet|beige|turquoise|blonde?|crimson|scarlet)\b
    `,
  },
  {
    name: 'material',
    asked: wrapped`
      \b(material\w*|(made|built|consists?|composed|constructed) (out )?(of|from)|fabric|ingredients?
      |contains?)\b|\bwhat (is|was|are|were) .*\bmade\b
    `,
    said: wrapped`
      \b(material\w*|made (out )?(of|from)|consist\w*|compos\w+|contain\w*|wood\w*|stone|metal|steel|iron
      |gold|silver|bronze|copper|alumini?um|plastics?|glass|concrete|brick\w*|paper|cotton|wool|leather|clay
      |marble|ingredients?|fibre|fabric|ice|ceramic)\b
    `,
  },
  {
    name: 'brand or model',
    asked: wrapped`
      \b(brand|model|make|manufacturer|(type|kind|sort) of|(what|which) (type|kind|sort|version|series|breed
      |species|car|plane|aircraft|phone|gun|weapon|boat))\b
    `,
    said: wrapped`
      \b(brand\w*|model\w*|make|manufactur\w+|type\w*|kinds?|sort|version|series|breed|species|class|made by
      |built by|called)\b|\b[a-z]+-?\d+\w*\b|\ban? \w+ (car|plane|aircraft|phone|gun|boat|truck|bus|train
      |jet)\b
    `,
  },
  {
    name: 'language',
    asked: wrapped`
      \b(languages?|(what|which) tongue|translat\w+|dialect|speak(s|ing)? (what|which)|subtitles?|dubbed)\b
    `,
    said: wrapped`
      \b(languages?|translat\w+|dialect|speak\w*|spoken|subtitl\w+|dubbed|interpreter|in (english|french
      |german|spanish|russian|chinese|arabic|italian|\w+(ish|ese|ian)))\b
    `,
  },

  // Ownership and organising
  {
    name: 'owner',
    asked: wrapped`
      \b(own(s|ed|er|ers|ership)?|belong(s|ed)?|whose|proprietor|parent company|landlord|holds? the rights)\b
    `,
    said: wrapped`
      \b(own(s|ed|er|ers|ership|ing)?|belong\w*|proprietor|parent company|subsidiary|landlord|possess\w*
      |state-\w+|private\w*|stake|shareholders?|family-\w+|held by)\b
    `,
  },
  {
    name: 'founder',
    asked: wrapped`
      \b(found(ed|er|ers|ing)|co-?founder\w*|establish\w*|creat(ed|or|ors)|invent(ed|or|ors)|set up
      |start(ed)? (it|the (company|firm|club|group|movement)))\b
    `,
    said: wrapped`
      \b(found(ed|er|ers|ing)|co-?found\w*|establish\w*|creat(e|ed|or|ors)|invent\w*|set up|started|launched
      |brainchild|pioneer\w*)\b
    `,
  },
  {
    name: 'buyer or seller',
    asked: wrapped`
      \bwho .*\b(buy(s|ing)?|bought|purchas\w+|acquir\w+|sell(s|ing)?|sold|suppl(y|ies|ied))\b|\b(buyer
      |bidder|seller|vendor|supplier|new owner|take-?over)s?\b
    `,
    said: wrapped`
      \b(buy(s|er|ers|ing)?|bought|purchas\w+|acqui\w+|bid(s|der|ders|ding)?|take-?over|took over|new owner
      |investors?|sell(s|er|ers|ing)?|sold|vendors?|auction\w*|suppl\w+|sale|dealer|offload\w*)\b
    `,
  },
  {
    name: 'organiser',
    asked: wrapped`
      \b(organi[sz]\w+|arrang(ed|es|ing)|host(s|ed|ing)?|present(er|ers)|moderat\w+)\b|\bwho (runs|ran|held
      |holds|planned|called|convened)\b|\bbehind the (event|protest|campaign)\b
    `,
    said: wrapped`
      \b(organi[sz]\w+|arrang\w+|run by|runs|ran|held by|planned|called (for|by)|convened|host(s|ed|ing)?
      |present(s|ed|er|ers)|moderat\w+|led by|promot\w+|union|group|charity)\b
    `,
  },
  {
    name: 'venue',
    asked: wrapped`
      \b(venue|(what|which) (stadium|arena|hall|building|room|theatre|theater|park|hotel))\b|\bwhere (is|was
      |are|were|will|did|does) .*\b(held|take place|took place|played|staged|meet)\b
    `,
    said: wrapped`
      \b(venue|stadium|arena|hall|cent(re|er)|park|hotel|theat(re|er)|palace|church|school|court|building
      |held (in|at)|place (in|at)|at the|club|square|headquarters|museum)\b
    `,
  },

  // Journey and weather
  {
    name: 'weather',
    asked: /\b(weather|raining|rainy|sunny|snowing|windy|foggy|visibility)\b/u,
    said: wrapped`
      \b(weather|rain\w*|sun(ny|shine)?|snow\w*|wind\w*|fog\w*|storm\w*|visibility|forecast\w*|cloud\w*
      |clear sk\w+|ice|icy|gusts?|degrees|temperatures?|heat\w*|cold|hail|thunder\w*)\b
    `,
  },
  {
    name: 'destination',
    asked: wrapped`
      \bwhere (is|was|are|were|did|does|do|will) .*\b(go|goes|going|went|gone|head\w*|fly\w*|travel\w*
      |sail\w*|bound|land\w*|taken|sent|move[d]?|moving)\b|\b(destination|bound for|heading|where to)\b
    `,
    said: wrapped`
      \b(to|towards?|bound|destination|head(ed|ing|s)? (to|for)|en route|arriv\w+|land(ed|ing)|into|for)\b
    `,
  },
  {
    name: 'origin',
    asked: wrapped`
      \bwhere .*\b(from|come from|came from|originat\w+|start(ed)? from|leave|left|depart\w*|took off
      |take off|take-off)\b|\b(origin|originat\w+|departure)\b
    `,
    said: wrapped`
      \b(from|origin\w*|left|leav\w+|depart\w*|took off|take-?off|set off|set out|source|started (in|at)
      |import\w*|native|home)\b
    `,
  },
  {
    name: 'route',
    asked: /\b(route|(what|which) way|which road|via (what|which|where)|through which|stopover)\b/u,
    said: wrapped`
      \b(route|path|via|through|along|between|from .* to|stop\w*|course|line|across|past|around|over|detour
      |divert\w*)\b
    `,
  },

  // What was said
  {
    name: 'reaction',
    asked: wrapped`
      \b(react\w*|respon(d|ds|ded|se|ses)|repl(y|ied|ies)|comment\w*|feel(s|ing)? about|felt|think(s
      |ing)? (of|about)|thought (of|about)|opinion|view (of|on)|take on|say about|said about|answer(ed)?)\b
      |\bwhat (did|does|do|has|have) (?!.*\b(article|story|text|report)\b).*\bs(ay|aid)\b
    `,
    said: wrapped`
      \b(react\w*|respon\w+|repl(y|ied|ies)|comment\w*|said|says|saying|told|call(ed|s|ing)|welcom\w+
      |condemn\w*|critici[sz]\w+|prais\w+|tweet\w*|post(ed|s)?|wrote|statement|express\w*|react|oppos\w+
      |support\w*|fel(t|l)|outrag\w*|slam\w*)\b
    `,
  },
  {
    name: 'apology',
    asked: /\b(apolog\w+|sorry|regret\w*|remorse|forgiv\w+)\b/u,
    said: /\b(apolog\w+|sorry|regret\w*|remorse\w*|forgiv\w+|pardon)\b/u,
  },
  {
    name: 'denial or admission',
    asked: wrapped`
      \b(den(y|ies|ied|ial)|admit\w*|confess\w*|plead\w*|pleaded|own up|reject\w*|refut\w+|dispute[sd]?)\b
    `,
    said: wrapped`
      \b(den(y|ies|ied|ial|ying)|admit\w*|admission|confess\w*|ple(ad|aded|ads|d|a)|own(ed)? up|reject\w*
      |refut\w+|disput\w+|acknowledg\w+|conced\w+|innocen\w+|guilty)\b
    `,
  },
  {
    name: 'comment declined',
    asked: /\b(declin\w+|refus\w+|no comment|silent|silence|comment(ed)?)\b/u,
    said: wrapped`
      \b(declin\w+|refus\w+|comment\w*|silen\w+|respond\w*|not (immediately )?(reply|available|reached)
      |unavailable|would not say)\b
    `,
  },
  {
    name: 'opinion poll',
    asked: wrapped`
      \b(opinion polls?|polls? (say|show)|polling|survey\w*|approval rating|popularity
      |how many (people )?(think|believe|support|want|favou?r))\b
    `,
    said: wrapped`
      \b(polls?|pollster\w*|polling|survey\w*|approval|popular\w*|ratings?|respondents?|per ?cent|support
      |favou?r|believe|think)\b|%
    `,
  },

  // Plans and terms
  {
    name: 'next step',
    asked: wrapped`
      \b(what|whats|what's) (happens?|is|will|comes?|are|does|do) .*\b(next|now|then)\b|\b(next steps?|plan(s
      |ning)?|planned|future|intend\w*|what now|what next)\b
    `,
    said: wrapped`
      \b(will|would|next|plan\w*|intend\w*|going to|expected|set to|due to|future|later|scheduled|hope\w*
      |aim\w*|propos\w+|to be|consider\w*|shall)\b
    `,
  },
  {
    name: 'alternative',
    asked: /\b(alternativ\w+|instead|other (options?|choices?|ways?)|plan b|what else (can|could))\b/u,
    said: wrapped`
      \b(alternativ\w+|instead|options?|other|another|otherwise|plan b|replac\w+|rather|or|choice
      |substitut\w+|backup)\b
    `,
  },
  {
    name: 'condition or requirement',
    asked: wrapped`
      \b(conditions?|requir\w+|terms|criteria|needs? to|have to|has to|must|eligib\w+|qualif\w+|necessary
      |in exchange|in return|on what terms|prerequisite\w*)\b
    `,
    said: wrapped`
      \b(conditions?|requir\w+|terms|criteri\w+|need\w*|have to|has to|had to|must|eligib\w+|qualif\w+
      |necessary|in exchange|in return|if|unless|provided|only|subject to|prerequisite\w*|mandatory)\b
    `,
  },
  {
    name: 'legal basis',
    asked: wrapped`
      \b(legal(ly)?|illegal(ly)?|lawful|(what|which) (law|act|statute|rule)|legal basis|legislation
      |constitutional)\b|\bunder (what|which)\b|\bagainst the law\b
    `,
    said: wrapped`
      \b((il)?legal\w*|(un)?law\w*|act|articles?|statut\w+|legislat\w+|(un)?constitution\w*|regulat\w+|rules?
      |code|under (the|a)|section|allow\w*|permit\w*|treaty|decree|convention)\b
    `,
  },
  {
    name: 'risk',
    asked: wrapped`
      \b(risk\w*|danger\w*|hazard\w*|threat\w*|safe(ty|ly)?|unsafe|harmful|toxic|contagious|deadly|worr(y
      |ied))\b
    `,
    said: wrapped`
      \b(risk\w*|danger\w*|hazard\w*|threat\w*|(un)?safe\w*|harm\w*|toxic|contagious|deadly|worr\w+|fear\w*
      |warn\w*|concern\w*|fatal|secure|precaution\w*)\b
    `,
  },

  // Contests
  {
    name: 'score',
    asked: wrapped`
      \b(score(s|d|line)?|result|final score|points|how many goals|goals|by how (much|many)|margin
      |winning time|standings|how did .* end)\b
    `,
    said: wrapped`
      \b\d+ ?[-–:] ?\d+\b|\b(scor(e|es|ed|ing|eline)|result\w*|points?|goals?|margin|draw|drew|tie[sd]?
      |beat\w*|won|wins?|lost|defeat\w*|lead|nil|sets|seconds|minutes)\b
    `,
  },
  {
    name: 'winner',
    asked: wrapped`
      \bwho (has |is |was |will )?(w[io]n(s|ning)?|victor\w*|came first|finished first|lost|lose)\b|\b(winner
      |victor|champion|victory|winning|loser|runner-up|second place|third place|medal)s?\b
    `,
    said: wrapped`
      \b(w[io]n(s|ner|ners|ning)?|victor\w*|champion\w*|beat\w*|defeat\w*|triumph\w*|first|gold|medal\w*
      |title|crown\w*|prize|elected|los(t|es|ers?|s|ing)|runner-up|ahead)\b
    `,
  },
  {
    name: 'votes for and against',
    asked: wrapped`
      \bhow many .*\b(vot(e|es|ed|ing)|in favou?r|against|abstain\w*|seats)\b|\b(vote (count|result|tally)
      |votes|majority|margin|abstentions?|in favou?r|unanimous\w*|who voted)\b|\bhow did .*\bvote\b
    `,
    said: wrapped`
      \b(vot(e|es|ed|ing|ers)|in favou?r|against|abstain\w*|abstention\w*|seats|majority|margin|unanimous\w*
      |ballots?|backed|opposed)\b|\b\d+ ?[-–:] ?\d+\b|\b\d+ to \d+\b
    `,
  },
  {
    name: 'record',
    asked: wrapped`
      \b(records?|first (time|ever)|(big|larg|high|fast|old|young|long|bad|tall|low)\w*est (ever|in|so far)
      |ever before|unprecedented|previous best|all-time)\b
    `,
    said: wrapped`
      \b(records?|first|ever|unprecedented|previous\w*|all-time|never before|since|historic\w*|best|worst
      |most|\w{3,}est|milestone)\b
    `,
  },
  {
    name: 'comparison with earlier',
    asked: wrapped`
      \b(compar\w+|last (year|time|month|week)|than (last|before|previous\w*|earlier)|how much (more|less
      |higher|lower)|up from|down from|differ\w*)\b
    `,
    said: wrapped`
      \b(compar\w+|than|previous\w*|earlier|before|last (year|time|month|week)|chang\w+|differ\w*|more|less
      |fewer|higher|lower|up|down|increas\w+|decreas\w+|ris(e|es|en|ing)|rose|f[ae]ll\w*|drop\w*|gr[eo]w\w*
      |doubl\w+|hal(f|ved)|from .* to|declin\w+|year-on-year)\b
    `,
  },

  // Courts
  {
    name: 'sentence',
    asked: wrapped`
      \b(sentenc\w+|punish\w*|penalt(y|ies)|how (long|many years) .*\b(jail|prison|behind bars|serve|get)
      |jail(ed)?|prison|fine[sd]?|how much .*\bfine|get for|life in prison|prison term|suspended
      |sanction\w*)\b
    `,
    said: wrapped`
      \b(sentenc\w+|punish\w*|penalt\w+|jail\w*|prison\w*|imprison\w*|fine[sd]?|behind bars|probation|parole
      |suspended|community service|life|death|years|months|sanction\w*|banned|ban)\b
    `,
  },
  {
    name: 'charge',
    asked: wrapped`
      \b(charg(e|es|ed)|accus\w+|alleg\w+|indict\w*|crimes?|offen[cs]e\w*|arrested for|suspected of|sued
      |wanted for|lawsuit)\b
    `,
    said: wrapped`
      \b(charg(e|es|ed)|accus\w+|alleg\w+|indict\w*|crim\w+|offen[cs]e\w*|suspic\w+|suspect\w*|on counts?
      |counts? of|for|over|sue[sd]?|suing|lawsuit|wanted|fraud|murder|theft|assault|manslaughter)\b
    `,
  },
  {
    name: 'lawyer or defence',
    asked: wrapped`
      \b(lawyers?|attorneys?|solicitors?|barristers?|counsel|legal team|prosecutors?)\b|\bwho (defends
      |defended|represents|represented)\b
    `,
    said: wrapped`
      \b(lawyers?|attorneys?|solicitors?|barristers?|counsel|defen[cs]e|defend\w*|represent\w*|legal team
      |prosecut\w+|client|argu\w+|public defender)\b
    `,
  },
  {
    name: 'verdict',
    asked: wrapped`
      \b(verdict|guilty|convict\w*|acquit\w*|rul(e|es|ed|ing)|court (decide|say|find|rule)\w*|judge (decide
      |say|rule)\w*|jury|judg(e)?ment|outcome of the (trial|case)|found guilty)\b
    `,
    said: wrapped`
      \b(verdict|guilty|convict\w*|acquit\w*|rul(ed|es|ing)|found|judg(e)?ment|decid\w+|decision|cleared
      |dismiss\w*|jury|innocent|upheld|overturned)\b
    `,
  },
  {
    name: 'appeal',
    asked: /\bappeal(s|ed|ing)?\b|\b(challenge|contest|overturn\w*|higher court|final decision)\b/u,
    said: wrapped`
      \b(appeal\w*|challeng\w+|contest\w*|overturn\w*|uph(eld|old)|higher court|supreme court|final|binding
      |review)\b
    `,
  },
];
