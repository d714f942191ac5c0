import { ENDS, PREPOSITION, type Position } from './marks.ts';

/** Where a place of care surely stands: beside what is done there, and behind whoever is of it. */
export const OF_CARE: readonly Position[] = [
  // Where somebody was cared for, or what was taken there.
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:(?:treated|seen|evaluated|examined|admitted|hospitali[sz]ed|rehabilitated|operated|scanned|tested|enrolled|attended|received|given|done|performed|taken|obtained|made|read|started|finished|completed|care|therapy|massage|surgery|rehab|sessions?|visits?|blocks?|injections?|x-?rays?|mri|ct|emg|ncv|imaging|films|scans?|labs?|study|studies|stay|programs?|appointment|days|weeks|months|nights|overnight|follow-?up|tests?|drawn|filled|recommended|took\s+place|takes\s+place|pharmacy|emergency\s+room|department)(?:\s+(?:on|in)\s+\S+)?\s+at|(?:nights?|days|weeks?|stay|overnight|watched|kept)\s+(?:\S+\s+)?in|(?:discharged|transported|transferred|referred|taken|sent|rushed|brought|driven|airlifted|moved|admitted)\s+(?:him\s+|her\s+|them\s+|care\s+)?(?:by\s+(?:\p{Ll}+\s+)?(?:ambulance|helicopter|paramedics|air|car|bus|van)\s+)?(?:to|from)|(?:records?|notes?|reports?|films|files?|documents|materials|papers|print-?outs?|images|x-?rays|studies|mri|imaging|bills?|billing|charts?|discs?|pages|invoice|brochures?|statements?|summar(?:y|ies))\s+(?:of|from)|(?:front\s+desk|emergency\s+room|office|staff|nurses?|therapists?|department|lobby|ward)\s+(?:of|at|from)|consult(?:ation)?s?\s+(?:with|at)|(?:medicine|medications?|pills|prescriptions?|supplies|braces?|units?|stimulators?|devices?|equipment|wheelchair|walker|bed|machine|pump|cream|compound|orthotics|prosthesis|modifications?)\s+(?:from|at|by))\s+(?:the\s+)?$/iu,
  },
  {
    says: 'surely',
    ends: PREPOSITION,
    before:
      /(?:^|[^\p{L}])(?:sent|faxed|mailed|addressed|directed|forwarded|went|presented|drove|driven|walked|admitted|returned|reported|specimens?|samples?|e-?prescribed|prescribed|referral|referred|filled|dispensed)\s+(?:\p{L}+\s+){0,2}to\s+(?:the\s+)?$/iu,
  },
  { says: 'surely', before: /\s(?:attend(?:ed|s|ing)|visit(?:ed|s|ing)|via|through)\s(?:the\s)?$/u },
  { says: 'surely', before: /\s(?:(?:nursing|home|therapy)\s)?(?:visits?|sessions|aides?|nurse)\s(?:by|with)\s$/u },
  { says: 'surely', before: /(?:study|MRI|CT|EMG|x-?rays?|films|labs?),\s$/iu, behind: ENDS },
  // Behind somebody's degree or part.
  {
    says: 'surely',
    before:
      /(?:M\.?D|D\.?O|D\.?C|D\.?P\.?M|Ph\.?D|Psy\.?D|PA-C|N\.?P|R\.?N|P\.?T|D\.?P\.?T|O\.?D|L\.?Ac|Esq|CMT|CPA|J\.?D|QME|PTA|OTR|CHT|LMFT|LCSW)\.?\)?(?:,\s+|\s[–-]\s|[ \t]*\n\s*)(?:at\s+|of\s+|for\s+)?(?:the\s+|The\s+)?$/u,
    behind: ENDS,
  },
  // `peer review by Ana Ruiz, M.D. for …`
  { says: 'surely', before: /(?:M\.?D|D\.?O|D\.?C|Ph\.?D|R\.?N|P\.?T|Esq)\.?\s(?:for|with|at)\s(?:the\s)?$/u },
  // `Sent to Ana Ruiz, …`
  {
    says: 'surely',
    before:
      /\b(?:[Ss]ent|[Mm]ailed|[Ff]axed|[Aa]ddressed|[Ff]orwarded|[Cc]opied|[Ss]ubmitted)\sto\s(?:\p{Lu}[\p{L}.'’-]*\s){0,3}\p{Lu}[\p{L}.'’-]*,\s$/u,
  },
  // `Transferred care from Elm Rehab to …`
  {
    says: 'surely',
    before: /(?:transferred|moved|changed)\s(?:(?:his|her|their)\s)?(?:care|treatment)\sfrom\s[^.;\n]{3,60}\sto\s$/u,
  },
  // `Initial care was at …`
  {
    says: 'surely',
    before:
      /(?:care|treatment|therapy|surgery|rehabilitation|fill|refill|prescription|appointment|study|visits?|evaluation|examination|admission|follow-?up)\s(?:is|was|were)\s(?:\p{Ll}+\s)?at\s$/u,
  },
];
