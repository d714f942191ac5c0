import { allKinds } from '../kinds/all-kinds.ts';
import { type Entry, phrasebook } from '../text/phrasebook.ts';

/** What a phrase tells of the run of pages: that something opens, ends or goes on. */
export type Mark =
  | 'salutation'
  | 'opening-section'
  | 'ending-section'
  | 'patient-label'
  | 'signed'
  | 'ended'
  | 'continued'
  | 'continues'
  | 'separator'
  | 'left-blank'
  | 'date-label';

export type Meaning =
  | { readonly role: 'title'; readonly kind: number }
  | { readonly role: 'sign'; readonly sign: number }
  | { readonly role: 'mark'; readonly mark: Mark };

const MARKS: readonly (readonly [mark: Mark, ...phrases: string[]])[] = [
  ['salutation', 'dear', 'to whom it may concern', 'gentlemen', 'ladies and gentlemen'],
  [
    'opening-section',
    'chief complaint',
    'chief complaints',
    'history of present illness',
    'reason for visit',
    'reason for consultation',
    'reason for referral',
    'history of injury',
    'interval history',
    'clinical indication',
    'clinical history',
    'preoperative diagnosis',
    'pre operative diagnosis',
    'preoperative diagnoses',
    'subjective',
    'subjective complaints',
    'introduction',
    'identifying data',
  ],
  [
    'ending-section',
    'impression',
    'plan',
    'treatment plan',
    'recommendations',
    'work status',
    'disposition',
    'conclusion',
    'assessment',
    'assessment and plan',
  ],
  [
    'patient-label',
    'patient name',
    'patient',
    'employee name',
    'claimant',
    'injured worker',
    'employee',
    'date of birth',
    'dob',
    'date of injury',
    'doi',
    'claim number',
    'claim no',
    'claim',
    'mrn',
    'chart number',
    'employer',
    'applicant',
    'wcab',
    'adj',
    'ssn',
    'insurance',
    'insurer',
  ],
  [
    'signed',
    'electronically signed',
    'electronically signed by',
    'digitally signed by',
    'signed electronically by',
    'electronic signature',
    'dictated but not read',
    'dictated not read',
    'dictated by',
    'transcribed by',
    'signed by',
    'authenticated by',
    'e signed',
    'sincerely',
    'sincerely yours',
    'very truly yours',
    'yours truly',
    'yours sincerely',
    'respectfully submitted',
    'respectfully',
    'kind regards',
    'best regards',
    'physician signature',
    'signature of physician',
    'physicians signature',
    'provider signature',
    'therapist signature',
    'declare under penalty of perjury',
    'executed on',
    'executed at',
    'date of exam signature',
    'interpreted by',
    'reviewed and signed',
    'finalized by',
    'read by',
    'laboratory director',
    'reviewer signature',
  ],
  [
    'ended',
    'end of report',
    'end of document',
    'end of note',
    'end of record',
    'final page',
    'last page',
    'end of study',
  ],
  [
    'continued',
    'continued',
    'cont',
    'contd',
    'continued from previous page',
    'continued from page #',
    'continuation',
    'continuation sheet',
    'continuation page',
    'page # continued',
  ],
  [
    'continues',
    'continued on next page',
    'continues on next page',
    'continued on page #',
    'see next page',
    'continued next page',
    'more',
  ],
  [
    'separator',
    'document separator sheet',
    'document separator',
    'separator sheet',
    'scan separator',
    'batch separator',
    'this page separates',
    'document divider',
    'divider page',
    'begin new document',
    'new document',
    'patch code',
  ],
  // Here so that the words before a date are mended.
  [
    'date-label',
    'date of service',
    'date of visit',
    'date of exam',
    'date of examination',
    'date of evaluation',
    'date of procedure',
    'date of surgery',
    'date of operation',
    'date of study',
    'date of report',
    'date of request',
    'date of decision',
    'date of determination',
    'date of notice',
    'date of letter',
    'date of consultation',
    'date of treatment',
    'date of collection',
    'dates of service',
    'dos',
    'visit date',
    'exam date',
    'service date',
    'study date',
    'surgery date',
    'report date',
    'decision date',
    'printed on',
    'date printed',
    'date signed',
    'signed on',
    'next appointment',
    'next visit',
    'last seen',
    'performed',
    'examined',
    'evaluated',
    'dated',
    'mailed',
  ],
  [
    'left-blank',
    'intentionally left blank',
    'page intentionally left blank',
    'this page intentionally left blank',
    'this page left blank intentionally',
  ],
];

/** How a sign counts: for each kind that names it, its weight there; below 0 when it speaks against. */
export type SignWeight = { readonly kind: number; readonly weight: number };
const weights: SignWeight[][] = [];

/** The weights of every sign, by its number. */
export const signWeights: readonly (readonly SignWeight[])[] = weights;

function entries(): Entry<Meaning>[] {
  const all: Entry<Meaning>[] = [];
  const numbers = new Map<string, number>();
  const addSign = (phrase: string, kind: number, weight: number) => {
    const known = numbers.get(phrase);
    const sign = known ?? weights.push([]) - 1;
    weights[sign]?.push({ kind, weight });
    if (known !== undefined) return;
    numbers.set(phrase, sign);
    all.push([phrase, { role: 'sign', sign }]);
  };
  allKinds.forEach(({ titles, signs, against = [] }, kind) => {
    for (const title of titles) all.push([title, { role: 'title', kind }]);
    for (const [weight, ...phrases] of signs) for (const phrase of phrases) addSign(phrase, kind, weight);
    for (const [weight, ...phrases] of against) for (const phrase of phrases) addSign(phrase, kind, -weight);
  });
  for (const [mark, ...phrases] of MARKS) for (const phrase of phrases) all.push([phrase, { role: 'mark', mark }]);
  return all;
}

/** Reads the titles, signs and marks of a page. */
export const cueBook = phrasebook<Meaning>(entries());
