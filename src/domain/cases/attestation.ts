import { z } from 'zod';
import { CivilDate } from '#domain/calendar/civil-date.ts';

/** What a reviewer must be, by Labor Code 139.5(d)(4): one name per requirement. */
export const QualificationRule = z.enum([
  'licensed-physician',
  'knowledgeable',
  'licence-in-force',
  'board-certified',
  'no-discipline',
  'no-qme-appointment',
]);
export type QualificationRule = z.infer<typeof QualificationRule>;

/** The record that a reviewer's qualification was looked at on a day, rule by rule; it names no one. */
export const Attestation = z.object({
  on: CivilDate,
  rules: z.array(z.object({ rule: QualificationRule, met: z.boolean(), basis: z.string() })),
});
export type Attestation = Readonly<z.infer<typeof Attestation>>;

/** The requirements an attestation leaves unmet or does not speak of; empty for a qualified reviewer. */
export function unmetQualifications(attestation: Attestation): QualificationRule[] {
  return QualificationRule.options.filter(
    rule => !attestation.rules.some(entry => entry.rule === rule && entry.met) || barred(attestation, rule),
  );
}

/** A rule attested twice with different answers is not met. */
function barred(attestation: Attestation, rule: QualificationRule): boolean {
  return attestation.rules.some(entry => entry.rule === rule && !entry.met);
}
