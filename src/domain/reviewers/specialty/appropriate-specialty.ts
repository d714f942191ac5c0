import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { Source } from '#domain/law/source.ts';
import { holdsOn } from '../qualification/requirement.ts';
import { type Reason, reason } from '../reason.ts';
import type { Reviewer } from '../reviewer.ts';
import { type Grade, type Relevance, relevantSpecialties, type Sought } from './relevance.ts';
import { type Specialty, specialtiesOfProfession, specialtyNamed } from './specialties.ts';

export const source: Source = {
  cite: 'Labor Code 139.5(d)(4)(A), (B)',
  says: 'the reviewer knows the condition, the treatment and their guidelines; a medical or osteopathic doctor is certified in the area appropriate to the condition or treatment under review',
  confidence: 'medium', // the requirement is the statute’s; which specialty is appropriate to what, a table’s
};

/** The specialties appropriate to one item, which is numbered from one. */
export type ItemSpecialties = { readonly item: number; readonly fields: ReadonlyMap<Specialty, Relevance> };

/** The specialties of each item they are sought for: an item that goes with a surgery of the case is known to whoever knows the surgery. */
export function specialtiesOfItems(items: readonly Sought[]): readonly ItemSpecialties[] {
  const surgery = items.some(({ request }) => request.category === 'surgery' && !request.ancillary);
  return items.flatMap((sought, index) =>
    surgery && sought.request.ancillary ? [] : [{ item: index + 1, fields: relevantSpecialties(sought) }],
  );
}

type Nearest = { readonly of: ItemSpecialties; readonly found: (Relevance & { readonly specialty: Specialty }) | null };

/** How specialties stand to the items: the nearest of them to each item, null where none is appropriate. */
export type Nearness = {
  readonly nearest: readonly Nearest[];
  /** Lowest grade of an item, 0 where one has no appropriate specialty; and the grades of all items together. */
  readonly lowestGrade: number;
  readonly gradesTogether: number;
};

/** How near specialties are to each item. */
export function nearnessOf(held: readonly Specialty[], items: readonly ItemSpecialties[]): Nearness {
  const nearest = items.map(item => nearestOf(held, item));
  const grades = nearest.map(({ found }) => found?.grade ?? 0);
  return {
    nearest,
    lowestGrade: Math.min(...grades),
    gradesTogether: grades.reduce<number>((sum, grade) => sum + grade, 0),
  };
}

/** The specialties a reviewer holds on a day: a doctor by certificate, the other professions by their licence. */
export function specialtiesOn({ profession, certifications }: Reviewer, on: CivilDate): readonly Specialty[] {
  if (profession !== 'MD' && profession !== 'DO') return specialtiesOfProfession[profession];
  return certifications
    .filter(certificate => certificate.recognized && holdsOn(certificate, on))
    .map(({ specialty }) => specialtyNamed(specialty))
    .filter(specialty => specialty !== null);
}

function nearestOf(held: readonly Specialty[], of: ItemSpecialties): Nearest {
  let found: Nearest['found'] = null;
  for (const specialty of held) {
    const relevance = of.fields.get(specialty);
    if (relevance !== undefined && relevance.grade > (found?.grade ?? 0)) found = { ...relevance, specialty };
  }
  return { of, found };
}

const NEAR: Readonly<Record<Grade, string>> = {
  3: 'its treatment and its condition',
  2: 'its treatment',
  1: 'its condition',
};

/** What keeps a reviewer from the items for want of an appropriate specialty. */
export function reasonsOfSpecialty({ nearest }: Nearness): Reason[] {
  return nearest
    .filter(({ found }) => found === null)
    .map(({ of }) =>
      reason('appropriate-specialty', source, `item ${of.item}: no specialty in force for ${areasOf(of)}`),
    );
}

/** Which specialty speaks for the reviewer, item by item. */
export function specialtyOfEachItem({ nearest }: Nearness): Reason[] {
  return nearest.flatMap(({ of, found }) => {
    if (found === null) return [];
    const message = `item ${of.item}: ${found.specialty} for ${NEAR[found.grade]} (${found.because})`;
    return [{ ...reason('appropriate-specialty', source, message), confidence: found.confidence }];
  });
}

/** The areas of the tables an item lies in, worked out once for an item. */
function areasOf(of: ItemSpecialties): string {
  const known = areas.get(of);
  if (known !== undefined) return known;
  const named = [...new Set([...of.fields.values()].flatMap(({ because }) => because.split('; ')))].join(', ');
  areas.set(of, named);
  return named;
}
const areas = new WeakMap<ItemSpecialties, string>();
