import { TREATMENTS } from '#domain/evidence/kinds/treatment/treatment-table.ts';
import { everyMatchIn } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span, textOf } from '../letter/checked-text.ts';
import { type NamedParts, sameRegion } from '../letter/regions.ts';
import { mayBeOfSameTime, placeAndTime, type Statement } from '../statements/statement.ts';
import { mayShare, NOT_SO } from './course-told.ts';
import { RESULT_WORDS, resultOf } from './result-words.ts';

/** What one treatment brought, by a sentence that tells of no other. */
type Response = Pick<Statement, 'where' | 'when' | 'sentence' | 'start' | 'end'> & {
  readonly treatment: string;
  readonly helped: boolean;
};

/** Of a part of what was had, for a part of the time, or of more than one thing. */
const IN_PART =
  /\b(?:most recent|latest|last|first|initial\w*|second|third|repeat|some|partial\w*|temporar\w*|short|transient\w*|days?|weeks?|hours?|brief\w*|lasting|sustained|long|longer|minimal\w*|mild\w*|limited|inconsistent\w*|but|although|though|however|while|except|then|later|also|other|another)\b/i;
/** It is told of this patient's treatment as had. */
const HAD =
  /\b(?:patient|worker|claimant|applicant|employee|he|she|him|her|his|was|were|has|had|have|did|gave|brought|provided|failed|helped|improved|relieved|eased|worked|made)\b/i;
/** It is not said that it is so, or of what it was judged. */
const UNSAID =
  /\b(?:documentation|evidence|indication|mention|records? (?:of|that)|document\w*|demonstrat\w*|clear|unclear|stated|unless|prior to)\b/i;

/** Not judged as one: what is many things, done by oneself, or worn. */
const NOT_ONE = new Set(['medication', 'activity modification', 'heat and cold', 'bracing', 'spinal cord stimulator']);
const CALLED = new Map(
  TREATMENTS.flatMap(([name, terms]) => (NOT_ONE.has(name) ? [] : terms.map(term => [term, name] as const))),
);
/** Every name of a treatment, the longer before the shorter. */
const NAMES = new RegExp(
  String.raw`\b(?:${[...CALLED.keys()].toSorted((one, other) => other.length - one.length).join('|')})\b`,
  'gi',
);
/** Several names of one thing, the wider one last. */
const WIDER: ReadonlySet<string> = new Set(['injection', 'nerve block']);

/** What helped for a time may be said to have failed. */
const FAILED = /\bfail/i;
const FOR_A_TIME = /\bmonths?\b/i;

/** What treatments are named in a sentence, each where it is named first; the wider name only where no narrower one is. */
function treatmentsIn(checked: CheckedText, sentence: Span): readonly (readonly [treatment: string, at: Span])[] {
  const named = new Map<string, Span>();
  for (const { index, 0: written } of everyMatchIn(checked.text, sentence, textOf(checked, sentence), NAMES)) {
    const name = CALLED.get(written.toLowerCase());
    const start = sentence.start + index;
    if (name !== undefined && !named.has(name)) named.set(name, { start, end: start + written.length });
  }
  const narrower = [...named].filter(([name]) => !WIDER.has(name));
  return narrower.length > 0 ? narrower : [...named];
}

/** Sentences that judge treatments: those that name one alone tell what it brought, the others leave it open. */
const judgedIn = onceForEach(
  (checked: CheckedText): { readonly told: readonly Response[]; readonly open: ReadonlySet<string> } => {
    const told: Response[] = [];
    const open = new Set<string>();
    for (const sentence of new Set(matchesOf(checked, [RESULT_WORDS]).map(match => match.sentence))) {
      if (checked.isOfGuideline(sentence)) continue;
      const named = treatmentsIn(checked, sentence);
      const [one, ...others] = named;
      if (one === undefined) continue;
      const [treatment, at] = one;
      const words = textOf(checked, sentence);
      const helped = resultOf(words);
      if (others.length > 0 || helped === null || IN_PART.test(words)) for (const [name] of named) open.add(name);
      else told.push({ treatment, helped, ...placeAndTime(checked, sentence, at) });
    }
    return { told, open };
  },
);

function isOfSamePart(one: NamedParts, other: NamedParts): boolean {
  const isRegion =
    one.regions.length === 0 ||
    other.regions.length === 0 ||
    one.regions.some(region => other.regions.some(own => sameRegion(region, own)));
  return isRegion && mayShare(one.sides, other.sides);
}

/** A treatment the reasons say helped, where it did not by all the summary says of it; or the other way round. */
export function responseTold({ summary }: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = judgedIn(rationale).told.filter(({ sentence }) => isFound(rationale, sentence));
  if (said.length === 0) return [];
  const { told, open } = judgedIn(summary);
  return said.flatMap((one): Defect[] => {
    const same = told.filter(
      other =>
        other.treatment === one.treatment && isOfSamePart(one.where(), other.where()) && mayBeOfSameTime(one, other),
    );
    const [first] = same;
    if (first === undefined || open.has(one.treatment) || same.some(({ helped }) => helped === one.helped)) return [];
    if (
      FAILED.test(textOf(rationale, one.sentence)) &&
      same.some(other => FOR_A_TIME.test(textOf(summary, other.sentence)))
    )
      return [];
    return [
      {
        item: index,
        severity: 'warning',
        message: `The reasons say that this ${one.helped ? 'helped' : 'did not help'}, the summary says otherwise: correct the one that is wrong.`,
        at: placeIn(rationale, one.sentence),
        against: placeIn(summary, first.sentence),
      },
    ];
  });
}

function isFound(rationale: CheckedText, sentence: Span): boolean {
  const words = textOf(rationale, sentence);
  return HAD.test(words) && !NOT_SO.test(words) && !UNSAID.test(words);
}
