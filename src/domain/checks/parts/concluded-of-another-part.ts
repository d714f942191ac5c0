import type { BodyRegion } from '#domain/evidence/body-regions.ts';
import type { CheckedItem } from '../letter/checked-letter.ts';
import type { Span } from '../letter/checked-text.ts';
import { partsNamed, sameRegion } from '../letter/regions.ts';

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
  const asked = title.parts().regions;
  const apart = APART.filter(parts => parts.some(part => asked.includes(part)));
  const isOfPart = asked.length > 0 && OF_THE_PART.test(title.text);
  if (apart.length === 0 && !isOfPart) return null;
  for (const { start, end } of conclusions()) {
    const sentence = rationale.text.slice(start, end);
    const decided = decidedIn(sentence);
    if (decided === null) continue;
    const { regions } = partsNamed(decided);
    const isOther = apart.some(parts => {
      const said = parts.filter(part => regions.includes(part));
      return said.length > 0 && !said.some(part => asked.includes(part));
    });
    const isFar =
      isOfPart && regions.length > 0 && !regions.some(region => asked.some(part => sameRegion(region, part)));
    if (isOther || isFar) return { start, end, regions };
  }
  return null;
}

/** The words of a conclusion for what it decides; null where reasons stand among them. */
function decidedIn(sentence: string): string | null {
  const request = REQUEST.exec(sentence);
  const from = request === null ? 0 : request[0].length;
  const judged = JUDGED.exec(sentence.slice(from));
  const words = judged === null ? sentence.slice(from) : sentence.slice(from, from + judged.index);
  return REASONS.test(words) || (request === null && judged === null) ? null : words;
}
