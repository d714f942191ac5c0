import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import type { Drug } from '../drug.ts';
import { drugListOn } from './drug-lists.ts';

export const source: Source = {
  cite: '8 CCR 9792.27.1 to 9792.27.23 (MTUS drug formulary)',
  says: 'For drugs dispensed from 1 January 2018 on: exempt drugs need no prospective review, non-exempt, unlisted and compounded ones do. The list itself was not read: the status of single drugs is from memory, except those an order names.',
  confidence: 'medium',
};

export type FormularyStatus = {
  /** `unknown`: on no list this library has read. */
  readonly status: 'exempt' | 'non-exempt' | 'unlisted' | 'compounded' | 'unknown';
  /** Version of the list it is read from; of those whose order is known the one that governs the day. */
  readonly list: string;
  /** Days that a special or perioperative fill may last without review; null where the drug is not known to have one. */
  readonly fillDays: number | null;
  /** Whether utilization review has to agree before the drug is dispensed; null when not known. */
  readonly prospectiveReview: boolean | null;
  readonly confidence: 'high' | 'medium' | 'low';
};

/** The list of this day (version 3) adds the antidote to opioid overdose and vitamins. */
const VERSION_3: CivilDate = '2018-10-01';
/** The list of this day (version 7) names many antidepressants and antipsychotics as exempt. */
const VERSION_7: CivilDate = '2020-11-01';
/** The limit that the list prints beside most drugs that have such a fill. */
const FILL_DAYS = 4;

type Row = readonly [status: FormularyStatus['status'], confidence: FormularyStatus['confidence'], drugs: string];

/** Status → ids of the drug table. */
// biome-ignore format: a table reads in lines
const ROWS: readonly Row[] = [
  ['non-exempt', 'medium', 'hydrocodone-acetaminophen, oxycodone-acetaminophen, oxycodone-ir, morphine-ir, hydromorphone, tramadol, tramadol-acetaminophen, codeine-acetaminophen, cyclobenzaprine, carisoprodol, tizanidine, metaxalone, methocarbamol, orphenadrine-er, chlorzoxazone, hydrocodone-ibuprofen, hydrocodone-er, oxycodone-er, oxycodone-aspirin, morphine-er, morphine-naltrexone, hydromorphone-er, oxymorphone, oxymorphone-er, tapentadol, codeine, fentanyl-transdermal, fentanyl-transmucosal, methadone, buprenorphine-transdermal, buprenorphine-naloxone, buprenorphine-sl, buprenorphine-buccal, meperidine, levorphanol, pentazocine-naloxone, butorphanol, baclofen, dantrolene, alprazolam, clonazepam, diazepam, lorazepam, temazepam, triazolam, estazolam'],
  ['exempt', 'medium', 'ibuprofen, naproxen, naproxen-sodium, nabumetone, etodolac, meloxicam, diclofenac-sodium, diclofenac-potassium, celecoxib, oxaprozin, piroxicam, indomethacin, sulindac, fenoprofen, flurbiprofen-oral, ketoprofen-oral, diflunisal, salsalate, aspirin, acetaminophen, omeprazole, pantoprazole, esomeprazole, lansoprazole, rabeprazole, famotidine, ranitidine, cimetidine, misoprostol, sucralfate'],
  ['unlisted', 'low', 'propoxyphene-acetaminophen, atenolol, glucosamine, cannabidiol-medical-cannabis, methyl-salicylate-menthol-capsaicin, lidocaine-menthol-capsaicin-methyl-salicylate, lidocaine-menthol, methyl-salicylate-menthol-capsaicin-dendracin, capsaicin-lidocaine-menthol-methyl-salicylate, methyl-salicylate-menthol, methyl-salicylate-menthol-capsaicin-exoten-c, menthol, gaba-5-htp-amino-acid-blend, amino-acid-blend, choline-acetylcarnitine-blend, gaba-l-serine-arginine-glucosamine-blend, amino-acid-blend-percura, melatonin-gaba-blend'],
  ['compounded', 'high', 'ketoprofen-topical, flurbiprofen-topical, flurbiprofen-cyclobenzaprine, gabapentin-topical, cyclobenzaprine-topical, tramadol-gabapentin-menthol-camphor-capsaicin, ketamine-topical, gabapentin-suspension-kit, tramadol-suspension-kit, cyclobenzaprine-suspension-kit, ranitidine-suspension-kit, diphenhydramine-suspension-kit'],
];
const SINCE_VERSION_7 =
  'duloxetine, desvenlafaxine, milnacipran, levomilnacipran, amitriptyline, nortriptyline, doxepin, imipramine, clomipramine, trazodone, bupropion, escitalopram, paroxetine, fluvoxamine, vortioxetine, quetiapine, risperidone, olanzapine, lurasidone, ziprasidone';

/** Candidates for a special fill at the first visit or a fill about an operation: opioids and relaxants for a short time. */
const FILLED =
  'hydrocodone-acetaminophen, oxycodone-acetaminophen, oxycodone-ir, morphine-ir, hydromorphone, tramadol, tramadol-acetaminophen, codeine-acetaminophen, cyclobenzaprine, carisoprodol, tizanidine, metaxalone, methocarbamol, orphenadrine-er, chlorzoxazone';

const STATUS = new Map(
  ROWS.flatMap(([status, confidence, ids]) => ids.split(', ').map(id => [id, { status, confidence }] as const)),
);
/** Added by a later list: status from that day on; before it the drug was on no list. */
const ADDED = new Map<string, readonly [since: CivilDate, status: FormularyStatus['status']]>([
  ...SINCE_VERSION_7.split(', ').map(id => [id, [VERSION_7, 'exempt']] as const),
  ['naloxone', [VERSION_3, 'exempt']],
  ['vitamin-d', [VERSION_3, 'non-exempt']],
]);
const WITH_FILL = new Set(FILLED.split(', '));
const NEEDS_REVIEW = { exempt: false, 'non-exempt': true, unlisted: true, compounded: true, unknown: null } as const;

/** Ids the lists name, for the test that each is in the table of drugs. */
export const formularyDrugs: readonly string[] = [...STATUS.keys(), ...ADDED.keys(), ...WITH_FILL];

/** Standing of a drug in the formulary on the day it is dispensed; null before there was one. */
export function formularyStatus({ id }: Drug, day: CivilDate): FormularyStatus | null {
  const list = drugListOn(day);
  if (list === null) return null;
  const { status, confidence } = standingOf(id, day);
  return {
    status,
    list: list.version,
    fillDays: WITH_FILL.has(id) ? FILL_DAYS : null,
    prospectiveReview: NEEDS_REVIEW[status],
    confidence,
  };
}

function standingOf(id: string, day: CivilDate): Pick<FormularyStatus, 'status' | 'confidence'> {
  const added = ADDED.get(id);
  if (added !== undefined && day >= added[0]) return { status: added[1], confidence: 'high' };
  return STATUS.get(id) ?? { status: 'unknown', confidence: 'low' };
}
