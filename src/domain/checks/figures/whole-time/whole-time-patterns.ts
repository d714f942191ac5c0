import { COUNT, WHOLE_COUNT } from '#domain/drugs/count.ts';
import { MONTH_NAMES } from '#domain/calendar/month-names.ts';

/** What is told of all the time since the injury: when it was, the worst and the least pain, what work one is allowed. */

const WHO = String.raw`(?:(?:the|this)\s)?(?:injured\s)?(?:patient|worker|claimant|applicant|employee|he|she)`;
const OF_WORK = String.raw`(?:(?:the|this|his|her|an?|original|industrial|occupational|work|work-related|index|accepted|alleged|on-the-job)\s)*`;
const INJURY = String.raw`(?:injur(?:y|ies)|accident|incident|trauma|claim)`;
const HAPPENED = String.raw`(?:happened|occurred|took\splace|arose|befell|is|was|lies|dates|goes\sback|dated)`;
const BOUND = String.raw`(?<bound>(?:more|longer|less)\sthan|over|at\sleast|upwards\sof|under|within|barely|only|no\smore\sthan|about|around|nearly|almost|approximately|some|roughly|just|well\sover)`;
const AGO = String.raw`(?:${BOUND}\s)?(?:the\s)?(?<count>${WHOLE_COUNT}|an?)\s(?<unit>weeks?|months?|years?)`;

/** "The injury happened more than six years ago", "was hurt over ten years ago", "the injury is nine years old". */
export const INJURY_AGO = new RegExp(
  String.raw`\b(?:${OF_WORK}${INJURY}\s(?:itself\s)?${HAPPENED}\s(?:back\s)?|${WHO}\s(?:was|got|had\sbeen)\s(?:first\s|originally\s)?(?:hurt|injured)\s(?:at\swork\s|on\sthe\sjob\s)?)${AGO}\s(?:ago|back|old|earlier|in\sthe\spast)\b|\b${AGO.replaceAll('?<bound>', '?<boundOld>').replaceAll('?<count>', '?<countOld>').replaceAll('?<unit>', '?<unitOld>')}[\s-]old\s(?:industrial\s|work\s)?${INJURY}\b`,
  'gi',
);
/** "The injury dates from 2007", "an accident at work in 2009", "was hurt in March of 2010". */
export const INJURY_YEAR = new RegExp(
  String.raw`\b(?:${OF_WORK}${INJURY}\s(?:at\swork\s|on\sthe\sjob\s)?(?:(?:which\s|that\s)?(?:happened|occurred|took\splace|arose|dates?|dated|goes|was|is|lies)\s)?(?:back\s)?(?:sustained\s)?|${WHO}\s(?:was|got|had\sbeen)\s(?:first\s|originally\s)?(?:hurt|injured)\s(?:at\swork\s|on\sthe\sjob\s)?(?:back\s)?)(?:in|of|from|to|since)\s(?:(?:${MONTH_NAMES.join('|')}),?\s(?:of\s)?)?(?<year>(?:19|20)\d\d)\b(?!\s?[-/])`,
  'gi',
);

/** A score of pain that is said to bound all others, by the words before it or behind it. */
export const PAIN_BOUND = new RegExp(
  String.raw`\b(?:(?<most>never\s(?:[a-z]+\s){0,3}?(?:above|over|more\sthan|higher\sthan|beyond|exceed\w*|past)|(?:has|have|had|does|did)\snot\s(?:ever\s)?(?:been\s|gone\s|risen\s)?(?:above|over|exceed\w*|beyond)|at\s(?:its|the|his|her)\sworst\s[^.;,\d]{0,30}?|at\sno\stime\s(?:[a-z]+\s){0,3}?(?:above|over|more\sthan|exceed\w*)|(?:peaks?|peaked|highest|maximum|max)\s[^.;,\d]{0,20}?)|(?<least>never\s(?:[a-z]+\s){0,3}?(?:below|under|less\sthan|lower\sthan)|at\s(?:its|the|his|her)\sbest\s[^.;,\d]{0,30}?|always\s(?:[a-z]+\s){0,3}?(?:above|over|at\sleast|more\sthan)|(?:lowest|minimum)\s[^.;,\d]{0,20}?))\s?(?:(?:a|of|at|is|as|only|just|about)\s)*(?<score>${COUNT})\s?(?:\/\s?10(?![\d/])|(?:out\s)?of\s(?:10|ten)\b|over\s10\b)|\b(?<same>${COUNT})\s?(?:\/\s?10(?![\d/])|(?:out\s)?of\s(?:10|ten)\b)\s(?:throughout|at\sall\stimes|always|the\swhole\stime|on\severy\s(?:visit|occasion)|at\severy\svisit)\b`,
  'gi',
);

/** Words by which the duty one is on is told. */
export const DUTY = /\b(?:duty|duties|restrictions?|limitations?|limits?|job|work(?:s|ing)?)\b/i;

/** A drug that is taken no more; its name stands beside. */
export const DRUG_STOPPED =
  /\b(?:(?:was|were|has been|have been|is|are|had been)\s(?:[a-z]+ly\s|now\s|since\s|already\s|long\s)?(?:stopped|discontinued|given up|withdrawn|ceased|abandoned|halted|dropped)|(?:is|are)\sno longer\s(?:being\s)?(?:taken|used|prescribed|part of)|no longer\s(?:takes?|uses?|on|taking|using)|(?:has\s)?(?:stopped|quit|discontinued|ceased|gave up|given up)\s(?:taking|using|the use of)|came off|has come off)\b/gi;
