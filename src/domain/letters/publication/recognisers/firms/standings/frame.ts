import { SHOWN } from './marks.ts';

/**
 * What stands about capital words in running text, whatever the words are: a place (`at`), the field of a form, what is only given or taken
 * from somebody (`given`), who does something (`agent`), of what it is told what it is (`told`), brackets, who deals with somebody (`deals`), or a small word of any sort (`beside`).
 */
export type Frame = 'at' | 'field' | 'given' | 'agent' | 'bracketed' | 'beside' | 'told' | 'deals' | 'labelled';

/** The end of a small word or a figure of the sentence, and a preposition. */
const AT = /(?:\p{Ll}|\d|\p{Lu}{2})[)"”]?\s(?:at|@)\s(?:the\s|The\s)?$/u;
const FROM =
  /(?:\p{Ll}|\d|(?:^|\s)An?|The)[)"”]?\s(?:from|subsidiary\sof|subcontractor\sof|division\sof|owned\sby|run\sby|paid\sby|hired\sby|rented\sby|employed\sby|insured\sby|supplied\sby|billed\sby|sent\sby|made\sby|denied\sby|certified\sby|modified\sby|approved\sby|served\son|works?\sfor|worked\sfor)\s(?:the\s)?$/u;
/** What is done with a house and no thing: `Attended Elm House`. */
const DEALT_WITH =
  /(?:^|[\s.])(?:attend(?:s|ed|ing)|visit(?:s|ed|ing)|entered|joined|left|sued|contacted|notified|phoned)\s(?:the\s)?$/iu;
/** With whom somebody is treated. */
const TREATED_WITH =
  /(?:acupuncture|therapy|PT|OT|chiro(?:practic)?|massage|treatment|care|sessions?|counseling|rehab|visits?|classes)\swith\s$/iu;
const BY = /(?:\p{Ll}|\d|\p{Lu}{2})[)"”]?\s(?:by|through|thru|via)\s(?:the\s)?$/u;
/** Any label. */
const LABEL = /(?:^|[\n\f.;]\s?|\s{2})\p{Lu}\p{L}+(?:\s\p{L}+){0,3}:\s$/u;
const BESIDE = /(?:\p{Ll}|\d)[)"”]?\s(?:by|with|to|of|on|through|via|for)\s(?:the\s)?$/u;
/** A label in short for who employs, insures, pays, treats or supplies. */
const FIELD =
  /(?:^|[\n\f;|.]|\s{2}|\s)(?:Emp(?:l(?:r|oyer)?)?|Insd|Insured(?:\s(?:through|by|with))?|Ins(?:\s?Co)?|Insurer|Carr(?:ier)?|Payo?r|Payer|Adm(?:in)?|TPA|Fac(?:ility)?|Clinic|Hosp(?:ital)?|Pharm(?:acy)?|Lab|Loc(?:ation)?|Site|Vendor|UR(?:\s?(?:vendor|agent|org))?|DME|Atty|Firm|Subpoenaed|Records\sfrom|Denied\sby|(?:Location|Place|Site)\sof\s\p{Ll}+|Union|Bill\sreview|Gym|School|Church|Nursing\shome|Home\shealth|SNF|Hospice|Transport|Interp(?:reting)?|Copy\sservice|Letterhead|Referred\sto|Rehab|Work(?:s|ed)?\sat|Job|Jobs|Prior\semp(?:loyers?)?|(?:Pri(?:mary)?|Sec(?:ondary)?|2nd|1st)\sins(?:urance)?(?:\s(?:WC|comp))?|(?:WC|Comp)\s(?:ins|carrier)|(?:outstanding\s|prior\s|open\s)?liens?(?:\sclaimants?)?|(?:\p{L}+\s)?(?:pharmacy|provider|facility|lab|hospital|vendor)\s(?:of\schoice|used)|preferred\spharmacy|client|defense\sfirm|defendants?|workplace|jobsite|residence\sfacility)\.?\s?[:–-]\s(?:The\s)?$/iu;
/** A day or a small word, and a dash. */
const DASHED = /(?:\d|\p{Ll})\s[–-]\s$/u;
const FIELD_ENDS = /^(?:\.?[ \t]*(?:[\n\f]|$)|[,;]|\s{2}|\s[(/|])/u;
const LINE_ENDS = /^\.?[ \t]*(?:[\n\f]|$)/u;
/** Behind a name in brackets: a day, a page; in brackets behind it: its part in the case, its pages. */
const IN_BRACKETS = /\($/u;
/** Behind whoever is of it, or what was done there. */
const OF_WHOEVER =
  /(?:M\.?D|D\.?O|D\.?C|D\.?P\.?M|N\.?P|R\.?N|P\.?T|Ph\.?D|Psy\.?D|Labs?|MRI|CT|EMG|[Xx]-rays?|films|study|surgery|therapy|visits?|ER)\.?\s\($/u;
/** A year alone is that of a writing cited, `(Elm, 2005)`. */
const CLOSES = /^(?:\)|,\s(?!(?:19|20)\d{2}\p{Ll}?[);,])\d)/u;
const TOLD_IN_BRACKETS =
  /^\s\((?:(?:\p{Ll}+\s|UR\s|WC\s){0,2}(?:vendor|employer|insurer|carrier|administrator|tpa|TPA|agent|pharmacy|lab|laboratory|clinic|hospital|supplier|defendant|firm|UR|DME|PT|chiropractic|acupuncture|therapy|imaging)|\d{1,4}\s?(?:pp?|pgs?|pages?)\b)/u;
/** `Subpoenaed: Elm Clinic (12 pp.), ` */
const NEXT_OF_LIST = /(?:\)|\d\spages|\spp\.?),\s$/u;

const OPENS =
  /(?:^|[.;!?•]\s+["“(]?|[\n\f]\s*|\s(?:and|that|but|because|when|while|after|then)\s|(?:^|[.;\n\f]\s*)(?:(?:On|As\sof|By|In|Since|Around|About|Effective|Later|Then|Today|Also)(?:\s(?:on\s)?(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|(?:\p{Lu}\p{Ll}{2,8}\.?\s)?(?:\d{1,2},?\s)?(?:19|20)\d\d|that\s(?:day|date|basis)|the\ssame\sday)),?\s))(?:The\s)?$/u;
/** What somebody who can act does, behind the name: a verb in the past and whom or what it is done to. */
const ACTS =
  /^(?:['’]s?\s(?:\p{Ll}+\s){0,2}(?:form|forms|intake|bill|billing|office|front|chart|nurse|therapist|staff|policy|driver|letter|fax|lien|records?|notes?|reports?)\b|,?\s(?:(?:\p{Ll}{3,}ly|also|then|later|again|still|never|since|now|first|has|had|have|did\snot|does\snot|would\snot|will\snot|could\snot|cannot|twice|only)\s){0,2}(?:(?:admitt|discharg|dispens|deliver|suppli|bill|charg|mail|fax|fir|hir|refus|reject|den|appro|modif|authori[sz]|certif|object|ask|call|schedul|cancel|employ|insur|pa|transport|pick|drop|cop|subpoena|terminat|clos|open|mov|ow|accept|settl|request|report|receiv|review|handl|administ|accommodat|offer|lay|laid|replac|install|rent|repair|film|follow|interpret|translat|respond|process|reduc|cut)\p{Ll}*(?:ed|id|s)|fir(?:ed|es)|let|gave|took|sent|kept|withdrew|paid|made|sold|put|cut|ran|told|said|says|wrote|saw|found|lost|left|held|brought|bought|owns?|owes?|pays?|has\sno|had\sno|laid)(?!\p{L}))/u;

/** `let her go`, `admitted him`: what is done to somebody. */
const DEALS =
  /^\s(?:(?:also|then|later|again|never|first|finally|has|had)\s){0,2}(?:\p{Ll}{2,}ed|let|gave|took|sent|kept|paid|made|told|saw|held|brought)\s(?:him|her|them|the\s(?:patient|worker|applicant|claimant|employee))(?!\p{L})/u;

/** What only a house is said to be. */
const IN_NETWORK =
  /^\s(?:is|was|are|were)\s(?:now\s|also\s|not\s|no\slonger\s|still\s)?(?:(?:out\sof|in|within|outside|on)\s(?:the\s|our\s)?(?:network|MPN|PPO|HMO|business)|contracted|closed\s(?:on|for|today)|booked)(?!\p{L})/u;
/** With whom a contract is, or to whom something passes. */
const PASSED =
  /(?:(?:under\s)?contract(?:ed)?\s(?:to|with)|(?:TPA|carrier|administrator|insurer|vendor|adjuster|employer|pharmacy|PBM|ownership|care|claim|file|account|policy)\s(?:was\s|is\s|has\sbeen\s)?(?:changed|switched|moved|transferred|sold|passed|reassigned)\s(?:over\s)?to|true\scop(?:y|ies)\sto|part[\s-]time\s(?:at|for|with)|full[\s-]time\s(?:at|for|with))\s(?:the\s)?$/iu;
const PASSES = /\s(?:to|at|for|with)\s(?:the\s)?$/u;
/** Behind a study, a program or its days and a comma, where it was: `Tox report, Elm House, collected 1/5/2016`. */
const STUDIED =
  /(?:^|[^\p{L}])(?:reports?|study|scan|MRI|CT|EMG|NCV|UDS|UDT|screen|labs?|x-?rays?|films?|panel|biopsy|detox|FRP|inpatient|ER|visits?|days|weeks|sessions|certification)(?:,|\s\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?,?)\s$/iu;
const STUDY_ENDS =
  /^(?:,\s(?:collected|dated|performed|done|read|reviewed|ordered|\d|\p{Lu}\p{L}+\s\p{Lu}\p{L}+,\s)|:\s\p{Ll}|\.?[ \t]*(?:[\n\f]|$))/u;
const IN_DAY = /\(\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?,\s$/u;

/** What it is said to be: `is his insurance`, `, a union shop, …` */
const IS_TOLD =
  /^(?:\s(?:represents|represented)\s(?:the\s|him|her)|\s(?:is|was)\s(?:now\s|also\s)?(?:the|an?|his|her|their|where|who)\s|,\s(?:an?|the|his|her|their)\s(?:\p{Ll}+[\s-]){0,3}\p{Ll}+,\s)/u;

/** What it was to the worker or to the case: `the carrier at the time was Elm Mutual`. */
const AS_PART =
  /(?:^|[^\p{L}])(?:carrier|insurer|employer|(?:claims\s|third[\s-]party\s)?administrator|TPA|vendor|facility|clinic|hospital|pharmacy|agency|firm|company|lab|school|union|supplier|landlord|contractor|client|store|plan)(?:\s(?:of\srecord|at\sthe\stime|at\sthat\stime|back\sthen|then|there|here|involved|in\s(?:19|20)\d\d|on\sthe\s\p{Ll}+|for\sthe\s\p{Ll}+(?:\s\p{Ll}+)?)){0,2}\s(?:is|was|were|being|became|remains|has\sbeen)\s(?:then\s|now\s|still\s)?$/iu;
/** Where somebody is sent to work, and from whom a thing is had. */
const SENT =
  /\s(?:assigned|placed|dispatched|loaned|farmed\sout|hired\sout|contracted|deployed|transferred|relocated|sent)\s(?:(?:out|over|him|her|them|by\san?\s(?:\p{Ll}+\s){0,2}agency|to\swork|as\san?\s(?:\p{Ll}+\s){1,2})\s?){0,2}\s?(?:to|at|with)\s(?:the\s)?$|\s(?:leased|rented|borrowed|bought|purchased|ordered|shipped|obtained|autoshipped|delivered|issued|fitted|supplied|subpoenaed|serviced)\s(?:from|by|through|via)\s(?:the\s)?$/iu;
/** The second of two behind a preposition: `fills at Elm Drugs and Oak Pharmacy`. */
const SECOND =
  /\s(?:at|from|by|with|between|through)\s(?:the\s)?\p{Lu}[\p{L}\p{N}'’&+.-]*(?:\s(?:(?:of|the|&)\s)?\p{Lu}[\p{L}\p{N}'’&+.-]*){0,5},?\s(?:and|or|&|then)\s(?:at\s|from\s|by\s)?(?:the\s)?$/u;
/** `prefers to go back to Elm House for therapy` */
const WENT =
  /\s(?:go(?:es|ing)?|went|gone|(?:go|went|goes|sent)\sback|returned|returns|drove|driven|rushed)\s(?:over\s|straight\s)?to\s(?:the\s)?$/u;
/** In the shortened sentences of a chart: `Inpt stay Elm House 4/4-4/9/2014`. */
const STAYED =
  /(?:^|[^\p{L}])(?:stay|stayed|admission|admit|admitted|admits|visit|eval|consult|f\/u|seen|surgery|rehab|inpt|IP|ER|ED|SNF|hosp|tx|care)\s$/iu;
const TIMED = /^,?\s\(?(?:on\s|from\s|in\s)?\d{1,2}[/-]\d/u;
/** What those end with, asked first: before most capital words none of it stands. */
const IS = /\s(?:is|was|were|being|became|remains|been)\s(?:then\s|now\s|still\s)?$/u;
const LED = /\s(?:to|at|with|from|by|through|via)\s(?:the\s)?$/u;
const BESIDE_OTHER = /\s(?:and|or|&|then)\s(?:at\s|from\s|by\s)?(?:the\s)?$/u;

/** The frame of capital words, by what stands before them and behind; null where none is sure. */
export function frameOf(before: string, behind: string): Frame | null {
  const isLed = LED.test(before.slice(-14));
  if (FIELD.test(before.slice(-40))) return 'field';
  if (AT.test(before)) return 'at';
  if (TOLD_IN_BRACKETS.test(behind)) return 'field';
  if (OF_WHOEVER.test(before) && CLOSES.test(behind)) return 'field';
  if (IS.test(before.slice(-18)) && AS_PART.test(before)) return 'field';
  if (isLed && SENT.test(before)) return 'at';
  if (STAYED.test(before) && TIMED.test(behind)) return 'at';
  if (PASSES.test(before.slice(-12)) && PASSED.test(before)) return 'at';
  if (STUDIED.test(before.slice(-40)) && STUDY_ENDS.test(behind)) return 'at';
  if (IN_DAY.test(before.slice(-14)) && behind.startsWith(')')) return 'at';
  if (SHOWN.test(behind)) return 'told';
  if (BESIDE_OTHER.test(before.slice(-18)) && SECOND.test(before)) return 'given';
  if (IN_BRACKETS.test(before)) return CLOSES.test(behind) ? 'bracketed' : null;
  if (FROM.test(before) || BY.test(before) || (isLed && TREATED_WITH.test(before))) return 'given';
  if (DEALT_WITH.test(before) || (isLed && WENT.test(before))) return 'told';
  if (BESIDE.test(before)) return 'beside';
  if (NEXT_OF_LIST.test(before) || (DASHED.test(before) && LINE_ENDS.test(behind))) return 'bracketed';
  if (LABEL.test(before.slice(-40)) && FIELD_ENDS.test(behind)) return 'labelled';
  if (!OPENS.test(before)) return null;
  if (DEALS.test(behind) || IN_NETWORK.test(behind)) return 'deals';
  return ACTS.test(behind) ? 'agent' : IS_TOLD.test(behind) ? 'told' : null;
}
