import { COUNT, readCount } from '#domain/drugs/count.ts';
import { findPhrases, lexicon } from '#domain/drugs/lexicon.ts';
import { contextAt } from '../../context/context.ts';
import type { Draft, KindFinder } from '../../draft.ts';
import type { FactOf } from '../../fact.ts';
import { sideBeside } from '../../reading/place-of.ts';
import { type Reading, sentenceAt } from '../../reading/reading.ts';
import { TREATMENTS } from './treatment-table.ts';

type Response = FactOf<'treatment-tried'>['value']['response'];
const WORDS = lexicon(TREATMENTS.flatMap(([name, terms]) => terms.map(term => [term, name] as const)));

const COUNT_BEFORE = new RegExp(
  String.raw`\b(?<count>${COUNT})\s{0,2}(?:\(\d{1,3}\)\s*)?(?:of\s\d{1,3}\s)?(?:(?:prior|previous|initial|additional|post-?operative|supervised|approved)\s)?(?:(?<unit>sessions?|visits?|treatments?|weeks?|months?)(?:\sof)?\s)?(?:(?!(?:after|following|before|since|ago|prior|from|until)\b)[a-z]+\s){0,2}$`,
  'i',
);
const COUNT_AFTER = new RegExp(
  String.raw`^\s?(?:therapy\s|treatments?\s)?(?:x|times|for)?\s?\(?(?<count>${COUNT})\)?\s(?<unit>sessions?|visits?|treatments?|weeks?|months?)\b(?!\s+ago)`,
  'i',
);
const UNIT_AFTER = /^\s{0,2}(?:therapy\s)?(?<unit>sessions?|visits?|treatments?)\b/i;
const TIMES_AFTER = /^\s?(?:sessions?\s?)?[x#]\s?(?<count>\d{1,2})\b/i;

const TRIED =
  /\b(?:treatments?|tx|treated|therap(?:y|ies)|lent|issued|prior|previous(?:ly)?|past|received|underwent|undergone|undergoing|completed|attended|attending|attends|enrolled|has\s+had|tried|failed|failure|trial|participated|doing|did|has\s+been|had|went\s+through|gone\s+through|finished|last|recent|exhausted|after|following|status\s+post|s\/p|response\s+to|relief\s+(?:from|with)|does|performs?|uses?|used|using|began|conservative|included?|includes|responded|despite|administered|given|provided|with)\b/i;
const HELPED =
  /\b(?:help(?:ed|s|ful|ing)?|benefit(?:ed|s|ting)?|some\s+benefit|improv(?:ed|es|ement|ing)|relie[fv]\w*|reduc(?:ed|ing|es|tion)|ameliorat\w+|effective|alleviat\w+|good\s+response|better|beneficial)\b/i;
const NO_BENEFIT =
  /\b(?:no|not|without|little|minimal|failed|lack\s+of|did\s+not|ineffective|unhelpful|fail(?:ure|s))\b[^.;,]{0,40}\b(?:help\w*|benefit\w*|improv\w*|relief|response|effective)\b|\b(?:ineffective|unhelpful|failed|failure\s+of|worse\w*|despite)\b/i;
const NOT_TOLERATED =
  /\b(?:not\s+(?:able\s+to\s+)?tolerate\w*|could\s+not\s+tolerate|unable\s+to\s+tolerate|intoleran\w+|aggravated|made\s+(?:it|his|her|the)\s+(?:pain\s+)?worse)\b/i;
/** Named for another reason than having been tried. */
const NOT_A_TREATMENT_AFTER =
  /^\s{0,2}(?:appointments?|referral|evaluation|notes?|reports?|specialist|physician|doctor|list\b|was\s+(?:requested|recommended|ordered|sought)|were\s+(?:requested|recommended|ordered|sought|not)|to\s+reduce|room)/i;
/** Exercise at home is done by the patient, in words no other treatment has. */
const DOES_AT_HOME =
  /\b(?:does|doing|performs?|performing|complian\w*|independent\w*|adheren\w*|daily|instructed|continu\w+|times\s+(?:a|per)\s+(?:day|week)|regularly|maintain\w*)\b/i;
/** The past tense in which a treatment is judged, in a plan as elsewhere. */
const TOLD_AS_PAST = /\b(?:did|was|were|had|gave|helped|failed|completed|stopped|provided|resulted)\b/i;
/** Single words that are a treatment only in a list of treatments. */
const WEAK = new Set(['heat and cold', 'activity modification', 'medication', 'bracing', 'traction', 'massage']);
const LIST_OF_TREATMENTS =
  /\b(?:treatments?|tx|treated|therap(?:y|ies)|conservative|tried|failed|attempted|managed|management|consisted)\b[^.]{0,240}$/i;

/** What a treatment brought, told right behind it: "x 6 with improvement", ", not helpful", "gave 70 percent relief". */
const RESULT_AFTER =
  /^\s?(?:(?:therapy|treatments?|sessions?|visits?)\s?)?(?:x\s?\d+\s?)?(?:(?:visits?|sessions?|weeks?|months?)\s?)?[,(]?\s?(?:(?:which|that|but|and|it)\s+)?(?:(?:with(?:out)?|no|not|did\s+not|gave|provided|produced|offered|brought|resulted\s+in|led\s+to|helped|failed)\b)(?:\s+(?:him|her|them|the\s+patient))?(?:\s+[a-z0-9%+-]+){0,4}?\s*(?:\b(?:help\w*|benefit\w*|relief|improv\w+|response|effective|better|worse)\b|$|[.;,])/i;
/** Relief told in figures is of a treatment that was had. */
const FIGURED_RELIEF = /\b\d{1,3}\s?(?:%|percent)\s+(?:\w+\s+){0,2}(?:relief|improve\w*|reduc\w+|better|benefit)\b/i;
/** A part of the body that was treated: "of the heel", "for his left shoulder"; or named before it: "right knee injection". */
const OF_PART =
  /^(?:\s+(?:x\s?\d+|(?:sessions?|visits?|treatments?|therapy|injections?|program|care)\b))*\s+(?:of|for|to|on|in|into|at|over|about)\s+(?:(?:the|his|her|their|both|an?|old|left|right|bilateral|chronic|acute)\s+)*$/i;
const PART_BEFORE = /^\s*(?:(?:spine|joint|side|steroid|transforaminal|interlaminar|area|region|muscle|and)\s*)*$/i;
const PART_REACH = 48;

/** The part of the body a treatment was of, where its own words name it. */
function partTreated(reading: Reading, from: number, start: number, end: number, to: number) {
  const { text, regions } = reading;
  const inside = regions.find(region => region.start >= start && region.end <= end);
  const before = regions.findLast(
    region => region.start >= from && region.end <= start && PART_BEFORE.test(text.slice(region.end, start)),
  );
  const after = regions.find(
    region =>
      region.start >= end &&
      region.end <= Math.min(to, end + PART_REACH) &&
      OF_PART.test(text.slice(end, region.start)),
  );
  const part = inside ?? after ?? before;
  if (part === undefined) return {};
  return { treated: { region: part.value, side: sideBeside(reading, part.start, part.end) } };
}

function responseOf(text: string, from: number, start: number, end: number, to: number): Response {
  const after = text.slice(end, to).split(/[;.]|,\s+and\s+(?:medication|a\s)|\bbut\b/)[0] ?? '';
  const near = after.slice(0, 90);
  if (NOT_TOLERATED.test(near)) return 'not-tolerated';
  const before = text.slice(Math.max(from, start - 50), start);
  if (
    NO_BENEFIT.test(near) ||
    /\b(?:failed|failure\s+of|no\s+(?:benefit|relief|improvement)\s+(?:from|with)|not\s+[a-z]*\s?(?:to\s+)?improved?\s+with|despite)\s+(?:[a-z]+\s+){0,3}$/i.test(
      before,
    )
  )
    return 'no-benefit';
  if (
    HELPED.test(near) ||
    /\b(?:relief|improvement|benefit)\s+(?:(?:for|of|lasting)\s+(?:[a-z0-9-]+\s+){1,3})?(?:with|from|after|following)\s+(?:[a-z]+\s+){0,3}$/i.test(
      before,
    )
  )
    return 'helped';
  return null;
}

type Counted = {
  readonly count: number | null;
  readonly unit: string | null;
  readonly from: number;
  readonly to: number;
};

function countOf(text: string, start: number, end: number, floor: number): Counted {
  const before = COUNT_BEFORE.exec(text.slice(Math.max(floor, start - 60), start));
  const unitAfter = UNIT_AFTER.exec(text.slice(end, end + 24));
  const unitBefore = before?.groups?.['unit'];
  if (before !== null && (unitBefore !== undefined || unitAfter !== null)) {
    const to = unitAfter === null || unitBefore !== undefined ? end : end + unitAfter[0].length;
    const unit = unitBefore ?? unitAfter?.groups?.['unit'] ?? '';
    return { count: readCount(before.groups?.['count']), unit: plural(unit), from: start - before[0].length, to };
  }
  const after = COUNT_AFTER.exec(text.slice(end, end + 40)) ?? TIMES_AFTER.exec(text.slice(end, end + 20));
  if (after === null) return { count: null, unit: null, from: start, to: end };
  return {
    count: readCount(after.groups?.['count']),
    unit: plural(after.groups?.['unit'] ?? 'visits'),
    from: start,
    to: end + after[0].length,
  };
}

function plural(unit: string): string {
  const word = unit.toLowerCase();
  return word.endsWith('s') ? word : `${word}s`;
}

function treatment(reading: Reading, name: string, start: number, end: number): Draft[] {
  const { text } = reading;
  const sentence = sentenceAt(reading, start);
  const before = text.slice(sentence.start, start);
  const inHeading = /\b(?:treatments?|therapy|conservative)\b/.test(sentence.heading ?? '');
  const after = text.slice(end, Math.min(sentence.end, end + 90));
  const isJudged = RESULT_AFTER.test(after) || FIGURED_RELIEF.test(before.slice(-60)) || FIGURED_RELIEF.test(after);
  if (NOT_A_TREATMENT_AFTER.test(text.slice(end, end + 30))) return [];
  if (
    WEAK.has(name) &&
    !inHeading &&
    !LIST_OF_TREATMENTS.test(before) &&
    !/\b(?:placing|icing|relief\s+with)\b/i.test(before.slice(-40) + text.slice(start, end))
  )
    return [];
  const isDoneAtHome = name === 'home exercise' && DOES_AT_HOME.test(text.slice(sentence.start, sentence.end));
  if (
    !inHeading &&
    !isDoneAtHome &&
    !isJudged &&
    !TRIED.test(before) &&
    !/\b(?:help\w*|complet\w*|fail\w*|(?:was|were|been)\s+(?:\w+\s+)?(?:administered|given|performed|provided|done|tried|attempted|rendered|received))\b/i.test(
      text.slice(end, Math.min(sentence.end, end + 60)),
    )
  )
    return [];
  const { assertion } = contextAt(reading.scopes, start, end);
  const counted = countOf(text, start, end, sentence.start);
  const response = responseOf(text, sentence.start, start, end, sentence.end);
  const isTold =
    response !== null &&
    (assertion === 'denied' || (assertion === 'planned' && isJudged && TOLD_AS_PAST.test(before + after)))
      ? ('affirmed' as const)
      : assertion === 'historical'
        ? ('affirmed' as const)
        : assertion;
  return [
    {
      says: {
        kind: 'treatment-tried',
        value: {
          treatment: name,
          count: counted.count,
          unit: counted.unit,
          response,
          ...partTreated(reading, sentence.start, start, end, sentence.end),
        },
      },
      start: counted.from,
      end: counted.to,
      assertion: isTold,
    },
  ];
}

/** Treatments given before, with how many and whether they helped; those only asked for are `planned`. */
export const findTreatmentsTried: KindFinder = reading =>
  findPhrases(WORDS, reading.words).flatMap(({ value, start, end }) => treatment(reading, value, start, end));
