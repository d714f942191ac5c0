import type { DocumentKind } from '../../documents/document-kind.ts';

/**
 * What a record is called. `paper`: the words are of a document; `act`: of what was done, which leaves a report when it is
 * told with its day. Null: of any document.
 */
type KindWords = readonly [kind: DocumentKind | null, names: 'paper' | 'act', words: string];

const PAPER = String.raw`(?:reports?|notes?|records?|results?|summar(?:y|ies)|stud(?:y|ies)|films?|findings|readings?|images)`;
const SPECIALTY = String.raw`(?:ortho(?:p(?:a)?edics?)?(?: surg(?:ery|ical|eon))?|neurosurg(?:ery|ical)|neurolog(?:y|ical|ic)|pain(?: management| medicine)?|psych(?:iatric|ological|iatry|ology)|rheumatolog(?:y|ic)|internal medicine|spine(?: surg(?:ery|ical|eon))?|specialist|podiatr(?:y|ic)|physiatr(?:y|ic)|surg(?:ery|ical|eon))`;
const EXAMINED = String.raw`(?:re-?)?(?:evaluation|examination|consultation|consult)`;

// biome-ignore format: a table reads in columns
export const KIND_WORDS: readonly KindWords[] = [
  ['imr-application',          'paper', String.raw`applications? for (?:an )?independent medical review|imr (?:application|form)|(?:dwc )?form imr`],
  ['prior-determination',      'paper', String.raw`(?:(?:prior|previous|earlier) )?(?:imr|independent medical review) (?:final )?(?:determination|decision|letter)s?(?: letters?)?|final determination(?: letters?)?`],
  ['ur-decision',              'paper', String.raw`(?:prior |previous |earlier )?(?:utili[sz]ation review|ur) (?:non-?certification )?(?:decision|determination|denial|report|letter|modification|notice|non-?certification)s?(?: letters?)?|notices? of (?:denial|modification|non-?certification)|non-?certification (?:letter|notice)s?`],
  ['request-for-authorization','paper', String.raw`requests? for (?:treatment )?authori[sz]ations?(?: forms?)?|(?:dwc )?(?:form )?rfas?(?: forms?)?\b`],
  ['first-report',             'paper', String.raw`doctor['’]?s['’]? first reports?(?: of (?:occupational )?(?:injury|illness)(?: (?:or|and) illness)?)?|first reports? of (?:occupational )?(?:injury|illness)(?: or illness)?|(?:dlsr )?form 5021|5021(?: form| report)?|\bdfrs?\b`],
  ['medical-legal-report',     'paper', String.raw`(?:(?:panel )?(?:pqme|qme|ame|qualified medical (?:evaluat\w+|examin\w+)|agreed medical (?:evaluat\w+|examin\w+)))(?:['’]s)? (?:supplemental |initial |comprehensive |medical[- ]legal )*(?:(?:re-?)?evaluation |(?:re-?)?examination )?${PAPER}|med(?:ical)?[-/ ]legal (?:evaluation |consultation )?${PAPER}|med(?:ical)?[-/ ]legal evaluations?`],
  ['medical-legal-report',     'act',   String.raw`(?:panel )?(?:pqme|qme|ame|qualified medical|agreed medical)(?:['’]s)? (?:supplemental |initial |comprehensive )*(?:re-?)?(?:evaluations?|examinations?)`],
  ['operative-report',         'paper', String.raw`(?:operative|operation|surgical|surgery|procedure|op) (?:reports?|notes?|records?)`],
  ['electrodiagnostic-report', 'act',   String.raw`(?:emgs?\s?(?:\/|and|-|&)\s?(?:ncv|ncs|nct)s?|emgs?|ncv|ncs|nerve conduction(?: velocit(?:y|ies))?(?: stud(?:y|ies)| tests?(?:ing)?)?|electrodiagnostics?(?: stud(?:y|ies)| tests?(?:ing)?| evaluation| consultation)?|electromyogra(?:m|phy|phic)(?: stud(?:y|ies))?)(?: ${PAPER})?`],
  ['imaging-report',           'act',   String.raw`(?:mri|mra|mr arthrogra(?:m|phy)|magnetic resonance imaging|ct|cat scan|computed tomography|x-?\s?rays?|plain films?|radiographs?|radiolog(?:y|ical|ic)|ultrasound|sonogram|bone scan|arthrogra(?:m|phy)|myelogra(?:m|phy)|discogra(?:m|phy)|diagnostic imaging|imaging)(?: scans?| myelogram| arthrogram)?(?: ${PAPER})?`],
  ['laboratory-report',        'act',   String.raw`(?:urine )?(?:drug|toxicology) (?:screen(?:ing)?|tests?(?:ing)?|stud(?:y|ies)|panel|results?|reports?)(?: ${PAPER})?|urine toxicology(?: ${PAPER})?|\b(?:uds|udt)s?\b(?: ${PAPER})?|(?:lab(?:oratory)?|blood) (?:tests?|work|panels?|results?|reports?|studies)|labs\b`],
  ['therapy-note',             'paper', String.raw`(?:physical|occupational|hand|aquatic|massage|physio) ?therapy (?:(?:initial|progress|discharge|daily|treatment|visit|re-?) ?)*(?:evaluations?|reports?|notes?|summar(?:y|ies)|records?|discharge)|\b(?:pt|ot) (?:(?:initial|progress|discharge|daily|treatment|visit) )*(?:evaluations?|reports?|notes?|summar(?:y|ies)|records?|discharge summary)|(?:chiropractic|acupuncture|therapy|psychotherapy) (?:(?:initial|progress|discharge|daily|treatment|visit) )*(?:reports?|notes?|summar(?:y|ies)|records?)`],
  ['progress-report',          'paper', String.raw`(?:primary )?treating physician['’]?s['’]? (?:permanent and stationary |progress )?reports?(?: \(?pr-?[24]\)?)?|(?:progress|interim|follow-?\s?up|re-?evaluation|clinic|office|office visit|chart|visit|soap|encounter|treatment) (?:visit )?(?:reports?|notes?)(?: \(?pr-?2\)?)?|(?:clinical|ptp|ptp['’]s|treating) (?:progress )?(?:reports?|notes?)|\bpr-?\s?[24](?:['’]?s)?\b(?: (?:progress )?(?:reports?|forms?))?`],
  ['consultation',             'paper', String.raw`(?:(?:initial|comprehensive|new patient|secondary|${SPECIALTY}) )*(?:${EXAMINED}) (?:reports?|notes?|letters?)|secondary (?:treating )?physician['’]?s['’]? (?:initial |progress )?reports?|(?:initial|comprehensive) ${SPECIALTY} ${PAPER}|${SPECIALTY} (?:reports?|notes?)`],
  ['consultation',             'act',   String.raw`(?:(?:initial|comprehensive|new patient|secondary) )*${SPECIALTY} (?:${EXAMINED})|(?:initial|new patient) (?:${EXAMINED})|consultations?|consults?`],
  ['progress-report',          'act',   String.raw`(?:office|clinic|follow-?\s?up) (?:visits?|appointments?)|follow-?\s?up (?:re-?)?(?:evaluation|examination)|re-?evaluation`],
  ['proof-of-service',         'paper', String.raw`proofs? of service`],
  ['correspondence',           'paper', String.raw`appeal letters?|letters? of (?:appeal|medical necessity)|appeals?`],
  [null,                       'paper', String.raw`(?:medical |clinical |narrative |supplemental |initial |comprehensive )*(?:reports?|notes?|evaluations?|narratives?|dictations?|documentation)`],
  [null,                       'act',   String.raw`visits?|exam(?:ination)?s?|encounters?`],
];

/** The row a match of `ANY_KIND` comes from is the one named group that is set. */
export const ANY_KIND = new RegExp(
  KIND_WORDS.map(([, , words], row) => `(?<row${row}>${asWords(words)})`).join('|'),
  'gi',
);

function asWords(words: string): string {
  return String.raw`(?<![\w-])(?:${words.replaceAll(' ', String.raw`\s+`)})(?![\w])`;
}

const BY_KIND = new Map(
  [...Map.groupBy(KIND_WORDS, ([kind]) => kind)].map(([kind, rows]) => [
    kind,
    new RegExp(rows.map(([, , words]) => asWords(words)).join('|'), 'i'),
  ]),
);

/** What records of a kind are called; null for a kind that nobody names. */
export function wordsFor(kind: DocumentKind): RegExp | null {
  return BY_KIND.get(kind) ?? null;
}
