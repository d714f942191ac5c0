import type { Analysis } from '#domain/cases/analyses/analysis.ts';
import type { Case } from '#domain/cases/case.ts';
import type { CaseState } from '#domain/cases/case-state.ts';
import { examineOwn, type FindingNeeds, type ShownFinding, withAnswer } from './show-findings.ts';

/** A draft or a signed analysis with what is found in it. */
export type DeskRow = {
  readonly caseNumber: string;
  readonly state: CaseState;
  /** Titles of the disputed items of the case. */
  readonly items: readonly string[];
  /** Of several reviewers, whose analysis it is; null where one decides. */
  readonly seat: number | null;
  readonly signedOn: string | null;
  /** Whether it was checked when it was signed; drafts from before that were not. */
  readonly checkedAtSigning: boolean;
  readonly findings: readonly ShownFinding[];
  readonly unchecked: readonly string[];
};

export type QualityDesk = {
  readonly rows: readonly DeskRow[];
  /** Cases under review or signed that were not looked at: more than were asked for. */
  readonly left: number;
};

const looked: readonly CaseState[] = [
  'in-review',
  'reviewer-query',
  'draft-quality',
  'determined',
  'implemented',
  'appealed',
  'final',
  'published',
];

/** Every draft and every signed analysis with its findings, by case number: what the medical director sees. */
export async function qualityDesk(needs: FindingNeeds, { limit }: { readonly limit: number }): Promise<QualityDesk> {
  const cases = (await needs.cases.list()).filter(({ state }) => looked.includes(state));
  const rows: DeskRow[] = [];
  // One after the other: a desk may wait, reviewers at work may not.
  for (const { caseNumber } of cases.slice(0, limit)) {
    const stored = await needs.cases.read(caseNumber);
    for (const own of stored?.case.analyses ?? []) {
      if (stored === null) continue;
      const row = await rowOf(needs, stored.case, own);
      if (row !== null) rows.push(row);
    }
  }
  return { rows, left: Math.max(0, cases.length - limit) };
}

async function rowOf(needs: FindingNeeds, current: Case, own: Analysis): Promise<DeskRow | null> {
  const draft = await examineOwn(needs, current, own);
  if (draft === null) return null;
  return {
    caseNumber: current.caseNumber,
    state: current.state,
    items: current.dispute.items.map(({ title }) => title),
    seat: current.panel === null ? null : own.seat,
    signedOn: own.signature?.decidedOn ?? null,
    checkedAtSigning: own.signature !== null && own.signature.checks !== null,
    findings: draft.findings.map(finding => withAnswer(finding, own)),
    unchecked: draft.unchecked,
  };
}
