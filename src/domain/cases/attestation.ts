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

/** What a reviewer must have nothing to do with, by Labor Code 139.5(c)(2), (d)(1), (d)(5) and 4610.6(i): one name per rule. */
export const ConflictRule = z.enum([
  'employer-insurer-administrator',
  'utilization-review-organization',
  'medical-provider-network',
  'officers-and-employees',
  'treating-providers',
  'facility',
  'developer-or-manufacturer',
  'worker-family-attorney',
  'own-part',
  'prior-treatment',
  'prior-involvement',
  'remand-exclusion',
  'independent-organization',
]);
export type ConflictRule = z.infer<typeof ConflictRule>;

/** The record that a reviewer and the organization were screened for conflicts on a day, rule by rule; it names no one. */
export const Screening = z.object({
  on: CivilDate,
  /** `clear` is null where the rule was not looked at. */
  rules: z.array(z.object({ rule: ConflictRule, clear: z.boolean().nullable(), basis: z.string() })),
});
export type Screening = Readonly<z.infer<typeof Screening>>;

/** The record that a reviewer's qualification was looked at on a day, rule by rule; it names no one. */
export const Attestation = z.object({
  on: CivilDate,
  rules: z.array(z.object({ rule: QualificationRule, met: z.boolean(), basis: z.string() })),
  /** Absent where the case did not say who its parties are, so that nothing could be screened. */
  screening: Screening.optional(),
});
export type Attestation = Readonly<z.infer<typeof Attestation>>;

/** The requirements an attestation leaves unmet or does not speak of; empty for a qualified reviewer. */
export function unmetQualifications(attestation: Attestation): QualificationRule[] {
  return QualificationRule.options.filter(
    rule => !attestation.rules.some(entry => entry.rule === rule && entry.met) || barred(attestation, rule),
  );
}

/** The rules a screening does not clear or does not speak of; empty for a reviewer free of conflict. */
export function unclearedConflicts(screening: Screening): ConflictRule[] {
  return ConflictRule.options.filter(rule => {
    const looked = screening.rules.filter(entry => entry.rule === rule);
    return looked.length === 0 || looked.some(entry => entry.clear !== true);
  });
}

/** What a look under a rule came to. */
export const Look = z.enum(['clear', 'conflict', 'not-looked-at']);
export type Look = z.infer<typeof Look>;

/** What a recorded look came to. Before the organization was kept nothing was looked at of it, whatever was recorded then. */
export function lookOf({ rule, clear, basis }: Screening['rules'][number]): Look {
  const early = rule === 'independent-organization' && basis === earlyBasis;
  if (clear === null || (clear && early)) return 'not-looked-at';
  return clear ? 'clear' : 'conflict';
}

/** What stood under every rule while no organization was kept; under this one it says something else since. */
const earlyBasis = 'no tie found';

/** A rule attested twice with different answers is not met. */
function barred(attestation: Attestation, rule: QualificationRule): boolean {
  return attestation.rules.some(entry => entry.rule === rule && !entry.met);
}
