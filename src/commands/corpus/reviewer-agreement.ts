import { signaturesOf } from '#domain/cases/analyses/analysis.ts';
import type { Outcome } from '#domain/cases/decision.ts';
import { type PanelAgreement, panelAgreement } from '#domain/corpus/statistics/panel-agreement.ts';
import type { CaseStore } from '../ports.ts';

export type AgreementNeeds = {
  readonly cases: Pick<CaseStore, 'read'>;
  /** Cases that several reviewers were called to. */
  readonly panelCases: () => Promise<readonly string[]>;
};

/** How far reviewers of one panel agree, from the cases of this system that every member has signed. */
export async function reviewerAgreement({ cases, panelCases }: AgreementNeeds): Promise<PanelAgreement[]> {
  const items: Outcome[][] = [];
  for (const caseNumber of await panelCases()) {
    const stored = await cases.read(caseNumber);
    const signed = stored === null ? null : signaturesOf(stored.case);
    const [first] = signed ?? [];
    for (const item of first?.decisions.keys() ?? []) {
      items.push((signed ?? []).flatMap(({ decisions }) => decisions[item]?.outcome ?? []));
    }
  }
  return panelAgreement(items);
}
