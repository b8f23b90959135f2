import { officesEnglish } from '../en/world/offices.ts';

/** The words by which one language presents people and their sayings, each as the source of a regular expression. */
export interface SkeletonWords {
  /** Verbs of saying, in the forms that stand beside a speaker. */
  readonly said: string;
  /** What a role in small letters begins with, before or after a name: *the mayor of Oldport, Ada Venn*. */
  readonly the: string;
  /** What a role ends before: *who*, *which*. */
  readonly who: string;
  /** What leads to where somebody holds an office: *mayor **of** Oldport*. */
  readonly of: string;
  /** Words after a number that end what it counts. */
  readonly small: string;
  /** Numbers in letters. */
  readonly numbers: string;
  /** What may stand right before a name, *Judge Ada Brenn*, in small letters; absent where nobody has written any. */
  readonly titles?: string;
}

/** Source: the titles of CLDR's abbreviations (`en/abbreviations.ts`) that say what somebody is; *Mr* does not. */
const SHORT =
  'dr|prof|professor|doctor|sgt|sergeant|capt|lt|lieutenant|col|maj|gen|adm|cpl|rev|reverend|gov|sen|rep|det|insp|inspector|supt|detective|sister|father|lord|lady|dame';

/** The longer ones first, so that *Prime Minister* is no minister. */
const titlesEnglish = [...officesEnglish.keys(), ...SHORT.split('|')]
  .sort((one, other) => other.length - one.length)
  .join('|');

/** Source: the closed classes of each grammar, and the verbs that news put beside a quotation. By two-letter code. */
export const skeletonWords: ReadonlyMap<string, SkeletonWords> = new Map([
  [
    'en',
    {
      titles: titlesEnglish,
      said: 'said|says|called|calls|told|tells|added|adds|wrote|writes|posted|warned|warns|insisted|insists|stressed|announced|declared|argued|argues|explained|claimed|claims|asked|replied|noted',
      the: 'the|a|an|its|his|her|their',
      who: 'who|whom|which|whose|where|and|but|by',
      of: 'of|for|at',
      small:
        'a|an|the|and|or|but|of|in|on|at|to|from|by|with|for|since|after|before|that|which|who|whose|is|are|was|were|be|been|has|have|had|will|would|could|may|might|must|can|did|do|does|not|as|than|if|when|while|into|over|under|agreed|said|later|ago|more|each|so|apart',
      numbers:
        'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|a dozen|dozens|hundreds|thousands|half|a quarter|a third|a fifth',
    },
  ],
  [
    'de',
    {
      said: 'sagte|sagt|erklärte|erklärt|betonte|warnte|schrieb|forderte|kündigte|meinte|teilte',
      the: 'der|die|das|ein|eine',
      who: 'der|die|das|und|aber|wo',
      of: 'von|der|des|in|für',
      small:
        'der|die|das|ein|eine|und|oder|aber|von|in|im|an|am|auf|zu|zum|zur|mit|für|seit|nach|vor|dass|die|wird|werden|wurde|wurden|ist|sind|war|waren|hat|haben|hatte|nicht|als|wie|wenn',
      numbers:
        'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|ein Dutzend',
    },
  ],
  [
    'es',
    {
      said: 'dijo|dice|afirmó|afirma|declaró|advirtió|explicó|escribió|aseguró|añadió|señaló|anunció',
      the: 'el|la|los|las|un|una',
      who: 'que|quien|y|pero|donde',
      of: 'de|del|en|para',
      small:
        'el|la|los|las|un|una|y|o|pero|de|del|en|a|al|con|para|por|desde|tras|antes|que|es|son|era|fue|fueron|ha|han|había|no|como|si|cuando',
      numbers:
        'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cuarenta|cincuenta|una docena',
    },
  ],
]);
