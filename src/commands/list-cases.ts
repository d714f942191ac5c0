import type { CaseRow, CaseStore } from './ports.ts';

/** Every case with what a list shows of it, by case number. */
export async function listCases({ cases }: { readonly cases: CaseStore }): Promise<readonly CaseRow[]> {
  return cases.list();
}
