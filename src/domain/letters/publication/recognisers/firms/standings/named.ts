import { OPENS, type Position } from './marks.ts';

/** Where the name of a firm or a place of care stands and nothing else. */
export const NAMED: readonly Position[] = [
  // A field for what it is called, or for its part in the case.
  {
    says: 'named',
    before: /(?:company|practice|facility|clinic|firm|employer|insurer|carrier|administrator|agency)\s+name\s*:\s*$/iu,
  },
  {
    says: 'named',
    before:
      /(?:^|[^\p{L}])(?:insurer|insurance\s+carrier|carrier|employer|(?:claims|third[\s-]party)\s+administrator|tpa|payou?r|payer|law\s+firm|(?:\p{L}+\s)?vendor|bill\s+review(?:er|ed\s+by)?|(?:insured|covered)\s+(?:through|with|by)|liens?\s+on\s+file|lien\s+claimants?|utilization\s+review\s+(?:organization|agent|company)|(?:copy|interpreting|transportation)\s+service|for\s+the\s+(?:defense|defendants?|employer|carrier|insurer)|defense\s+(?:firm|counsel))(?:\s+at\s+(?:the\s+)?(?:time\s+of\s+)?injury|\s+(?:since|until|from)\s+(?:\p{L}+\s+)?(?:19|20)\d\d|\s+for\s+(?:the\s+)?(?:\p{L}+\s+){0,4}\p{L}+|\s+\(\p{L}{2,12}\))?\s*:\s*$/iu,
  },
  // The second of those that have a part: `Liens on file: Elm Supply; Oak Interpreting`.
  {
    says: 'named',
    before:
      /(?:liens?(?:\s+on\s+file)?|lien\s+claimants?|defendants?|insurers?|carriers?|employers?)\s*:\s[^\n\f:]{3,60};\s$/iu,
  },
  // Who reviewed, wrote or called.
  {
    says: 'named',
    before: /(?:^|\s)(?:utilization\s+review|ur)\s(?:(?:determination|decision|denial)\s)?(?:from|by|of)\s$/iu,
  },
  { says: 'named', before: /(?:^|\s)(?:letter|fax|notice|invoice|bill|e-?mail|call|subpoena|lien)s?\sfrom\s$/u },
  { says: 'named', before: OPENS, behind: /^\snon-?certified\s/u },
  { says: 'named', before: /\b(?:whom it may concern|dear (?:sir|madam|colleague)s?) (?:at|of|with) $/iu },
  // The caption of a case, a job, and where something came from.
  {
    says: 'named',
    before: /;\s$/u,
    behind: /^,\s(?:and\s)?(?:Defendants?|Respondents?|Insurers?|Employers?|Lien Claimants?)(?!\p{L})/u,
  },
  { says: 'named', before: /\b(?:job|position|shift|work),?\s(?:for|at|with)\s$/iu },
  {
    says: 'named',
    before:
      /\b(?:units?|records?|supplies|bills?|devices?|brace|chair|films?|interpreter|driver|nurse|aide|caregiver|investigator|translator|reviewer)\s(?:came|arrived|were sent|was sent)\sfrom\s$/iu,
  },
  // Beside whoever is of it: an attorney, somebody who gets a copy, a therapist with the day.
  {
    says: 'named',
    before:
      /(?:[Aa]ttorney|[Cc]ounsel|[Rr]epresentative|[Ii]nterpreter|[Aa]djuster|[Ee]xaminer|[Nn]urse|[Mm]anager|[Cc]ontact|[Aa]ttn|ATTN|[Aa]ttention|cc|CC)(?:(?:\s(?:for|of)\s(?:the\s)?\p{L}+)?\s?:|(?<=cc|CC))\s[^\n\f:;]{4,50}?,\s$/u,
    behind: /^(?:[;,.]|\s*[\n\f]|$)/u,
  },
  {
    says: 'named',
    before: /(?:evaluation|consultation|reports?|notes?|records?|summary|EMG\/NCV|cover),\s$/iu,
    behind: /^(?:,\s\p{Lu}[^,;\n]{4,40},\s(?:\p{Lu}{2,4}|M\.D\.|D\.[OC]\.),|\s*[\n\f]|$)/u,
  },
  // `signed by Ana Ruiz, store manager, Elm Foods`
  {
    says: 'named',
    before:
      /,\s(?:\p{Ll}+\s){0,2}(?:manager|supervisor|director|foreman|owner|president|representative|coordinator|specialist|lead|examiner|adjuster|analyst|nurse|paralegal|attorney|biller|investigator|counselor|interpreter),\s$/u,
    behind: /^\s*(?:[\n\f.;]|$)/u,
  },
  {
    says: 'named',
    before:
      /(?:Examiner|Adjuster|Manager|Director|Supervisor|Coordinator|Representative|Specialist|Nurse|Analyst|Paralegal|Attorney|Counsel|Administrator|Officer|President|Owner|Interpreter|Reviewer|Consultant|Custodian|Investigator|Partner|Controller|Foreman|Biller)(?:\s(?:[IV]{1,3}|of\sRecords))?,\s(?:The\s)?$/u,
    behind: /^(?:[;,.]|\s*[\n\f]|\s{2}|$)/u,
  },
  { says: 'named', before: /Department\sof\s\p{Lu}\p{L}+,\s$/u, behind: /^\s*(?:[\n\f]|$)/u },
  {
    says: 'named',
    before:
      /\s(?:by|to|with|from|for)\s(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}'’-]+(?:,\s(?:Jr|Sr|II|III|IV)\.?)?,?\s(?:of|with|at|from)\s$/u,
    behind: /^(?:\s*[\n\f.,;]|\s(?:on|in|for|who|and|dated)\s|$)/u,
  },
  { says: 'named', before: /\sby\s(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+,\s$/u, behind: /^\s*(?:[\n\f]|$)/u },
  { says: 'named', before: /(?:Dr\.|Mr\.|Ms\.|Mrs\.)\s\p{Lu}[\p{L}'’-]+,?\s(?:of|with|at|from)\s$/u },
  // With whom a claim is, whose worker, whose program.
  { says: 'named', before: /claims?\b[^.;]{0,60},\s+with\s$/u },
  { says: 'named', before: /employed\s+as\s+an?\s+[\p{Ll}\s-]{3,30}\s(?:by|with|at|for)\s$/u },
  {
    says: 'named',
    before: /\b(?:an?|the|old)\s(?:(?:un)?represented|former)\s$/u,
    behind: /^\s(?:employee|worker|cashier|driver|foreman|supervisor)\b/u,
  },
  { says: 'named', before: /program\s+of\s$/u },
  {
    says: 'named',
    before: /(?:is|was|are|were)\s(?:represented|copied|administered|insured|transported|interpreted)\sby\s$/u,
  },
  { says: 'named', before: OPENS, behind: /^\shas\sno\s(?:modified|light)\s(?:duty|work)/u },
  { says: 'named', before: /(?:taken|sent|brought|transported|transferred|discharged)\s+to\s$/u },
  { says: 'named', before: /(?:filled|treated|seen|evaluated|admitted)\s+at\s$/u },
];
