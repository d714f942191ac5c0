import { hasMatchIn } from '#domain/drugs/words/every-match.ts';
import { lookAt, mayMatch, patternSet } from '#domain/drugs/words/pattern-set.ts';
import { onceSaid } from './once-said.ts';

type Span = { readonly start: number; readonly end: number };

/** Words by which a sentence tells what a guideline says. */
const GUIDELINE =
  /\b(?:guidelines?|MTUS|ACOEM|ODG|schedule|literature|studies|trials|research|FDA|package inserts?|chapter)\b[^.;]{0,120}\b(?:stat(?:e|es|ed|ing)|recommend\w*|support\w*|indicat\w*|not(?:e|es|ed)|suggest\w*|advis\w*|requir\w*|address\w*|allow\w*|stipulat\w*|outlin\w*|discuss\w*|describ\w*|limit\w*|specif\w*|says?|reserv\w*|provid\w*|call\w*)\b|\b(?:per|according to|pursuant to|as noted (?:on|in)|under)\b[^.;]{0,40}\b(?:guidelines?|MTUS|ACOEM|ODG|page)\b/i;
const GENERAL_FIRST =
  /^[\s"']*(?:(?:(?:not|only|also|[a-z]+ly) ){0,3}recommended|indications?|criteria|consider|\(?\d+[).])\s/i;
const GENERAL =
  /\b(?:patients|workers|applicants|individuals|those|claimants) (?:who|with|whose|should|must|may|on|in whom)\b|\b(?:is|are|may be|can be|should be|must be) (?:only |not |also |generally |usually |strongly |primarily |specifically )*(?:recommended|indicated|considered|reserved|appropriate|supported|warranted|necessary|needed) (?:for|as|if|when|in|only|until|unless|after|to)\b|\b(?:should|must)\b|^[\s"']*(?:[a-z][\w-]*\s){0,4}?(?:injections?|therapy|surgery|blocks?|treatment|repair|release|fusion|imaging|replacement|stud(?:y|ies)|programs?|use|infusion|stimulation)\s(?:requires?|wants?|calls? for|demands?|presupposes?) /i;
/** Words by which a sentence tells of the patient and the file at hand. */
const CASE =
  /\bin this (?:case|claimant's|patient's|instance)\b|\bhere,|\bthis (?:patient|claimant|injured worker|worker|applicant|individual|employee|request|IW)\b|\b(?:submitted|provided for review|available for review|under review|medical records?|clinical records?|file|progress (?:note|report)s?|treating (?:physician|provider)|attending (?:physician|provider)|requesting (?:physician|provider)|the provider|medical documents|clinical documentation|documentation (?:provided|submitted|reviewed|does|did))\b|\b(?:the|this) (?:patient|claimant|injured worker|worker|applicant|employee|member|IW)(?:'s)? (?:has|had|was|is|does|did|reports?|reported|complain\w*|continues|denie[sd]|underwent|received|remains|presented|completed|failed)\b|\b(?:has|have) (?:not|never) (?:yet )?been (?:obtained|done|made|performed|taken|tried|completed|ordered|used|given|provided|documented|monitored|checked|measured|repeated|recorded|assessed)\b|\bhowever, there\b|^[\s"']*there (?:is|are|was|were) (?:no|a lack|lack|also)\b/i;

/** What science has not shown or the law leaves out: "there are no clinical studies …", "medical treatment does not include …". */
const OF_NO_CASE =
  /\bmedical treatment does not include\b|\b(?:no|few|lack of|insufficient|limited|little|not any)\s(?:[a-z-]+\s){0,2}?(?:clinical|controlled|randomi[sz]ed|quality|published|scientific|peer-?reviewed|large-scale|long-?term|medical|current|good)\s(?:(?:clinical|controlled|randomi[sz]ed|published|scientific|peer-?reviewed|medical)\s)*(?:studies|trials|literature|research)\b|\b(?:trials?|stud(?:y|ies)|meta-?analys[ei]s|reviews?) (?:in|of|among|with|on) (?:[a-z]+ ){0,2}?(?:veterans|patients|adults|women|men|persons|people|workers|humans|subjects|volunteers|participants)\b(?! (?:record|chart|file))|\b(?:evidence|literature|data) (?:on|for|about) (?:this|the|these) (?:drug|device|procedure|treatment|test|use)s? (?:is|are) (?:mixed|weak|limited|sparse|poor|scant|conflicting|thin|inconclusive|lacking)\b/i;

const OF_THIS_CASE = /\bin this (?:case|patient|claimant)\b|\bhowever, there\b/i;
const CONDITION = /\b(?:if|unless|until|when|where|without|in the absence of)\b/i;
const OF_THE_FILE = /\b(?:records?|submitted|documentation provided|progress note)\b/i;

const VOICES = [OF_THIS_CASE, GUIDELINE, CONDITION, OF_THE_FILE, GENERAL, CASE, OF_NO_CASE] as const;
const SOUGHT = patternSet(VOICES);

/** True when a sentence of a text tells what a guideline says in general, not what it finds of the patient. */
export const isGuidelineVoice = onceSaid((text, sentence, own): boolean => {
  const { text: said } = own;
  lookAt(SOUGHT, text, sentence);
  const has = (pattern: (typeof VOICES)[number]): boolean =>
    mayMatch(SOUGHT, VOICES.indexOf(pattern)) && hasMatchIn(text, sentence, said, pattern);
  if (has(OF_NO_CASE)) return true;
  if (has(OF_THIS_CASE)) return false;
  const isOfGuideline = has(GUIDELINE);
  if (isOfGuideline && has(CONDITION)) return !has(OF_THE_FILE);
  return (isOfGuideline || GENERAL_FIRST.test(said) || has(GENERAL)) && !has(CASE);
});

const QUOTATION = { shortest: 40, longest: 4000 };

/** Longer quotations, taken to be of a guideline; a lone quotation mark quotes nothing. */
export function quotedSpans(text: string): Span[] {
  const found: Span[] = [];
  let start = nextMark(text, 0);
  while (start < text.length) {
    const end = nextMark(text, start + 1);
    const length = end - start - 1;
    const isQuotation =
      text[start] !== CLOSING &&
      end < text.length &&
      text[end] !== OPENING &&
      length >= QUOTATION.shortest &&
      length <= QUOTATION.longest;
    if (isQuotation) found.push({ start, end: end + 1 });
    start = isQuotation ? nextMark(text, end + 1) : end;
  }
  return found;
}

const OPENING = '“';
const CLOSING = '”';

function nextMark(text: string, from: number): number {
  const places = ['"', OPENING, CLOSING].map(mark => text.indexOf(mark, from)).filter(at => at >= 0);
  return places.length === 0 ? text.length : Math.min(...places);
}
