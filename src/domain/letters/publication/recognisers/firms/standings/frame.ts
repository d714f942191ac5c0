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
const BY = /(?:\p{Ll}|\d|\p{Lu}{2})[)"”]?\s(?:by|through|via)\s(?:the\s)?$/u;
/** Any label. */
const LABEL = /(?:^|[\n\f.;]\s?|\s{2})(?:\p{Lu}\p{L}+\s?){1,3}:\s$/u;
const BESIDE = /(?:\p{Ll}|\d)[)"”]?\s(?:by|with|to|of|on|through|via|for)\s(?:the\s)?$/u;
/** A label in short for who employs, insures, pays, treats or supplies. */
const FIELD =
  /(?:^|[\n\f;|.]|\s{2}|\s)(?:Emp(?:l(?:r|oyer)?)?|Insd|Insured(?:\s(?:through|by|with))?|Ins(?:\s?Co)?|Insurer|Carr(?:ier)?|Payo?r|Payer|Adm(?:in)?|TPA|Fac(?:ility)?|Clinic|Hosp(?:ital)?|Pharm(?:acy)?|Lab|Loc(?:ation)?|Site|Vendor|UR(?:\s?(?:vendor|agent|org))?|DME|Atty|Firm|Subpoenaed|Records\sfrom|Denied\sby)\.?:\s$/iu;
/** A day or a small word, and a dash. */
const DASHED = /(?:\d|\p{Ll})\s[–-]\s$/u;
const FIELD_ENDS = /^(?:\.?[ \t]*(?:[\n\f]|$)|[,;]|\s{2}|\s\()/u;
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

const OPENS = /(?:^|[.;!?•]\s+["“(]?|[\n\f]\s*|\s(?:and|that|but|because)\s)(?:The\s)?$/u;
/** What somebody who can act does, behind the name: a verb in the past and whom or what it is done to. */
const ACTS =
  /^(?:['’]s?\s(?:\p{Ll}+\s){0,2}(?:form|forms|intake|bill|billing|office|front|chart|nurse|therapist|staff|policy|driver|letter|fax|lien|records?|notes?|reports?)\b|,?\s(?:(?:also|then|later|again|still|never|since|now|first|finally|has|had|have|did\snot|does\snot|would\snot|will\snot|could\snot|cannot|twice)\s){0,2}(?:(?:admitt|discharg|dispens|deliver|suppli|bill|charg|mail|fax|fir|hir|refus|reject|den|appro|modif|authori[sz]|certif|object|ask|call|schedul|cancel|employ|insur|pa|transport|pick|drop|cop|subpoena|terminat|clos|open|mov|ow|accept|settl|request|report|receiv|review|handl|administ|accommodat|offer|lay|laid|replac|install|rent|repair|film|follow|interpret|translat|respond|process|reduc|cut)\p{Ll}*(?:ed|id|s)|fir(?:ed|es)|let|gave|took|sent|kept|withdrew|paid|made|sold|put|cut|ran|told|said|says|wrote|saw|found|lost|left|held|brought|bought|owns?|owes?|pays?|has\sno|had\sno|laid)(?!\p{L}))/u;

/** `let her go`, `admitted him`: what is done to somebody. */
const DEALS =
  /^\s(?:(?:also|then|later|again|never|first|finally|has|had)\s){0,2}(?:\p{Ll}{2,}ed|let|gave|took|sent|kept|paid|made|told|saw|held|brought)\s(?:him|her|them|the\s(?:patient|worker|applicant|claimant|employee))(?!\p{L})/u;

/** What it is said to be: `is his insurance`, `, a union shop, …` */
const IS_TOLD =
  /^(?:\s(?:is|was)\s(?:now\s|also\s)?(?:the|an?|his|her|their|where|who)\s|,\s(?:an?|the|his|her|their)\s(?:\p{Ll}+[\s-]){0,3}\p{Ll}+,\s)/u;

/** The frame of capital words, by what stands before them and behind; null where none is sure. */
export function frameOf(before: string, behind: string): Frame | null {
  if (FIELD.test(before.slice(-24))) return 'field';
  if (AT.test(before)) return 'at';
  if (TOLD_IN_BRACKETS.test(behind)) return 'field';
  if (OF_WHOEVER.test(before) && CLOSES.test(behind)) return 'field';
  if (IN_BRACKETS.test(before)) return CLOSES.test(behind) ? 'bracketed' : null;
  if (FROM.test(before) || BY.test(before) || DEALT_WITH.test(before)) return 'given';
  if (BESIDE.test(before)) return 'beside';
  if (NEXT_OF_LIST.test(before) || (DASHED.test(before) && LINE_ENDS.test(behind))) return 'bracketed';
  if (LABEL.test(before.slice(-40)) && FIELD_ENDS.test(behind)) return 'labelled';
  if (!OPENS.test(before)) return null;
  if (DEALS.test(behind)) return 'deals';
  return ACTS.test(behind) ? 'agent' : IS_TOLD.test(behind) ? 'told' : null;
}
