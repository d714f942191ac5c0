import { COUNT, readCount } from '#domain/drugs/count.ts';
import { everyMatch, spanOf } from '#domain/drugs/words/every-match.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { NUMBER, SERVICE, TIMES_SEEN, VISITS, VISITS_TOLD } from '../figures/had-patterns.ts';
import type { CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, sentenceAt, type Span } from '../letter/checked-text.ts';

/** Visits of a service as a text counts them: had, or let through by utilization review; which are asked for is no count. */
export type Counted = Span & {
  readonly count: number;
  /** Null where the words name none: "after nine sessions". */
  readonly service: string | null;
  readonly status: 'had' | 'authorized';
  /** "At least nine": a bound below. */
  readonly isLeast: boolean;
  /** "The prior twelve": of visits told before. */
  readonly isKnown: boolean;
  /** "All of the twelve". */
  readonly isAll: boolean;
  readonly sentence: Span;
};

const DONE = String.raw`(?:attended|completed|done|provided|used|utilized|had|rendered|received|finished|undergone)`;
const ABOUT = String.raw`(?:\s(?:a|an|the|his|her|their|these|those|all|of|total|at least|about|approximately|around|only|just|already|as many as|with|some))*`;
/** What stands right before the number of visits that are over. */
const HAD_BEFORE = new RegExp(
  String.raw`\b(?:had|${DONE}|underwent|(?:did|does) (?:receive|have|complete|attend|undergo)|did|(?:was|were|been) given|failed|tried|participated in|treated with|(?:gone|been) (?:to|through|for|in)|went (?:to|through)|attending|after|despite|in spite of|following|exhausted|(?:no|with) more than|(?:prior|previous|past|earlier)|(?:number|total|sum)\s(?:already\s|so far\s|to date\s)?(?:had|${DONE}|given)(?:\s(?:so far|to date|already))?(?:\s(?:is|was|being)|,)|(?:treated with|(?:treatments?|care) (?:to date )?(?:has |have )?(?:was|were|been|included?|includes|including|consisted of))\s[^.;:]{1,60}?(?:,|\sand))${ABOUT}\s*$`,
  'i',
);
/** "Had an initial course of eight visits": all of those had. */
const COURSE_HAD =
  /\b(?:had|completed|received|underwent|undergone|attended|given|finished|after)\s(?:an?|the|his|her|this|one)\s(?:(?:initial|first|full|prior|previous|short|long)\s)?(?:course|series|round|set|block|total)\sof\s$/i;
/** And right behind it. */
const HAD_BEHIND = new RegExp(
  String.raw`^(?:\s\([^)]*\))?\s(?:(?:have|has|had|were|was|been|already|that|which|he|she|the patient|the worker)\s)*(?:${DONE}|given|to date|so far|without (?:relief|benefit|improvement|success|gain)|took place)\b`,
  'i',
);
const AUTHORIZED_BEFORE = /\b(?:authorized|approved|certified)(?: for)?(?: an?| the| only| initial| total| of)*\s*$/i;
/** Some of them, those still to come, or those that a rule allows. */
const NOT_ALL =
  /\b(?:(?<!\bno )more than|over|up to|another|additional|further|remaining|first|initial|last|extra|(?<!\ball )of the|if|should|would|will|may|must|recommend\w*|allow\w*|request\w*|ask\w*|not|never|without|yet to have|next|until|patients|those)(?:\s[a-z-]+){0,2}\s*$/i;
const NOT_HAD_BEHIND =
  /^\s*(?:\([^)]*\)\s)?(?:[\w-]+\s){0,3}?(?:request\w*|recommended|allowed|authorized|approved|certified|denied|of home|will|would|each|per|every|a week|in dispute|asked for|(?:is|are|not) (?:medically|supported|indicated))\b/i;
const LEAST = /\bat least\s*(?:an?\s)?(?:the\s)?$/i;
const ALL = /\ball (?:of )?(?:the |his |her |these |those )?$/i;
/** "Ten of twelve visits": ten were had. */
const SOME_OF = new RegExp(String.raw`\b(?<some>${COUNT})\s(?:out\s)?of\s(?:the\s|his\s|her\s)?$`, 'i');
const KNOWN = /\bthe (?:prior |previous |past |earlier )?$/i;

/** So far before the number its verb stands. */
const NEAR = 80;

/** The service words name, in full; null where they name therapy of no kind. */
export function serviceOf(words: string | undefined): string | null {
  if (words === undefined || /^therapy$/i.test(words)) return null;
  if (/^(?:pt|land.*)$/i.test(words)) return 'physical therapy';
  if (/^ot$/i.test(words)) return 'occupational therapy';
  if (/^(?:aqua|pool) therapy$/i.test(words)) return 'aquatic therapy';
  // One kind of talking treatment is called by the name of all.
  return /^(?:cbt|cognitive)/i.test(words) ? 'psychotherapy' : words.toLowerCase();
}

/** Visits that a text counts as had or as authorized by the words around them, each with its service. */
export const visitsCounted = onceForEach((checked: CheckedText): readonly Counted[] =>
  matchesOf(checked, [VISITS_TOLD, TIMES_SEEN]).flatMap(({ sentence, pattern, match, start, end }): Counted[] => {
    const { count: written = '', over, service, of } = match.groups ?? {};
    const count = written.toLowerCase() === 'single' ? 1 : readCount(written);
    // "A six visit trial" counts none.
    if (count === null || (count > 1 && /(?:visit|session|treatment)$/i.test(match[0]))) return [];
    const from = Math.max(sentence.start, start - NEAR);
    const some = SOME_OF.exec(checked.text.slice(from, start));
    const first = some === null ? start : from + some.index;
    const [before, behind] = [checked.text.slice(from, first), checked.text.slice(end, sentence.end)];
    const [had, hadBehind] = [HAD_BEFORE.exec(before), HAD_BEHIND.exec(behind)];
    const granted = AUTHORIZED_BEFORE.exec(before);
    const course = COURSE_HAD.exec(before);
    const isHad = pattern === TIMES_SEEN || over !== undefined || had !== null || hadBehind !== null || course !== null;
    if (granted === null && (!isHad || (course === null && NOT_ALL.test(before)) || NOT_HAD_BEHIND.test(behind)))
      return [];
    if (checked.isOfGuideline(sentence)) return [];
    const named = serviceOf(service ?? of) ?? serviceOf(serviceBefore(checked.text.slice(sentence.start, start)));
    const at = (granted ?? had ?? course)?.index;
    return [
      {
        count: readCount(some?.groups?.['some']) ?? count,
        service: named,
        status: granted === null ? 'had' : 'authorized',
        isLeast: LEAST.test(before),
        isKnown: KNOWN.test(before),
        isAll: ALL.test(before),
        sentence,
        start: at === undefined ? first : from + at,
        end: granted === null ? end + (hadBehind?.[0].length ?? 0) : end,
      },
    ];
  }),
);

const ANY_SERVICE = new RegExp(String.raw`\b(?:${SERVICE})\b`, 'gi');
const CLAUSE = /[;:]|,\s(?:and|but|which|while)\s|\bbut\b/i;

/** The service its clause names before the number: "acupuncture was tried, with six visits". */
function serviceBefore(before: string): string | undefined {
  return everyMatch(before.split(CLAUSE).at(-1) ?? '', ANY_SERVICE).at(-1)?.[0];
}

/** The service a text names first. */
export function serviceNamed(text: string): string | null {
  return serviceOf(everyMatch(text, ANY_SERVICE)[0]?.[0]);
}

/** "Physical therapy (12 visits)", "PT: 8 visits", "for physical therapy on 12 occasions". */
const LISTED = new RegExp(
  String.raw`\b(?<service>${SERVICE})\s?(?:(?:\(|:\s)${NUMBER}\s${VISITS}\b|${NUMBER.replace('count', 'listed')}\s${VISITS}\b|on\s${NUMBER.replace('count', 'times')}\soccasions\b)`,
  'gi',
);
/** Visits that were asked for or let through. */
const PLANNED = /\b(?:plan\w*|request\w*|authoriz\w*|recommend\w*|certif\w*|denied|ask\w*|prescri\w+|order\w*|RFA)\b/i;

/** Every count of visits of the summary: what it lists among the treatments to date was had, too. */
export function visitsTold(letter: CheckedLetter): readonly Counted[] {
  return toldIn(letter.summary);
}

const toldIn = onceForEach((summary: CheckedText): readonly Counted[] => {
  const facts = summary.facts('visit-count').flatMap(({ value, assertion, subject, at }): Counted[] => {
    const isHad = (assertion === 'affirmed' || assertion === 'historical') && subject === 'patient';
    return isHad ? hadAt(summary, at, value.count, serviceOf(value.service) ?? value.service) : [];
  });
  const listed = everyMatch(summary.text, LISTED).flatMap((match): Counted[] => {
    const { count, listed: beside, times, service } = match.groups ?? {};
    const at = spanOf(match);
    return hadAt(summary, at, readCount(count ?? beside ?? times) ?? 0, serviceOf(service));
  });
  const isPlanned = ({ sentence }: Counted): boolean => PLANNED.test(summary.text.slice(sentence.start, sentence.end));
  return [...visitsCounted(summary), ...[...facts, ...listed].filter(one => !isPlanned(one))].filter(
    (one, index, all) => !all.slice(0, index).some(({ start, end }) => start < one.end && one.start < end),
  );
});

/** A count of the summary with the sentence it stands in; the end of a range, "10-12 visits", is none. */
function hadAt(summary: CheckedText, { start, end }: Span, count: number, service: string | null): Counted[] {
  const sentence = sentenceAt(summary, start);
  if (sentence === undefined || count === 0 || summary.text[start - 1] === '-') return [];
  const isLeast = LEAST.test(summary.text.slice(sentence.start, start));
  return [{ count, service, status: 'had', isLeast, isKnown: false, isAll: false, sentence, start, end }];
}
