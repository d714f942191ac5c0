import { everyMatch } from '#domain/drugs/words/every-match.ts';
import type { Defect } from '../../check.ts';
import { sentencesFor } from '../../figures/figure-sentences.ts';
import { DUTY } from '../../figures/whole-time/whole-time-patterns.ts';
import type { CheckedItem, CheckedLetter } from '../../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../../letter/checked-text.ts';

type Duty = 'full' | 'limited' | 'off';

const KIND = String.raw`(?:(?:the|his|her|a|their|same|own|prior|former)\s)*`;
const WHOLE = '(?:full|regular|usual|unrestricted|normal|customary|ordinary|pre-?injury)';
const LIMITED = '(?:modified|light|restricted|limited|sedentary|transitional|alternate|alternative)';
const LIMITS = '(?:restrictions?|limitations?|limits?)';
/** How each kind of duty is told. */
// biome-ignore format: a table reads in columns
const TOLD: readonly (readonly [Duty, RegExp])[] = [
  ['full',    new RegExp(String.raw`\b${KIND}${WHOLE}(?:[\s,-]+(?:and\s)?${WHOLE})*\s(?:duty|duties|work|job)\b|\b(?:work(?:s|ing)?|job|duty|duties)\b[^.;]{0,40}?\b(?:(?:without|with no|has no|have no)(?:\s(?:any|work))*\s${LIMITS}|in full)\b|\bno (?:work )?${LIMITS}\b[^.;]{0,40}\b(?:work|job|duty)\b|\bwithout (?:any )?work ${LIMITS}\b`, 'gi')],
  ['limited', new RegExp(String.raw`\b${LIMITED}(?:[\s,-]+(?:and\s)?${LIMITED})*\s(?:duty|duties|work|job)\b|(?<!\b(?:no|without|without any)\s)\bwork ${LIMITS}\b|\b(?:work\w*|duty|job)\b[^.;]{0,20}\bwith ${LIMITS}\b|\brestricted to\b[^.;]{0,30}\b(?:work|duty|lift)`, 'gi')],
  ['off',     /\boff(?: of)? work\b|\bnot (?:currently |presently )?working\b|\b(?:temporar\w+ )?(?:totally|total) (?:temporar\w+ )?disab\w+|\bTTD\b|\bunable to (?:return to )?work\b|\bout of work\b/gi],
];
/** Of another time, of a wish, of a rule or of someone else. */
const NOT_NOW =
  /\b(?:until|whether|if|unless|when|goal\w*|plan\w*|hop\w*|wish\w*|wants?|would|could|should|may|might|expect\w*|able|before|after|were|had|during|ago|first|initially|previous\w*|prior|request\w*|return(?:ing)? to|back to|wife|husband|father|mother|guidelines?|MTUS|ODG|ACOEM|patients|those|not|never|no(?! (?:work )?(?:restrictions?|limit))|fitness|fit for|tried|attempt\w*|unclear|program|hardening|improve\w*|progress\w*|evaluation)\b/i;

type Told = Span & { readonly duty: Duty };

function dutiesIn(checked: CheckedText): (Told & { readonly sentence: Span })[] {
  return sentencesFor(checked, DUTY).flatMap(sentence => {
    const said = checked.text.slice(sentence.start, sentence.end);
    return TOLD.flatMap(([duty, pattern]) =>
      everyMatch(said, pattern).map(match => ({
        duty,
        sentence,
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      })),
    );
  });
}

/** Full duty in the reasons of one who has limits in all the summary tells, or the other way round. */
export function dutyTold({ summary }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = dutiesIn(rationale);
  const [one] = said;
  if (one === undefined || one.duty === 'off' || said.some(({ duty }) => duty !== one.duty)) return [];
  const words = rationale.text.slice(one.sentence.start, one.sentence.end);
  if (NOT_NOW.test(words) || !SAYS_SO.test(words) || rationale.isOfGuideline(one.sentence)) return [];
  const told = dutiesIn(summary);
  const [first] = told;
  if (first === undefined || told.some(({ duty }) => duty === one.duty)) return [];
  if (told.some(({ duty }) => duty !== first.duty) && one.duty !== 'full') return [];
  return [
    {
      item: index,
      severity: 'warning',
      message: `The reasons tell of ${NAMES[one.duty]}, the summary of ${NAMES[first.duty]}: correct the one that is wrong.`,
      at: placeIn(rationale, one),
      against: placeIn(summary, first),
    },
  ];
}

const NAMES: Readonly<Record<Duty, string>> = { full: 'full duty', limited: 'limited duty', off: 'no work' };
/** It is told of the patient as it is. */
const SAYS_SO = /\b(?:is|works?|working|remains?|does|performs?|continues?|has|have|are|on)\b/i;
