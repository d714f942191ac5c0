import { COUNT, WHOLE_COUNT } from '#domain/drugs/count.ts';

/** Services that are had by the visit. */
export const SERVICE = String.raw`(?:land[- ]based )?physical therapy|land[- ]based therapy|occupational therapy|chiropractic|acupuncture|aquatic therapy|aqua therapy|pool therapy|psychotherapy|cognitive behavioral therapy|massage|PT|OT|CBT`;
export const VISITS = String.raw`(?:visits?|sessions?|treatments?)`;
export const NUMBER = String.raw`(?<count>${COUNT})`;
const NAMED = String.raw`(?:(?<service>${SERVICE}|therapy)\s+(?:care\s+|therapy\s+)?)?`;
const OF = String.raw`(?:\s+of\s+(?:(?:the|his|her)\s)?(?:[a-z-]+\s){0,2}?(?<of>${SERVICE}|therapy))?`;

/** Visits that are counted, whether they were had, asked for or let through: the words around them tell. */
export const VISITS_TOLD = new RegExp(
  String.raw`(?<![\d/.-]|\bto\s)\b(?<count>${WHOLE_COUNT}|single)\s+(?:\(\d+\)\s*)?(?:(?<over>prior|previous|past|earlier|completed)\s|(?:post-?operative|post-?surgical|land[- ]based|supervised|formal|individual|such|full|total|hand|in-person|group|office)\s)*${NAMED}${VISITS}${OF}\b`,
  'gi',
);
/** "Seen for therapy six times". */
export const TIMES_SEEN = new RegExp(
  String.raw`\b(?:seen|treated)\sfor\s(?<service>${SERVICE}|therapy)\s(?:about |approximately |only |just )*${NUMBER}\stimes\b`,
  'gi',
);

/** "With the six visits requested", in whatever sentence. */
export const VISITS_ASKED = new RegExp(
  String.raw`\bthe\s(?<count>${COUNT})\s(?:additional\s|further\s|more\s)?(?:[a-z]+\s){0,2}?(?:visits?|sessions?|treatments?)\s(?:now\s|being\s|currently\s)?(?:requested|asked for|in dispute|in question)\b`,
  'gi',
);

/** What was had a number of times, each with its names. */
export const PROCEDURES: readonly (readonly [kind: string, names: string])[] = [
  [
    'epidural',
    String.raw`(?:(?:lumbar|cervical|transforaminal|interlaminar)\s)*(?:epidurals?(?:\ssteroid)?(?:\sinjections?)?|ESIs?|TFESIs?)`,
  ],
  [
    'back operation',
    String.raw`(?:(?:lumbar|back|spine|spinal)\s(?:surger(?:y|ies)|operations?|fusions?)|(?:surger(?:y|ies)|operations?)\s(?:of|on)\s(?:the|his|her)\s(?:low(?:er)?\s)?(?:back|lumbar spine|spine))`,
  ],
  [
    'knee operation',
    String.raw`(?:knee\s(?:surger(?:y|ies)|operations?|arthroscop(?:y|ies))|(?:surger(?:y|ies)|operations?)\s(?:of|on)\s(?:the|his|her)\s(?:left\s|right\s)?knee)`,
  ],
  [
    'shoulder operation',
    String.raw`(?:shoulder\s(?:surger(?:y|ies)|operations?|arthroscop(?:y|ies))|(?:surger(?:y|ies)|operations?)\s(?:of|on)\s(?:the|his|her)\s(?:left\s|right\s)?shoulder)`,
  ],
  [
    'steroid injection',
    String.raw`(?:cortisone|corticosteroid|steroid|subacromial|intra-?articular)\s(?:steroid\s)?injections?`,
  ],
  ['facet block', String.raw`(?:medial branch|facet(?: joint)?|MBB)\s(?:nerve\s)?(?:blocks?|injections?)`],
  [
    'ablation',
    String.raw`radio-?frequency\s(?:ablations?|neurotom(?:y|ies)|rhizotom(?:y|ies))|RFAs?|rhizotom(?:y|ies)`,
  ],
  ['sympathetic block', String.raw`(?:stellate(?:\sganglion)?|(?:lumbar\s)?sympathetic)\sblocks?`],
  ['nerve block', String.raw`occipital\s(?:nerve\s)?blocks?`],
  ['trigger point', String.raw`(?:sets?\sof\s|rounds?\sof\s)?trigger\spoint\sinjections?`],
];

const OVER = String.raw`(?:(?:(?:have|has|had|were|was)\s)(?:been\s)?(?:already\s)?(?:given|done|performed|had|tried|received)|(?:have\s|has\s|had\s|all\s|both\s|each\s)*(?:brought|gave|given|helped|failed|provided|afforded|produced|relieved|wore off|worn off|lasted|did)\b)`;
/** Where and when, between what was had and what came of it. */
const WHEN = String.raw`(?:,?\s(?:on|in|of|to|at|into|over)\s[^.;]{2,50}?)?,?`;
const PROCEDURE = String.raw`(?<procedure>${PROCEDURES.map(([, names]) => names).join('|')})`;
/** "He has had two epidural injections", "two ESIs have been given". */
export const PROCEDURES_HAD: readonly RegExp[] = [
  String.raw`(?<had>has had|have had|had|underwent|has undergone|undergone|received|has received|included?|including|after|status post|s\/p|already had|there (?:were|have been))\s(?<only>only\s|just\s|a total of\s)?(?<count>${COUNT})\s(?:(?:prior|previous|earlier|separate)\s)*${PROCEDURE}`,
  String.raw`(?<only>only\s)?(?<count>${WHOLE_COUNT})\s(?:(?:prior|previous)\s)?${PROCEDURE}${WHEN}\s${OVER}`,
].map(form => new RegExp(String.raw`\b${form}\b(?!\s(?:at|of the|levels?))`, 'gi'));
/** "Epidural injections x 2", as summaries list them. */
export const PROCEDURES_LISTED: readonly RegExp[] = [
  String.raw`${PROCEDURE}\sx\s?(?<count>\d{1,2})`,
  // "Two prior knee arthroscopies." as a sentence of its own
  String.raw`(?<=^|[.;:,]\s)(?<count>${WHOLE_COUNT})\s(?:(?:prior|previous|earlier)\s)?${PROCEDURE}(?=\s?[.;,]|\sin\s)`,
].map(form => new RegExp(String.raw`(?<!\w)${form}\b`, 'gi'));

const UNIT = String.raw`(?<unit>days?|weeks?|months?|years?)`;
/** A length of time, which whatever its sentence tells of may have gone on for; no age, and no part of a schedule. */
export const TIMES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\w/.-]|\b(?:every|each|per|x|next|another|times for|weekly for)\s)(?<count>${COUNT}|(?<=\b(?:for|of|about|over|nearly|lasted|lasting|gave|brought|almost|than|ran|took)\s)(?:an?|half an?))[\s-]${UNIT}\b(?![\s-]old (?:male|female|man|woman|patient|worker)|'s|[\s-](?:supply|rental|trial|program|course)|\sof age)`,
    'gi',
  ),
];

const MONTH = String.raw`(?:(?<month>January|February|March|April|May|June|July|August|September|October|November|December)|(?<figure>\d{1,2})(?:\s?[\/-]\s?\d{1,2})?\s?[\/-])`;
/** "Since 2014", "since at least March of 2013", "since 11-15-2016". */
export const SINCE = new RegExp(
  String.raw`\b(?:since|(?:started|begun|began|initiated|prescribed)\s(?:first\s)?(?:in|on))\s(?<least>at\sleast\s)?(?:about\s|approximately\s|early\s|late\s)?(?:${MONTH}(?:\s\d{1,2},|\sof)?\s?)?(?<year>(?:19|20)\d\d)\b`,
  'gi',
);
/** "For over a year", "for eight months", of which the drug stands before. */
export const USED_FOR = new RegExp(
  String.raw`\bfor\s(?:over\s|more than\s|at least\s|longer than\s|nearly\s|about\s|approximately\s|the past\s|the last\s)*(?<count>${COUNT}|an?)\s(?<unit>weeks?|months?|years?)\b`,
  'gi',
);

/** Words of work, of which every sentence on whether one works has one. */
export const WORK = /\b(?:work(?:s|ed|ing)?|duty|job|TTD|disabled|retired|unemployed)\b/i;
/** "Eight months out from surgery", "within the last three months". */
export const MONTHS_SINCE = new RegExp(
  String.raw`\b(?:(?<count>${WHOLE_COUNT})\s(?<unit>weeks?|months?|years?)\s(?:(?:out\s)?(?:from|since|after|following|post|status post|s\/p)\s(?:the\s|his\s|her\s|this\s)?(?<of>[a-z]+)|post-?\s?op\w*)|within\sthe\s(?:last|past)\s(?<within>${COUNT})\s(?<unitWithin>weeks?|months?|years?))\b`,
  'gi',
);
