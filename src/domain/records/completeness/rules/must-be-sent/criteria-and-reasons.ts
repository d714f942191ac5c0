import type { Source } from '#domain/law/source.ts';
import { idsOf, type RecordRule } from '../../requirement.ts';

export const source: Source = {
  cite: '8 CCR 9792.10.5(a)(1)(E); Labor Code 4610.5(l)(4)',
  says: 'the claims administrator sends the other documents and criteria it used, and its reasons',
  confidence: 'medium',
};

const REASONS = /\b(?:rationale|reasons?|because|not (?:medically )?necessary|not supported|guidelines?)\b/i;
/** Guidelines that are no public law, of which a copy is owed. */
const OUTSIDE =
  /\bODG\b|\bofficial disability\b|\bmilliman\b|\bMCG\b|\binterqual\b|\binternal (?:criteria|policy)\b|\bup ?to ?date\b/i;
const IS_CRITERIA = /\b(?:guidelines?|criteria|official disability|odg)\b/i;

/** The reasons of the decision, and copies of criteria that are not public law. */
export const criteriaAndReasons: RecordRule = {
  rule: 'criteria-and-reasons',
  source,
  find: ({ documents, textOf }) => {
    const decisions = documents.filter(({ kind }) => kind === 'ur-decision');
    const reasoned = decisions.filter(({ id }) => REASONS.test(textOf(id)));
    const criteria = documents.filter(
      ({ kind, title }) => (kind === 'other' || kind === 'correspondence') && IS_CRITERIA.test(title),
    );
    const ids = idsOf([...reasoned, ...criteria]);
    if (reasoned.length === 0) return { state: 'missing', what: 'no reasons of utilization review', documents: ids };
    const isOutside = reasoned.some(({ id }) => OUTSIDE.test(textOf(id)));
    if (isOutside && criteria.length === 0) {
      return {
        state: 'unclear',
        what: 'the decision uses criteria that are not public law, and no copy of them is in the record',
        documents: ids,
      };
    }
    return { state: 'present', what: 'the reasons of the decision and the guidelines it names', documents: ids };
  },
};
