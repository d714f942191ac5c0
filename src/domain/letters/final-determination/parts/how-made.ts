import type { ReviewerCredentials } from '#domain/determinations/determination.ts';
import type { Source } from '#domain/law/source.ts';
import type { LetterBlock } from '#domain/letters/final-determination/letter-document.ts';
import { oneLine } from './one-line.ts';
import { headings, labels, leadIns } from '#domain/letters/final-determination/phrases.ts';
import type { ReviewOrganization } from '#domain/letters/final-determination/review-organization.ts';

export const source: Source = {
  cite: 'Labor Code 4610.6(f)',
  says: 'the determination describes the qualifications of the reviewer, whose name stays confidential',
};

/** Who decided, on what record and with what qualification, in the wording the determination asks for. */
export function howMadeBlocks(reviewer: ReviewerCredentials, organization: ReviewOrganization): LetterBlock[] {
  const heading: LetterBlock = { kind: 'heading', text: headings.howMade };
  const states = reviewer.statesOfLicensure.map(oneLine).join(', ');
  const specialties = reviewer.specialties.map(oneLine).join(', ');
  if (reviewer.wording === 'prose') {
    const credentials = `The expert reviewer is Board Certified in ${specialties} and is licensed to practice in ${states}.`;
    return [heading, { kind: 'paragraph', text: statement(organization, credentials), at: 'reviewer' }];
  }
  return [
    heading,
    { kind: 'paragraph', text: statement(organization, null), at: null },
    {
      kind: 'list',
      leadIn: leadIns.credentials,
      lines: [
        { label: labels.licensure, text: states, at: 'reviewer/statesOfLicensure' },
        { label: labels.specialty, text: specialties, at: 'reviewer/specialties' },
      ],
    },
  ];
}

/** The statement of Labor Code 139.5(d): whole file, no affiliation, active practice, expertise, knowledge of the rules. */
function statement(organization: ReviewOrganization, credentials: string | null): string {
  return [
    `${organization.name} sent the complete case file to an expert reviewer.`,
    'He/she has no affiliation with the employer, the employee, the providers or the claims administrator.',
    credentials,
    'He/she has been in active clinical practice for more than five years and works at least 24 hours a week in active practice.',
    'The expert reviewer was selected based on clinical experience, education, background and expertise in the same or a similar specialty, one that evaluates and/or treats the medical condition and the disputed items/services.',
    'He/she is familiar with governing laws and regulations, including the hierarchy of the strength of evidence that applies to Independent Medical Review determinations.',
  ]
    .filter(sentence => sentence !== null)
    .join(' ');
}
