import { readCount } from '#domain/drugs/count.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn, type Span } from '../letter/checked-text.ts';
import { sameRegion } from '../letter/regions.ts';
import { clauseAround } from '../statements/statement.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { TIMES } from '../figures/had-patterns.ts';

/** What may go on for a time, each by the words a sentence must have; one is told of no other. */
const TOPICS: readonly (readonly [topic: string, words: RegExp])[] = [
  ['sleep', /\b(?:sle(?:ep|eps|pt|eping)|insomnia)\b/i],
  ['splint', /\b(?:splint\w*|brac(?:e|ed|ing)|boot|cast)\b/i],
  [
    'relief',
    /\b(?:relief|relieved|helped|benefit)\b(?=.*\b(?:injections?|epidural|blocks?|esi)\b)|\b(?:injections?|epidural|blocks?|esi)\b(?=.*\b(?:relief|relieved|helped|benefit)\b)/i,
  ],
  ['physical therapy', /\b(?:physical therapy|PT)\b/i],
  ['stimulator', /\b(?:TENS|H-?wave)\b/],
  ['work', /\b(?:off work|not worked|out of work|disabled)\b/i],
  ['smoking', /\b(?:quit|stopped) smoking\b/i],
  ['conservative care', /\bconservative (?:care|treatment|management|measures)\b/i],
  ['symptoms', /\b(?:symptom\w*|complaints?|par(?:a)?esthesias?|onset)\b/i],
  ['headaches', /\b(?:headaches?|migraines?)\b/i],
  ['ulcer', /\b(?:ulcers?|wounds?) (?:has|have) been open\b/i],
];
const PAIN = /\b(?:pain|ache)\b/i;
const USE_OF = 'use of ';
/** What is felt beside pain, each by its names. */
const FELT = 'felt ';
const FELT_AS: readonly (readonly [felt: string, words: RegExp])[] = [
  ['tingling', /\b(?:tingl\w+|numb(?:ness)?|pins and needles)\b/i],
  ['swelling', /\b(?:swelling|swollen)\b/i],
  ['weakness', /\bweakness\b/i],
  ['stiffness', /\bstiff(?:ness)?\b/i],
  ['dizziness', /\b(?:dizz\w+|vertigo)\b/i],
];

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365 };

/** Bounds, rules, plans and changes for the worse are no length of what goes on. */
const NOT_A_LENGTH =
  /\b(?:at least|more than|less than|longer than|over|up to|within|no more|should|must|recommend\w*|requir\w*|need\w*|(?:call|ask)\w* for|requests?|requested|would|may|next|every|per|worse\w*|increas\w*|flare\w*|exacerbat\w*|daily|first|after(?! the (?:epidural|injection|block|esi))|before|until|a year and|follow-?up|previous|earlier|if|unless|records?|notes?)\b/i;
/** Lengths of one thing that differ by so much are two. */
const MOST_TIMES = 1.9;

type Length = Span & { readonly days: number; readonly sentence: Span; readonly topics: () => readonly string[] };

const lengthsIn = onceForEach((checked: CheckedText): readonly Length[] =>
  matchesOf(checked, TIMES).flatMap(({ sentence, start, end, match }): Length[] => {
    const { count, unit = '' } = match.groups ?? {};
    const read = /^half/i.test(count ?? '') ? 0.5 : readCount(count);
    const days = DAYS[unit.toLowerCase().replace(/s$/, '')];
    if (read === null || days === undefined) return [];
    return [{ days: read * days, sentence, topics: lazy(() => topicsIn(checked, sentence)), start, end }];
  }),
);

/** What a sentence tells of: a topic, each drug by its ingredients, pain by its region. */
function topicsIn(checked: CheckedText, sentence: Span): string[] {
  const said = checked.text.slice(sentence.start, sentence.end);
  const isIn = ({ start, end }: Span): boolean => sentence.start <= start && end <= sentence.end;
  const drugs = checked
    .drugs()
    .flatMap(match => (isIn(match) ? [`${USE_OF}${match.value.drug.ingredients.join('/')}`] : []));
  const named = TOPICS.flatMap(([topic, words]) => (words.test(said) ? [topic] : []));
  if (drugs.length > 0 || named.length > 0) return [...drugs, ...named];
  const felt = FELT_AS.flatMap(([topic, words]) => (words.test(said) ? [`${FELT}${topic}`] : []));
  if (!PAIN.test(said)) return felt;
  return [...felt, ...checked.regions().flatMap(match => (isIn(match) ? [`pain of ${match.value}`] : []))];
}

const PAIN_OF = 'pain of ';
function isSameTopic(one: string, other: string): boolean {
  if (one === other) return true;
  return (
    one.startsWith(PAIN_OF) &&
    other.startsWith(PAIN_OF) &&
    sameRegion(one.slice(PAIN_OF.length), other.slice(PAIN_OF.length))
  );
}

/** Whether a time is of one topic alone; drugs are named beside what they are for. */
function isOnly(topics: readonly string[], topic: string): boolean {
  const all = topics.filter(
    each => topic.startsWith(USE_OF) || (!each.startsWith(USE_OF) && topic.startsWith(FELT) === each.startsWith(FELT)),
  );
  return all.length === 1 && isSameTopic(all[0] ?? '', topic);
}

/** Something said to have gone on for a time, where the summary gives one length of it and that is quite another. */
export function lengthsOfTime(letter: CheckedLetter, { index, rationale }: CheckedItem): Defect[] {
  const said = lengthsIn(rationale);
  if (said.length === 0) return [];
  const told = lengthsIn(letter.summary);
  if (told.length === 0) return [];
  return said.flatMap(one => {
    const clause = clauseAround(rationale, one.sentence, one);
    const words = rationale.text.slice(clause.start, clause.end);
    if (NOT_A_LENGTH.test(words) || rationale.isOfGuideline(one.sentence)) return [];
    const [topic, ...others] = one.topics();
    if (topic === undefined || others.length > 0) return [];
    const same = told.filter(({ topics }) => isOnly(topics(), topic));
    const [first, ...more] = same;
    if (first === undefined || more.some(({ days }) => days !== first.days)) return [];
    if (Math.max(first.days, one.days) / Math.min(first.days, one.days) < MOST_TIMES) return [];
    return [
      {
        item: index,
        severity: 'warning' as const,
        message: 'The reasons give another length of time than the summary: correct the one that is wrong.',
        at: placeIn(rationale, one),
        against: placeIn(letter.summary, first),
      },
    ];
  });
}
