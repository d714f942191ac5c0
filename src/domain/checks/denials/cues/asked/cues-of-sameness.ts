import { before, behind, type Cue, type ThingOf } from '../cue.ts';

/** What stayed as it was did not change: that it got better is denied. And what was not measured again is denied to have a later measure. */

/** What is said to be as before, and the change that this denies. */
// biome-ignore format: a table reads in columns
const SAME: readonly (readonly [of: RegExp, denies: string])[] = [
  [/\b(?:work(?:ing)? (?:status|restrictions?|limitations?|capacity|duties)|restrictions?|work limits?|duty|duties)\b/i,                 'change of work restrictions:'],
  [/\b(?:function\w*|adls?|activit\w+|abilit\w+|tolerances?|disability|daily li(?:fe|ving)|what (?:he|she|the \w+) can do)\b/i,            'functional improvement in'],
  [/\b(?:motion|mobility|flexion|extension|rotation|abduction|strength|grip|rom)\b/i,                                                'improvement in motion:'],
  [/\b(?:medication|drug|opioid|narcotic|analgesic|tablet|pill)s?\b.*\b(?:use|intake|number|count|consumption|dose)|\b(?:use|intake|number|consumption|dose) of\b/i, 'reduction of medication:'],
  [/\b(?:pain|vas) (?:scores?|levels?|ratings?|intensity)\b|^\W*(?:the |his |her )?pain\s*$/i,                                                                                'pain relief by the treatment by this drug:'],
];
const thingTheSame: ThingOf = object => SAME.find(([of]) => of.test(object))?.[1] ?? null;

const MUCH =
  '(?:(?:much|just|exactly|about|essentially|largely|entirely|quite|still|all\\s+along|throughout|virtually|practically)\\s+)*';
const AS_BEFORE =
  '(?:(?:the\\s+)?(?:very\\s+)?same|unchanged|unaltered|unimproved|as\\s+(?:they|it)\\s+(?:were|was|had\\s+been)|as\\s+before|no\\s+(?:different|better)|not\\s+(?:any\\s+)?(?:different|better)|static|where\\s+(?:they|it)\\s+(?:were|was|had\\s+been)|at\\s+(?:the\\s+same|its\\s+old|the\\s+old|its\\s+former)\\s+level)';

/** A score by its name. */
const SCORE =
  /\b(?:scores?|index|inventor(?:y|ies)|questionnaires?|scales?|phq\S*|bdi\S*|gad\S*|oswestry|odi|ndi|dash|womac|koos|lefs)\b/i;
const thingRepeated: ThingOf = object => (SCORE.test(object) ? 'repeat' : null);

export const CUES_OF_SAMENESS: readonly Cue[] = [
  // "Her work limitations stayed as they were"
  {
    ...before(
      'recorded',
      `\\b(?:(?:has|have|had)\\s+)?(?:stayed|stays?|remained|remains?|been|is|are|was|were)\\s+${MUCH}${AS_BEFORE}\\b(?!\\s+(?:side|time|day|date|level|dose|reasons?|part|body|drug|medication|as\\s+(?:the|those|that)))`,
    ),
    hedged: true,
    thing: thingTheSame,
  },
  // "Work restrictions have not been lifted or eased"
  {
    ...before(
      'recorded',
      '\\b(?:has|have|had|is|are|was|were)\\s+(?:not|never)\\s+(?:yet\\s+)?(?:been\\s+)?(?:lifted|eased|lightened|relaxed|loosened|changed|reduced|raised|removed|decreased|lessened|liberali[sz]ed)\\b',
    ),
    thing: object =>
      /\b(?:restrictions?|limitations?|work status)\b/i.test(object) ? 'change of work restrictions:' : null,
  },
  // "The patient has not decreased his use of medication"
  {
    ...behind(
      'recorded',
      '\\b(?:has|have|had|did)\\s+(?:not|never)\\s+(?:been\\s+able\\s+to\\s+)?(?:decrease|reduce|lower|lessen|cut|taper)(?:d|ed)?\\s+(?:back\\s+|down\\s+)?(?:on\\s+)?(?=(?:the\\s+|his\\s+|her\\s+|any\\s+)?(?:[a-z]+\\s+){0,3}(?:medications?|opioids?|drugs?|narcotics?|analgesics?|tablets|pills)\\b)',
    ),
    until: /\s(?:after|since|following|with|by|on)\s/i,
    thing: 'reduction of medication:',
  },
  // "Her disability index was not repeated after the first six visits"
  {
    ...before(
      'recorded',
      "\\b(?:is|was|were|are|has|have|had)(?:\\s+not|\\s+never|n't)\\s+(?:been\\s+)?(?:repeated|retaken|re-?administered|re-?checked|re-?measured|re-?assessed|(?:given|done|taken|measured|administered|filled\\s+out)\\s+(?:again|a\\s+second\\s+time|anew))\\b",
    ),
    thing: thingRepeated,
  },
];
