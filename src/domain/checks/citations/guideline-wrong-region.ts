import type { BodyRegion } from '#domain/evidence/body-regions.ts';
import type { Citation } from '#domain/guidelines/citations/citation.ts';
import type { GuidelineSubject } from '#domain/guidelines/editions/edition.ts';
import { allEditions } from '#domain/guidelines/editions/all-editions.ts';
import type { Source } from '#domain/law/source.ts';
import type { Check, Defect } from '../check.ts';
import type { CheckedItem, CheckedLetter } from '../letter/checked-letter.ts';
import { type CheckedText, placeIn } from '../letter/checked-text.ts';
import { placeOfCitation } from '../letter/cited.ts';

export const source: Source = {
  cite: '8 CCR 9792.23(b), 9792.23.1-9792.23.9',
  says: 'each clinical topic is for complaints of its part of the body; the one for the part disputed is used',
};

const SPINE: readonly GuidelineSubject[] = ['neck-upper-back', 'low-back'];
const ARM: readonly GuidelineSubject[] = ['shoulder', 'elbow', 'forearm-wrist-hand', 'neck-upper-back'];
const LEG: readonly GuidelineSubject[] = ['knee', 'ankle-foot', 'hip-groin', 'low-back'];

/** Region → the chapters that treat it; the first is its own. */
// biome-ignore format: a table reads in columns
const CHAPTERS: Partial<Record<BodyRegion, readonly GuidelineSubject[]>> = {
  'cervical spine': ['neck-upper-back'], 'thoracic spine': ['neck-upper-back', 'low-back'], 'lumbar spine': ['low-back'], spine: SPINE,
  'sacroiliac joint': ['low-back', 'hip-groin'], coccyx: ['low-back', 'hip-groin'], trapezius: ['neck-upper-back', 'shoulder'],
  shoulder: ['shoulder'], 'upper arm': ['shoulder', 'elbow'], elbow: ['elbow'], forearm: ['forearm-wrist-hand', 'elbow'],
  wrist: ['forearm-wrist-hand'], hand: ['forearm-wrist-hand'], finger: ['forearm-wrist-hand'], thumb: ['forearm-wrist-hand'], 'upper extremity': ARM,
  hip: ['hip-groin'], pelvis: ['hip-groin', 'low-back'], groin: ['hip-groin'], thigh: ['hip-groin', 'knee'],
  knee: ['knee'], 'lower leg': ['knee', 'ankle-foot'], ankle: ['ankle-foot'], foot: ['ankle-foot'], toe: ['ankle-foot'], 'lower extremity': LEG,
};
const OF_A_REGION: ReadonlySet<GuidelineSubject> = new Set(Object.values(CHAPTERS).flat());

/** ODG chapter → subject. */
const ODG: Readonly<Record<string, GuidelineSubject>> = {
  'Neck and Upper Back': 'neck-upper-back',
  'Low Back': 'low-back',
  Shoulder: 'shoulder',
  Elbow: 'elbow',
  'Forearm, Wrist, and Hand': 'forearm-wrist-hand',
  'Carpal Tunnel Syndrome': 'forearm-wrist-hand',
  'Hip and Pelvis': 'hip-groin',
  'Knee and Leg': 'knee',
  'Ankle and Foot': 'ankle-foot',
};

/** Sections of the postsurgical treatment guidelines → the chapters of their part (8 CCR 9792.24.3). */
// biome-ignore format: a table reads in columns
const POSTSURGICAL: readonly (readonly [section: RegExp, subject: GuidelineSubject])[] = [
  [/^shoulder\b/i,                       'shoulder'],
  [/^elbow (?:&|and) upper arm\b/i,      'elbow'],
  [/^forearm,? wrist,? (?:&|and) hand\b|^carpal tunnel\b/i, 'forearm-wrist-hand'],
  [/^knee\b/i,                           'knee'],
  [/^ankle (?:&|and) foot\b/i,           'ankle-foot'],
  [/^hip,? pelvis,? (?:&|and) thigh\b/i, 'hip-groin'],
  [/^low back\b/i,                       'low-back'],
  [/^neck (?:&|and) upper back\b/i,      'neck-upper-back'],
];

/** ODG treats some matters in one chapter for all parts of the body: pre-operative tests, aids, home care, monitoring. */
const OF_EVERY_PART =
  /\b(?:pre-?operative|intra-?operative|surgical assist\w*|walking aids?|home health|durable medical|compression|venous|transport\w*|office visits?|electrocardiogram|lab testing|sensory|skilled nursing|electrical stim\w*|cold|cryotherapy|bone growth)\b/i;
/** Services for which each chapter of ODG has its own entry. */
const OF_EACH_PART: ReadonlySet<string> = new Set([
  'imaging',
  'electrodiagnostic',
  'physical-therapy',
  'chiropractic',
  'acupuncture',
  'injection',
  'surgery',
]);

function subjectOf(cited: Citation, category: string): GuidelineSubject | null {
  if (cited.source === 'ODG') {
    if (!OF_EACH_PART.has(category) || OF_EVERY_PART.test(cited.text)) return null;
    return ODG[cited.guideline] ?? null;
  }
  if (cited.source === 'other') return null;
  if (cited.guideline === 'Postsurgical Treatment') return ofSection(cited);
  const subject = allEditions.find(edition => edition.title === cited.guideline)?.subject;
  return subject !== undefined && OF_A_REGION.has(subject) ? subject : null;
}

/** The part of the only section cited of the postsurgical guidelines; null where none, or one that is of no part, is. */
function ofSection({ sections }: Citation): GuidelineSubject | null {
  const [section, ...others] = sections;
  if (section === undefined || others.length > 0) return null;
  return POSTSURGICAL.find(([words]) => words.test(section.trim()))?.[1] ?? null;
}

/** Chapters for the parts the title names; where it names none, for every part the summary speaks of. */
function chaptersFor(
  letter: CheckedLetter,
  checked: CheckedItem,
): {
  readonly subjects: ReadonlySet<GuidelineSubject>;
  readonly regions: readonly BodyRegion[];
  readonly named: boolean;
} {
  const own = checked.title.parts().regions;
  const operation = checked.item.request.ancillary ? operatedRegions(letter) : [];
  const named = own.length > 0 ? own : operation;
  const regions = named.length > 0 ? named : [...new Set(letter.summary.reading().regions.map(match => match.value))];
  // Words like "head" or "chest" have no chapter; with one of them among the parts no chapter can be called wrong.
  const known = regions.every(region => CHAPTERS[region] !== undefined);
  const subjects = new Set(regions.flatMap(region => CHAPTERS[region] ?? []));
  return {
    subjects: known || named.length === 0 ? subjects : new Set<GuidelineSubject>(),
    regions,
    named: named.length > 0,
  };
}

/** What goes with an operation is of the part operated on, where the letter decides one alone. */
function operatedRegions({ items }: CheckedLetter): readonly BodyRegion[] {
  const [operation, ...others] = items.filter(
    ({ item }) => item.request.category === 'surgery' && !item.request.ancillary,
  );
  return operation === undefined || others.length > 0 ? [] : operation.title.parts().regions;
}

function faults(
  letter: CheckedLetter,
  checked: CheckedItem,
  line: CheckedText,
  citations: readonly Citation[],
  isReviewer: boolean,
): Defect[] {
  const { category } = checked.item.request;
  const cited = citations.flatMap(one => {
    const subject = subjectOf(one, category);
    return subject === null ? [] : [{ one, subject }];
  });
  if (cited.length === 0) return [];
  const { subjects, regions, named } = chaptersFor(letter, checked);
  if (subjects.size === 0) return [];
  return cited
    .filter(
      ({ one, subject }) =>
        !subjects.has(subject) && (named || one.source !== 'ODG' || category === 'injection' || category === 'surgery'),
    )
    .filter(({ subject }) => !(category === 'electrodiagnostic' && isOfNerves(subject, regions)))
    .map(({ one }) => ({
      item: checked.index,
      ...(isReviewer ? {} : { severity: 'note' as const }),
      message: `${one.guideline} is for another part of the body than ${named ? `the ${regions.join(' and ')} asked for` : 'any the summary speaks of'}: ${isReviewer ? 'cite the chapter for that part' : 'the administrator judged by the wrong chapter; say so if it matters'}.`,
      at: placeOfCitation(line, one),
      against: placeIn(checked.title, { start: 0, end: checked.title.text.length }),
    }));
}

/** Nerve studies of a limb are judged by any chapter along the nerve, from the spine down. */
function isOfNerves(subject: GuidelineSubject, regions: readonly BodyRegion[]): boolean {
  const arm = regions.some(region => (CHAPTERS[region] ?? []).some(chapter => ARM.includes(chapter)));
  const leg = regions.some(region => (CHAPTERS[region] ?? []).some(chapter => LEG.includes(chapter)));
  return (ARM.includes(subject) && arm && !leg) || (LEG.includes(subject) && leg && !arm);
}

/** Says where the chapter cited is for another part of the body than the request. */
export const guidelineWrongRegion: Check = {
  rule: 'guideline-wrong-region',
  severity: 'error',
  source,
  find: letter =>
    letter.items.flatMap(checked => [
      ...faults(letter, checked, checked.guideline, checked.item.reviewerGuideline.citations, true),
      ...faults(letter, checked, checked.administrator, checked.item.claimsAdministrator.citations, false),
    ]),
};
