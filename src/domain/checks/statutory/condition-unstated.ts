import type { Fact, FactKind } from '#domain/evidence/fact.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check } from '../check.ts';
import { placeIn } from '../letter/checked-text.ts';
import { isForeign } from '../letter/is-english.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(d); 8 CCR 9792.10.6(d)',
  says: 'the determination states the medical condition of the employee',
};

/** What tells of a condition. */
const OF_A_CONDITION: readonly FactKind[] = [
  'diagnosis',
  'comorbidity',
  'complaint',
  'pain-score',
  'exam-finding',
  'imaging',
  'electrodiagnostic',
  'surgery',
];
const NAMED =
  /\b(?:pain|injur\w+|strain|sprain|fracture|radiculopathy|disorder|syndrome|tear|arthritis|depress\w+|anxiety|diagnos\w+|complain\w*)\b/i;

function tellsOfCondition({ subject, assertion }: Fact): boolean {
  return subject === 'patient' && assertion !== 'denied' && assertion !== 'hypothetical';
}

/** Says when a summary tells of no complaint, finding or diagnosis of the employee. */
export const conditionUnstated: Check = {
  rule: 'condition-unstated',
  severity: 'error',
  source,
  find: ({ summary }) => {
    const { text } = summary;
    if (NAMED.test(text) || isForeign(text) || OF_A_CONDITION.some(kind => summary.facts(kind).some(tellsOfCondition)))
      return [];
    const first = summary.sentences()[0] ?? { start: 0, end: text.length };
    const said = text.trim() === '' ? 'There is no clinical summary' : 'The summary names no condition of the employee';
    return [{ item: null, message: `${said}: state complaint, findings and diagnosis.`, at: placeIn(summary, first) }];
  },
};
