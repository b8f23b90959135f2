/** Questions in a row; what the last one has to be answered with: one of these paragraphs, or `no` for a refusal. */
export type Row = readonly [questions: readonly string[], gold: readonly (number | 'no')[]];

/** Rows that were looked at while follow-ups were built. */
export const looked: readonly Row[] = [
  [['What happened in February?', 'and in April?'], [13]],
  [['What did Macron tell reporters?', 'and Starmer?'], ['no']],
  [['Did Trump drop his demand for a ceasefire?', 'why?'], ['no']],
  [['Did Trump drop his demand for a ceasefire?', 'when?'], [3]],
  [
    ['Who hosts the meeting?', 'who else is coming?'],
    [2, 6],
  ],
  [
    ['Is Macron going to Washington?', 'who else?'],
    [2, 6],
  ],
  [['Is Macron going to Washington?', 'what about Meloni'], [6]],
  [['Is Meloni going to Washington?', 'and Putin?'], ['no']],
  [['Is Meloni going to Washington?', 'did she agree?'], ['no']],
  [
    ['Where did Trump and Putin meet?', 'when?'],
    [8, 3],
  ],
  [['Who met in Alaska?', 'who else?'], ['no']],
  [['Was Zelensky at the Alaska summit?', 'why?'], ['no']],
  [
    ['Did Putin agree to a security pact?', 'who said that?'],
    [4, 19],
  ],
  [
    ['Did Putin agree to a security pact?', 'is that certain?'],
    [4, 19, 'no'],
  ],
  [['What did Rubio say?', 'to whom?'], [9]],
  [
    ['Who spoke to CNN?', 'what did he say?'],
    [21, 24],
  ],
  [['How much of Ukraine does Russia hold?', 'since when?'], [16]],
  [['What is Article 5?', 'what about Nato, how many members does it have?'], [23]],
  [['What did Trump call Putin?', 'when was that?'], ['no']],
  [['What did Ukraine sign in April?', 'how much is it worth?'], ['no']],
  [['What is the coalition of the willing?', 'who is in it?'], [17]],
  [['What is the coalition of the willing?', 'who leads it?'], ['no']],
  [['What did Zelensky say about territory?', 'why?'], [26]],
  [['Which regions does Putin want?', 'who says so?'], [25]],
  [['Which regions does Putin want?', 'why does he want them?'], ['no']],
  [['What happened in the Oval Office?', 'what is the weather like in Washington?'], ['no']],
  [['Will anything be signed on Monday?', 'How many members does Nato have?'], [23]],
  [['Who is Mark Rutte?', 'What did Ukraine sign in April?'], [13]],
  [['What did Trump write on Truth Social?', 'what did he mean?'], [5]],
  [['Did Zelensky and Trump speak on the phone?', 'what did he call it?'], [14]],
  [['Who was in the Oval Office row?', 'and the Vatican?'], [13]],
  [['What are European officials worried about?', 'what does Rubio say about that?'], [9]],
  [
    ['What did Witkoff tell CNN?', 'what else?'],
    [19, 20, 21, 22, 24],
  ],
  [['Where is the meeting?', 'what time?'], ['no']],
  [
    ['When is the meeting?', 'where?'],
    [1, 2, 6],
  ],
  [['Is Starmer coming?', 'and Merz?', 'what did he say?'], ['no']],
  [['Did Trump threaten Russia?', 'with what?', 'when do they start?'], ['no']],
  [
    ['Who is Steve Witkoff?', 'what did he say about Putin?', 'to whom?'],
    [4, 19, 21],
  ],
];

/** Rows written at the same time and first run when follow-ups were finished. */
export const heldOut: readonly Row[] = [
  [
    ['What did Trump accuse Zelensky of?', 'when was that?'],
    [10, 11],
  ],
  [['What did Trump accuse Zelensky of?', 'what did he answer?'], ['no']],
  [['Did Ukraine sign a minerals deal?', 'when?'], [13]],
  [['Did Ukraine sign a minerals deal?', 'which minerals?'], ['no']],
  [['What happened in April?', 'and in July?'], [14]],
  [
    ['What happened in July?', 'what about February?'],
    [10, 11],
  ],
  [['Who is going to Washington with Zelensky?', 'how many?'], [6]],
  [['Is Stubb coming?', 'and von der Leyen?'], [6]],
  [['Is Rutte going to be there?', 'and JD Vance?'], ['no']],
  [['What did Meloni say?', 'and Macron?'], [18]],
  [['What did Macron say?', 'to whom?'], [18]],
  [['What did Macron say?', 'what else did he say?'], ['no']],
  [['Did Rubio deny that Trump is pressuring Zelensky?', 'where did he say that?'], [9]],
  [['Is there a fear of pressure on Zelensky?', 'who said that?'], [8]],
  [['Is a deal close?', 'who says that?'], [27]],
  [['How long has the war been going on?', 'how many people died?'], ['no']],
  [['Does Putin want the Donbas?', 'and Crimea?'], ['no']],
  [
    ['Does Putin want the Donbas?', 'did Zelensky agree?'],
    [26, 'no'],
  ],
  [['Does Putin want Ukraine in Nato?', 'why not?'], ['no']],
  [['Did Russia make concessions?', 'what are they?'], ['no']],
  [
    ['Did Russia make concessions?', 'is that certain?'],
    [24, 21, 'no'],
  ],
  [['What is the Donbas?', 'who wants it?'], [25]],
  [['What did Zelensky think of the July call?', 'what did Trump post on Truth Social?'], [5]],
  [['Did Zelensky hold a virtual summit?', 'with whom?'], [17]],
  [['Did Zelensky hold a virtual summit?', 'when was it?'], [17]],
  [['Did Trump and Zelensky speak in private?', 'where was that?'], [13]],
  [
    ['What does Witkoff propose instead of Nato membership?', 'would Ukraine accept?'],
    [22, 'no'],
  ],
  [['Did Trump change the deadline for Putin?', 'what is it now?'], ['no']],
  [
    ['Who called it a stupid media narrative?', 'what else did he say?'],
    [27, 'no'],
  ],
  [['What happened in the Oval Office?', 'Who won the world cup?'], ['no']],
  [
    ['Is it raining in Washington?', 'Where did Trump and Putin meet?'],
    [3, 8],
  ],
  [['Why are the leaders coming?', 'is that unusual?'], [7]],
  [['What did Trump tell European allies?', 'how do we know that?'], [25]],
  [['Were the ties between Kyiv and Washington damaged?', 'who repaired them?'], [12]],
  [['Has Zelensky been coached?', 'by whom?'], ['no']],
  [
    ['Who opposes Ukraine joining Nato?', 'why?', 'and what did Witkoff offer instead?'],
    [20, 21, 22],
  ],
  [['What happened in February?', 'who was there?', 'what did Vance say?'], ['no']],
  [['How much of Ukraine is occupied?', 'by whom?', 'when did it start?'], [16]],
];
