import { type Position } from './marks.ts';

/** Where a house surely stands in the short sentences and lists of notes. */
export const OF_NOTES: readonly Position[] = [
  // What is close is a place.
  {
    says: 'surely',
    before: /\s(?:prefers?|preferred|chose|likes)\s(?:the\s)?$/u,
    behind:
      /^[\s,]+(?:because|since|as)\s(?:it\sis|it['’]s|it\swas|they\sare)\s(?:\p{Ll}+\s){0,2}?(?:close|closer|closest|near|nearer|nearby|open|local|around|on|in|within|minutes)\b/u,
  },
  // Behind a study and its day: `UDS 9/12/2013, Elm Labs: positive`
  {
    says: 'surely',
    before:
      /(?:UDS|UDT|MRI|CT|EMG|NCV|NCS|EEG|EKG|ECG|FCE|PFT|DEXA|PSG|[Xx]-?rays?|[Ll]abs?|[Ss]creen|[Ss]tudy|[Uu]ltrasound|[Dd]iscogram|[Aa]rthrogram|[Mm]yelogram|[Bb]iopsy)\s(?:of\s|on\s)?\d{1,2}[/-]\d{1,2}[/-]\d{2,4},\s$/u,
    behind: /^(?::\s|[;.,]|\s*[\n\f]|$)/u,
  },
  // `Surgery is planned for Elm Center on 4/2/2015`
  {
    says: 'surely',
    before:
      /(?:surgery|procedure|injections?|block|study|MRI|evaluation|visit|admission|therapy|program|arthroscopy|fusion|appointment|consultation)\s(?:is|was|has\sbeen)\s(?:planned|scheduled|set|booked)\s(?:for|at)\s(?:the\s)?$/u,
    behind: /^\s(?:on|for|in)\s(?:\d|the\s\d|\p{Lu}\p{Ll}{2,8}(?:\s\d|\.|,))/u,
  },
  // Whose department, whose people.
  { says: 'surely', before: /\s(?:ED|ER|ICU|[Ee]mergency\s(?:room|department))\sof\s(?:the\s)?$/u },
  {
    says: 'surely',
    before:
      /(?:^|\s)(?:[Dd]octors|[Pp]hysicians|[Ss]urgeons|[Nn]urses|[Tt]herapists|[Ss]taff|[Cc]rew|[Dd]rivers?|[Gg]uards?|[Dd]ispatcher|[Oo]wners?|[Bb]ookkeeper|[Rr]eceptionist)\s(?:of|at)\s(?:the\s)?$/u,
    behind: /^(?:\s\p{Ll}{2,}|[.,;])/u,
  },
  // Whose plan it is, where somebody was.
  {
    says: 'surely',
    alone: true,
    word: true,
    before: /\s(?:group|health|dental|benefits?|pension|retirement|welfare)\splan\s(?:of|through)\s(?:the\s)?$/u,
    behind: /^(?:\s\p{Ll}|[.,;])/u,
  },
  { says: 'surely', alone: true, word: true, before: /(?:^|[\s,;(])[Ff]ormerly\s(?:of|at|with)\s(?:the\s)?$/u },
  // Behind what the paper is, and before what was done: `Invoice, Elm Voices, interpreting, 2 hrs`
  {
    says: 'surely',
    alone: true,
    before:
      /(?:^|[.;\n\f]\s*)(?:Invoice|Bill|Lien|Billing\sstatement|Statement|Receipt|Estimate|Quote|Purchase\sorder),\s$/u,
    behind: /^,\s(?:\p{Ll}|\d|\$)/u,
  },
  // `Prior records incl. Elm Clinic, Oak Foods, and photos`
  {
    says: 'surely',
    before:
      /(?:[Rr]ecords?|[Dd]ocuments?|[Ff]iles?|[Nn]otes|[Bb]ills|[Mm]aterials)\s(?:incl\.?|includ(?:e|es|ed|ing))\s(?:those\s(?:of|from)\s)?(?:[^.;:\n]{3,60},\s){0,2}(?:and\s)?$/u,
    behind: /^(?:,\s|\s(?:and|&)\s|[.;]|\s*[\n\f]|$)/u,
  },
  // `Records requested from Elm Clinic; none received`, `Lien of Elm Foods in the sum of`
  {
    says: 'surely',
    before: /(?:requested|subpoenaed|ordered|obtained|received|copied)\sfrom\s(?:the\s)?$/u,
    behind: /^(?:[;.,]|\s(?:on|in|but|and|were|was)\s|\s*[\n\f]|$)/u,
  },
  {
    says: 'surely',
    alone: true,
    word: true,
    before: /(?:^|\s)[Ll]iens?\sof\s$/u,
    behind: /^\s(?:in\sthe\s(?:sum|amount)|for\s\$|was|is)\b/u,
  },
];
