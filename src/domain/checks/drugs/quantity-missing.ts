import type { Category } from '#domain/cases/requests/request.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';

export const source: Source = {
  cite: '8 CCR 9792.6.1(t)(2); Labor Code 4610.6(c)',
  says: 'a request names the specific treatment; without an amount nobody can say what was found necessary or not',
  confidence: 'medium',
};

const IN_VISITS: readonly Category[] = ['physical-therapy', 'chiropractic', 'acupuncture', 'psych'];
/** An amount in whatever words: a range, a supply, weeks, grams. */
const AMOUNT =
  /#\s?\d|\b\d+\s*(?:-|to)?\s*\d*\s*(?:day|week|month|hour|session|visit|time|unit|tab|cap|pill|patch|tube|bottle|box|refill|gm|gram|ml|cc|oz|vial|kit|treatment)|\bx\s?\d|\bqty\b|\bquantity\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|single)\b|\bsupply\b|\(\d+\)/i;
/** The reasons themselves say that the amount is missing. */
const REMARKED =
  /\b(?:fail(?:s|ed)? to (?:provide|specify|indicate|state|include|note)|(?:did|does) not (?:specify|provide|indicate|state|include)|without (?:a |any )?|no|not (?:provided|specified|stated|indicated))\b[^.]{0,50}\b(?:quantity|quantities|amount|number of (?:visits|sessions|tablets)|dosage|frequency and (?:duration|quantity))\b|\b(?:quantity|amount|number of (?:visits|sessions)|frequency)\b[^.]{0,40}\bnot (?:been )?(?:provided|specified|stated|indicated|given|noted)\b/i;
const GIVEN_ONCE = /\b(?:in-?office|administered|one-?time|single)\b/i;
/** Asked for once by its nature. */
const ONCE =
  /\b(?:evaluation|consult\w*|assessment|referral|exam\w*|initial visit|screening|testing|in-?office|administered)\b/i;
/** Asked for as a thing, whatever is done with it. */
const A_THING = /\b(?:purchase|rental)\b/i;

/** Says which drugs and which visits are asked for without an amount. */
export const quantityMissing: Check = {
  rule: 'quantity-missing',
  severity: 'warning',
  source,
  find: letter =>
    letter.items.flatMap(({ index, item, title, rationale }) => {
      const { request } = item;
      const isDrug = request.category === 'drug' && request.drug !== null && request.drug.quantity === null;
      const isVisits = IN_VISITS.includes(request.category) && request.visits === null;
      if (!isDrug && !isVisits) return [];
      if (A_THING.test(title.text) || (isDrug ? GIVEN_ONCE : ONCE).test(title.text) || REMARKED.test(rationale.text))
        return [];
      // A direction ("take 1 tablet every 4 hours") is not an amount.
      const asked = isDrug ? request.reviewed.replace(/\b(?:take|takes|apply|use|insert)\b.*$/i, '') : request.reviewed;
      const bare = asked.replace(/\d+(?:\.\d+)?(?:\s*[-/]\s*\d+(?:\.\d+)?)*\s*(?:mg|mcg|%)/gi, '');
      if (AMOUNT.test(bare)) return [];
      return [
        {
          item: index,
          message: `The ${isDrug ? 'drug' : 'treatment'} is decided without an amount: state ${isDrug ? 'how much of it' : 'how many visits'} the request asks for.`,
          at: placeIn(title, { start: 0, end: title.text.length }),
        },
      ];
    }),
};
