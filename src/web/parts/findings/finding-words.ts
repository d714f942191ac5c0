import type { Finding, LetterPart, Severity } from '#domain/checks/finding.ts';

/** What a severity asks for, in words; the shape says it again where colour does not. */
export const severityWords: Readonly<
  Record<Severity, { readonly shape: string; readonly word: string; readonly asks: string }>
> = {
  error: { shape: '⊗', word: 'Error', asks: 'to be mended before signing' },
  warning: { shape: '△', word: 'Warning', asks: 'to be answered' },
  note: { shape: '○', word: 'Note', asks: 'to be known' },
};

const parts: Readonly<Record<LetterPart, string>> = {
  'header.dateAssigned': 'Date assigned',
  'header.dateOfInjury': 'Date of injury',
  'header.decisionDate': 'Decision date',
  'header.urDecisionDate': 'UR denial date',
  'header.applicationReceived': 'Application received',
  summary: 'Clinical case summary',
  title: 'Title',
  'claims-administrator': 'Claims administrator guideline',
  'reviewer-guideline': 'Reviewer guideline',
  rationale: 'Decision rationale',
  reviewer: 'Qualifications',
  documents: 'Documents reviewed',
  service: 'Service',
};

/** What a part of a letter is called on paper. */
export function partWords(part: LetterPart): string {
  return parts[part];
}

/** A rule as a few words: `denied-fact` → `Denied fact`. */
export function ruleWords({ rule }: Pick<Finding, 'rule'>): string {
  const words = rule.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
