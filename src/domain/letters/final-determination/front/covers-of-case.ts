import { signaturesOf } from '#domain/cases/analyses/analysis.ts';
import type { Case } from '#domain/cases/case.ts';
import type { Language } from './language.ts';

/**
 * Languages of the cover pages of a case's letter: English for all, before it that of the worker. Letters signed before there were
 * covers have none, and are written again as they were.
 */
export function coversOfCase(current: Case): Language[] {
  const signatures = signaturesOf(current) ?? [];
  if (signatures.length === 0 || signatures.some(({ letter }) => letter === null)) return [];
  return current.form?.employee.language === 'es' ? ['es', 'en'] : ['en'];
}
