/** How surely a firm or a place of care stands here, by what stands before and behind the capital words; null where nothing says so. */
export function standsAsFirm(before: string, behind: string): 'surely' | 'likely' | 'listed' | null {
  // What stands right before is asked first: most capital words stand behind no preposition and no mark.
  const next = before.slice(-16);
  if (BEHIND_SMALL.test(next)) {
    if (WORKS.test(before) || ACTS_BEFORE.test(before) || AGAINST.test(before) || INSURES.test(before)) return 'surely';
    if (IS_FIRM.test(before)) return 'surely';
    if (SENT_TO.test(before) || CARED.test(before) || SENT.test(before) || OF_OFFICER.test(before)) return 'surely';
  }
  if (BEHIND_MARK.test(next) && (ROLE_LABEL.test(before) || COPIED.test(before))) return 'surely';
  if (employs(before, behind) || (ACTS_BEHIND.test(behind) && OPENS.test(before))) return 'surely';
  if (LETTERHEAD.test(behind) && /(?:^|[\n\f])[ \t]*(?:The\s)?$/u.test(next)) return 'surely';
  if (LISTED_BEFORE.test(next) && LISTED_BEHIND.test(behind)) return 'surely';
  if (ENDS.test(behind)) {
    if (BEHIND_PERSON.test(before)) return 'surely';
    if (BESIDE_NAME.test(before)) return 'listed';
  }
  return LIKELY.test(next) ? 'likely' : null;
}

const BEHIND_SMALL = /(?:^|[^\p{L}])(?:by|at|with|for|to|from|of|in|is|was|being|the|vs?\.?)\s+$|@\s+$/iu;
const BEHIND_MARK = /[:#,;-]\s*$|(?:carrier|insurer|payor|tpa|administrator|vendor|defendant)\s$/iu;
const LIKELY = /(?:^|[^\p{L}])(?:at|from|of|by|with|to|@)\s+(?:the\s+)?$/iu;

/** Whether a firm and nobody else stands here: one word that nobody knows is enough. */
export const standsAsFirmAlone = (before: string, behind: string): boolean =>
  WORKS.test(before) ||
  AGAINST.test(before) ||
  INSURES.test(before) ||
  employs(before, behind) ||
  ADMINISTERS.test(before) ||
  /(?:^|[^\p{L}])(?:bills?|billed|invoices?|liens?|vouchers?)\s+(?:of|from|to)\s+$/iu.test(before) ||
  (OPENS.test(before) && /^\s+served\s+(?:an?|the)\s+(?:subpoena|notice|lien)/u.test(behind));

/** `a represented Elm Foods employee`: whose worker somebody is. */
const employs = (before: string, behind: string): boolean =>
  /(?:^|\s)(?:an?|the|represented|unrepresented|former|current|retired|longtime)\s+$/u.test(before) &&
  /^\s+(?:employee|worker|cashier|driver|foreman|supervisor)\b/u.test(behind);

/** What a firm is to the claim. */
const ADMINISTERS =
  /(?:^|[^\p{L}])(?:(?:claims|third[\s-]party)\s+administrator|insurer|carrier|employer|tpa|vendor|review\s+organization)(?:\s+(?:is|was))?[,:]?\s+$/iu;

/** `The vendor for transportation is …` */
const IS_FIRM =
  /(?:^|[^\p{L}])(?:administrator|insurer|carrier|employer|vendor|tpa|pharmacy|facility|agency|service)(?:\s+(?:for|of)\s+(?:\p{Ll}+\s+){1,3}|\s+)(?:is|was)\s+$/iu;
/** With whom a claim or policy is. */
const INSURES =
  /(?:^|[^\p{L}])(?:claims?|coverage|polic(?:y|ies)|employer|injur(?:y|ies))\b[^;\n]{0,60}\s(?:is|was|are|were)\s+(?:now\s+|then\s+)?(?:with|insured\s+by|covered\s+by)\s+$/iu;
/** `Adjuster Ana Ruiz of …` */
const OF_OFFICER =
  /(?:[Aa]djuster|[Ee]xaminer|[Aa]ttorney|[Cc]ounsel|[Rr]epresentative|[Ss]upervisor|[Ff]oreman|[Cc]oordinator)\s+(?:\p{Lu}[\p{L}'’-]*\.?\s+){1,4}(?:of|at|with|from)\s+(?:the\s+)?$/u;
/** To whom bills, records or letters go. */
const SENT_TO =
  /(?:^|[^\p{L}])(?:(?:send|mail|fax|remit|forward|submit|address|direct)\s+(?:\p{Ll}+\s+){0,3}to|(?:billed|charged|invoiced|submitted|tendered|assigned|transferred)\s+to)\s+(?:the\s+)?$/iu;
/** Behind another who gets a copy: `cc: Ana Ruiz, Elm Foods`. */
const COPIED = /(?:^|[\s;])(?:cc|CC|Cc)\s?:\s[^\f:]{2,50}[,;]\s$/u;

/** Where somebody works or worked. */
const WORKS =
  /(?:^|[^\p{L}])(?:employ(?:ed|ment)\s+(?:by|at|with)|hired\s+(?:by|at)|(?:work(?:s|ed|ing)?|job|position|shift|moonlight(?:s|ed|ing)?|start(?:ed|ing)?)(?:\s+(?:as|in)\s+(?:an?\s+)?[\p{Ll}\s-]{3,30}?)?(?:\s+\p{Ll}+){0,2}?\s+(?:for|at|with)|(?:a|an|as)\s+[\p{Ll}-]{4,20}(?:\s[\p{Ll}-]{4,20})?\s+(?:for|at|with)|(?:let\s+go|laid\s+off|terminated|dismissed|fired|retired|resigned)\s+(?:by|from)|(?:drove|drives|cooked|cleaned|picked|packed|stocked|framed|sewed|welded|painted|built|guarded|taught)\s+[\p{Ll}\s]{0,20}(?:for|at)|employer(?:\s+of\s+record)?\s+(?:is|was|being)|employment\s+(?:was|is)\s+with)\s+(?:the\s+)?$/iu;
/** A label of a form or a part in the case that a firm has. */
const ROLE_LABEL =
  /(?:^|[^\p{L}])(?:(?:(?:self-)?insured|insurer|insurance|carrier|employer|payo?r|payer|tpa|administrator|claims\s+administrator|(?:(?:ur|utilization\s+review|review|copy|dme|bill\s+review)\s+)?vendor|agency|firm|company|facility|clinic|hospital|pharmacy|laborator(?:y|ies)|lab|location|site|imaging|therapy|provider|prior\s+(?:jobs?|employers?)|past\s+employers?|defendants?|uninsured|lien\s+claimant|return\s+service\s+requested|billed\s+by|letterhead|from|sent\s+to|cc|remit\s+to|bill\s+to|(?:billing|mailing|remittance)\s+address|ship\s+to)(?:\s+name)?\s*(?:\((?:\p{L}|\s)+\))?\s*[:#-]\s*|(?:carrier|insurer|payor|tpa|administrator|vendor|defendant),?\s)$/iu;
/** What is done by an office. */
const ACTS_BEFORE =
  /(?:^|[^\p{L}])(?:(?:administered|represented|subpoenaed|copied|denied|approved|authori[sz]ed|certified|modified|issued|insured|adjusted|handled|paid|billed|supplied|delivered|dispensed|retained|accepted|contracted|audited|reduced|refused|withheld|transported|requested|watched|filmed)\s+by|(?:ur|review|video|surveillance|determination|decision|denial|audit|claim|copies|lien|bills?|invoices?|notices?|checks?|payments?|correspondence|letters?|fax(?:es)?|cover(?:\s+sheet)?|voucher|offer|policy|coverage)\s+(?:by|of|from)|on\s+behalf\s+of|counsel\s+for|(?:Esq\.|[Aa]ttorney|[Cc]ounsel),?\s+of|(?:adjuster|examiner|nurse|interpreter|driver)\s+(?:at|of|from|with)|\s@)\s+(?:the\s+)?$/u;
const AGAINST = /(?:^|\s)vs?\.?\s+(?:the\s+)?$/u;
/** Where somebody was cared for, or what was taken there. */
const CARED =
  /(?:^|[^\p{L}])(?:(?:treated|seen|evaluated|examined|admitted|hospitali[sz]ed|rehabilitated|operated|scanned|tested|enrolled|attended|received|given|done|performed|taken|obtained|made|read|started|finished|completed|care|therapy|massage|surgery|rehab|sessions?|visits?|blocks?|injections?|x-?rays?|mri|ct|emg|ncv|imaging|films|scans?|labs?|study|studies|stay|programs?|appointment|days|nights|overnight|follow-?up|tests?|drawn|filled|pharmacy|emergency\s+room|department)(?:\s+(?:on|in)\s+\S+)?\s+at|(?:nights?|days|weeks?|stay|overnight|watched|kept)\s+(?:\S+\s+)?in|(?:discharged|transported|transferred|referred|taken|sent|rushed|brought|driven|airlifted|moved|admitted)\s+(?:him\s+|her\s+|them\s+|care\s+)?(?:to|from)|(?:records?|notes?|reports?|films|print-?outs?|images|bills?|charts?|discs?|pages|invoice|brochures?|statements?)\s+(?:of|from)|(?:front\s+desk|emergency\s+room|office|staff|nurses?|therapists?|department|lobby|ward)\s+(?:of|at|from)|consult(?:ation)?s?\s+(?:with|at)|(?:medicine|medications?|pills|prescriptions?|supplies|brace|unit)\s+(?:from|at|by))\s+(?:the\s+)?$/iu;
const SENT =
  /(?:^|[^\p{L}])(?:sent|faxed|mailed|addressed|directed|forwarded|went|returned|reported)\s+(?:\p{L}+\s+){0,2}to\s+(?:the\s+)?$/iu;
/** What an office does, behind its name. */
const ACTS_BEHIND =
  /^,?\s+(?:has\s+|have\s+|had\s+)?(?:(?:authori[sz]|den|serv|fail(?:ed|s)\s+to\s(?:approv|respond|authori|issu)|approv|certif|noncertif|non-certif|modif|accept|refus|disput|insur|adjust|pa|issu|contest|object|stamp|fax|mail|sen|bill|offer|terminat|subpoena|copi|reduc|process|record|receiv|schedul|cancel|suppl|deliver|dispens|transport|brought|found|assign|clos|open|clear|hold|cover|demand|agree|request|retain|rejoin|respond)\p{Ll}*\s|is\s+(?:the|an?)\s+(?:claims\s+)?(?:administrator|insurer|carrier|employer|tpa|third|vendor|facility|clinic|pharmacy|lab|hospital)|(?:has|had)\s+no\s|asks?\s|wants?\s|brought\s|took\s+(?:him|her|them|over)|,?\s*the\s+(?:insurer|carrier|employer|administrator|third|clinic)|was\s+(?:the|his|her|their)\s+(?:employer|carrier|insurer)|-\sPatient\s|\|)/u;
const OPENS = /(?:^|[.;:!?•\n\f,]\s*["“(]?|\s(?:and|that|but|while|when|because|administrator,)\s)$/u;
/** A letterhead: the address or the telephone stands behind. */
const LETTERHEAD =
  /^\.?(?:,|\s*[|•·]|\s{2,}|\s*[\n\f])\s*(?:P\.?\s?O\.?\s|PO\s|Post\s+Office|Lock\s+Box|\d{1,5}\s+(?:[NSEW]\.?\s)?\p{Lu}|\(?\d{3}\)?[\s.-]\d{3}|\+?1[\s-]|Tel|Phone|Ph\b|Fax|www\.|https?:)/u;
/** Between commas in a list of records, before its day, or in brackets what somebody was there. */
const LISTED_BEFORE = /(?:,|;|:|\bof|\bto|[\n\f])\s*$/u;
const LISTED_BEHIND =
  /^(?:,?\s(?:dated\s|of\s)?\(?(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01])[/-]\d{2,4}|\s\((?:\p{Ll}|\s){4,24}\)|,?\s(?:subpoenaed|copied|produced)\s|,\s\d{1,4}\spages)/u;
/** Behind somebody's degree or part. */
const BEHIND_PERSON =
  /(?:M\.?D|D\.?O|D\.?C|D\.?P\.?M|Ph\.?D|Psy\.?D|PA-C|N\.?P|R\.?N|P\.?T|D\.?P\.?T|O\.?D|L\.?Ac|Esq|CMT|CPA|J\.?D|QME|PTA|OTR|CHT|LMFT|LCSW)\.?\)?,\s+(?:at\s+|of\s+|for\s+)?(?:the\s+|The\s+)?$/u;
/** Behind a capital word and a comma, or the next of a list. */
const BESIDE_NAME = /\p{Lu}\p{Ll}+,\s+$|[;|]\s+$/u;
const ENDS = /^(?:\s*(?:[\n\f;|.,]|$)|,?\s{2})/u;
