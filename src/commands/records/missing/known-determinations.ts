import type { Case } from '#domain/cases/case.ts';
import type { ApplicationForm } from '#domain/cases/events/application-form.ts';
import { type ReadFiling, readFiling } from '#domain/eligibility/duplicates/filing.ts';
import { workerAgreement } from '#domain/eligibility/duplicates/same-worker.ts';
import type { KnownDetermination } from '#domain/records/completeness/rules/prior-determinations.ts';
import type { CaseStore } from '../../ports.ts';
import { filingOf } from '../../screening/filing-of-form.ts';

type Needs = { readonly cases: Pick<CaseStore, 'read' | 'filedEarlier'> };

/** Determinations issued in earlier cases of the same worker and injury, in the order they were filed; none for a case without an application. */
export async function knownDeterminations({ cases }: Needs, current: Case): Promise<KnownDetermination[]> {
  if (current.form === null) return [];
  const own = filed(current.caseNumber, current.form);
  const known: KnownDetermination[] = [];
  for (const { caseNumber, form } of await cases.filedEarlier(current)) {
    if (workerAgreement(own, filed(caseNumber, form)).worker !== 'same') continue;
    const earlier = await cases.read(caseNumber);
    const issued = earlier?.events.findLast(event => event.kind === 'letter-issued');
    if (issued === undefined) continue;
    known.push({ caseNumber, decided: issued.data.on, titles: form.items.map(({ title }) => title) });
  }
  return known;
}

function filed(id: string, form: ApplicationForm): ReadFiling {
  return readFiling(filingOf(id, null, form));
}
