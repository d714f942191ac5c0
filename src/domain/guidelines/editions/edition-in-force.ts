import type { CivilDate } from '#domain/calendar/civil-date.ts';
import type { BodyRegion } from '#domain/evidence/body-regions.ts';
import type { Source } from '#domain/law/source.ts';
import { allEditions } from './all-editions.ts';
import type { Edition, GuidelineSubject } from './edition.ts';

export const source: Source = {
  cite: 'Labor Code 4610.5(c)(2); 8 CCR 9792.21',
  says: 'the guideline that applies is the edition in force on the day of the decision',
  confidence: 'medium',
};

/** True on each day from the first in force to the last before the next edition. */
export function isInForce(edition: Edition, on: CivilDate): boolean {
  return edition.from !== null && edition.from <= on && (edition.until === null || on < edition.until);
}

/** The edition on a subject in force on a day; null when there was none, or none is known. */
export function editionInForce(subject: GuidelineSubject, on: CivilDate): Edition | null {
  return allEditions.find(edition => edition.subject === subject && isInForce(edition, on)) ?? null;
}

// biome-ignore format: a table reads in columns
const SUBJECTS: Partial<Record<BodyRegion, GuidelineSubject>> = {
  'cervical spine': 'neck-upper-back', 'thoracic spine': 'neck-upper-back', trapezius: 'neck-upper-back',
  'lumbar spine': 'low-back', 'sacroiliac joint': 'low-back', coccyx: 'low-back',
  shoulder: 'shoulder', 'upper arm': 'shoulder', elbow: 'elbow',
  forearm: 'forearm-wrist-hand', wrist: 'forearm-wrist-hand', hand: 'forearm-wrist-hand', finger: 'forearm-wrist-hand', thumb: 'forearm-wrist-hand',
  hip: 'hip-groin', pelvis: 'hip-groin', groin: 'hip-groin',
  knee: 'knee', thigh: 'knee', 'lower leg': 'ankle-foot', ankle: 'ankle-foot', foot: 'ankle-foot', toe: 'ankle-foot', eye: 'eye',
};

/** The guideline subject of a body region; null where no chapter treats it. */
export function subjectOfRegion(region: BodyRegion): GuidelineSubject | null {
  return SUBJECTS[region] ?? null;
}

/** The edition for a body region in force on a day; null when the schedule has none for it. */
export function editionForRegion(region: BodyRegion, on: CivilDate): Edition | null {
  const subject = subjectOfRegion(region);
  return subject === null ? null : editionInForce(subject, on);
}
