import type { DocumentKind } from '../../documents/document-kind.ts';

export type KindAgreement = 'same' | 'near' | 'different';

/** Kinds that one office calls one thing and another the other. */
const NEAR: readonly (readonly DocumentKind[])[] = [
  ['progress-report', 'consultation', 'first-report'],
  ['consultation', 'medical-legal-report'],
  ['progress-report', 'therapy-note'],
  ['operative-report', 'progress-report', 'consultation'],
  ['electrodiagnostic-report', 'consultation'],
  ['ur-decision', 'correspondence'],
  ['imr-application', 'correspondence'],
];

/** How the kind a record is named by agrees with the kind of a document; a document of no kind found may be any. */
export function kindAgreement(named: DocumentKind | null, kind: DocumentKind): KindAgreement {
  if (kind === 'blank') return 'different';
  if (named === null || named === kind) return 'same';
  if (kind === 'other' || named === 'other') return 'near';
  return NEAR.some(group => group.includes(named) && group.includes(kind)) ? 'near' : 'different';
}
