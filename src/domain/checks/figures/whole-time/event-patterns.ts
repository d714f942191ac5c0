import { WHOLE_COUNT } from '#domain/drugs/count.ts';
import { MONTH_NAMES } from '#domain/calendar/month-names.ts';

/** Events told by their order, their year or their age, and an injury told as new. */

const EVENT = String.raw`(?:MRIs?|CT scan|x-?rays?|radiographs?|EMG(?:\/N\w+)?|NCV|nerve conduction stud\w+|electrodiagnostic \w+|surgery|operation|arthroscop\w+|fusion|laminectomy|discectomy|repair|reconstruction|replacement|release|decompression|(?:epidural )?(?:steroid )?injections?|epidurals?|ESI|(?:urine )?drug (?:screen|test)|sleep study|bone scan|ultrasound)`;
const THE = String.raw`(?:the|an?|his|her|this|that)\s(?:(?!of\b|for\b|to\b)[\w-]+\s){0,3}?`;
const DONE = String.raw`(?:(?:was|were|is|had been|has been)\s(?:done|performed|taken|obtained|given|made|carried out|undertaken|completed)|came|took place|occurred|happened|dates|is|was)`;

/** "The injection came before the MRI", "the MRI predates the injury". */
export const WHICH_FIRST = new RegExp(
  String.raw`\b${THE}(?<one>${EVENT})\b(?:\s(?:of|at|on)\s(?:the\s)?[\w-]+(?:\s[\w-]+)?)?\s(?:${DONE}\s(?:only\s|long\s|shortly\s|well\s)?)?(?<order>before|after|prior to|following|preced(?:ed|es)|followed|predat(?:es|ed)|antedat(?:es|ed)|postdat(?:es|ed)|earlier than|later than)\s${THE}(?<other>${EVENT}|injury|accident)\b(?!\s(?:was|is|request|had been (?:asked|requested)))`,
  'gi',
);
const MONTH = String.raw`(?:(?:early|late|mid-?)\s)?(?:(?:${MONTH_NAMES.join('|')}),?\s(?:of\s)?)?`;
/** "The arthroscopy was done in 2011", "the last MRI was in March of 2010". */
export const EVENT_YEAR = new RegExp(
  String.raw`\b(?<event>${EVENT})\b(?:\s(?:of|at|on)\s(?:the\s)?[\w-]+(?:\s[\w-]+)?)?\s(?:${DONE}\s)?(?:back\s)?(?:in|from)\s${MONTH}(?<year>(?:19|20)\d\d)\b(?!\s?[-/])`,
  'gi',
);
/** "The MRI is five years old", "the x-rays were taken six years ago". */
export const EVENT_AGE = new RegExp(
  String.raw`\b(?<event>${EVENT})\b(?:\s(?:of|at|on)\s(?:the\s)?[\w-]+(?:\s[\w-]+)?)?\s(?:${DONE}\s)?(?:(?<bound>more than|over|at least|less than|under|only|barely|almost|nearly|about|some)\s)?(?<count>${WHOLE_COUNT})\s(?<unit>weeks?|months?|years?)\s(?:old|ago)\b`,
  'gi',
);
/** An injury that has only just happened. */
export const INJURY_NEW =
  /\b(?:(?:the|this|his|her)\s(?:(?:industrial|work|original)\s)?(?:injury|accident|condition)\s(?:is|was|remains)\s(?:still\s|very\s|quite\s|rather\s)?(?:recent|acute|fresh|new)\b|this\sis\s(?:still\s)?an?\s(?:very\s)?(?:acute|recent|fresh|new)\s(?:injury|condition|case)|(?:is|remains)\s(?:still\s)?in\sthe\sacute\s(?:phase|stage|period)|(?:injury|accident)\s(?:is|was|happened|occurred)\s(?:only\s|just\s)?(?:a\sfew|several|some)\s(?:days|weeks)\s(?:old|ago))/gi;
