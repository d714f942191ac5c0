import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import type { Span } from '../letter/checked-text.ts';
import { areOpposite, partsNamed, sameOrSupplied } from '../letter/regions.ts';

/** "As the left knee arthroplasty is not necessary": the operation by which an item that goes with it is decided. */
const OPERATION =
  /\b(?<named>[^.;,]{0,60}?\b(?:surger(?:y|ies)|operations?|procedures?|arthroplasty|arthroscop(?:y|ies)|fusions?|replacements?|repairs?|releases?|discectom(?:y|ies)|laminectom(?:y|ies)|decompressions?|injections?)\b(?:\s(?:at|of|on)\s(?:the\s)?[^.;,]{1,30}?)?)\s(?:is|was|are|were|has|have|cannot)\b[^.;,]{0,40}?\b(?:not|denied|non-?certified|isn't|cannot)\b|\b(?<negated>[^.;,]{0,60}?\b(?:surgery|operation|procedure|arthroplasty|arthroscopy|fusion|replacement|repair|release)\b[^.;,]{0,30}?)\s(?:isn't|wasn't)\b/i;

/** A sentence without the name of one and a denial has none. */
const NAMES_OPERATION =
  /\b(?:surger|operation|procedure|arthroplast|arthroscop|fusion|replacement|repair|release|discectom|laminectom|decompression|injection)/i;

const DENIES = /\bnot\b|denied|non-?certified|n't\b|\bcannot\b/i;

/** The operation named for what goes with it, where that is of another part, side or level than every operation the letter decides. */
export function operationOfAnotherPart(letter: CheckedLetter, checked: CheckedItem): Span | null {
  const operations = letter.items.filter(
    other =>
      other !== checked &&
      (other.item.request.category === 'surgery' || other.item.request.category === 'injection') &&
      !other.item.request.ancillary,
  );
  const { ancillary, category } = checked.item.request;
  const isOwn = !ancillary && (category === 'surgery' || category === 'injection');
  if (operations.length === 0 || isOwn || !(ancillary || checked.dependent())) return null;
  const decided = operations.map(({ title }) => title.parts()).filter(({ regions }) => regions.length > 0);
  if (decided.length !== operations.length) return null;
  for (const sentence of checked.rationale.sentences()) {
    const said = checked.rationale.text.slice(sentence.start, sentence.end);
    const match = NAMES_OPERATION.test(said) && DENIES.test(said) ? OPERATION.exec(said) : null;
    const words = match?.groups?.['named'] ?? match?.groups?.['negated'];
    if (match === null || words === undefined) continue;
    const named = partsNamed(words);
    if (named.regions.length === 0) continue;
    const isOther = decided.every(
      own =>
        areOpposite(own, named) ||
        !named.regions.some(region => own.regions.some(other => sameOrSupplied(region, other))) ||
        (own.levels.length > 0 && named.levels.length > 0 && !named.levels.some(level => own.levels.includes(level))),
    );
    if (!isOther) continue;
    const start = sentence.start + match.index + match[0].indexOf(words);
    return { start, end: start + words.length };
  }
  return null;
}
