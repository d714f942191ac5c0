import type { RecordRow } from '../of-record/row.ts';

const LIGHTER =
  'eased|lifted|removed|relaxed|loosened|reduced|raised|dropped|liberali[sz]ed|lightened|lessened|upgraded|changed from|went from|advanced|increased from|decreased';
const HOW_LONG =
  '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few|a couple of|many) (?:to \\d+ )?(?:days|weeks|months)|(?:a|one) (?:week|month|year)|half a year';

/** What became of restrictions, scores and relief in time, where a rationale says that it stayed as it was or is not told. */
export const changeRows: readonly RecordRow[] = [
  {
    asks: 'lighter restrictions of work',
    words:
      /\b(?:change|changes|changed|eas(?:ing|ed)|lift(?:ing|ed)|lessen(?:ing|ed)|reduc(?:tion|ed|ing)|relax\w*|improve\w*|decrease\w*) (?:of|in|to) (?:the |his |her |any )?(?:work |working |job )*(?:restrictions?|limitations?|status)\b/,
    ofChange: true,
    said: new RegExp(
      `\\b(?:restrictions?|limitations?|work status|lifting limit)\\b[^.;]{0,40}\\b(?:${LIGHTER})\\b|\\b(?:eased|lifted|removed|relaxed|loosened|raised|upgraded|liberali[sz]ed) (?:the |his |her )?(?:[a-z]+ )?(?:restrictions?|limits?|limitations?|work status)\\b|\\b(?:returned|released|advanced|progressed|upgraded|went back|gone back|go back) (?:him |her )?(?:from [a-z]+ )?to (?:full|regular|usual|unrestricted|light|modified|part-?time) (?:duty|duties|work)\\b|\\bfrom (?:light|modified|sedentary|restricted|part-?time)(?: duty| work)? to (?:medium|full|regular|usual|unrestricted|heavy|modified)\\b`,
      'i',
    ),
  },
  {
    asks: 'a later score',
    words:
      /\brepeat\b[^.]{0,40}\b(?:index|scores?|inventor\w+|questionnaires?|scales?|oswestry|odi|ndi|dash|womac|koos|lefs|phq\S*|bdi\S*|gad\S*)\b/,
    ofChange: true,
    changed: ({ of }) => of === 'function' || of === 'mood',
  },
  {
    asks: 'how long relief lasted',
    words:
      /\bduration of (?:the )?(?:pain )?(?:relief|benefit|improvement|effect)|\bhow long\b[^.]{0,40}\b(?:relief|benefit|improvement|effect)/,
    also: [
      /\b(?:injections?|blocks?|epidurals?|esis?|ablations?|rhizotom\w+|acupuncture|therapy|chiropract\w*|manipulat\w*|treatment)\b/,
    ],
    unless: /\b(?:function\w*|expected|dose)\b/,
    ofChange: true,
    lasting: true,
    sameCause: true,
    ofPart: true,
    ever: true,
    said: new RegExp(
      `\\b(?:relief|reliev\\w+|benefit|improve\\w*|better|eased|less pain|pain-?free|helped|lasted|lasting|lower)\\b[^.;]{0,40}\\b(?:for |of |lasted |lasting |over |during )?(?:about |almost |nearly |some |over |more than |at least |only )?(?:${HOW_LONG})\\b(?! (?:ago|later|earlier|before|old))|\\b(?:${HOW_LONG}) of (?:[a-z]+ ){0,2}(?:relief|benefit|improvement)|\\b(?:stayed|remained|held|kept up|persisted)\\b[^.;]{0,16}\\bfor (?:about |almost |nearly |some |over )?(?:${HOW_LONG})\\b`,
      'i',
    ),
  },
  {
    asks: 'a drug test that is not as prescribed',
    words:
      /\b(?:inconsistent|abnormal|aberrant|unexpected|non-?negative)\b[^.]{0,30}\b(?:urine|drug (?:tests?|screens?)|uds|udt|toxicolog\w*|screen\w*)/,
    ofChange: true,
    eitherWay: 'denied',
    ever: true,
    said: /\b(?:urine|drug (?:test|screen)\w*|uds|udt|toxicolog\w*|screen|test)\b[^.;]{0,80}\b(?:inconsistent|(?:not|never) (?:been )?prescribed|un-?prescribed|did not (?:detect|show|contain)|not detected|illicit|cocaine|(?:meth)?amphetamines?|heroin|negative for (?:the )?prescribed)\b/i,
    sentence: told => !/\b(?:no|negative for) (?:illicit|cocaine|amphet)|\bnot inconsistent\b/i.test(told),
  },
  {
    asks: 'aims of the treatment',
    words:
      /\b(?:goals?|aims?|objectives?) (?:of|for|in|were|are|was|is)\b|\b(?:treatment|functional|specific|measurable|therapeutic|short-?term|long-?term) (?:goals|objectives)\b|^\s*(?:any |the )?(?:goals|objectives)\s*$/,
    unless: /\b(?:objective (?:evidence|findings?)|met|reached|achiev\w*|attain\w*|progress (?:toward|in|to))\b/,
    ofChange: true,
    eitherWay: 'planned',
    said: /\b(?:short|long)[- ]term goals?\b|\bgoals?(?: of [^.;:]{3,40}?)?\s?(?::|(?:is|are|was|were|include[sd]?) )|\b(?:treatment|functional|specific|measurable|written) goals\b|\bwith (?:the )?goals? of\b|\bgoals? (?:listed|stated|set)\b/i,
  },
];
