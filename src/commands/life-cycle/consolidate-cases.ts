import { type Refusal, takeStep } from '#domain/cases/steps.ts';
import { addEvents, type ChangeOutcome, changeCase } from '../change-case.ts';
import type { CaseStore, Clock } from '../ports.ts';

/**
 * Joins an eligible application to another of the same employee, physician and injury (8 CCR 9792.10.4(a)). The other case ends first; if the
 * system stops between the two, the same call again completes the joining.
 */
export async function consolidateCases(
  needs: { readonly cases: CaseStore; readonly clock: Clock },
  { master, joined }: { readonly master: string; readonly joined: string },
): Promise<ChangeOutcome> {
  const [into, from] = await Promise.all([needs.cases.read(master), needs.cases.read(joined)]);
  if (into === null) return { kind: 'not-found', caseNumber: master };
  if (from === null) return { kind: 'not-found', caseNumber: joined };
  const { form, dispute } = from.case;
  if (form === null) return { kind: 'refused', refusals: [refusal(`the application of ${joined} is not on file`)] };
  if (into.events.some(event => event.kind === 'consolidated' && event.data.cases.includes(joined))) {
    return { kind: 'refused', refusals: [refusal(`${joined} is joined to ${master} already`)] };
  }
  const today = needs.clock.today();
  const moment = { on: today, at: null, method: null };
  const already = from.events.some(event => event.kind === 'joined' && event.data.master === master);
  const consolidated = {
    kind: 'consolidated' as const,
    by: 'intake',
    why: `application ${joined} is of the same employee, physician and injury`,
    data: {
      cases: [joined],
      items: dispute.items.filter((_, item) => from.case.closed[item] === null),
      worker: `${form.employee.firstName} ${form.employee.lastName}`,
      physician: form.physician.name,
      dateOfInjury: dispute.dateOfInjury,
      ...moment,
      // The time to decide runs from the last application joined.
      on: dispute.applicationReceived ?? today,
    },
  };
  // Nothing ends before the other case can take it in.
  const possible = takeStep(into.case, consolidated);
  if (possible.kind === 'refused') return possible;
  if (!already) {
    const ended = await addEvents(needs, joined, from, [
      { kind: 'joined', by: 'intake', why: `joined to ${master}`, data: { master, ...moment } },
    ]);
    if (ended.kind !== 'changed') return ended;
  }
  return changeCase(needs, master, () => consolidated);
}

function refusal(message: string): Refusal {
  return {
    rule: 'same-dispute',
    message,
    source: { cite: '8 CCR 9792.10.4(a)', says: 'applications of one employee, physician and injury may be joined' },
  };
}
