import type { PartyRole } from '#domain/cases/parties.ts';
import { MatchCase } from '#domain/reviewers/matching/match-case.ts';
import type { Random } from './random.ts';
import { DAYS, digestOf } from './random-roster.ts';
import { someFirm, somePerson } from './world.ts';

/** Items of every kind, with who other than a medical doctor may judge them, by the words of the law on each profession. */
type Item = { readonly title: string; readonly others: readonly string[] };
export const ITEMS: readonly [Item, ...Item[]] = [
  { title: 'Norco 10/325mg #60', others: [] },
  { title: 'Lumbar fusion at L4-5', others: [] },
  { title: 'Lumbar epidural steroid injection at L4-5', others: [] },
  { title: 'Cymbalta 60mg #30', others: [] },
  { title: 'Cognitive behavioral therapy x 6 sessions', others: ['psychologist'] },
  { title: 'Acupuncture x 6 for the lumbar spine', others: ['acupuncturist'] },
  { title: 'Chiropractic treatment x 6 for the lumbar spine', others: ['chiropractor'] },
  { title: 'Physical therapy x 8 for the lumbar spine', others: ['chiropractor'] },
  { title: 'MRI of the lumbar spine', others: ['chiropractor'] },
  { title: 'Right ankle arthroscopy', others: ['podiatrist'] },
  { title: 'Custom foot orthotics', others: ['podiatrist', 'chiropractor'] },
  { title: 'Dental implant', others: ['dentist'] },
  { title: 'Functional restoration program x 10 days', others: [] },
];

const FIRMS: readonly PartyRole[] = [
  'employer',
  'insurer',
  'claims-administrator',
  'utilization-review-organization',
  'medical-provider-network',
  'medical-group',
  'independent-practice-association',
  'facility',
  'alternative-facility',
  'manufacturer',
  'alternative-manufacturer',
];
const PERSONS: readonly PartyRole[] = [
  'officer',
  'director',
  'management-employee',
  'other-employee',
  'proposing-physician',
  'other-provider',
  'immediate-family',
  'attorney',
  'medical-evaluator',
];

/** A case to be assigned, with parties of every kind; the same for the same random numbers. */
export function randomCase(random: Random): MatchCase {
  const items = Array.from({ length: random.chance(0.6) ? 1 : 2 }, () => ({ title: random.oneOf(ITEMS).title }));
  return MatchCase.parse({
    caseNumber: `CM16-${String(random.below(20)).padStart(7, '0')}`,
    on: random.oneOf(DAYS),
    diagnoses: ['low back pain'],
    items,
    parties: [
      ...FIRMS.filter(() => random.chance(0.6)).map(role => ({ role, name: someFirm(random), person: false })),
      ...PERSONS.filter(() => random.chance(0.5)).map(role => ({ role, name: somePerson(random), person: true })),
      {
        role: 'injured-worker',
        name: somePerson(random),
        person: true,
        digest: random.chance(0.5) ? digestOf(random.below(20)) : null,
      },
    ],
    remand: random.chance(0.1)
      ? {
          reviewers: [`R-${random.below(50)}`],
          draftSeenBy: [`R-${random.below(50)}`],
          organization: random.chance(0.3) ? 'the-organization' : null,
          otherOrganization: random.chance(0.2),
        }
      : null,
  });
}
