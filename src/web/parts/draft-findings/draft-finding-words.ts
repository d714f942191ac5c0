import type { FindingView } from '#api/findings/contract.ts';
import type { LetterPart, Severity } from '#domain/checks/finding.ts';
import { counted } from '../words/case-words.ts';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', note: 'Note' };

/** What a finding asks of the reviewer. */
export function askedWords({ severity, answer }: Pick<FindingView, 'severity' | 'answer'>): string {
  if (severity === 'error') return 'mend it before you sign';
  if (severity === 'note') return 'nothing needs to be done';
  return answer === null ? 'mend it, or answer it' : 'answered';
}

/** `conclusion-missing` as it is said: `Conclusion missing`. */
export function ruleWords(rule: string): string {
  const words = rule.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** Whose words a part of a letter are, for the label beside a quote. */
export const PART_WORDS: Readonly<Record<LetterPart, string>> = {
  'header.dateAssigned': 'Date assigned',
  'header.dateOfInjury': 'Date of injury',
  'header.decisionDate': 'Decision date',
  'header.urDecisionDate': 'Date of the UR decision',
  'header.applicationReceived': 'Application received',
  summary: 'Summary',
  title: 'Request',
  'claims-administrator': 'Claims administrator',
  'reviewer-guideline': 'Guideline',
  rationale: 'Rationale',
  reviewer: 'Qualifications',
  documents: 'Documents',
  service: 'Service',
};

/** `1 error and 2 warnings` of those that stand in the way; empty when none does. */
export function openWords(findings: readonly Pick<FindingView, 'severity' | 'open'>[]): string {
  const of = (severity: Severity) => findings.filter(each => each.open && each.severity === severity).length;
  const parts = [
    of('error') > 0 ? counted(of('error'), 'error') : '',
    of('warning') > 0 ? counted(of('warning'), 'warning') : '',
  ];
  return parts.filter(Boolean).join(' and ');
}
