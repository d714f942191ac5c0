import type { z } from 'zod';
import { type Attestation, ConflictRule, QualificationRule } from '../../src/domain/cases/attestation.ts';
import type { CaseFile } from '../../src/domain/cases/case-file.ts';
import type { Decision } from '../../src/domain/cases/decision.ts';
import type { RecordDocument } from '../../src/domain/records/document.ts';
import { Reviewer } from '../../src/domain/reviewers/reviewer.ts';

/** A case file with two disputed items; name only what matters to the test. */
export function caseFile(with_: Partial<CaseFile> = {}): CaseFile {
  return {
    schema: 'openimr/1',
    caseNumber: 'CM16-0000001',
    priority: 'standard',
    dateOfInjury: '2014-03-02',
    urDecisionDate: '2016-10-03',
    applicationReceived: '2016-10-20',
    dateAssigned: '2016-11-09',
    patient: { age: 47, sex: 'female' },
    clinicalSummary: 'A 47-year-old woman with low back pain since a fall.',
    items: [
      { title: 'Cyclobenzaprine 7.5mg #60', claimsAdministrator: 'MTUS Chronic Pain, Muscle relaxants, page 63.' },
      { title: 'Pain management consultation', claimsAdministrator: null },
    ],
    documents: [{ file: 'note.txt', title: 'Progress note', date: '2016-09-12', author: null }],
    ...with_,
  };
}

export function document(text = 'Low back pain, 6/10. Spasm of the lumbar muscles.'): RecordDocument {
  return {
    id: 'note.txt',
    title: 'Progress note',
    date: '2016-09-12',
    author: null,
    part: 'page',
    pages: [{ number: 1, text }],
  };
}

/** A decision without fault; its reasons end as its outcome says. */
export function decision(with_: Partial<Decision> = {}): Decision {
  const necessary = with_.outcome === 'overturned' ? 'is medically necessary' : 'is not medically necessary';
  return {
    outcome: 'upheld',
    guideline: 'MTUS Chronic Pain, page 41.',
    rationale: `The worker has low back pain since a fall. The request ${necessary}.`,
    ...with_,
  };
}

/** The record that every requirement was met on a day and no conflict found. */
export function attestation(on: string): Attestation {
  return {
    on,
    rules: QualificationRule.options.map(rule => ({ rule, met: true, basis: 'looked at' })),
    screening: { on, rules: ConflictRule.options.map(rule => ({ rule, clear: true, basis: 'looked at' })) },
  };
}

/** Facts about a reviewer as they are written down; what is left out takes its default. */
export type ReviewerFacts = Partial<z.input<typeof Reviewer>>;

/** A reviewer who meets every requirement. */
export function reviewer(with_: ReviewerFacts = {}): Reviewer {
  return Reviewer.parse({
    id: 'R-1001',
    profession: 'MD',
    licences: [{ state: 'California', standing: 'good', validFrom: null, expires: '2099-12-31' }],
    certifications: [{ specialty: 'Occupational Medicine', recognized: true, validFrom: null, expires: null }],
    areas: ['chronic pain'],
    discipline: [],
    qme: false,
    ...with_,
  });
}
