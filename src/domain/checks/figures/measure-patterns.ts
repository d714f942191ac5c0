/** What a figure of the patient measures. */
export type Measure = 'bmi' | 'a1c' | 'weight' | 'tear' | 'disc' | 'strength' | 'pain' | 'relief' | 'dose' | 'scale';

const NUMBER = String.raw`(?<figure>\d{1,3}(?:\.\d{1,2})?)(?![\d/.-]*[/-]\d)`;
const STATED = String.raw`(?:is|are|was|were|comes to|st(?:ands|ood) at|of|at|now|currently|measured|recorded|reported|calculated|noted|as|to be)`;
const IS = String.raw`(?:\s*\([^)]{1,12}\))?(?:\s+(?:level|value|measurement|score|scale|index))*(?:\s+${STATED}|\s*[:=])*\s*`;
const LEVEL = String.raw`[CTLS]\d{1,2}(?:\s?-\s?[CTLS]?\d{1,2})?`;
const PERCENT = String.raw`\s?(?:%|percent)`;
const BULGE = String.raw`(?:bulg\w+|protrusions?|herniations?|extrusions?)`;
const EQUIVALENT = String.raw`(?:oral\s)?(?:morphine[- ]equivalents?|\bmed\b|\bmme\b)`;
const GAIN = String.raw`(?:relief|improvement|reduction)`;

/** Scales by which complaints are scored, each with its names. */
const SCALES: readonly (readonly [scale: string, names: string])[] = [
  ['PHQ-9', String.raw`PHQ-?\s?9|patient health questionnaire`],
  ['GAD-7', String.raw`GAD-?\s?7`],
  ['GAF', String.raw`GAF|global assessment of function\w*`],
  ['PCL-5', String.raw`PCL(?:-\s?[5CM])?`],
  ['Beck depression', String.raw`BDI(?:-\s?II)?|beck depression inventory(?:-\s?II)?`],
  ['Beck anxiety', String.raw`BAI|beck anxiety inventory`],
  ['Epworth', String.raw`epworth(?: sleepiness)?(?: scale)?`],
  ['Oswestry', String.raw`oswestry(?: (?:low back )?disability)?(?: (?:index|questionnaire))?|ODI`],
  ['neck disability', String.raw`neck disability index|NDI`],
  ['apnea', String.raw`AHI|apnea[- ]hypopnea index`],
  ['opioid risk', String.raw`opioid risk tool`],
];
const nameOfScale = (written: string): string =>
  SCALES.find(([, names]) => new RegExp(`^(?:${names})$`, 'i').test(written))?.[0] ?? written.toLowerCase();
const ALL_SCALES = SCALES.map(([, names]) => names).join('|');

/** Groups of a match that say of what it is, and how that is named. */
export const OF: readonly (readonly [group: string, name: (written: string) => string])[] = [
  ['drug', written => written.toLowerCase()],
  ['muscle', written => written.toLowerCase()],
  ['weighed', written => (/^k/i.test(written) ? 'kg' : 'lb')],
  ['scale', nameOfScale],
  ['scored', nameOfScale],
  ['on', nameOfScale],
];

/** The measures as letters write them. */
export const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  [
    'bmi',
    new RegExp(
      String.raw`\b(?:bmi|body mass index|(?<=\b(?:an|the|his|her|body) )index(?= of \d\d\b))\b${IS}${NUMBER}`,
      'gi',
    ),
  ],
  ['a1c', new RegExp(String.raw`\b(?:hemoglobin |hb|hgb )?a1c\b${IS}${NUMBER}`, 'gi')],
  [
    'weight',
    new RegExp(
      String.raw`\b(?<!lift\w* (?:a )?)weigh(?:s|ed|t)\b(?:\s${STATED}|\s*:)*\s*${NUMBER}\s?(?<weighed>pounds|lbs?|kg|kilograms)\b`,
      'gi',
    ),
  ],
  [
    'tear',
    new RegExp(
      String.raw`\b${NUMBER}${PERCENT}\s(?:[\w-]+\s){0,4}?tears?\b|\btears?\b(?:\s[a-z]+){0,6}?\s(?:involving|of|measuring|at)\s(?:about\s|approximately\s)?(?<behind>\d{1,3})${PERCENT}`,
      'gi',
    ),
  ],
  [
    'tear',
    new RegExp(
      String.raw`\b${NUMBER}\s?-?cm\s(?:[\w-]+\s){0,4}?tears?\b|\btears?\b(?:\s[a-z-]+){0,6}?,?\s(?<behind>\d{1,2}(?:\.\d)?)\s?-?cm\b`,
      'gi',
    ),
  ],
  [
    'disc',
    new RegExp(
      String.raw`\b${NUMBER}\s?-?mm\s(?:[a-z-]+\s){0,4}?${BULGE}\b(?:\s(?:at|of)\s(?<level>${LEVEL}))?|\b${BULGE}\s(?:of|is|was|measur\w+)\s(?<behind>\d{1,2}(?:\.\d)?)\s?-?mm\b`,
      'gi',
    ),
  ],
  [
    'strength',
    new RegExp(
      String.raw`\b(?<muscle>quadriceps|hamstrings?|deltoid|biceps|triceps|EHL|dorsiflexion|plantar flexion|tibialis anterior|iliopsoas|hip flexion)\b(?:\s(?:muscles?|strength|power))*(?:\s${STATED})*\s*(?<figure>[0-5])[+-]?\s?\/\s?5\b`,
      'gi',
    ),
  ],
  [
    'pain',
    new RegExp(
      String.raw`\b(?<figure>\d{1,2}(?:\.\d)?)\s?(?:\/\s?10|out of 10)\s(?<drug>with|without)(?:\s(?:the\s|his\s|her\s|any\s)?(?:pain\s)?(?:medications?|meds|opioids?|drugs?|it|them)\b|(?=\sand\s\d|\s?[.,;]))`,
      'gi',
    ),
  ],
  ['relief', new RegExp(String.raw`\b${NUMBER}${PERCENT}\s(?:[a-z]+\s){0,2}?${GAIN}\b`, 'gi')],
  [
    'relief',
    new RegExp(
      String.raw`\b${GAIN}\b(?:\s(?!and\b)[a-z]+){0,5}?\s(?:is|was|of|by)\s(?:only\s|about\s)?(?<behind>\d{1,3})${PERCENT}`,
      'gi',
    ),
  ],
  [
    'relief',
    new RegExp(
      String.raw`\b(?:fell|reduced|decreased|improved|lessened)\sby\s(?:only\s|about\s)?(?<by>\d{1,3})${PERCENT}`,
      'gi',
    ),
  ],
  [
    'dose',
    new RegExp(
      String.raw`\b(?:morphine[- ]equivalents?|MED|MME)\b(?:\s(?:daily\s)?dos(?:e|age))?${IS}${NUMBER}(?:\s?mg\b|(?=\s?[.,;]))|\b(?<behind>\d{1,3})\s?(?:mg\s?)?(?:of\s)?${EQUIVALENT}`,
      'gi',
    ),
  ],
  [
    'scale',
    new RegExp(
      String.raw`\b(?<scale>${ALL_SCALES})\b${IS}${NUMBER}|\bscor\w+\s(?:an?\s)?(?<behind>\d{1,3})\s(?:points\s)?on\s(?:the|an?|his|her)\s(?<scored>${ALL_SCALES})\b|\bon\s(?:the|an?|his|her)\s(?<on>${ALL_SCALES})\s(?:he|she|they|the\s\w+)\sscor\w+\s(?<by>\d{1,3})\b`,
      'gi',
    ),
  ],
];

const TEN = 'zero|one|two|three|four|five|six|seven|eight|nine|ten';
/** "7/10", "7 out of 10", "seven of ten", "7 on a scale of 10"; of a range its ends. */
export const PAIN_SCORE = new RegExp(
  String.raw`(?<![\w/.-])(?<score>\d{1,2}(?:\.5)?|${TEN})(?:\s?(?:-|to)\s?(?<upTo>\d{1,2}|${TEN}))?\s?(?:\/\s?10(?![\d/])|(?:out )?of (?:10|ten)\b|on a scale of (?:(?:0|1|zero|one) to )?(?:10|ten)\b)`,
  'gi',
);

/** Words of smoking, of which every sentence on it has one. */
export const TOBACCO = /\b(?:smok(?:es?|ed|ers?|ing)|nonsmokers?|tobacco)\b/i;
