import { firstDay, lastDay } from '#domain/law/profiles.ts';
import type { Source } from '#domain/law/source.ts';
import type { Application } from './application.ts';

/** Why an application cannot be screened as given: one line, and the field. */
export type Refusal = { readonly message: string; readonly at: string };

export const source: Source = {
  cite: 'Labor Code 4610(a), (i)(4), 4610.5(a), (f), (h)',
  says: 'injury, UR decision, its service and the application follow one another; review exists from 1 Jan 2013',
};

type Dated = readonly [at: string, name: string, day: string | null];
type Pair = readonly [later: Dated, earlier: Dated];

/** The first date that cannot be, or null: outside the law, or before what must come before it. */
export function datesRefused(application: Application): Refusal | null {
  const { received } = application;
  if (received < firstDay)
    return refusal('received', `received on ${received} is before ${firstDay}, when independent medical review began`);
  for (const [at, name, day] of datesOf(application))
    if (day !== null && day > lastDay)
      return refusal(at, `${name} on ${day} is after ${lastDay}, where the computed calendar ends`);
  for (const [[at, later, day], [, earlier, before]] of pairsOf(application))
    if (day !== null && before !== null && day < before)
      return refusal(at, `${later} on ${day} is before ${earlier} on ${before}`);
  return null;
}

function named(application: Application) {
  const { claim, urDecision: decision } = application;
  return {
    received: ['received', 'the application received', application.received],
    reminder: ['reminderSentOn', 'the reminder sent', application.reminderSentOn],
    supplied: ['urDecisionSuppliedOn', 'the UR decision supplied', application.urDecisionSuppliedOn],
    injury: ['dateOfInjury', 'the injury', application.dateOfInjury],
    birth: ['claim/birthDate', 'the birth of the worker', claim.birthDate],
    made: ['urDecision/made', 'the UR decision', decision.made],
    served: ['urDecision/served', 'service of the UR decision', decision.served],
    resolved: ['urDecision/liabilityResolvedOn', 'liability resolved', decision.liabilityResolvedOn],
    form: ['urDecision/formProvidedOn', 'the form provided', decision.formProvidedOn],
  } as const satisfies Record<string, Dated>;
}

function datesOf(application: Application): readonly Dated[] {
  const items = application.items.map(
    ({ authorizedOn }, index): Dated => [`items/${index}/authorizedOn`, 'the treatment authorized', authorizedOn],
  );
  return [...Object.values(named(application)), ...items];
}

function pairsOf(application: Application): readonly Pair[] {
  const { received, reminder, supplied, injury, birth, made, served, resolved, form } = named(application);
  const authorized = datesOf(application).filter(([at]) => at.startsWith('items/'));
  return [
    [injury, birth],
    [made, injury],
    [served, injury],
    [received, injury],
    [served, made],
    [received, made],
    [received, served],
    [form, made],
    [resolved, injury],
    [reminder, received],
    [supplied, received],
    ...authorized.map((one): Pair => [one, injury]),
  ];
}

function refusal(at: string, message: string): Refusal {
  return { message: `${message} (${source.cite})`, at };
}
