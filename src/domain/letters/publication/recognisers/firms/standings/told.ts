import { ENDS, OPENS, type Position } from './marks.ts';

/** Where a house may stand: beside its papers and doings, in a list, behind a preposition. In the order they are asked. */
export const TOLD: readonly Position[] = [
  // What belongs to a house, is told of it or by whom it is told: only of a name that says that it is one.
  {
    says: 'told',
    before: /(?:^|[\n\f.;]\s*|\p{Ll}\s)$/u,
    behind:
      /^(?:\s(?:\p{Ll}+\s){0,3}(?:records?|notes?|charts?|bills?|billing|invoices?|summary|summaries|files?|ledger|lien|correspondence|statements?|films|images|x-rays|progress\sreports?)(?!\p{L})|\s[–-]\s(?:\p{Ll}|\d|(?:PT|OT|MRI|CT|EMG|UR|ER)\s)|\sby\s\p{Lu}|\s(?:handles|administers|manages|adjusts|processes|insures|covers|employs|supplies|provides|operates)\s)/u,
  },
  {
    says: 'told',
    before: OPENS,
    behind:
      /^\s(?:also\s|then\s|later\s|again\s)?(?:did|ran|gave|saw|says?|said|reports?|reported|writes?|wrote|states?|stated|notes?|noted|shows?|showed|documented|documents|described|describes|performed|completed|provided|treated|evaluated|conducted|requests?|requested|recommends?|recommended|discharged|referred|charged|ordered|told|called|closed|opened|lost|kept|refused|does|was\s(?:paid|asked|told|served|closed|sold|the))\s/u,
  },
  {
    says: 'told',
    ends: /\p{Ll}\s(?:the\s)?$/u,
    before:
      /\s(?:represents?|represented|retained|hired|sued|served|notified|pays?|paid|contacted|versus|chose|uses?|used|owns?|owned|runs|ran|manages|managed)\s(?:the\s)?$/u,
  },
  {
    says: 'told',
    before: /(?:^|[.\n\f]\s*)(?:Per|From|At|With|Through|Via|According\sto|By|Cop(?:y|ies)\sto|cc|CC)\s$|,\sfor\s$/u,
  },
  // Whose notes they are, between their day and what they are; whose clinic it is.
  {
    says: 'told',
    before: /\d{1,2}[/-]\d{2,4}\s$/u,
    behind: /^\s(?:\p{Ll}+\s)?(?:notes?|reports?|records?|visit|evaluation|consultation|summary)\s/u,
  },
  // In a line of a list, behind its day: `2/3/2013 Elm Family Health`.
  {
    says: 'told',
    before: /(?:^|[\n\f])\s*(?:[-–•*]\s*|\d{1,2}[.)]\s*)?\d{1,2}[/-]\d{1,2}[/-]\d{2,4}:?,?\s(?:[–-]\s)?$/u,
    behind: /^[ \t]*(?:[\n\f]|$)/u,
  },
  { says: 'told', before: /(?:^|\s)(?:[Tt]he|[Ff]rom|[Oo]f|[Pp]er|[Bb]y|[Aa]t)\s$/u, behind: /^['’]s?\s\p{Ll}/u },
  // `Elm Group Progress Report`
  {
    says: 'told',
    before: OPENS,
    behind:
      /^\s(?:(?:Progress|Initial|Final|Follow-?[Uu]p|Supplemental|Discharge|Operative|Daily|Office|Procedure|Consultation)\s)?(?:Notes?|Reports?|Records?|Evaluations?|Summary|Visits?)(?!\p{L})/u,
  },
  { says: 'likely', before: /\s(?:at\sboth|leaving|entering|joining|between)\s(?:the\s)?$/u },
  { says: 'listed', before: /\($|\s\/\s$/u, behind: /^(?:\)|\s*(?:[\n\f;|.,]|$))/u },
  // Behind a capital word and a comma, or the next of a list.
  { says: 'listed', before: /\p{Lu}\p{Ll}+,\s+$|[;|]\s+$/u, behind: ENDS },
  { says: 'listed', before: /(?:^|[\n\f])[ \t]*$/u, behind: /^[ \t]*(?:[\n\f]|$)/u },
  { says: 'likely', before: /(?:^|[^\p{L}])(?:at|from|of|by|with|to|@)\s+(?:the\s+)?$/iu },
  { says: 'running', before: /\p{Ll}\s(?:through|via)\s$/u },
];
