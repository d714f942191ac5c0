import type { Determination, ReviewerCredentials } from '#domain/determinations/determination.ts';
import { reviewerName } from '#domain/determinations/panel.ts';
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
export function howMadeBlocks(
  { reviewer, panel }: Pick<Determination, 'reviewer' | 'panel'>,
  organization: ReviewOrganization,
): LetterBlock[] {
  const heading: LetterBlock = { kind: 'heading', text: headings.howMade };
  if (panel != null) {
    return [
      heading,
      { kind: 'paragraph', text: panelStatement(organization, panel.length), at: null },
      ...panel.map((member, index) =>
        credentialsBlock(`${reviewerName(index)} has the following credentials:`, member, `panel/${index}`),
      ),
    ];
  }
  if (reviewer.wording === 'prose') {
    const { states, specialties } = named(reviewer);
    const credentials = `The expert reviewer is Board Certified in ${specialties} and is licensed to practice in ${states}.`;
    return [heading, { kind: 'paragraph', text: statement(organization, credentials), at: 'reviewer' }];
  }
  return [
    heading,
    { kind: 'paragraph', text: statement(organization, null), at: null },
    credentialsBlock(leadIns.credentials, reviewer, 'reviewer'),
  ];
}

type Credentials = Pick<ReviewerCredentials, 'statesOfLicensure' | 'specialties'>;

function credentialsBlock(leadIn: string, credentials: Credentials, at: string): LetterBlock {
  const { states, specialties } = named(credentials);
  return {
    kind: 'list',
    leadIn,
    lines: [
      { label: labels.licensure, text: states, at: `${at}/statesOfLicensure` },
      { label: labels.specialty, text: specialties, at: `${at}/specialties` },
    ],
  };
}

function named({ statesOfLicensure, specialties }: Credentials) {
  return {
    states: statesOfLicensure.map(oneLine).join(', '),
    specialties: specialties.map(oneLine).join(', '),
  };
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

/** The same of each of several reviewers, and how they decide. */
function panelStatement(organization: ReviewOrganization, size: number): string {
  return [
    `${organization.name} sent the complete case file to ${size} expert reviewers.`,
    'None of them has an affiliation with the employer, the employee, the providers or the claims administrator.',
    'Each has been in active clinical practice for more than five years and works at least 24 hours a week in active practice.',
    'The expert reviewers were selected based on clinical experience, education, background and expertise in the same or a similar specialty, one that evaluates and/or treats the medical condition and the disputed items/services.',
    'Each is familiar with governing laws and regulations, including the hierarchy of the strength of evidence that applies to Independent Medical Review determinations.',
    'Each expert reviewer decided every item alone, and the analysis of each is given below.',
  ].join(' ');
}
