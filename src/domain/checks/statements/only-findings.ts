import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, placeIn } from '../letter/checked-text.ts';
import { signsIn } from './read-signs.ts';
import { mayBeOfSamePart, mayBeOfSameTime, NOT_NOW, orOf, placeAndTime, type Statement } from './statement.ts';

const OBJECTIVE =
  '(?:(?:objective|positive|abnormal|physical|clinical|documented|recorded|significant|examination|exam) )*';
/** "Only tenderness is noted on examination", "the examination shows only spasm", "the sole finding is tenderness": all that was found. */
const ONLY = new RegExp(
  String.raw`\bonly\b(?! (?:if|when|after|with|as|for|be|in|been|a limited) )[^.;:,]{3,80}?\b(?:noted|found|documented|present|seen|recorded|reported|described|elicited)\b[^.;:,]{0,30}\b(?:exam(?:ination|s)?|palpation)\b` +
    String.raw`|\b(?:exam(?:ination)?|findings)\b[^.;:,]{0,40}\b(?:shows?|showed|reveal(?:s|ed)?|demonstrate[sd]?|note[sd]|document(?:s|ed)|record(?:s|ed)|consist(?:s|ed) of|(?:is|was|are|were) (?:remarkable|significant|positive|notable) (?:for )?)\s?only\b[^.;:]{3,80}` +
    String.raw`|\b(?:only|sole) ${OBJECTIVE}(?:findings?|abnormalit(?:y|ies)|signs?)\b[^.;:,]{0,50}\b(?:is|are|was|were)\b[^.;:]{3,80}` +
    String.raw`|\b${OBJECTIVE}(?:findings?|exam(?:ination)?)\b[^.;:,]{0,40}\b(?:is|are|was|were) (?:limited|confined|restricted) to\b[^.;:]{3,80}` +
    String.raw`|\b(?:exam(?:ination)?|findings?)\b[^.;:,]{0,40}\bnothing (?:but|(?:other|more) than)\b[^.;:]{3,80}`,
  'gi',
);
const SAYS_ONLY = /\b(?:only|sole|limited to|confined to|restricted to|nothing)\b/i;
/** Found by an examination, where no sign of a name tells it; what a patient complains of is none. */
const FOUND =
  /\b(?:spasms?|effusion|swelling|crepitus|atrophy|instability|(?:motion|flexion|extension|rotation|bending|abduction)\b[^.;]{0,40}\b(?:painful|with pain))\b/gi;
const EXAMINED =
  /\b(?:exam(?:ination)?|palpation|inspection|noted|revealed|demonstrated|showed|shows|objective\w*|there (?:is|was|were|are)|degrees)\b/i;
const NOT_FOUND =
  /\b(?:complain\w*|reports?|reported|denie[sd]|no|not|without|mri|x-?rays?|radiographs?|ct|diagnos\w*|with complaints)\b/i;
/** Words of one kind of finding, by its name. */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['motion', /\b(?:motion|ROM|flexion|extension|rotation|bending|abduction|stiff\w*)\b/i],
  ['sensation', /\b(?:sens\w+|numb\w*|hyp\w*esthesia|dermatom\w*)\b/i],
  ['strength', /\b(?:strength|weak\w*|motor)\b/i],
  ['reflexes', /\b(?:reflex\w*|jerks?)\b/i],
  ['gait', /\b(?:gait|limp\w*|antalgic)\b/i],
  ['spasm', /\b(?:spasm\w*|guarding|rigidity|hypertonic\w*)\b/i],
  ['swelling', /\b(?:swelling|swollen|effusion|edema)\b/i],
  ['crepitus', /\bcrepit\w*\b/i],
  ['atrophy', /\b(?:atroph\w*|wasting)\b/i],
  ['instability', /\b(?:instab\w*|laxity|unstable)\b/i],
  ['tests', /\b(?:test\w*|signs?|maneuvers?|provocat\w*)\b/i],
];
/** Not of an examination. */
const OF_STUDIES: ReadonlySet<string> = new Set(['electrodiagnostic study', 'drug test']);

const kindOf = (words: string): string => KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'tests';

/** Whether the words of a claim name a kind of finding. */
const names = (claim: string, kind: string): boolean =>
  KINDS.some(([name, pattern]) => name === kind && pattern.test(claim));

/** What an examination of the summary found amiss. */
function foundAmiss(summary: CheckedText): readonly Statement[] {
  const signs = signsIn(summary).filter(({ of, value }) => value === 'yes' && !OF_STUDIES.has(of));
  const examined = summary.sentences().filter(({ start, end }) => EXAMINED.test(summary.text.slice(start, end)));
  const others = examined.flatMap(sentence =>
    matchesIn(summary, FOUND, sentence).flatMap(({ start, end }): Statement[] => {
      if (NOT_FOUND.test(summary.text.slice(sentence.start, start))) return [];
      return [
        {
          of: kindOf(summary.text.slice(start, end)),
          value: 'yes',
          isLocal: true,
          ...placeAndTime(summary, sentence, { start, end }),
        },
      ];
    }),
  );
  return [...signs, ...others].filter(
    ({ sentence }) => !NOT_NOW.test(summary.text.slice(sentence.start, sentence.end)),
  );
}

/** What the reasons call all that an examination found, where the summary tells of another finding of the same part and time. */
export function onlyFindings(letter: CheckedLetter, { index, rationale, title }: CheckedItem): Defect[] {
  const { summary } = letter;
  if (!SAYS_ONLY.test(rationale.text)) return [];
  const claims = rationale
    .sentences()
    .flatMap(sentence =>
      SAYS_ONLY.test(rationale.text.slice(sentence.start, sentence.end))
        ? matchesIn(rationale, ONLY, sentence).map(claim => ({ ...claim, sentence }))
        : [],
    );
  const amiss = claims.length === 0 ? [] : foundAmiss(summary);
  return claims.flatMap(({ sentence, start, end, match }): Defect[] => {
    const claim = match[0];
    if (rationale.isOfGuideline(sentence) || NOT_NOW.test(rationale.text.slice(sentence.start, sentence.end)))
      return [];
    const at = { start, end };
    const said = orOf(
      { of: 'examination', value: 'only', isLocal: false, ...placeAndTime(rationale, sentence, at) },
      title.parts,
    );
    const other = amiss.find(
      found =>
        !names(claim, kindOf(`${found.of} ${summary.text.slice(found.start, found.end)}`)) &&
        mayBeOfSamePart(said, found) &&
        mayBeOfSameTime(said, found),
    );
    if (other === undefined) return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons call this all that was found, but the summary states more (${other.of}): name it, or say why it does not count.`,
        at: placeIn(rationale, { start, end }),
        against: placeIn(summary, other),
      },
    ];
  });
}
