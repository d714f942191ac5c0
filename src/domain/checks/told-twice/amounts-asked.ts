import { COUNT, readCount } from '#domain/drugs/count.ts';
import { readQuantity } from '#domain/drugs/quantity.ts';
import { lazy } from '#domain/drugs/words/lazy.ts';
import { onceForEach } from '#domain/drugs/words/once-for-each.ts';
import { readVisits } from '#domain/cases/requests/visits.ts';
import type { Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { recitalIn } from '../letter/recital.ts';
import { matchesOf } from '../figures/figure-sentences.ts';
import { VISITS_ASKED } from '../figures/had-patterns.ts';
import { scheduleOfTitle, sizesAsked } from './sizes-asked.ts';
import { type CheckedText, matchesIn, placeIn, sentenceAt, type Span } from '../letter/checked-text.ts';

/** Figures a modified title holds: what was asked for, authorised and left. */
function figuresOf(checked: CheckedItem, read: (text: string) => number | null): Set<number> {
  const { request } = checked.item;
  const parts = [request.reviewed, request.original ?? '', request.authorized ?? '', checked.title.text];
  return new Set(parts.flatMap(part => read(part) ?? []));
}

/** "#60", "the remaining five tablets": how much of a drug is decided; not how much of it a day. */
const PIECES_DECIDED = new RegExp(
  String.raw`#\s?(?<count>\d{1,4})\b(?!\s*\/)|\b(?<pieces>${COUNT})\s(?:tablets?|capsules?|pills?|patch(?:es)?|tubes?)\b(?!\s(?:a|per|each|every|daily|at|twice|once|of|in)\b)`,
  'gi',
);

/** The amount the conclusion decides, where it is not one the title holds. */
function quantities(checked: CheckedItem): Defect[] {
  const { drug } = checked.item.request;
  if (drug === null || drug.quantity === null) return [];
  const figures = lazy(() => figuresOf(checked, readQuantity));
  const { text } = checked.rationale;
  const recited = checked.rationale.sentences().filter(({ start, end }) => recitalIn(text.slice(start, end)) !== null);
  return [...checked.conclusions(), ...recited].flatMap(span => {
    const named = checked.rationale.drugs().filter(match => match.start >= span.start && match.end <= span.end);
    const [only] = named;
    if (
      named.length > 1 ||
      !(only?.value.drug.ingredients ?? drug.ingredients).some(name => drug.ingredients.includes(name))
    )
      return [];
    return matchesIn(checked.rationale, PIECES_DECIDED, span).flatMap(({ start, end, match }) => {
      const said = readCount(match.groups?.['count'] ?? match.groups?.['pieces']);
      const isFar =
        only !== undefined && match.groups?.['pieces'] === undefined && (start < only.start || start - only.end > NEAR);
      if (said === null || isFar || figures().has(said)) return [];
      return [
        {
          item: checked.index,
          message: `The conclusion decides ${said} pieces, the item asks for ${drug.quantity}: decide the amount that is disputed.`,
          at: placeIn(checked.rationale, { start, end }),
          against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
        },
      ];
    });
  });
}

/** So far behind the name of a drug its amount stands. */
const NEAR = 40;

const REQUESTED_VISITS = new RegExp(
  String.raw`\b(?:requests? (?:is |was )?for|requested|request of|the(?= (?:${COUNT})))\s+(?:an? )?(?:additional |further )?(?<count>${COUNT})\s*(?:\(\d+\)\s*)?(?:additional |more |further )?(?:[a-z]+ ){0,3}(?:sessions?|visits?|treatments?)\b`,
  'gi',
);

/** Visits said to be requested, where the title asks for another number. */
function visits(checked: CheckedItem): Defect[] {
  if (checked.item.request.visits === null) return [];
  const figures = lazy(() => figuresOf(checked, readVisits));
  return checked
    .conclusions()
    .flatMap(span => matchesIn(checked.rationale, REQUESTED_VISITS, span))
    .flatMap(({ start, end, match }) => {
      const said = readCount(match.groups?.['count']);
      if (said === null || figures().has(said) || /\bthe\s/i.test(match[0].slice(0, 4))) return [];
      return [
        {
          item: checked.index,
          message: `The conclusion speaks of ${said} visits, the item asks for ${checked.item.request.visits}: decide the number that is disputed.`,
          at: placeIn(checked.rationale, { start, end }),
          against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
        },
      ];
    });
}

/** What is left open is what was asked for less what was authorised. */
function remainder(checked: CheckedItem): Defect[] {
  const { kind, original, authorized, reviewed } = checked.item.request;
  if (
    kind !== 'remainder' ||
    original === null ||
    authorized === null ||
    /refill/i.test(original + authorized + reviewed)
  )
    return [];
  const read = checked.item.request.category === 'drug' ? readQuantity : readVisits;
  const [whole, granted, left] = [read(original), read(authorized), read(reviewed)];
  if (whole === null || granted === null || left === null || whole - granted === left) return [];
  if (whole <= granted) return [];
  return [
    {
      item: checked.index,
      message: `${whole} asked for less ${granted} authorised leaves ${whole - granted}, not ${left}: state what is open.`,
      at: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
    },
  ];
}

/** Visits said to be asked for, of which no request of the letter is, and which the summary has in no sentence on a request. */
function visitsAsked(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const { visits: asked } = checked.item.request;
  if (asked === null) return [];
  return matchesOf(checked.rationale, [VISITS_ASKED]).flatMap(({ start, end, match }) => {
    const said = readCount(match.groups?.['count']);
    if (said === null || isCounted(letter, said)) return [];
    if (letter.items.some(item => figuresOf(item, readVisits).has(said))) return [];
    return [
      {
        item: checked.index,
        message: `The reasons speak of ${said} visits asked for, the item asks for ${asked}: correct the one that is wrong.`,
        at: placeIn(checked.rationale, { start, end }),
        against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
      },
    ];
  });
}

const ANY_COUNT = new RegExp(String.raw`(?<![\d/.])\b${COUNT}(?![\d/])`, 'gi');
const OF_A_REQUEST = /\b(?:request\w*|RFA|UR|utilization review|ask\w*|plan\w*|denied|certified|approved|modified)\b/i;

/** Whether the summary has a number in a sentence on a request. */
function isCounted({ summary }: CheckedLetter, count: number): boolean {
  return summary.sentences().some(({ start, end }) => {
    const words = summary.text.slice(start, end);
    return OF_A_REQUEST.test(words) && (words.match(ANY_COUNT) ?? []).some(written => readCount(written) === count);
  });
}

const TERM = String.raw`(?<unit>day|week|month)s?`;
const OF_A_TERM = String.raw`(?:rental|membership|supply|program)`;
/** What else a request asks for by a number: "a series of three", "14 day rental", "rental for 30 days". */
const OTHER_AMOUNTS: readonly RegExp[] = [
  new RegExp(String.raw`\bseries\sof\s(?<count>${COUNT})\b`, 'gi'),
  new RegExp(String.raw`\b(?<count>${COUNT})[\s-]${TERM}\s${OF_A_TERM}\b`, 'gi'),
  new RegExp(String.raw`\b${OF_A_TERM}(?:,|\sof|\sfor|\sx)?\s(?<count>${COUNT})\s${TERM}\b`, 'gi'),
];
/** A guideline's number, one that would do, or what review granted. */
const NOT_ASKED =
  /\b(?:guidelines?|MTUS|ODG|ACOEM|recommend\w*|up to|first|initial\w*|instead|would|could|should|may|trial|prior|previous\w*|earlier|before|second|another|repeat\w*|granted|certified|approved|authorized|review|UR|enough|suffic\w+|wean\w*|taper\w*)\b/i;

type OtherAmount = Span & { readonly amount: string };

function otherAmounts({ text }: CheckedText): OtherAmount[] {
  return OTHER_AMOUNTS.flatMap((pattern, index) =>
    matchesIn({ text }, pattern).map(({ start, end, match }) => ({
      amount: `${index === 0 ? 'series' : (match.groups?.['unit'] ?? '').toLowerCase()} ${readCount(match.groups?.['count'])}`,
      start,
      end,
    })),
  );
}

/** Titles that stand in many letters are asked once. */
const otherAmountsAsked = onceForEach(otherAmounts);

/** A series or a term in the reasons that is none the request is of. */
function othersAsked(checked: CheckedItem): Defect[] {
  const asked = otherAmountsAsked(checked.title);
  if (asked.length === 0) return [];
  const kinds = new Set(asked.map(({ amount }) => amount.split(' ')[0]));
  return otherAmounts(checked.rationale)
    .filter(({ amount, start }) => {
      if (asked.some(own => own.amount === amount) || !kinds.has(amount.split(' ')[0])) return false;
      const sentence = sentenceAt(checked.rationale, start);
      return sentence !== undefined && !NOT_ASKED.test(checked.rationale.text.slice(sentence.start, sentence.end));
    })
    .slice(0, 1)
    .map(({ start, end }) => ({
      item: checked.index,
      message: `The reasons are of another number than the request: decide what is disputed.`,
      at: placeIn(checked.rationale, { start, end }),
      against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
    }));
}

/** Numbers that are decided, and are not those asked for. */
export function amountsAsked(letter: CheckedLetter, checked: CheckedItem): Defect[] {
  const concluded = visits(checked);
  const others = [...quantities(checked), ...othersAsked(checked)];
  return [
    ...others,
    ...concluded,
    ...(concluded.length > 0 ? [] : visitsAsked(letter, checked)),
    ...(others.length > 0 || concluded.length > 0 ? [] : sizesAsked(letter, checked)),
    ...scheduleOfTitle(checked),
    ...remainder(checked),
  ];
}
