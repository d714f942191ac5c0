import { Temporal } from 'temporal-polyfill';
import { lawOn, type ProfileId } from '#domain/law/profiles.ts';
import type { Application } from '../application/application.ts';
import type { ApplicationPeriod } from '../application/application-period.ts';
import type { Match } from '../duplicates/duplicate-index.ts';
import { knownDuplicates } from '../duplicates/known-duplicates.ts';

/** What the grounds look at. */
export type Facts = {
  readonly application: Application;
  readonly period: ApplicationPeriod;
  /** The law in force when the application was received. */
  readonly profile: ProfileId;
  /** Whether the text of that law's regulations was obtained. */
  readonly regulationsRead: boolean;
  /** Open applications it is the same as, or may be. */
  readonly duplicates: readonly Match[];
};

/** The facts of an application whose dates were found in order. */
export function factsOf(application: Application, period: ApplicationPeriod): Facts {
  const law = lawOn(Temporal.PlainDate.from(application.received), null);
  if (law === null) throw new RangeError(`no law profile on ${application.received}`);
  const { id: profile, regulationsRead } = law;
  return { application, period, profile, regulationsRead, duplicates: knownDuplicates(application) };
}
