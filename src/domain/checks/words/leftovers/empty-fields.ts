import { followsOn, type SignRow, type WordRow } from './leftover.ts';
import { LOOSE_SLASH, RARE, UNEVEN } from './signs-between.ts';

const EMPTY = 'a field left empty';

/** Fields left empty that are told by their signs: "rated /10", "is / and". */
// biome-ignore format: a table reads in columns
export const emptyFieldsBySigns: readonly SignRow[] = [
  { what: EMPTY, signs: LOOSE_SLASH, pattern: /(?<![\d)\]x]\s?)(?<=\s)\/\d+\b(?!\/)|(?<=\s)\/\/(?:19|20)\d\d\b|\b(?:is|was|of|at|pressure|rated) \/(?= )/g },
  { what: EMPTY, signs: UNEVEN | RARE | LOOSE_SLASH, pattern: /\.{2,}\/\.{2,}/g },
];

/** Fields left empty that are told by the words around: "dated was", "Dr. , who", "for weeks". */
// biome-ignore format: a table reads in columns
export const emptyFieldsByWords: readonly WordRow[] = [
  { what: EMPTY, at: 'dr drs',                              pattern: /Drs?\. ?(?:[,;]|(?:and|who|on|for|to|recommended|noted|stated|the)\b)/y },
  { what: EMPTY, at: 'year',                                pattern: /(?<=\b(?:a|an|is|this)\s-? ?)year[- ]old (?:male|female|man|woman|patient|right|left|worker|gentleman|lady)\b|(?<=\s- ?)year[- ]old\b/y },
  { what: EMPTY, at: 'mg',                                  pattern: /(?<=\b[a-z]{5,} )mg (?:#|tabs?\b|tablets?|caps|once|twice|(?:one|two|three|four) times|every|daily|a day|per day|at bedtime|q ?\d|po\b|bid|tid|qhs)/iy, unless: ({ text }, { start }) => followsOn(text, start, /\b(?:total|equivalents?|many|unknown|unspecified) $/i) },
  { what: EMPTY, at: 'seen performed dated examined evaluated issued signed injured completed reviewed denied', pattern: /[a-z]+ (?:on|dated)(?:,| (?:and(?! off)|with|for|the patient|by|at|in|due|because|to)\b)/iy, unless: ({ text }, { end }) => /^ (?:the|his|her|this|that|each) /.test(text.slice(end, end + 8)) },
  { what: EMPTY, at: 'dated',                               pattern: /(?<=\b(?:report|note|letter|form|RFA|visit|exam|MRI|x-?rays?) )dated (?:was|is|were|shows?|showed|indicates?|indicated|documents|states?|reveals?|revealed|the|and|notes?)\b|dated ?[.,;](?= )/y },
  { what: EMPTY, at: 'x',                                   pattern: /x (?:days?|weeks?|months?|years?|visits|sessions)\b/iy, unless: ({ text }, { start }) => /[\w-]/.test(text.charAt(start - 1)) || /\d $/.test(text.slice(Math.max(0, start - 3), start)) },
  { what: EMPTY, at: 'weeks days months years hours visits', pattern: /(?<=\b(?:for|approximately|about|over|past|every) )(?:days|weeks|hours|months|years|visits) (?:ago|starting|and then|as needed|for pain)\b|(?<=\b(?:times|visits|sessions) (?:a|per) week (?:for|x) )weeks\b|(?<=\bevery )hours\b/y },
  { what: EMPTY, at: 'on',                                  pattern: /On the (?:patient|claimant|injured worker|worker|applicant)(?= (?:[a-z]+ed|was|had|underwent|saw)\b)/y },
  { what: EMPTY, at: 'medications medication include includes included following diagnosis diagnoses symptoms allergies procedures procedure treatments treatment', pattern: /[a-z]+:\s?[.;]/iy },
  { what: EMPTY, at: 'is was rated weighs at',              pattern: /[a-z]+ and (?:the |his |her )?(?:weight|height|pulse|temperature|blood pressure|heart rate|BMI)\b/iy },
  { what: EMPTY, at: 'out',       pattern: /(?<=\b(?:is|are|was|were|as|a|rated|at|score|scores) )out of (?:10|ten)\b/y },
  { what: EMPTY, at: 'post',      pattern: /post (?:on|in) the (?:right|left)\b/y },
  { what: EMPTY, at: 'x',         pattern: /x\.(?=\s|$)/y, unless: ({ text }, { start }) => !followsOn(text, start, /\b(?:therapy|acupuncture|sessions|visits|care|treatment) $/) },
  { what: EMPTY, at: 'up seen return',  pattern: /(?:follow(?:ed)?[ -])?(?:up|return|seen) in (?:days|weeks|months)\b(?! (?:to|past|of))/y },
  { what: EMPTY, at: 'times',     pattern: /(?<=\b(?:patient|worker|claimant|applicant|him|her|medication|therapy) )times\./y },
  { what: EMPTY, at: 'every',     pattern: /every to (?:\d|one|two|three|four|six|eight|twelve)/y },
  { what: EMPTY, at: 'weight height',   pattern: /[a-z]+ (?:is |of )?(?:pounds|lbs|inches|feet)\b/iy },
  { what: EMPTY, at: 'page pages section table figure', pattern: /(?<=\b(?:see|on|at|from) )(?:pages?|section|table|figure) ?(?:\)|,|\.(?= [A-Z]|$))/iy },
  { what: EMPTY, at: 'completed attended received',         pattern: /[a-z]+ of (?:the )?\d+\b/iy },
];
