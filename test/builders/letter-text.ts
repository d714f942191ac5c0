export type ItemText = {
  readonly title: string;
  readonly outcome?: string;
  readonly administrator?: string;
  readonly reviewer?: string;
  readonly rationale?: string;
};

export type LetterText = {
  readonly header?: string;
  readonly credentials?: 'prose' | 'block';
  readonly summary?: string;
  readonly items: readonly ItemText[];
};

const HEADER = [
  'Case Number:          CM15-0012345',
  'Date Assigned:        02/11/2015                      Date of Injury:      07/30/1999',
  'Decision Date:        03/12/2015                      UR Denial Date:      01/14/2015',
  'Priority:             Expedited                       Application          01/29/2015',
  '                                                      Received:',
].join('\n');

const SUMMARY =
  'The injured worker is a 49 year old female roofer who fell from a ladder. Her wrist was splinted for six weeks. ' +
  'A grip strength of 14 kg was measured on 12/02/2014. Utilization review denied the request on 01/14/2015.';

/** A letter of format F1 as paragraphs, written for tests: invented patients, invented reasons. */
export function letterParagraphs(letter: LetterText): string[] {
  const prose = letter.credentials === 'prose';
  return [
    ...(letter.header === '' ? [] : (letter.header ?? HEADER).split('\n')),
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    [
      'MAXIMUS Federal Services sent the complete case file to an expert reviewer.',
      'He/she has no affiliation with the employer, employee, providers or the claims administrator.',
      ...(prose
        ? ['The expert reviewer is Board Certified in Hand Surgery, and is licensed to practice in Nevada and Utah.']
        : []),
      'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice.',
      'The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/services.',
      'He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.',
    ].join(' '),
    ...(prose
      ? []
      : [
          'The Expert Reviewer has the following credentials:',
          'State(s) of Licensure: Nevada, Utah',
          'Certification(s)/Specialty: Hand Surgery',
        ]),
    'CLINICAL CASE SUMMARY',
    'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
    letter.summary ?? SUMMARY,
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    ...letter.items.flatMap(itemParagraphs),
  ];
}

/** The same as the text of a laid out page, a blank line between paragraphs. */
export function letterText(letter: LetterText, width = 95): string {
  return letterParagraphs(letter)
    .map(paragraph => wrap(paragraph, width).join('\n'))
    .join('\n\n');
}

/** Lines of at most `width` characters, broken at spaces only; the cells of a table row stay where they are. */
export function wrap(paragraph: string, width: number): string[] {
  if (/ {3}/.test(paragraph)) return [paragraph];
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function itemParagraphs(item: ItemText): string[] {
  return [
    `${item.title}: ${item.outcome ?? 'Upheld'}`,
    `Claims Administrator guideline: ${item.administrator ?? 'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004.'}`,
    `MAXIMUS guideline: ${item.reviewer ?? 'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Initial Care.'}`,
    `Decision rationale: ${item.rationale ?? 'Grip had returned and no swelling was left. The request is not medically necessary.'}`,
  ];
}
