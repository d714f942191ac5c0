/** What is said to be all of its kind: the only treatment, drug, study or complaint. */

/** Every such sentence has one of these words. */
export const ONLY_WORD =
  /\b(?:only|sole|solely|alone|exclusively|entirely|merely|nothing|other\sthan|apart\sfrom|aside\sfrom|besides|except|(?:limited|confined|restricted)\sto|all\sthat|no\s[a-z]+\s(?:but|beyond))\b/i;

const CARE = '(?:treatments?|care|therap(?:y|ies)|management|measures?)';
const DRUGS = '(?:drugs?|medications?|medicines?)';
const STUDIES = '(?:stud(?:y|ies)|imaging|tests?|diagnostic|films?)';
const WHO = String.raw`(?:(?:the|this)\s)?(?:injured\s)?(?:patient|worker|claimant|applicant|employee|he|she)`;
const IS = String.raw`(?:has\s(?:so\sfar\s)?been|have\s(?:so\sfar\s)?been|was|were|is|are|remains?)`;
const ONLY = '(?:only|solely|exclusively|entirely|merely)';
const BUT = String.raw`(?:other\sthan|but|except(?:\sfor)?|besides|beyond|apart\sfrom|aside\sfrom)`;
const DONE = String.raw`(?:tried|given|had|done|attempted|used|received|taken|prescribed|provided|offered|obtained|performed|made|ordered)`;
const WHAT = String.raw`(?<what>[^.;]{3,80})`;
const SOME = String.raw`(?<what>[^.;,]{3,60}?)`;

/** The forms in which a kind is said to have one member only, by the words for the kind. */
const formsOf = (kind: string): string =>
  [
    String.raw`\b(?:only|sole)\s(?:(?:form|kind|type)\sof\s)?${kind}\s(?:[a-z]+\s){0,5}?(?:${IS}|consists?\sof|consisted\sof)\s${WHAT}`,
    String.raw`\b${kind}\b[^.;]{0,30}?\s${IS}\s(?:limited|confined|restricted)\sto\s${WHAT}`,
    String.raw`\b${kind}\b[^.;]{0,30}?\s(?:consists?|consisted)\s(?:${ONLY}\sof|of\snothing\sbut)\s${WHAT}`,
    String.raw`\b(?:apart\sfrom|aside\sfrom|other\sthan|besides|except\sfor)\s${SOME},?\s(?:nothing|no\s(?:other\s|further\s)?${kind})\s(?:else\s)?(?:has|have|was|were|is)\b`,
    String.raw`\bno\s(?:other\s)?${kind}\s${BUT}\s${SOME}\s(?:has|have|was|were|is|are)\s(?:been\s)?${DONE}\b`,
  ]
    .map((form, index) => form.replace('?<what>', `?<what${index}>`))
    .join('|');

export const ONLY_CARE = new RegExp(
  [
    formsOf(CARE),
    String.raw`\bnothing\s${BUT}\s(?<what5>[^.;,]{3,60}?)\s(?:has|have|was|were)\s(?:been\s)?${DONE}\b`,
    String.raw`\ball\sthat\s(?:has\sbeen|was)\s${DONE}\s(?:so\sfar\s|to\sdate\s)?(?:is|was|are|were)\s(?<what6>[^.;]{3,60})`,
    String.raw`\b${WHO}\s(?:relies|relied|depends|depended)\s(?:${ONLY}\son\s(?<what7>[^.;]{3,60})|on\s(?<what8>[^.;,]{3,40}?)\s(?:alone|only))`,
    String.raw`\b${WHO}\shas\s(?:so\sfar\s)?(?:only\s(?:had|received|tried|undergone|been\streated\swith)|(?:had|received|tried|been\streated\swith)\s(?:only|nothing\sbut))\s(?<what9>[^.;]{3,60})`,
    String.raw`\bonly\s(?<what10>[a-z][^.;,]{3,40}?)\s(?:has|have)\s(?:so\sfar\s)?been\s(?:tried|attempted|given)\b`,
  ].join('|'),
  'gi',
);
export const ONLY_DRUG = new RegExp(
  [
    formsOf(DRUGS),
    String.raw`\b${WHO}\s(?:takes|uses|is\son|is\staking)\s(?:only|nothing\sbut)\s(?<what5>[^.;]{3,60})`,
  ].join('|'),
  'gi',
);
export const ONLY_STUDY = new RegExp(
  [
    formsOf(STUDIES),
    String.raw`\bonly\s(?<what5>(?:x-?rays?|radiographs?|plain\sfilms?|an?\s(?:x-?ray|mri|ct(?:\sscan)?|emg))[^.;,]{0,30}?)\s(?:has|have|was|were)\s(?:been\s)?${DONE}\b`,
  ].join('|'),
  'gi',
);
export const ONLY_COMPLAINT = new RegExp(
  [
    String.raw`\bcomplain(?:s|ed|ing)?\s${ONLY}\sof\s(?<what0>[^.;]{3,60})`,
    String.raw`\b(?:only|sole)\s(?:[a-z]+\s)?complaints?\s(?:[a-z]+\s){0,2}?(?:is|was|are|were)\s(?<what1>[^.;]{3,60})`,
    String.raw`\bcomplaints?\s(?:is|are|was|were)\s(?:limited|confined|restricted)\sto\s(?<what2>[^.;]{3,60})`,
  ].join('|'),
  'gi',
);
