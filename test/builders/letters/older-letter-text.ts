import { wrap } from '../letter-text.ts';

export type OlderItemText = {
  readonly title: string;
  readonly necessary?: boolean;
  readonly administrator?: string;
  readonly reviewer?: string;
  readonly rationale?: string;
};

export type OlderLetterText = {
  readonly summary?: string;
  /** What the lists of results say instead of what was decided. */
  readonly results?: readonly string[];
  readonly items: readonly OlderItemText[];
};

const SUMMARY =
  'The patient is a 49 year old female roofer who fell from a ladder. Her wrist was splinted for six weeks. A grip strength of 14 kg was measured on 12/02/2012.';
const TIME =
  'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice.';
const CREDENTIALS =
  'The physician reviewer is Board Certified in Plastic Surgery, has a subspecialty in Hand Surgery and is licensed to practice in Nevada and Utah.';

const verb = (item: OlderItemText) => (item.necessary === true ? 'is' : 'is not');
const administrator = (item: OlderItemText) =>
  item.administrator ??
  'The Claims Administrator based its decision on the Forearm, Wrist, and Hand Complaints (ACOEM 2004), page 265, which is part of the MTUS.';
const reviewer = (item: OlderItemText) =>
  item.reviewer ??
  'The Physician Reviewer based his/her decision on the Official Disability Guidelines (ODG), Forearm, Wrist and Hand Chapter, which is not part of the MTUS.';
const rationale = (item: OlderItemText) =>
  item.rationale ??
  `Grip had returned and no swelling was left. The request ${verb(item)} medically necessary and appropriate.`;

/** A notice of 2013 (F2a) as paragraphs, written for tests: invented patients, invented reasons. */
export function noticeParagraphs({ items, summary, results }: OlderLetterText): string[] {
  const listed =
    results ??
    items.map(
      (item, index) =>
        `${index + 1}) MAXIMUS Federal Services, Inc. has determined the request for ${item.title} ${verb(item)} medically necessary and appropriate.`,
    );
  return [
    'MAXIMUS FEDERAL SERVICES, INC.',
    'Notice of Independent Medical Review Determination',
    'Dated: 10/28/2013',
    'Employee: XXXXXXXX',
    'Claim Number: XXXXXXXX',
    'Date of UR Decision: 8/14/2013',
    'Date of Injury: 7/30/1999',
    'IMR Application Received: 8/29/2013',
    'MAXIMUS Case Number: CM13-0012345',
    ...listed,
    'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
    'An application for Independent Medical Review was filed on 8/29/2013 disputing the Utilization Review Denial dated 8/14/2013. A Notice of Assignment and Request for Information was provided to the above parties on 9/11/2013. A decision has been made for each of the treatment and/or services that were in dispute:',
    ...listed,
    'Medical Qualifications of the Expert Reviewer:',
    `The independent Medical Doctor who made the decision has no affiliation with the employer, employee, providers or the claims administrator. ${CREDENTIALS} ${TIME}`,
    'Expert Reviewer Case Summary:',
    'Disclaimer: The following case summary was taken directly from the utilization review denial/modification dated August 14, 2013.',
    summary ?? SUMMARY,
    'Documents Reviewed for Determination:',
    'The following relevant documents received from the interested parties and the documents provided with the application were reviewed and considered. These documents included:',
    '• Application for Independent Medical Review',
    '• Utilization Review Determination dated 8/14/2013',
    ...items.flatMap((item, index) => [
      `${index + 1}) Regarding the request for ${item.title}:`,
      'Medical Treatment Guideline(s) Relied Upon by the Expert Reviewer to Make His/Her Decision:',
      `${administrator(item)} ${reviewer(item)}`,
      'Rationale for the Decision:',
      rationale(item),
    ]),
    'Effect of the Decision:',
    'The determination of MAXIMUS Federal Services and its physician reviewer is deemed to be the final determination of the Administrative Director, Division of Workers’ Compensation.',
    'Sincerely,',
    'Medical Director',
    'cc: Department of Industrial Relations',
  ];
}

/** A letter of early 2014 (F2b) as paragraphs. */
export function finalLetterParagraphs({ items, summary, results }: OlderLetterText): string[] {
  const necessary = items.filter(item => item.necessary === true).length;
  const stated = necessary === 0 ? 'UPHOLD' : necessary === items.length ? 'OVERTURN' : 'PARTIAL OVERTURN';
  return [
    'MAXIMUS FEDERAL SERVICES, INC.',
    'Independent Medical Review Final Determination Letter',
    'Dated: 01/06/2014',
    'IMR Case Number: CM13-0012345   Date of Injury: 07/30/1999',
    'Claims Number: XXXXXXXX   UR Denial Date: 08/14/2013',
    'Priority: STANDARD   Application Received: 08/29/2013',
    'Employee Name: XXXXXXXX',
    'DEAR XXXXXXXX:',
    `MAXIMUS Federal Services has completed the Independent Medical Review of the above workers’ compensation case. Final Determination: ${results?.[0] ?? stated}. This means we decided that some of the disputed items/services are medically necessary and appropriate.`,
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    `MAXIMUS Federal Services sent the complete case file to a physician reviewer. ${CREDENTIALS} ${TIME}`,
    'DOCUMENTS REVIEWED',
    'The following relevant documents received from the interested parties were reviewed and considered. These documents included:',
    '• Application for Independent Medical Review',
    '• Utilization Review Determination dated 8/14/2013',
    'CLINICAL CASE SUMMARY',
    'The physician reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
    summary ?? SUMMARY,
    'IMR DECISION(S) AND RATIONALE(S)',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    ...items.flatMap((item, index) => [
      `${index + 1}. ${item.title} ${verb(item)} medically necessary and appropriate.`,
      administrator(item),
      reviewer(item),
      `The Physician Reviewer's decision rationale: ${rationale(item)}`,
    ]),
  ];
}

/** A review of early 2013 (F3) as paragraphs; its heading decides all items as the first. */
export function professionalReviewParagraphs({ items, summary }: OlderLetterText): string[] {
  const [first = { title: '' }] = items;
  return [
    'MEDICAL PROFESSIONAL REVIEW',
    'IMR 13-000123',
    'Date of Injury: 7/30/1999',
    'ISSUE AT DISPUTE:',
    ...(items.length === 1 ? [first.title] : items.map((item, index) => `${index + 1}. ${item.title}`)),
    'CASE SUMMARY:',
    summary ?? SUMMARY,
    'DOCUMENTS REVIEWED FOR DETERMINATION:',
    '• Application for Independent Medical Review',
    '• Utilization Review Determination dated 8/14/2013',
    'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:',
    reviewer(first),
    `RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE ${verb(first).toUpperCase()} MEDICALLY NECESSARY:`,
    ...(items.length === 1 ? [rationale(first)] : items.map((item, index) => `${index + 1}. ${rationale(item)}`)),
    'MEDICAL REVIEWER QUALIFICATIONS:',
    `${CREDENTIALS} ${TIME}`,
  ];
}

/** Paragraphs as the text of a laid out page. */
export function olderLetterText(paragraphs: readonly string[], width = 90): string {
  return paragraphs.map(paragraph => wrap(paragraph, width).join('\n')).join('\n\n');
}
