import type { Category } from '#domain/cases/requests/request.ts';
import { type Specialty, specialtyNamed } from './specialties.ts';

/** A line of a table: when it applies, the specialties whose field that is, and how sure we are. */
export type FieldRow = {
  readonly name: string;
  /** Absent: of any category. */
  readonly categories?: readonly Category[];
  /** Absent: of any subcategory. */
  readonly subcategories?: readonly string[];
  /** Absent: of any region; else one of them must be concerned. */
  readonly regions?: readonly string[];
  /** Words, separated by commas, of which one must stand there. */
  readonly words?: string;
  readonly specialties: readonly Specialty[];
  /** Of a treatment that tells its organ itself: neither its general kind nor the region the rest of the case is about says more. */
  readonly tellsCondition?: true;
  /** `high`: named in decided cases or self-evident; `medium`: the usual division of the fields; `low`: for want of a better one. */
  readonly confidence: 'high' | 'medium' | 'low';
};

/** Specialties from a list separated by semicolons; a name that is not on the public list is a fault of the table. */
export function fields(list: string): readonly Specialty[] {
  return list.split('; ').map(name => {
    const specialty = specialtyNamed(name);
    if (specialty === null) throw new Error(`no specialty is called ${name}`);
    return specialty;
  });
}

export const SPINE = [
  'cervical spine',
  'thoracic spine',
  'lumbar spine',
  'sacroiliac joint',
  'coccyx',
  'spine',
  'trapezius',
];
export const UPPER_LIMB = ['shoulder', 'upper arm', 'elbow', 'forearm', 'upper extremity'];
export const HAND = ['wrist', 'hand', 'finger', 'thumb'];
export const LOWER_LIMB = ['hip', 'pelvis', 'thigh', 'knee', 'lower leg', 'lower extremity'];
export const FOOT = ['ankle', 'foot', 'toe'];
