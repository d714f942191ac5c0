import { type BodyRegion, findSpinalLevels } from '#domain/evidence/body-regions.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { areOpposite, type NamedParts, partsNamed, sameOrSupplied, sameRegion, sideOf } from '../letter/regions.ts';
import { concludedOfAnotherPart } from '../parts/concluded-of-another-part.ts';
import { onOtherSide } from '../parts/on-other-side.ts';
import { onlyPartHurt } from '../parts/only-part-hurt.ts';
import { operationOfAnotherPart } from '../parts/operation-of-another-part.ts';
import { studyOfAnotherPart } from '../parts/study-of-another-part.ts';
import { loneSide } from '../within-summary/lone-side.ts';
import { impossible } from '../told-plainly/cannot-be.ts';
import { otherSide } from '../told-apart/other-side.ts';
import { thingOfOtherSide } from '../parts/thing-of-other-side.ts';
import { requestRestated } from '../told-twice/word-for-word/request-restated.ts';
import { unheardSide } from '../statements/unheard/unheard-words.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(h)(5); Heath (2016)',
  says: 'a determination about another part of the body, side or level of the spine than the one disputed is plainly wrong',
};

const OF_THE_REQUEST =
  /\b(?:requests?|requested)\b[^.;]{0,20}\b(?:for|of)\b|\b(?:medical(?:ly)? necess\w+)\b|\bthis is a request\b/i;

function wrong(checked: CheckedItem, span: Span, what: string, said: string, asked: string): Defect {
  return {
    item: checked.index,
    message: `The reasons decide the ${said}, the item asks for the ${asked}: judge the ${what} that is disputed.`,
    at: placeIn(checked.rationale, span),
    against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
  };
}

/** What is told to be outside the request is not decided. */
const NOT_ASKED =
  /\b(?:not|no|nor|never)\b[^.;]{0,20}\b(?:part of|included in|covered by|subject of|in) (?:the|this) (?:present |current )?(?:request|dispute|claim)\b|\b(?:not|n't) (?:been )?(?:requested|asked for|in dispute|at issue)\b|\boutside (?:of )?(?:the|this) request\b/i;

const SERVICE =
  /\b(?:mri|ct|x-?rays?|emg|ncv|arthroscopy|arthroplasty|fusion|injections?|blocks?|physical therapy|acupuncture|chiropractic|brace|ultrasound)\b/i;
const JUDGED =
  /\b(?:is|are) (?:not )?(?:supported|indicated|recommended|warranted|appropriate|justified)\b|\bwould (?:not )?(?:help|change|be (?:of|appropriate|indicated|useful))\b/i;

/** Where the subject of a sentence stands. */
const FIRST_WORDS = 24;
/** A rule for all, not the case. */
const GENERAL = /\b(?:guidelines?|mtus|odg|acoem|patients|those|when|only|if|unless|before|after)\b/i;

/** Whether a sentence begins with the service of the title and judges it: "an MRI of the left shoulder is not supported". */
function judges(words: string, service: string | undefined): boolean {
  return (
    service !== undefined &&
    words.slice(0, FIRST_WORDS).toLowerCase().includes(service) &&
    JUDGED.test(words) &&
    !GENERAL.test(words)
  );
}

/** Of a part of the spine and "spinal" the part is meant. */
function narrower(regions: readonly BodyRegion[]): readonly BodyRegion[] {
  const parts = regions.filter(region => region !== 'spine');
  return parts.length > 0 ? parts : regions;
}

/** A sentence that restates the request with a part, side or level the title does not have. */
function restated(checked: CheckedItem, asked: NamedParts): Defect[] {
  const service = SERVICE.exec(checked.title.text)?.[0].toLowerCase();
  return checked.rationale.sentences().flatMap(span => {
    const words = checked.rationale.text.slice(span.start, span.end);
    if (words.length > 500 || NOT_ASKED.test(words) || !(OF_THE_REQUEST.test(words) || judges(words, service)))
      return [];
    const said = partsNamed(words);
    const [region] = said.regions;
    const [askedRegion] = asked.regions;
    const [named, own] = [narrower(said.regions), narrower(asked.regions)];
    if (
      region !== undefined &&
      askedRegion !== undefined &&
      !named.some(one => own.some(other => sameOrSupplied(one, other)))
    ) {
      return [wrong(checked, span, 'part of the body', named.join(' and '), own.join(' and '))];
    }
    if (areOpposite(said, asked) && region !== undefined) {
      const sides = [sideOf(said), sideOf(asked)];
      return [wrong(checked, span, 'side', `${sides[0]} ${region}`, `${sides[1]} ${askedRegion ?? ''}`.trim())];
    }
    const [level] = said.levels;
    const [askedLevel] = asked.levels;
    const isAsked = (one: string): boolean => asked.levels.some(other => overlaps(one, other));
    // As many levels as are asked for, and not all the same: C5-6 and C6-7 for C4-5 and C5-6.
    const isList = said.levels.length > 1 && said.levels.length === asked.levels.length;
    if (
      level !== undefined &&
      askedLevel !== undefined &&
      !(isList ? said.levels.every(isAsked) : said.levels.some(isAsked))
    ) {
      return [wrong(checked, span, 'level', level, asked.levels.join(' and '))];
    }
    return [];
  });
}

/** `L4-L5` and `L5`, `L4` and `L4-S1`: a level told in part. */
function overlaps(one: string, other: string): boolean {
  const [first, last] = rangeOf(one);
  const [from, to] = rangeOf(other);
  // Two segments that only meet at a vertebra are two: L3-4 and L4-5.
  return first < last && from < to ? first < to && from < last : first <= to && from <= last;
}

const FIRST_OF: Readonly<Record<string, number>> = { C: 0, T: 7, L: 19, S: 24 };
function rangeOf(level: string): readonly [number, number] {
  const ends = level.split('-').map(end => (FIRST_OF[end[0] ?? ''] ?? 0) + Number(end.slice(1)));
  return [ends[0] ?? 0, ends.at(-1) ?? 0];
}

/** "Pain: back at 6/10" */
function isBackAgain(text: string, { start, end }: Span): boolean {
  return (
    /^back$/i.test(text.slice(start, end)) &&
    /(?:[:;,.] |\b(?:is|was|are|were) )$/.test(text.slice(Math.max(0, start - 6), start)) &&
    /^ (?:at|to|by|within|in (?:full|force)|again)\b/.test(text.slice(end, end + 12))
  );
}

/** Reasons that speak of one part of the body throughout, and never of the one asked for. */
function throughout(checked: CheckedItem, asked: NamedParts): Defect[] {
  const askedRegions = asked.regions.filter(region => region !== 'spine' && region !== 'head');
  if (askedRegions.length === 0 || checked.dependent()) return [];
  const { text } = checked.rationale;
  const said: readonly { readonly value: BodyRegion; readonly start: number; readonly end: number }[] = [
    ...checked.rationale.regions(),
    ...findSpinalLevels(text).map(level => ({ value: level.region, start: level.start, end: level.end })),
  ].toSorted((one, other) => one.start - other.start);
  const restating = checked.rationale
    .lower()
    .replaceAll(checked.title.text.toLowerCase(), title => ' '.repeat(title.length));
  const foreign = said.filter(
    match => restating.slice(match.start, match.end).trim() !== '' && !isBackAgain(text, match),
  );
  if (foreign.length < 2 || foreign.some(match => askedRegions.some(region => sameOrSupplied(region, match.value))))
    return [];
  const [first] = foreign;
  if (first === undefined || foreign.some(match => !sameRegion(match.value, first.value))) return [];
  return [wrong(checked, first, 'part of the body', first.value, askedRegions.join(' and '))];
}

/** What is told of the patient's own part of the body. */
const OF_PATIENT =
  /\b(?:pain|tears?|torn|syndrome|fractures?|sprain|strain|swelling|swollen|tender\w*|arthritis|osteoarthritis|surgery|therapy|weakness|numbness|spasms?|stiffness|instability|motion|injur\w+|symptoms|complaints|impingement|stenosis|unstable|stiff|weak|numb|sore|painful|symptomatic|lax|arthritic|worn|dislocat\w+|mcmurray|x-?rays?|films?|mri|injections?|exam(?:ination)?|patholog\w+|lesions?|disease|degeneration)\b/i;
/** What a part is held against, or told to be well or of no account: the other side, another part, what is normal, full or not in question. */
const COMPARED =
  /\b(?:compar\w+|contralateral|opposite|other|un(?:injured|affected|involved)|asymptomatic)\b|\b[a-z]+ (?:is|was|are|were) (?:\w+ )?(?:normal|unremarkable|asymptomatic|stable)\b(?<!films (?:is|was|are|were) normal)(?<!rays (?:is|was|are|were) normal)|\b(?:motion|strength|sensation) (?:is|was) full\b|\b(?:is|was|are|were|has|had|have) (?:without|free of|no) (?:any )?(?:complaints?|symptoms?|pain|trouble)\b|\b(?:not|no longer|neither) (?:at issue|in (?:question|dispute)|involved|affected|injured|disputed|treated|complained of)\b/i;

const DIAGNOSED = /\bdiagnos(?:is|es|ed)\b/i;

/** Whether the reasons name any part or the other side that the summary does not: only then is a sentence looked for. */
function namesUnknown(letter: CheckedLetter, { rationale }: CheckedItem, asked: NamedParts): boolean {
  const { text } = letter.summary;
  const side = sideOf(asked);
  const other = side === 'left' ? /\bright\b/i : side === 'right' ? /\bleft\b/i : null;
  if (other?.test(rationale.text) === true && !other.test(text)) return true;
  const known = [...asked.regions, ...letter.summary.parts().regions];
  return rationale.regions().some(({ value }) => !known.some(region => sameOrSupplied(region, value)));
}

/** A sentence on the patient that names a part or side the letter knows from nowhere else, where no other names the one asked for. */
function unknown(letter: CheckedLetter, checked: CheckedItem, asked: NamedParts): Defect[] {
  const [askedRegion] = asked.regions;
  if (askedRegion === undefined || checked.dependent() || !namesUnknown(letter, checked, asked)) return [];
  const { text, sentences, isOfGuideline } = checked.rationale;
  const concluded = new Set(checked.conclusions().map(({ start }) => start));
  const ofCase = sentences()
    .filter(span => !concluded.has(span.start) && !isOfGuideline(span))
    .map(span => ({ span, said: partsNamed(text.slice(span.start, span.end)) }))
    .filter(({ said }) => said.regions.length > 0);
  const isAsked = (region: BodyRegion): boolean => asked.regions.some(other => sameOrSupplied(region, other));
  const told = letter.summary.parts();
  const others = letter.items.filter(item => item !== checked).map(({ title }) => title.parts());
  const known = [told, ...others];
  const [side] = asked.sides;
  for (const { span, said } of ofCase) {
    const words = text.slice(span.start, span.end);
    if (!OF_PATIENT.test(words) || COMPARED.test(words) || NOT_ASKED.test(words)) continue;
    const isForeign = !said.regions.some(
      region => isAsked(region) || known.some(({ regions }) => regions.some(one => sameOrSupplied(region, one))),
    );
    // A diagnosis is of the part that is treated; all else may be told of another where the part asked for is told of, too.
    const isOnly = DIAGNOSED.test(words)
      ? !ofCase.some(one => one.span !== span && one.said.regions.some(region => said.regions.includes(region)))
      : !ofCase.some(one => one.said.regions.some(isAsked));
    if (isForeign && told.regions.length > 0 && isOnly)
      return [wrong(checked, span, 'part of the body', said.regions.join(' and '), asked.regions.join(' and '))];
    const [named] = said.sides;
    if (
      areOpposite(said, asked) &&
      said.regions.every(region => asked.regions.some(other => sameRegion(region, other))) &&
      told.sides.length > 0 &&
      !known.some(({ sides }) => sides.some(one => one === named || one === 'bilateral')) &&
      !ofCase.some(one => one.said.sides.includes(side ?? 'bilateral'))
    )
      return [wrong(checked, span, 'side', `${named} ${said.regions[0]}`, `${side} ${askedRegion}`)];
  }
  return [];
}

function ofOther(checked: CheckedItem, span: Span, what: string): Defect {
  return {
    item: checked.index,
    message: `The reasons tell of this ${what} as of another part, side or level than the letter does elsewhere: correct the one that is wrong.`,
    at: placeIn(checked.rationale, span),
    against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
  };
}

/** The part the case is said to be about, which is none of those the letter tells of. */
function onlyPart(letter: CheckedLetter, told: CheckedText, item: number | null): Defect[] {
  const place = onlyPartHurt(letter, told);
  if (place === null) return [];
  return [
    {
      item,
      message:
        'This says what part or side of the body was hurt, and everything else in the letter tells of another: correct the one that is wrong.',
      at: placeIn(told, place),
    },
  ];
}

function otherSideOnce(letter: CheckedLetter): Defect[] {
  const lone = loneSide(letter);
  if (lone === null) return [];
  return [
    {
      item: null,
      severity: 'warning',
      message:
        'The summary tells this once, and everything else of the limb, of the other side: find out which side it is.',
      at: placeIn(letter.summary, lone.at),
      against: placeIn(letter.summary, lone.against),
    },
  ];
}

/** Says where side, level or part of the body in the reasons differs from that of the request. */
export const wrongBodyPart: Check = {
  rule: 'wrong-body-part',
  severity: 'error',
  source,
  find: letter => [
    ...otherSideOnce(letter),
    ...onlyPart(letter, letter.summary, null),
    ...impossible(letter, 'sides', 'level'),
    ...letter.items.flatMap(checked => {
      const only = onlyPart(letter, checked.rationale, checked.index);
      if (only.length > 0) return only;
      const asked = checked.title.parts();
      const operation = operationOfAnotherPart(letter, checked);
      if (operation !== null) return [ofOther(checked, operation, 'operation')];
      const thing = thingOfOtherSide(letter, checked) ?? unheardSide(letter, checked);
      if (asked.regions.length === 0 && asked.sides.length === 0)
        return thing === null ? [] : [ofOther(checked, thing, 'disorder, operation or finding')];
      const found = restated(checked, asked);
      if (found.length > 0) return found.slice(0, 1);
      const other = concludedOfAnotherPart(checked);
      if (other !== null)
        return [wrong(checked, other, 'part of the body', other.regions.join(' and '), asked.regions.join(' and '))];
      const restatedPart = requestRestated(checked, 'region', 'side', 'level');
      if (restatedPart.length > 0) return restatedPart.slice(0, 1);
      const all = throughout(checked, asked);
      if (all.length > 0) return all;
      const study = studyOfAnotherPart(letter, checked);
      if (study !== null) return [ofOther(checked, study, 'study')];
      const strange = unknown(letter, checked, asked);
      if (strange.length > 0) return strange;
      if (thing !== null) return [ofOther(checked, thing, 'disorder, operation or finding')];
      const opposite = onOtherSide(letter, checked, COMPARED);
      if (opposite !== null) return [ofOther(checked, opposite, 'treatment')];
      const told = otherSide(letter, checked);
      return told?.isAsked === true ? [ofOther(checked, told.at, 'part of a limb')] : [];
    }),
  ],
};
