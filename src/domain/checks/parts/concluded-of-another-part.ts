import type { BodyRegion } from '#domain/evidence/body-regions.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import { type CheckedText, matchesIn, sentenceAt, type Span } from '../letter/checked-text.ts';
import { recitalIn } from '../letter/recital.ts';
import { areOpposite, partsNamed, sameRegion } from '../letter/regions.ts';

/** Parts that lie near one another or are told together, and are yet not the same where a service is decided of one of them. */
const APART: readonly (readonly BodyRegion[])[] = [
  ['cervical spine', 'thoracic spine', 'lumbar spine'],
  ['upper extremity', 'lower extremity'],
];

/** Services that treat the part itself, where what its nerves supply is another part. */
const OF_THE_PART =
  /\b(?:physical therapy|occupational therapy|therapy sessions?|chiropract\w+|acupuncture|massage|brace|splint|mri|x-?rays?|ct|ultrasound|arthroscop\w+|arthroplasty)\b/i;

/** What is decided ends where it is judged; what follows gives reasons. */
const JUDGED = /\b(?:is|are|was|were|cannot|can not|to be|has|have)\b/i;
const REQUEST = /^.*?\b(?:requests?|requested|necessity|need)\b(?: for| of)?/is;
/** Before the request: why it is decided so. */
const REASONS = /\b(?:because|since|given|as there|without|in the absence|despite|although|based on)\b/i;

/** A conclusion, and the parts it decides. */
type Concluded = Span & { readonly regions: readonly BodyRegion[] };

/** A conclusion that decides the item of another of such parts alone: the thoracic spine where the lumbar spine is asked for. */
export function concludedOfAnotherPart({ title, rationale, conclusions }: CheckedItem): Concluded | null {
  const asks = title.parts();
  const asked = asks.regions;
  const apart = APART.filter(parts => parts.some(part => asked.includes(part)));
  const isOfPart = asked.length > 0 && OF_THE_PART.test(title.text);
  if (apart.length === 0 && !isOfPart) return null;
  for (const { start, end, decided } of decidedParts(rationale, conclusions())) {
    const said = partsNamed(decided);
    const { regions } = said;
    const isOther = apart.some(parts => {
      const said = parts.filter(part => regions.includes(part));
      return said.length > 0 && !said.some(part => asked.includes(part));
    });
    const isFar =
      isOfPart && regions.length > 0 && !regions.some(region => asked.some(part => sameRegion(region, part)));
    if (isOther || isFar || (areOpposite(said, asks) && isOfPart)) return { start, end, regions };
  }
  return null;
}

/** "Additional visits are not clinically indicated", "this request is for": what is judged or recited beside the conclusions. */
const JUDGED_OR_RECITED =
  /\bclinically (?:indicated|warranted|supported|justified)\b|\brequest\b[^.;]{0,20}? for\b|\b(?:asked for|requested|in (?:question|dispute))(?: here)? (?:is|are)\b/gi;
const RECITED_FOR = /\b(?:to|for|because|since|due|which|that|as|with|following|after)\b/i;
const FOR_THE_PART =
  / for (?:the |his |her )?(?=(?:left|right|cervical|thoracic|lumbar|neck|back|shoulder|elbow|wrist|hand|hip|knee|ankle|foot)\b)/gi;
/** What was granted or refused before is not what is decided. */
const DECIDED_BEFORE =
  /\b(?:was|were|(?:has|have|had) been) (?:\w+ )?(?:approved|authorized|certified|granted|denied|non-?certified|modified)\b/i;

type Decided = Span & { readonly decided: string };

/** Each sentence that decides or recites what is asked for, and its words for that. */
function decidedParts(rationale: CheckedText, conclusions: readonly Span[]): Decided[] {
  const { text } = rationale;
  const concluded = new Set(conclusions.map(({ start }) => start));
  const others = matchesIn(rationale, JUDGED_OR_RECITED).flatMap(match => {
    const sentence = sentenceAt(rationale, match.start);
    return sentence === undefined || concluded.has(sentence.start) ? [] : [sentence];
  });
  return [...conclusions, ...others].flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const isRecited = !concluded.has(start) && !/\bclinically\b/i.test(sentence);
    const decided = isRecited ? recitedIn(sentence) : decidedIn(sentence);
    return decided === null ? [] : [{ start, end, decided }];
  });
}

/** The words of a recital for what is asked for. */
function recitedIn(sentence: string): string | null {
  const recital = recitalIn(sentence);
  // "Eight visits for the ankle" are of the ankle.
  return recital === null
    ? null
    : (sentence.slice(recital).replace(FOR_THE_PART, ' of ').split(RECITED_FOR)[0] ?? null);
}

/** The words of a conclusion for what it decides; null where reasons stand among them. */
function decidedIn(sentence: string): string | null {
  if (DECIDED_BEFORE.test(sentence)) return null;
  const request = REQUEST.exec(sentence);
  const from = request === null ? 0 : request[0].length;
  const judged = JUDGED.exec(sentence.slice(from));
  const words = judged === null ? sentence.slice(from) : sentence.slice(from, from + judged.index);
  return REASONS.test(words) || (request === null && judged === null) ? null : words;
}
