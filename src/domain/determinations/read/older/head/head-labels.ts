import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { HeaderField } from '#domain/determinations/read/header/header-labels.ts';

const NUMBER = String.raw`(?:number|no\.?|num\.?|#)`;

/** Labels at the head of the older letters; `identity` names a person or a claim, `treatments` leads a list in. */
const LABELS: readonly (readonly [field: HeaderField | 'identity' | 'treatments', pattern: string])[] = [
  ['caseNumber', `(?:(?:maximus|imr)(?: imr)? )?case ${NUMBER}|imr ${NUMBER}`],
  [
    'urDecisionDate',
    '(?:date of )?(?:the )?(?:ur|utilization review) (?:denial|decision|determination|denial/modification)(?: date)?(?: dated?)?|(?:ur|utilization review) date',
  ],
  ['dateOfInjury', '(?:dates?(?:\\(s\\))? of injury|doi|injury date)'],
  ['applicationReceived', '(?:date )?(?:of )?(?:imr )?application (?:date )?(?:was )?(?:received|filed)(?: date)?'],
  [
    'dateAssigned',
    '(?:date assigned|assigned date|date of assignment|assignment date|noarfi(?: date)?|notice of assignment(?: date)?)',
  ],
  [
    'decisionDate',
    '(?:dated|decision date|(?:date of )?determination date|date of (?:decision|determination|the review|review)|date of letter|letter date)',
  ],
  ['priority', '(?:review )?priority(?: status| type| level)?'],
  [
    'identity',
    `(?:claims? ${NUMBER}|(?:employee|employer|insured|insurer|patient|injured worker|applicant|provider|requesting provider|physician|attorney|claims administrator)(?:'s|’s)?(?: name| id)?|wcab(?: case)?(?: ${NUMBER})?|adj ${NUMBER}|eams(?: case)?(?: ${NUMBER})?|date of birth|dob|re)`,
  ],
  [
    'treatments',
    '(?:(?:disputed )?(?:treatments?|items?|services?)(?:\\(s\\))?(?:/services?(?:\\(s\\))?)? in dispute(?: listed on (?:the )?imr application)?|disputed (?:treatments?|items?/services?))',
  ],
];

const VALUE = String.raw`\d{1,2}[-/]\d|[a-z]{2}\d{2}-\d|imr ?\d|standard\b|expedited\b`;
const ANY = new RegExp(
  `(?<=^| )(?:${LABELS.map(([, pattern]) => `(${pattern})`).join('|')})(?: ?:(?!\\S*:)|(?= (?:${VALUE})))`,
  'gi',
);

export type HeadLabel = {
  readonly field: HeaderField | 'identity' | 'treatments';
  readonly start: number;
  readonly end: number;
};

/** The labels in a line, in order: each with a colon, or with a value right after it. */
export function headLabels(line: string): HeadLabel[] {
  return everyMatch(line, ANY).flatMap(match => {
    const label = LABELS.find((_label, index) => match[index + 1] !== undefined);
    return label === undefined ? [] : [{ field: label[0], start: match.index, end: match.index + match[0].length }];
  });
}
