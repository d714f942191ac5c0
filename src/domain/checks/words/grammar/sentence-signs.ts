import { type CheckedText, sentenceAt } from '../../letter/checked-text.ts';
import { followsOn, type WordRow } from '../leftovers/leftover.ts';

const MISSING = 'a sentence that lacks a verb or a comma';
const PUNCTUATED = 'a sign that breaks its sentence';
const TWICE = 'a word said twice of one noun';
const OF_ONE = 'a possessive of several where there is one';
const COLON = 'a list without its colon';
const PART = 'a part of a sentence that stands alone';
const NO_NOUN = 'a region without the part it is of';
const OF_REQUEST = 'a review told of as what was asked for';
const DATE = String.raw`(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|[A-Z][a-z]+ \d{1,2}, \d{4})`;
const OPENS = String.raw`(?<=^|[.] |\.\n)`;

/** Sentences broken by a sign, or by the lack of one; nouns told the same part twice. */
// biome-ignore format: a table reads in columns
export const brokenBySigns: readonly WordRow[] = [
  { what: MISSING,    at: 'the a an', pattern: new RegExp(`${OPENS}(?:The|An?) (?:[A-Za-z-]+ ){0,3}(?:[Rr]eport|[Nn]ote|[Rr]eview|[Ff]orm|[Ll]etter|[Ee]valuation|[Ee]xamination|[Vv]isit) (?:(?:dated|on|of|from) )?${DATE} (?:the (?:patient|claimant|injured|applicant|worker|provider)|he |she |[A-Z][a-z]+ (?!-))`, 'y') },
  { what: PUNCTUATED, at: 'on', pattern: new RegExp(`${OPENS}On \\(${DATE}\\)`, 'y') },
  { what: TWICE,      at: 'cervical lumbar thoracic lumbosacral knee shoulder wrist ankle hip elbow', pattern: /(\w+) (?:spine )?(?:MRI|CT|EMG|x-rays?|radiographs?|injections?|surgery|arthroscopy|fusion|brace|sprain|strain|radiculopathy|pain|evaluation|therapy)s? (?:of|to|for|in) the (?:left |right |bilateral )?\1(?: spine| joint)?\b(?! (?:and|muscles|para))/iy, unless: ({ text }, { start }) => followsOn(text, start, /[-/]$/) },
  { what: OF_ONE,     at: 'workers', pattern: /(?<=\b[Tt]he injured )[a-z]+['’] (?!comp)(?=[a-z])/y, unless: (checked, { start }) => isGeneral(checked, start) },
  { what: PUNCTUATED, at: 'include includes', pattern: /includes?, (?!(?:but|for|among|in|as|however|at|not|if|and|or|inter|without|e\.?g|when|where|to|with|by|per|on|according|i\.?e|respectively|most|more|also|depending|which|although|though|while|perhaps|first|nor|the|he|she|it|they|we|this|a|an)\b)[a-z]/iy },
  { what: OF_REQUEST, at: 'determination review', pattern: new RegExp(`(?:determination|review) (?:(?:dated|of|on|from) )?(?:${DATE} )?was (?:found )?(?:not )?medically necessary`, 'iy') },
  { what: COLON,      at: 'following', pattern: /following (?:treatments|medications|diagnoses|studies|tests|procedures|therapies|conditions|complaints|services|items) (?=\d+ [a-z]|[A-Z][a-z]+(?:,| and | \d| [A-Z]))/y },
  { what: PART,       at: 'which', pattern: /(?<=[a-z]{3}\. )Which (?:is|was|are|were|has|have|does|would|can|may|should) [^?.]+\.(?=\s|$)/y },
  { what: NO_NOUN,    at: 'sprain strain contusion fracture injury fusion surgery radiculopathy pain tenderness', pattern: /[a-z]+ (?:of|to|for|in) (?:the )?(?:cervical|lumbar|thoracic|lumbosacral)(?=\.(?:\s|$)|, (?:[a-z]+ )?(?:of|sprain|strain|contusion)\b)/iy },
];

/** Said of patients as a guideline says it. */
function isGeneral(checked: CheckedText, at: number): boolean {
  const sentence = sentenceAt(checked, at);
  return sentence === undefined || checked.isOfGuideline(sentence);
}
