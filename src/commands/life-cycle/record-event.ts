import type { CaseEvent, CaseEventKind } from '#domain/cases/events.ts';
import type { Refusal } from '#domain/cases/steps.ts';
import { type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock } from '../ports.ts';

/** What a desk records of a case as it happened; every other event is the work of a command of its own. */
const recordable: readonly CaseEventKind[] = [
  'rfa-returned',
  'rfa-accepted',
  'ur-deferred',
  'liability-resolved',
  'ur-information-requested',
  'ur-information-received',
  'ur-denied-for-information',
  'ur-approved',
  'ur-decision-made',
  'ur-decision-served',
  'form-provided',
  'rfa-repeated',
  'inquiry-sent',
  'inquiry-answered',
  'noarfi-served',
  'expedited-certified',
  'item-closed',
  'terminated',
  'administrator-changed',
  'records-received',
  'records-requested',
  'records-found',
  'records-completed',
  'reviewer-left',
  'reviewer-asked',
  'question-answered',
  'determination-extended',
  'determination-received',
  'implemented',
  'appealed',
  'verification-defect-noticed',
  'verification-cured',
  'appeal-denied',
  'ineligibility-reversed',
  'remanded',
];

/** Records what happened to a case: the step it asks for is taken, or refused with its rule. */
export async function recordEvent(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  request: { readonly caseNumber: string; readonly event: CaseEvent },
): Promise<ChangeOutcome> {
  const objection = objectionTo(request.event, needs.clock.today());
  if (objection !== null) return { kind: 'refused', refusals: [objection] };
  return changeCase(needs, request.caseNumber, () => request.event);
}

/** What a desk may do next with a case, by the events its state allows. */
export function recordableOf(possible: readonly CaseEventKind[]): CaseEventKind[] {
  return possible.filter(kind => recordable.includes(kind));
}

function objectionTo({ kind, data }: CaseEvent, today: string): Refusal | null {
  const name = kind.replaceAll('-', ' ');
  if (!recordable.includes(kind)) {
    return {
      rule: 'act-of-its-own',
      message: `${name}: not recorded by hand, but by the act itself`,
      source: { cite: 'Labor Code 4610.6(e)', says: 'a determination is the act of the reviewer' },
    };
  }
  if (!('on' in data) || data.on === null || data.on <= today) return null;
  return {
    rule: 'happened-by-today',
    message: `${name} on ${data.on} is after today (${today})`,
    source: { cite: 'Labor Code 4610.5, 4610.6', says: 'clocks run from what has happened' },
  };
}
