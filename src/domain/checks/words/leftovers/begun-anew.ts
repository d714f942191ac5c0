import type { CheckedText, Span } from '../../letter/checked-text.ts';
import { followsOn, type WordRow } from './leftover.ts';

const ANEW = 'a sentence begun anew without a stop';
const NO_SUBJECT = 'a sentence without a subject';
const SMALL = 'a sentence that begins with a small letter';
/** Short forms with a stop that are as long as a word. */
const ABBREVIATED =
  /\b(?:approx|incl|appt|caps|tabs|misc|resp|prev|dept|temp|bilat|prof|corp|dist|prox|assoc|subq|meds|inst|spec|cont|diag|eval|rehab|extr|flex|abbr|hosp|univ|surg|orth|phys|clin|supp|sess|avail|auth|poss|sched|psych|neuro|chiro|acup|ther|cerv|thor|lumb)\. $/i;
const BROKEN_OFF = 'a sentence that breaks off';

/** Words that open a sentence and are no part of a title: "Evaluation Since Injury". */
const OPENERS =
  'given regarding when since although while additionally also overall however recently currently unfortunately initially subsequently otherwise because these those there it if no all this the notably clearly today denies does mother father married acting many';

/** Within a title, a name or what somebody says. */
const isQuoted = ({ text }: CheckedText, { start }: Span): boolean =>
  followsOn(
    text,
    start,
    /\b(?:titled|entitled|words?|quote|says?|said|section|named|called|labell?ed|reads?|states?|stated|notes?|noted|wrote|writes|chapter|rationale|heading)\s$/,
  );

/** Sentences that begin or end in the midst. */
// biome-ignore format: a table reads in columns
export const begunAnew: readonly WordRow[] = [
  { what: ANEW,       at: 'in according as based given it therefore however there the this', pattern: /(?<=\b[a-z]{3,} )(?:In this case|According to|As such|As the|Based on|Given the|It is|Therefore|However|There (?:is|was|are|were)|Th(?:e|is) (?:patient|claimant|injured worker|applicant|provider|treating|request|records?|documentation|guidelines?))(?=[ ,])/y, unless: ({ text }, { start }) => followsOn(text, start, /\b(?:the|of|that|in|as|and|to|a|rationale|titled|entitled|section|states|word|words)\s$/) },
  { what: BROKEN_OFF, at: 'continue continues continued attempts attempt required order due according prior secondary', pattern: /[a-z]+ to\.(?=\s|$)/iy },
  { what: BROKEN_OFF, at: 'that',      pattern: /that the (?:patient|claimant|injured worker|worker|applicant) (?:has|had|is|was)\.(?=\s|$)/iy },
  { what: BROKEN_OFF, at: 'the this',  pattern: /(?<=(?:[.] |^)(?:(?:Therefore|As such|Thus|Consequently), )?)(?:[Tt]he|[Tt]his) (?:requested? |current )*(?:request|treatment|service|medication|therapy|procedure|surgery)(?: (?:for|of)(?: (?!but|while|than|as|what|and|that|who|which|is|was|are|were)[\w-]+){1,5})? (?:is|was|are|were)(?: not)?\.(?=\s|$)/y },
  { what: BROKEN_OFF, at: 'continue continued continues comply proceed agree', pattern: /[a-z]+ with\.(?=\s|$)/iy, unless: ({ text }, { start }) => followsOn(text, start, /\b(?:which|that|whom|what|who|it|them|not|something|nothing|one) .{0,30}$/i) },
  { what: BROKEN_OFF, at: 'on upon', pattern: /(?:on|upon) the basis[.,](?=\s|$)|on (?:based|according|due)\b/iy },
  { what: BROKEN_OFF, at: 'therefore thus consequently hence accordingly', pattern: /(?:(?<=[.;,:] |^|\band )accordingly|therefore|thus|consequently|hence)\.(?=\s|$)/iy },
  { what: BROKEN_OFF, at: 'medically', pattern: /medically (?:at this time|for this patient|in this case)\b/iy },
  { what: ANEW,       at: 'he she they there therefore however furthermore additionally consequently', pattern: /(?<=\b[a-z]{4,} )(?:(?:He|She|They) (?:is|was|has|had|are|were|does|did|[a-z]{3,}(?:s|ed))|There (?:is|was|are|were)|(?:Therefore|However|Furthermore|Additionally|Consequently)\b)(?=[ ,])/y, unless: ({ text }, { start }) => followsOn(text, start, /\b(?:titled|entitled|states?|stated|says?|said|word|words|notes?|noted|reads?|quote|that|wrote|writes)\s$/) },
  { what: ANEW,       at: 'he she they we his her their', pattern: /(?<=\b[a-z]{3,} )(?:He|She|They|We|His|Her|Their) (?=[a-z]{2,} )/y, unless: isQuoted },
  { what: ANEW,       at: OPENERS, pattern: /(?<=\b[a-z]{4,} )[A-Z][a-z]+,? (?=[a-z]{2,}\b|\d)/y, unless: isQuoted },
  { what: ANEW,       at: 'results labs plan impression assessment gastrointestinal respiratory cardiovascular neurological musculoskeletal psychiatric genitourinary constitutional skin abdomen extremities', pattern: /(?<=\b[a-z]{4,} )[A-Z][a-z]+: [A-Z]/y, unless: isQuoted },
  { what: ANEW,       at: 'mr mrs ms', pattern: /(?<=\b[a-z]{4,} )M(?:rs?|s)\. [A-Z][a-z]+ (?:is|was|has|had|reports|states|denies|notes|presents|underwent)\b/y, unless: ({ text }, { start }) => followsOn(text, start, /\b(?:that|because|when|since|while|with|from|which|where|until|after|before|unless|although|whom)\s$/) },
  { what: NO_SUBJECT, at: 'is was are were',  pattern: /(?<=(?:[a-z)]\. ))(?:Is|Was|Are|Were) not (?:medically|supported|recommended|indicated|warranted|necessary|appropriate|certified)\b/y },
  { what: SMALL,      at: 'the this he she there it they his her patient', pattern: /(?<=\b[a-z]{4,}\. )[a-z]+ (?=[a-z])/y, unless: ({ text }, { start }) => followsOn(text, start, ABBREVIATED) },
  { what: BROKEN_OFF, at: 'medically', pattern: /medically necessary not(?=\.| (?:at|for|as|and)\b)/iy },
  { what: BROKEN_OFF, at: 'that',      pattern: /that\.(?=\s|$)/iy, unless: ({ text }, { start }) => !followsOn(text, start, /\b(?:states?|stated|notes?|noted|reports|reported|indicates?|indicated|recommends?|recommended|suggests?|shows?|says)\s$/) },
  { what: BROKEN_OFF, at: 'work',      pattern: /work without\.(?=\s|$)/iy },
];
