import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Draft, KindFinder } from '../../draft.ts';

const LABEL =
  /\bmechanism\s+of\s+(?:the\s+)?injury\s*(?::|(?:is|was)\s+(?:(?:detailed|described|noted|reported|documented|listed)\s+as|due\s+to|from|when|that)?)\s*(?<label>[^.;]{3,160})/gi;
const EVENT =
  /\b(?:(?:while|when|after|from)\s+(?:(?:(?:he|she)(?!\s+(?:had|has|was\s+(?:seen|evaluated|last|then|first|initially)|is|presented|saw|returned|denied|reported|stated))|performing|playing|driving|riding|using|operating|reaching|standing|sitting|twisting|loading|unloading|restraining|stepping|lifting|pulling|pushing|carrying|working|moving|trying|bending|falling|being|slipping|tripping|getting|walking|climbing)\b)|(?:slipped|tripped|fell|was\s+struck|was\s+hit|was\s+rear-ended|was\s+involved\s+in\s+(?:a|an)\s+(?:motor\s+vehicle|car|auto)|repetitive\s+(?:motion|use|activities|trauma|lifting)|cumulative\s+trauma)\b)[^.;]{0,140}/gi;
const UNKNOWN = /^(?:not\b|unknown|unspecified|unclear|none)|^\s*$/i;
/** What befell the patient in the middle of it: "while driving …, he was struck". */
const HURT =
  /\b(?:fell|injured|hurt|struck|hit|twisted|slipped|tripped|felt\s+(?:a\s+)?(?:pop|pain|sharp|sudden|snap))\b/i;
/** Whose fall it was: "he", "the worker", "a nurse who on 4/20/2009". */
const OF_PATIENT =
  /\b(?:he|she|they|worker|patient|applicant|claimant|employee|who)\s+(?:(?:then|had|apparently|reportedly)\s+|on\s+(?:or\s+about\s+)?(?:[\d/.-]{6,10}|[a-z]+\s+\d{1,2},?\s+\d{4}),?\s+)*$/i;
/** What was being done on a day when it happened: "who on 4/20/2009 was lifting a crate when his back gave way". */
const ON_A_DAY =
  /\b(?:(?:he|she|they|worker|patient|applicant|claimant|employee|who)\s+on\s+(?:or\s+about\s+)?(?:\d[\d/.-]{5,9}|[a-z]+\s+\d{1,2},?\s+\d{4}),?|on\s+(?:or\s+about\s+)?(?:\d[\d/.-]{5,9}|[a-z]+\s+\d{1,2},?\s+\d{4}),?\s+(?:he|she|they|the\s+(?:worker|patient|applicant|claimant|employee)))\s+(?<said>was\s+[a-z]+ing\b[^.;]{3,100}?\bwhen\b[^.;]{3,100})/gi;
/** What came little by little: "noticed the gradual onset of numbness from repetitive packing". */
const GRADUAL =
  /\b(?:(?:noticed|developed|experienced|reports?|reported|had)\s+(?:the\s+|an?\s+)?)?(?:gradual(?:ly)?|insidious|slow)\s+(?:onset|development)\s+of\s+[^.;]{3,80}?\b(?:from|due\s+to|because\s+of|as\s+a\s+result\s+of|with|while|secondary\s+to)\s+[^.;]{4,100}/gi;
const INJURY = /\b(?:injur|accident|incident|sustained|hurt)\w*[^.;]{0,90}$/i;

function trimmed(text: string, start: number, said: string): { readonly start: number; readonly end: number } {
  const lead = said.length - said.trimStart().length;
  return { start: start + lead, end: start + lead + text.slice(start + lead, start + said.length).trimEnd().length };
}

function mechanism(text: string, start: number, said: string): Draft[] {
  const spot = trimmed(text, start, said);
  const value = text.slice(spot.start, spot.end).replace(/\s+/g, ' ');
  if (value === '' || UNKNOWN.test(value)) return [];
  return [{ says: { kind: 'mechanism', value: { text: value } }, ...spot, assertion: 'affirmed' }];
}

/** How the injury came about; nothing when the text says it is not known. */
export const findMechanism: KindFinder = ({ text }) => {
  const found: Draft[] = [];
  for (const match of everyMatch(text, LABEL)) {
    const label = match.groups?.['label'] ?? '';
    found.push(...mechanism(text, match.index + match[0].length - label.length, label));
  }
  for (const match of everyMatch(text, GRADUAL)) found.push(...mechanism(text, match.index, match[0]));
  for (const match of everyMatch(text, ON_A_DAY)) {
    const said = match.groups?.['said'] ?? '';
    found.push(...mechanism(text, match.index + match[0].length - said.length, said));
  }
  for (const match of everyMatch(text, EVENT)) {
    const isFall = /^(?:slipped|tripped|fell|was)\b/i.test(match[0]);
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const inside = found.some(draft => match.index >= draft.start && match.index < draft.end);
    const isHurt = HURT.test(text.slice(match.index, match.index + 160));
    if (
      !inside &&
      (INJURY.test(before) || (isHurt && /^while/i.test(match[0])) || (isFall && OF_PATIENT.test(before)))
    ) {
      found.push(...mechanism(text, match.index, match[0]));
    }
  }
  return found;
};
