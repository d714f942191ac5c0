import { reaches } from '../of-record/measured.ts';
import type { RecordRow } from '../of-record/row.ts';

const PROCEDURE =
  'injections?|blocks?|epidurals?|esis?|tfesis?|rhizotom\\w+|ablations?|rfa|neurotom\\w+|viscosupplementation|synvisc|orthovisc|euflexxa|supartz';
const RELIEF =
  'relief|reliev\\w+|benefi\\w*|improve\\w*|respon\\w+|reduc\\w+|effects?|better|less pain|helped|gain\\w*';
const OUTCOME =
  'relief|reliev\\w+|benefi\\w+|improv\\w+|reduc\\w+|decreas\\w+|helped|better|less|lower\\w*|eased|fell|dropped|good effect|pain[- ]free';

const FOR = '(?<!\\b(?:no|without|little|minimal|not)\\s)';

/** How much and how long procedures relieved, measured by what is said not to be told. */
export const reliefRows: readonly RecordRow[] = [
  {
    asks: 'how much or how long the procedure relieved',
    words: new RegExp(`\\b(?:${PROCEDURE})\\b`),
    also: [
      new RegExp(`\\b(?:${RELIEF})`),
      /\bat least|\d\s?%|percent|duration|degree|extent|amount|how (?:much|long)|weeks|months|quantif\w*|sustained|lasting|lasted|magnitude/,
    ],
    unless: /\b(?:function\w*|medicat\w*|work|trigger points? with)\b/,
    said: new RegExp(
      `\\b(?:${PROCEDURE})\\b[^.]{0,110}?${FOR}\\b(?:${OUTCOME})|${FOR}\\b(?:${OUTCOME})[^.]{0,80}?\\b(?:after|with|from|following|by|since)\\s(?:[\\w/-]+\\s){0,6}?(?:${PROCEDURE})\\b`,
      'i',
    ),
    sentence: reaches,
    ofPart: true,
    ofChange: true,
  },
  {
    asks: 'conservative care of that length',
    words:
      /\b(?:conservative|non-?\s?operative|non-?\s?surgical|physical therapy|therapy|rehabilitation|exercise)\b(?=[\s\S]*\b(?:weeks|months)\b)|\b(?:weeks|months)\b(?=[\s\S]*\b(?:conservative|non-?\s?operative|non-?\s?surgical|physical therapy|therapy|rehabilitation|exercise)\b)/,
    unless: /\b(?:relief|improve\w*|benefi\w*|function\w*|gains?|recent|last|past|plan\w*|further|additional)\b/,
    said: /\btreated for [^.;]{0,20}\b(?:weeks|months)\b|\bfor (?:[a-z]+ ){0,3}(?:[a-z]+|\d+) (?:weeks|months|years)[^.;]{0,70}\b(?:therapy|pt|physiotherapy|chiropract\w+|exercises?|strap|splint|brace|nsaids?|injections?)\b|\b(?:therapy|pt|physiotherapy|conservative|chiropract\w+|exercises?|home program|bracing|nsaids?)\b[^.;]{0,70}\b(?:weeks|months|years?)\b(?! ago)|\b(?:weeks|months) of (?:[a-z]+ ){0,2}(?:therapy|pt|physiotherapy|conservative|chiropract\w+|exercises?|treatment|care)\b/i,
    sentence: reaches,
    ofPart: true,
    ever: true,
    ofChange: true,
  },
  {
    asks: 'pain that has lasted so long',
    words:
      /\b(?:symptoms?|pain|complaints?)\b[^.]{0,40}\b(?:persist\w*|last\w*|present|for (?:over|more than|at least))\b[^.]{0,30}\b(?:weeks|months)\b/,
    unless: /\b(?:relief|improve\w*|benefi\w*|function\w*|reduc\w*)\b/,
    said: /\b(?:pain|symptoms?|complaints?)\b[^.;]{0,50}\b(?:weeks|months|years?)\b(?! ago)/i,
    sentence: reaches,
    ofPart: true,
    ofChange: true,
  },
  {
    asks: 'pain with the drug and without it',
    words:
      /\b(?:scores?|ratings?|pain levels?|vas|pain)\b[^.]{0,30}\b(?:before|with and without|with or without|pre-?\s?and post)|\b(?:before|with|pre)[- ]{1,2}(?:and|or)[- ](?:after|without|post)\b[^.]{0,30}\b(?:scores?|ratings?|pain)/,
    unless: /\b(?:a dose|injection|surgery|therapy|treatment)\b/,
    said: /(?<![\d/.-])\d{1,2}(?:\s?\/\s?10| out of 10)?\b(?![-/\d])(?! years?\b)[^.;]{0,40}\b(?:with(?! (?:walk|sit|stand|activ|mov|bend|lift|rest|use\b|exer))|without|before|after|on|versus)\b[^.;]{0,70}(?<![\d/.-])\b\d{1,2}(?:\s?\/\s?10| out of 10)?\b(?![-/\d])(?! ?(?:mg|mcg|%|minutes|hours))|\bfrom (?:an? )?\d{1,2}(?:\s?\/\s?10)? (?:down )?to (?:an? )?\d{1,2}(?:\s?\/\s?10|\b[^.;]{0,12}\b(?:with|after|on|when|once))|\b(?:with|on) [a-z]+,? [^.;]{0,20}\b\d{1,2}(?:\s?\/\s?10)?[;,] (?:and )?(?:without|off)\b[^.;]{0,16}\b\d{1,2}\b/i,
  },
  {
    asks: 'how soon or how long a dose relieves',
    words:
      /\b(?:how (?:long|soon|quickly)|onset|duration|time)\b[^.]{0,40}\b(?:relief|reliev\w*|dose|lasts?|works?|analges\w*|effect)|\bduration of (?:pain )?relief|\bintensity of (?:the )?pain after/,
    unless: new RegExp(`\\b(?:${PROCEDURE}|therapy|acupuncture|surgery|tens|unit|brace|insomnia)\\b`),
    said: /\b(?:relief|reliev\w+|works?|lasts?|lasting|kicks? in|takes? effect|takes? hold|wears? off|effect)\b[^.;]{0,30}\b(?:minutes?|hours?|an hour)\b/i,
  },
  {
    asks: 'what is asked of opioids: relief, function, side effects, behavior',
    words: /\b(?:4|four)[ -]?(?:a'?s|domains)\b/,
    said: /\b(?:4|four) (?:a'?s|domains)\b|\b\d{1,2}\s?\/\s?10\b[^.;]{0,70}\b\d{1,2}\s?\/\s?10\b[^.;]{0,30}\b(?:with|after|on)\b|\b(?:no|denie[sd]|without) (?:[a-z]+ ){0,2}(?:side effects|aberran\w+)/i,
  },
];
