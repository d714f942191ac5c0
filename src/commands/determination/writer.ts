import { analysisAt } from '#domain/cases/analyses/analysis.ts';
import type { Case } from '#domain/cases/case.ts';

/** Who writes at a seat, and the seat as an event names it: none where one reviewer decides. */
export function writerAt(current: Case, seat: number | null): { readonly by: string; readonly seat: number | null } {
  const only = current.panel === null && seat === 1;
  return { by: analysisAt(current, seat)?.reviewer ?? 'review desk', seat: only ? null : seat };
}
