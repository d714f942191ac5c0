import type { Source } from '#domain/law/source.ts';
import type { Bound } from '../bound.ts';
import { type Conflict, conflict } from '../conflict.ts';
import type { ScreenedCase } from '../screened-case.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(3)(E), (d)(5)',
  says: 'the organization keeps its reviews independent: who had another part in the same matter does not review it',
  confidence: 'medium',
};

const WORDS: Readonly<Record<Bound['involvement'][number]['as'], string>> = {
  'utilization-reviewer': 'decided the utilization review',
  'medical-evaluator': 'was a medical evaluator',
  'treating-physician': 'treated',
  consultant: 'was consulted',
  witness: 'was a witness',
};

/** Had another part in this case. */
export function priorInvolvement({ who, involvement }: Bound, { caseNumber }: ScreenedCase): Conflict[] {
  return involvement
    .filter(part => part.caseNumber === caseNumber)
    .map(part => conflict('prior-involvement', source, `${who} ${WORDS[part.as]} in this case`));
}
