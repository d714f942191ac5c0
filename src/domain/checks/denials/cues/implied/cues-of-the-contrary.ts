import { ARTICLES, type Cue, oneOf, PERSON } from '../cue.ts';
import { DONE, TOLD } from '../verbs.ts';
import { impliedBehind, impliedBefore } from './implied.ts';

/**
 * Conditions contrary to fact: what "had there been …", "if he had tried …" or "would have been expected" is about was not so. English marks
 * them by a past tense beside "would", "might" or "could" (Huddleston and Pullum 2002, 8 §14.2: the remote conditional).
 */

const REMOTE = '(?:would|might|could|otherwise)\\b';
/** The other half of the sentence stands behind or before. */
const THEN = `(?:(?<=\\b${REMOTE}.*)|(?=[^.;]*\\b${REMOTE}))`;
/** A half sentence begins here: at the beginning, behind a comma, or behind what would then be so. */
const BEGINS = `(?<=(?:^|[.;:,(])\\W*|\\b${REMOTE}[^.;,]{3,90}\\s)`;
/** Whether it was so is asked and not supposed; "as if" compares; "even if" leaves it open. */
const IF =
  '(?<!\\b(?:as|even|what|whether|know|knows|known|see|seen|determine|determined|clear|unclear|unknown|uncertain|ask|asked|state|stated|specify|specified|say|tell|mentioned|noted|indicate|indicated|documented|sure)\\s)\\bif\\s+(?:only\\s+|indeed\\s+|instead\\s+|however\\s+)?';
const NOT_MORE =
  '(?!(?:any\\s+|a\\s+)?(?:no|not|never|more|less|greater|better|fewer|further|additional|another|other|sufficient|enough|adequate|been\\s+(?:more|less)|to)\\b)';
const EVER = '(?:(?:ever|first|at\\s+least|already|actually|really|in\\s+fact|previously|only)\\s+)*';
/** What one does with care, and how complaints are told. */
const TRIED = `(?:${DONE}|had|been\\s+(?:given|prescribed|put\\s+on|placed\\s+on|sent\\s+(?:to|for)|referred\\s+(?:to|for)|treated\\s+with|on)|gone\\s+(?:to|through)|taken\\s+part\\s+in|been\\s+through)`;
const HAD =
  '(?:complained\\s+of|reported|shown|showed|presented\\s+with|suffered\\s+(?:from\\s+)?|exhibited|displayed|developed|described|mentioned|experienced|demonstrated)';
const TOLD_OR_THERE = `(?:${TOLD}|present|there|evident|apparent|known|on\\s+(?:record|file)|in\\s+evidence|in\\s+the\\s+(?:record|file|chart)s?)`;
/** What is supposed, up to its verb, without a word that denies. */
const UP_TO = '(?:(?!\\b(?:not|never|no|been|more|better)\\b)[^.;,]){3,70}?\\s';
const THE_VERB = /\s(?:(?:has|have|had|was|were|is)\s(?:\w+ly\s|ever\s|first\s)?)?(?:been|were|was|had)\b/i;

export const CUES_OF_THE_CONTRARY: readonly Cue[] = [
  // "Had there been any weakness, …"
  impliedBehind('recorded', `${BEGINS}\\bhad\\s+there\\s+(?:ever\\s+)?been\\s+${NOT_MORE}${ARTICLES}${THEN}`),
  // "Had she first tried therapy, …", "had he complained of numbness, …"
  impliedBehind('tried', `${BEGINS}\\bhad\\s+${PERSON}\\s+${EVER}${TRIED}\\s+${NOT_MORE}${ARTICLES}${THEN}`),
  impliedBehind('recorded', `${BEGINS}\\bhad\\s+${PERSON}\\s+${EVER}${HAD}\\s+${NOT_MORE}${ARTICLES}${THEN}`),
  // "Had therapy been tried, …", "had numbness been documented, …"
  impliedBehind(
    'tried',
    `${BEGINS}\\bhad\\s+${NOT_MORE}(?=${UP_TO}${EVER}been\\s+${EVER}(?:${DONE})\\b)${THEN}`,
    / (?:\w+ly |ever |first )*been\b/i,
  ),
  impliedBehind(
    'recorded',
    `${BEGINS}\\bhad\\s+${NOT_MORE}(?=${UP_TO}${EVER}been\\s+${EVER}${TOLD_OR_THERE})${THEN}`,
    / (?:\w+ly |ever |first )*been\b/i,
  ),
  // "Were there any spasm, …", "were numbness documented, …"
  impliedBehind('recorded', `${BEGINS}\\bwere\\s+there\\s+${NOT_MORE}${ARTICLES}${THEN}`),
  impliedBehind(
    'recorded',
    `${BEGINS}\\bwere\\s+${NOT_MORE}(?=${UP_TO}${TOLD_OR_THERE}\\b)${THEN}`,
    new RegExp(`\\s${TOLD_OR_THERE}\\b`, 'i'),
  ),
  // "If there were numbness, …", "… if there had been a trial of it"
  impliedBehind('recorded', `${IF}there\\s+(?:were|was|had\\s+(?:ever\\s+)?been)\\s+${NOT_MORE}${ARTICLES}${THEN}`),
  // "If the patient had tried therapy, …", "if he had numbness, …"
  impliedBehind('tried', `${IF}${PERSON}\\s+had\\s+${EVER}(?:${TRIED}\\s+)?${NOT_MORE}${ARTICLES}${THEN}`),
  impliedBehind('recorded', `${IF}${PERSON}\\s+(?:had\\s+${EVER})?${HAD}\\s+${NOT_MORE}${ARTICLES}${THEN}`),
  impliedBehind('tried', `${IF}${PERSON}\\s+(?:were|was)\\s+(?:taking|on|using|in)\\s+${NOT_MORE}${ARTICLES}${THEN}`),
  // "If therapy had been tried, …", "if numbness were present, …"
  impliedBehind('tried', `${IF}${NOT_MORE}(?=${UP_TO}had\\s+${EVER}been\\s+${EVER}(?:${DONE})\\b)${THEN}`, THE_VERB),
  impliedBehind(
    'recorded',
    `${IF}${NOT_MORE}(?=${UP_TO}(?:had\\s+${EVER}been|were)\\s+${EVER}${TOLD_OR_THERE})${THEN}`,
    THE_VERB,
  ),
  // "The presence of numbness would have changed the picture"
  impliedBehind(
    'recorded',
    `(?<=(?:^|[.;:]\\s)\\W*(?:the\\s+|an?\\s+|any\\s+)?)\\b${oneOf('presence', 'finding', 'findings', 'evidence', 'documentation', 'mention', 'proof', 'history', 'diagnosis', 'signs?', 'complaints?', '(?:prior\\s+)?(?:trial|course)', 'report')}\\s+of\\s+${NOT_MORE}(?=[^.;]{3,70}?\\s(?:would|might|could)\\s+have\\s)`,
    /\s(?:would|might|could)\b/i,
  ),
  // "A trial of therapy would have been expected first", "an MRI should have been obtained"
  impliedBefore(
    'tried',
    `\\b(?:(?:would|should|ought\\s+to|could|might)\\s+have\\s+(?:first\\s+)?been\\s+(?:tried|attempted|obtained|done|performed|given\\s+a\\s+(?:try|trial|chance)|expected|needed|required|called\\s+for|in\\s+order|undertaken|ordered)|(?:would|should|ought\\s+to)\\s+have\\s+(?:come|gone)\\s+(?:first|before)|(?:would|should|ought\\s+to)\\s+have\\s+preceded)\\b(?![^.;]{0,60}\\b(?:by\\s+now|already|by\\s+this\\s+time|sufficient|enough)\\b)`,
  ),
  impliedBefore(
    'recorded',
    `\\b(?:would|should|ought\\s+to)\\s+have\\s+been\\s+(?:documented|present|recorded|shown|noted|reported|demonstrated|there)\\b`,
  ),
  impliedBehind(
    'tried',
    `\\b${PERSON}\\s+(?:should|ought\\s+to)\\s+have\\s+(?:first\\s+)?(?:tried|attempted|undergone|been\\s+(?:given|prescribed|sent\\s+(?:to|for)|referred\\s+(?:to|for)))\\s+${NOT_MORE}${ARTICLES}(?![^.;]{0,80}\\b(?:by\\s+now|already|by\\s+this\\s+time)\\b)`,
  ),
];
